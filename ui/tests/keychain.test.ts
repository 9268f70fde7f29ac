import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { KeychainView } from "../src/generated/view";
import { FakePortal } from "./fake-portal";
import { displayed, Person, settled } from "./person";

const LOOKED_FOR_EVERY = 10_000;

async function atTheKeys(keychain: KeychainView, portal = new FakePortal()): Promise<Person> {
  portal.has("NODOAUTH");
  portal.keychain = keychain;
  const person = await Person.opens(portal);
  await displayed();
  await person.entersKeys();
  portal.forgets();
  return person;
}

test("every state of the keychain is told in its own words, with its own remedy", async () => {
  const remedies = {
    locked: ["unlock", "Sblocca il portachiavi"],
    dismissed: ["unlock", "Sblocca di nuovo"],
    no_service: ["keychain-retry", "Riprova"],
    no_default_collection: ["unlock", "Crea la raccolta"],
    hung: ["keychain-retry", "Riprova"],
    unknown: ["keychain-retry", "Riprova"],
  } as const;
  const told = new Set<string>();
  for (const [state, [control, words]] of Object.entries(remedies)) {
    const person = await atTheKeys(state as KeychainView);
    told.add(person.reads(person.finds("keychain-banner")));
    assert.equal(person.reads(person.finds(control)), words, state);
    assert.equal(person.all("unlock").length + person.all("keychain-retry").length, 1, state);
  }
  assert.equal(told.size, 6);
  (await atTheKeys("no_service")).sees("GNOME Keyring, KWallet, oppure KeePassXC con «Integrazione servizio segreti»");
  (await atTheKeys("hung")).sees("interrotto dopo 5 secondi, e non è andato perso nulla");
});

test("unlocked, the same window goes on: what could not be kept or settled is asked for again", async () => {
  const person = await atTheKeys("locked");
  await person.clicks("unlock");
  assert.equal(person.all("keychain-banner").length, 0);
  assert.equal(person.portal.asked("syncKeys"), 1);
  assert.equal(person.portal.asked("settle"), 1);
});

test("a prompt that is closed can be asked for again, and a look does not call it locked", async () => {
  const portal = new FakePortal();
  portal.unlocked = "dismissed";
  const person = await atTheKeys("locked", portal);
  await person.clicks("unlock");
  assert.equal(person.reads(person.finds("unlock")), "Sblocca di nuovo");
  portal.keychain = "locked";
  await person.waits(LOOKED_FOR_EVERY);
  assert.equal(person.reads(person.finds("unlock")), "Sblocca di nuovo");
});

test("while the keychain is asked its button says so at once, and the rest of the page goes on", async () => {
  const portal = new FakePortal();
  portal.holds("unlockKeychain");
  const person = await atTheKeys("locked", portal);
  person.finds("unlock").click();
  assert.ok(person.isDisabled("unlock"));
  assert.equal(person.reads(person.finds("unlock")), "Attendo la tua password…");
  assert.ok(!person.isDisabled("copy") && !person.isDisabled("refresh") && !person.isDisabled("generate-open"));
  await person.clicks("refresh");
  portal.release("unlockKeychain");
  await settled();
  assert.equal(person.all("keychain-banner").length, 0);
});

test("trying again asks how the keychain is and never prompts", async () => {
  for (const state of ["hung", "no_service", "unknown"] as const) {
    const person = await atTheKeys(state);
    person.portal.holds("keychainState");
    person.finds("keychain-retry").click();
    assert.equal(person.reads(person.finds("keychain-retry")), "Sto chiedendo…");
    person.portal.release("keychainState");
    await settled();
    assert.equal(person.all("keychain-banner").length, 1, "it is as it was");
    person.portal.keychain = "ready";
    await person.clicks("keychain-retry");
    assert.equal(person.all("keychain-banner").length, 0);
    assert.equal(person.portal.asked("unlockKeychain"), 0);
    assert.equal(person.portal.asked("syncKeys"), 1, "the page is asked for again");
    assert.equal(person.portal.asked("settle"), 1);
  }
});

test("a keychain that comes back by itself is noticed without a click, while the window can be seen", async () => {
  const person = await atTheKeys("hung");
  const { portal } = person;
  await person.waits(LOOKED_FOR_EVERY);
  assert.equal(portal.asked("keychainState"), 1);
  person.visible = false;
  portal.keychain = "ready";
  await person.waits(LOOKED_FOR_EVERY);
  assert.equal(portal.asked("keychainState"), 1, "nobody looks");
  person.visible = true;
  await person.waits(LOOKED_FOR_EVERY);
  assert.equal(person.all("keychain-banner").length, 0);
  assert.equal(portal.asked("syncKeys"), 1);
  await person.waits(LOOKED_FOR_EVERY);
  assert.ok(!person.waitsFor.includes(LOOKED_FOR_EVERY), "a keychain that is ready is not looked for");
});

test("one look at a time, however often the keychain goes and comes", async () => {
  const person = await atTheKeys("hung");
  person.portal.holds("keychainState");
  await person.waits(LOOKED_FOR_EVERY);
  assert.ok(!person.waitsFor.includes(LOOKED_FOR_EVERY), "the next waits for this one's answer");
  person.portal.release("keychainState");
  await settled();
  assert.equal(person.waitsFor.filter((ms) => ms === LOOKED_FOR_EVERY).length, 1);
});

test("a keychain found locked while settling is told where the person is, with the way to unlock it", async () => {
  const portal = new FakePortal();
  portal.keychain = "locked";
  portal.settled = { error: { code: "keychain_locked", requestId: null } };
  const person = await Person.opens(portal);
  await person.actions.settleAnew();
  await settled();
  assert.equal(person.all("error-alert").length, 0, "it is not said twice");
  portal.settled = { found: 2 };
  await person.clicks("unlock");
  assert.match(person.reads(person.finds("toast")), /Trovate 2 voci nel portachiavi/);
});

test("a keychain found away by a click has its banner at once, and what failed is forgotten when it is back", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  portal.fails("copyKey", "keychain_locked");
  await person.clicks("copy");
  person.finds("keychain-banner");
  person.finds("error-alert");
  portal.keychain = "ready";
  await person.clicks("unlock");
  assert.equal(person.all("keychain-banner").length, 0);
  assert.equal(person.all("error-alert").length, 0);
});
