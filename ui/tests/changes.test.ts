import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { ArchiveView } from "../src/generated/view";
import { FakePortal } from "./fake-portal";
import { atTheService, KEY, real } from "./io";
import { Person, settled } from "./person";
import { COMUNE, servicesOf, SLOT } from "./samples";

const GONE = "gpd-00264560608";

async function atTheKeys(portal = new FakePortal()): Promise<Person> {
  return (await Person.opens(portal)).entersKeys();
}

/** A page with a pair that the portal lists, and one that it lists no more. */
async function atKeysOfWhichOneIsGone(portal = new FakePortal()): Promise<Person> {
  portal.has("NODOAUTH");
  portal.has("GPD", { listed: false });
  return atTheKeys(portal);
}

test("a double click on a regeneration is one yes; asked anew, it is another", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.holds("regenerateKey");
  const person = await atTheKeys(portal);
  await person.clicks("regenerate");
  const confirm = person.finds("regenerate-confirm");
  confirm.click();
  confirm.click();
  portal.release("regenerateKey");
  await settled();
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  assert.equal(new Set(portal.confirmations).size, 2);
  assert.equal(portal.confirmations.length, 2);
});

test("a yes that is taken back is not given to the next question", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await atTheKeys(portal);
  await person.clicks("regenerate");
  await person.clicks("regenerate-cancel");
  await person.clicks("regenerate", 1);
  await person.clicks("regenerate-confirm");
  assert.deepEqual(portal.confirmations, ["yes-2"]);
});

test("a product is generated with the yes of its page, whatever is chosen there; after a failure it is asked anew", async () => {
  const portal = new FakePortal();
  portal.fails("generateKeys", "portal_failed");
  const person = await atTheKeys(portal);
  await person.clicks("generate-open");
  await person.chooses("product-select", "NODOAUTH");
  await person.presses("generate-confirm", "Enter");
  assert.deepEqual(portal.confirmations, ["yes-1"]);
  portal.works("generateKeys");
  await person.presses("generate-confirm", "Enter");
  await person.clicks("generate-open");
  await person.chooses("product-select", "GPD");
  await person.presses("generate-confirm", "Enter");
  assert.equal(new Set(portal.confirmations).size, 3);
});

test("a yes that was used says that nothing else changed", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.fails("regenerateKey", "confirmation_used");
  const person = await atTheKeys(portal);
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  person.sees("Non è partita una seconda volta e non è cambiato altro.");
});

test("keys changed elsewhere are named once with what that means, and marked from then on", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { secondary: { ...SLOT, changedAt: 0, changedElsewhere: true } });
  portal.answer = { drifted: [{ subscription: "nodoauth-00264560608", slot: "secondary" }] };
  const person = await atTheKeys(portal);
  const banner = person.reads(person.finds("drift-banner"));
  assert.match(banner, /Una chiave è stata cambiata altrove: Connessione con nodo \(secondaria\)\..*già conservata qui/);
  person.sees("Cambiata altrove cambiata altrove il 1 gennaio 1970");
  portal.answer = {};
  await person.clicks("refresh");
  assert.equal(person.all("drift-banner").length, 1, "it stays as long as the page");
  await person.clicks("menu-area-riservata");
  await person.clicks("menu-collaudo");
  assert.equal(person.all("drift-banner").length, 0);
  person.sees("Cambiata altrove");
});

test("a pair that was never compared has no age", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { confirmedAt: null });
  (await atTheKeys(portal)).sees("mai confrontata con il portale").doesNotSee("confermata");
});

test("a pair that is listed no more is removed when that is confirmed, and no other can be", async () => {
  const person = await atKeysOfWhichOneIsGone();
  person.sees("Non più elencata");
  assert.equal(person.all("remove").length, 1);
  await person.clicks("remove");
  assert.equal(person.focused, "remove-cancel");
  const dialog = person.reads(person.finds("remove-cancel").closest("dialog")!);
  const names = ["GPD - Posizioni Debitorie", GONE, COMUNE.name, "Collaudo"];
  const effects = ["dal portachiavi di questo computer", "non si può tornare indietro", "Al portale non si chiede nulla", "registro"];
  for (const words of [...names, ...effects]) assert.ok(dialog.includes(words), words);
  await person.presses("remove-cancel", "Escape");
  assert.equal(person.focused, "remove");
  assert.equal(person.portal.asked("removePair"), 0);

  await person.clicks("remove");
  await person.clicks("remove-confirm");
  const page = { realm: "pagopa", institution: COMUNE.id, environment: "collaudo" };
  assert.deepEqual(person.portal.requests.find((one) => "subscription" in (one as object)), { page, subscription: GONE });
  assert.match(person.reads(person.finds("success-alert")), /Coppia di chiavi rimossa: GPD - Posizioni Debitorie\./);
  assert.equal(person.all("pair").length, 1);
  assert.equal(document.activeElement?.tagName, "H1", "its button is gone");
});

test("a removal that fails says why, and what is left is read anew", async () => {
  const person = await atKeysOfWhichOneIsGone();
  person.portal.fails("removePair", "keychain_locked");
  const before = person.portal.asked("listKeys");
  await person.clicks("remove");
  await person.clicks("remove-confirm");
  person.sees("Il portachiavi del computer è bloccato.");
  assert.equal(person.portal.asked("listKeys"), before + 1);
  assert.equal(person.focused, "remove");
});

test("the pair of a service of IO that is no more can be removed, by the service's name", async () => {
  const portal = real();
  portal.services = servicesOf(5);
  portal.keepsIo = true;
  const person = await atTheService(portal, 4);
  await person.clicks("remove");
  person.sees("Servizio 4 di mobilità").sees("01HZSERVICE00004");
  await person.clicks("remove-confirm");
  const page = { realm: "io", manageKey: KEY.id, service: "01HZSERVICE00004" };
  const sent = portal.requests.find((one) => "subscription" in (one as object));
  assert.deepEqual(sent, { page, subscription: "01HZSERVICE00004" });
  person.sees("Di questo servizio non è conservata nessuna chiave");
});

test("with an archive that cannot be written everything is shown and copied, and nothing changed", async () => {
  const told = new Set<string>();
  for (const archive of [{ is: "read_only" }, { is: "newer" }, { is: "full" }] satisfies ArchiveView[]) {
    const portal = new FakePortal();
    portal.archive = archive;
    const person = await Person.opens(portal);
    told.add(person.reads(person.finds("archive-banner")));
    await person.entersComune();
    assert.equal(person.all("archive-banner").length, 1, "also on the Panoramica");
    await (await person.clicks("institution-button")).clicks("change-institution");
    await atKeysAgain(person);
    for (const control of ["generate-open", "regenerate", "remove"]) {
      assert.ok(person.isDisabled(control), control);
      assert.match(person.finds(control).title, /non si potrebbe annotare/);
      assert.equal(person.finds(control).getAttribute("aria-describedby"), person.finds("archive-banner").id);
    }
    assert.ok(!person.isDisabled("reveal") && !person.isDisabled("copy"));
    await person.clicks("menu-io");
    assert.ok(person.isDisabled("manage-key-add") && person.all("archive-banner").length === 1);
  }
  assert.equal(told.size, 3, "each in its own words");

  async function atKeysAgain(person: Person): Promise<void> {
    person.portal.has("NODOAUTH");
    person.portal.has("GPD", { listed: false });
    await person.entersKeys();
  }
});

test("an archive that was set aside is told until it is read, and keeps nothing from being changed", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.archive = { is: "set_aside", file: "ledger.damaged-1.db" };
  const person = await atTheKeys(portal);
  assert.match(person.reads(person.finds("archive-banner")), /era danneggiato.*ledger\.damaged-1\.db.*Entra nell’ente/);
  assert.ok(!person.isDisabled("regenerate") && !person.isDisabled("generate-open"));
  person.finds("archive-banner").querySelector("button")?.click();
  await settled();
  assert.equal(person.all("archive-banner").length, 0);
  await person.clicks("menu-area-riservata");
  assert.equal(person.all("archive-banner").length, 0);
});
