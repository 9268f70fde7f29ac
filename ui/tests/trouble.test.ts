import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person, settled } from "./person";
import { SLOT } from "./samples";

const NO_KEYS = "non ha ancora API Key";

test("what is kept is drawn before the portal answers", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.holds("syncKeys");
  portal.holds("keychainState");
  const person = await Person.opens(portal);
  await person.entersKeys();
  assert.equal(person.all("pair").length, 1);
  person.sees("Aggiornamento in corso…");
});

test("no keys is said only when the portal said so", async () => {
  const waiting = new FakePortal();
  waiting.holds("syncKeys");
  (await (await Person.opens(waiting)).entersKeys()).doesNotSee(NO_KEYS);

  const offline = new FakePortal();
  offline.goesOffline();
  const person = await (await Person.opens(offline)).entersKeys();
  person.doesNotSee(NO_KEYS).sees("Non in linea").sees("non si sa se questo ente ha già delle API Key");
  assert.equal(person.all("generate-link").length, 0);

  for (const answer of [{ unreadable: 1 }, { withoutKeys: 1 }, { emptyButKnown: true }]) {
    const doubtful = new FakePortal();
    doubtful.answer = answer;
    (await (await Person.opens(doubtful)).entersKeys()).doesNotSee(NO_KEYS);
  }

  const unsettled = new FakePortal();
  unsettled.askAt = 99_000;
  (await (await Person.opens(unsettled)).entersKeys()).doesNotSee(NO_KEYS);

  const broken = new FakePortal();
  broken.fails("listKeys", "ledger_unusable");
  broken.fails("syncKeys", "ledger_unusable");
  (await (await Person.opens(broken)).entersKeys()).doesNotSee(NO_KEYS).sees("L’archivio locale");

  (await (await Person.opens()).entersKeys()).sees(NO_KEYS);
});

test("with the portal down kept keys are shown with their age, used, and asked for again", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.asOf = Date.UTC(2026, 10, 21, 12);
  portal.goesOffline();
  const person = await (await Person.opens(portal)).entersKeys();
  assert.match(person.reads(person.finds("portal-state")), /Non in linea · chiavi conservate al 21 novembre/);
  await person.clicks("copy");
  assert.match(person.reads(person.finds("toast")), /copiata\. Gli appunti si svuotano fra 30 secondi/);
  portal.offline = null;
  await person.clicks("retry");
  assert.equal(person.reads(person.finds("portal-state")), "Portale raggiungibile");
});

test("a failed regeneration says so with the code for support, and what is listed is read again", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.fails("regenerateKey", "regeneration_unknown", "8f3c");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  const alert = person.finds("error-alert");
  assert.equal(alert.getAttribute("role"), "alert");
  assert.match(person.reads(alert), /Non si sa se la chiave è stata rigenerata.*Non ripeterla.*8f3c/);
  assert.equal(portal.asked("syncKeys"), 2);
});

test("a failed generation keeps the form", async () => {
  const portal = new FakePortal();
  portal.fails("generateKeys", "portal_timed_out");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("generate-open");
  await person.chooses("product-select", "NODOAUTH");
  await person.clicks("generate-confirm");
  assert.match(person.reads(person.finds("error-alert")), /non ha risposto in tempo.*Non è cambiato nulla/);
  assert.equal((person.finds("product-select") as HTMLSelectElement).value, "NODOAUTH");
});

test("pairs that are doubtful say why, and offer only what can work", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { secondary: { ...SLOT, uncertain: true } });
  portal.has("GPD", { kept: false, listed: false });
  const person = await (await Person.opens(portal)).entersKeys();
  person.sees("Esito incerto").sees("la chiave conservata potrebbe non funzionare più");
  person.sees("Non conservata").sees("Non più elencata");
  assert.ok(person.isDisabled("reveal", 2) && person.isDisabled("copy", 2) && person.isDisabled("regenerate", 2));
});

test("pairs that the portal calls alike have controls of different names", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.has("NODOAUTH", { subscription: "nodauth-old" });
  const person = await (await Person.opens(portal)).entersKeys();
  const names = [...person.root.querySelectorAll("article button")].map((button) => button.getAttribute("aria-label"));
  assert.equal(new Set(names).size, names.length, names.join(", "));
});

test("a window that cannot open says why and can be tried again", async () => {
  const portal = new FakePortal();
  portal.fails("openApp", "ledger_unusable");
  const person = await Person.opens(portal);
  person.sees("L’archivio locale di Portachiavi");
  portal.works("openApp");
  await person.clicks("retry");
  person.sees("Seleziona il tuo ente");
});

test("an answer for an ente that was left does not change the page of another", async () => {
  const portal = new FakePortal();
  portal.holds("syncOverview");
  const person = await Person.opens(portal);
  await person.entersComune();
  await (await person.clicks("institution-button")).clicks("change-institution");
  const answerLate = portal.letsPass("syncOverview");
  await person.clicks("institution-option", 1);
  await person.clicks("institution-enter");
  answerLate();
  await settled();
  person.sees("I prodotti attivi di Comune di Forlì-d'Àgata.");
});

test("with a portal that does not answer, the Panoramica shows what is known and the environments can be entered", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.holds("syncOverview");
  const person = await Person.opens(portal);
  await person.entersComune();
  await person.clicks("manage-pagopa");
  await person.clicks("environment-collaudo");
  await person.clicks("environment-enter");
  person.sees("Connessione con nodo");
});

test("what could not be kept is told without a word on what the portal did", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.answer = { notKept: { code: "keychain_not_kept", requestId: null } };
  const person = await (await Person.opens(portal)).entersKeys();
  person.sees("Non tutte le chiavi elencate dal portale sono state conservate").doesNotSee("non è cambiato nulla");
});

test("a regeneration that the portal carried out and answered with a fault is told as both", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.answer = { despite: { code: "portal_failed", requestId: "r-1" } };
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  person.sees("Il portale ha risposto con un errore, ma la chiave era già cambiata");
});
