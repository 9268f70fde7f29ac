import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { displayed, Person, settled } from "./person";

test("the first run offers the demo, pagoPA and IO", async () => {
  const portal = new FakePortal();
  portal.portal = null;
  const person = await Person.opens(portal);
  person.sees("pagoPA, con la tua identità digitale").sees("IO, con la tua chiave Manage");
  await person.clicks("choose-demo");
  person.sees("Seleziona il tuo ente");
});

test("an ente is found by name without its accents and by codice fiscale, and Enter goes in", async () => {
  const person = await Person.opens();
  await person.chooses("institution-search", "forli agata");
  assert.equal(person.all("institution-option").length, 1);
  await person.chooses("institution-search", "00264560");
  assert.equal(person.all("institution-option").length, 1);
  await person.presses("institution-search", "Enter");
  person.sees("I prodotti attivi di Comune di Esempio.");
  assert.equal(document.title, "Panoramica - Comune di Esempio");
});

test("an ente that the search hides is not entered", async () => {
  const person = await Person.opens();
  await person.clicks("institution-option", 1);
  await person.chooses("institution-search", "niente di simile");
  assert.ok(person.isDisabled("institution-enter"));
});

test("the seed's story: Collaudo, generate, use, regenerate, Produzione", async () => {
  const person = await Person.opens();
  await person.entersComune();
  await person.clicks("manage-pagopa");
  assert.ok(person.isDisabled("environment-enter"), "nothing is preselected");
  assert.ok(person.isDisabled("environment-produzione"));
  person.sees("In Collaudo manca ancora: GPD - Posizioni Debitorie.");
  await person.clicks("environment-collaudo");
  await person.clicks("environment-enter");

  person.sees("Questo ente non ha ancora API Key in Collaudo.");
  await person.clicks("generate-link");
  person.sees("Si aprono dopo «Connessione con nodo»");
  assert.ok(person.isDisabled("generate-confirm"));
  await person.clicks("generate-cancel");
  await person.clicks("generate-open");
  await person.chooses("product-select", "NODOAUTH");
  await person.clicks("generate-confirm");
  assert.match(person.reads(person.finds("success-alert")), /Coppia di chiavi generata: Connessione con nodo/);
  assert.ok(person.isDisabled("menu-produzione"));

  await person.clicks("generate-open");
  await person.chooses("product-select", "GPD");
  await person.clicks("generate-confirm");
  assert.equal(person.all("pair").length, 2);

  await person.clicks("regenerate", 1);
  for (const words of ["Comune di Esempio", "Collaudo", "Connessione con nodo", "secondaria", "subito"]) {
    assert.ok(person.reads(person.finds("regenerate-cancel").closest("dialog")!).includes(words), words);
  }
  await person.clicks("regenerate-confirm");
  assert.match(person.reads(person.finds("success-alert")), /Chiave secondaria di Connessione con nodo rigenerata/);

  await person.clicks("product-menu");
  await person.clicks("menu-produzione");
  assert.equal(person.reads(person.finds("environment-chip")), "Produzione");
  assert.equal(document.title, "API Key - Comune di Esempio - Produzione");
});

test("Collaudo done elsewhere is confirmed before it opens Produzione", async () => {
  const person = await Person.opens();
  await person.entersComune();
  await person.clicks("manage-pagopa");
  await person.clicks("waive-collaudo");
  assert.equal(person.focused, "waive-cancel");
  assert.equal(person.portal.asked("waiveCollaudo"), 0);
  await person.clicks("waive-confirm");
  await person.clicks("environment-enter");
  assert.equal(person.reads(person.finds("environment-chip")), "Produzione");
});

test("a regeneration can be left with Escape, and the focus goes back to where it was", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await Person.opens(portal);
  await person.entersKeys();
  await person.clicks("regenerate", 1);
  assert.equal(person.focused, "regenerate-cancel");
  await person.presses("regenerate-cancel", "Escape");
  assert.equal(person.all("regenerate-confirm").length, 0);
  assert.equal(document.activeElement, person.finds("regenerate", 1));
  assert.equal(portal.asked("regenerateKey"), 0);
});

test("two clicks are one request, and nothing else can be changed meanwhile", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.holds("regenerateKey");
  const person = await Person.opens(portal);
  await person.entersKeys();
  await person.clicks("regenerate");
  const confirm = person.finds("regenerate-confirm");
  confirm.click();
  confirm.click();
  await settled();
  person.sees("Rigenerazione in corso…");
  assert.ok(person.isDisabled("regenerate", 1) && person.isDisabled("generate-open"));
  assert.ok(person.isDisabled("copy", 0), "the key that dies cannot be taken");
  assert.ok(!person.isDisabled("copy", 1), "the other can");
  portal.release("regenerateKey");
  await settled();
  assert.equal(portal.asked("regenerateKey"), 1);
  assert.equal(document.activeElement, person.finds("regenerate"), "the focus is where it was");
});

test("Enter pressed twice generates once", async () => {
  const portal = new FakePortal();
  portal.holds("generateKeys");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("generate-open");
  await person.chooses("product-select", "NODOAUTH");
  await person.presses("generate-confirm", "Enter");
  await person.presses("generate-confirm", "Enter");
  portal.release("generateKeys");
  await settled();
  assert.equal(portal.asked("generateKeys"), 1);
});

test("what becomes of a regeneration is told also to somebody who went elsewhere", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.holds("regenerateKey");
  const person = await Person.opens(portal);
  await person.entersKeys();
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  await person.clicks("menu-area-riservata");
  portal.release("regenerateKey");
  await settled();
  assert.match(person.reads(person.finds("toast")), /primaria rigenerata.*Connessione con nodo.*Comune.*Collaudo/);
});

test("a regeneration in one environment marks no key of the other, but nothing can be changed there meanwhile", async () => {
  const portal = new FakePortal();
  portal.waived = true;
  portal.has("NODOAUTH");
  portal.has("NODOAUTH", {}, "produzione");
  portal.holds("regenerateKey");
  const person = await Person.opens(portal);
  await person.entersKeys();
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  await person.clicks("menu-produzione");
  person.doesNotSee("Rigenerazione in corso").sees("È in corso un’altra modifica");
  assert.ok(person.isDisabled("regenerate") && !person.isDisabled("copy"));
});

test("each screen is told as painted once its first content is there", async () => {
  const person = await Person.opens();
  await person.entersKeys();
  await person.clicks("generate-open");
  await displayed();
  const painted = person.portal.calls.filter((call) => call.startsWith("painted "));
  assert.deepEqual(painted, ["painted institutions", "painted overview", "painted keys", "painted generate"]);
});

test("leaving goes back to the first run", async () => {
  const person = await Person.opens();
  await person.entersKeys();
  await person.clicks("leave");
  person.sees("Da dove vuoi cominciare?");
});
