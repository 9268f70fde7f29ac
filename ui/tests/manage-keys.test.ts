import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { input, KEY, real } from "./io";
import { Person, settled } from "./person";

const PASTED = "00030003000300030003000300030001";

async function pastes(person: Person, name: string, key: string): Promise<Person> {
  await person.clicks("manage-key-add");
  await person.chooses("manage-key-name", name);
  await person.chooses("manage-key-value", key);
  return person.presses("manage-key-save", "Enter");
}

test("IO as it is opens without an ente, and nothing of pagoPA is asked", async () => {
  const portal = new FakePortal();
  portal.portal = null;
  const person = await Person.opens(portal);
  await person.clicks("choose-io");
  person.sees("Che cos’è una chiave Manage").doesNotSee("Dimostrazione").doesNotSee(PASTED);
  assert.equal(portal.asked("institutions"), 0);
  assert.equal(person.all("product-menu").length, 0, "there is nowhere else to go");
  assert.equal(person.reads(person.finds("environment-chip")), "Produzione");
  await person.clicks("leave");
  person.sees("Da dove vuoi cominciare?");
});

test("in the demo IO is entered from the Panoramica and from the header, also while the portal does not answer", async () => {
  const portal = new FakePortal();
  portal.holds("overview");
  portal.holds("syncOverview");
  const person = await Person.opens(portal);
  await person.entersComune();
  await person.clicks("manage-io");
  person.sees("Che cos’è una chiave Manage");
  await person.clicks("menu-area-riservata");
  await person.clicks("menu-io");
  await person.clicks("manage-key-add");
  person.sees(PASTED);
});

test("a pasted key is trimmed, sent once, and kept nowhere in the window", async () => {
  const portal = real();
  portal.manageKeys = [];
  portal.holds("addManageKey");
  const person = await Person.opens(portal);
  await person.clicks("manage-key-add");
  assert.equal(person.focused, "manage-key-name");
  const field = input(person, "manage-key-value");
  assert.equal(field.type, "password");
  assert.equal(field.autocomplete, "off");
  await person.clicks("manage-key-show");
  assert.equal(field.type, "text");
  person.actions.maskManageKey();
  assert.equal(field.type, "password", "looking away masks it");

  await person.chooses("manage-key-name", "  Comune di Esempio ");
  await person.chooses("manage-key-value", `\t ${PASTED} `);
  await person.presses("manage-key-save", "Enter");
  await person.presses("manage-key-save", "Enter");
  assert.equal(field.value, "", "the field is empty while the key is on its way");
  portal.release("addManageKey");
  await settled();
  assert.deepEqual(portal.requests, [{ replaces: null, name: "Comune di Esempio", key: PASTED }]);
  assert.match(person.reads(person.finds("success-alert")), /Chiave Manage aggiunta: Comune di Esempio/);
  assert.equal(person.all("manage-key").length, 1);
  person.doesNotSee(PASTED);
});

test("a key that is refused says why, keeps the name, and is pasted again", async () => {
  const portal = real();
  portal.fails("addManageKey", "portal_key_not_allowed");
  const person = await pastes(await Person.opens(portal), "Comune", PASTED);
  assert.match(person.reads(person.finds("manage-key-error")), /O non è una chiave Manage, o l’indirizzo IP/);
  assert.equal(input(person, "manage-key-name").value, "Comune");
  assert.equal(input(person, "manage-key-value").value, "");
  assert.equal(person.all("manage-key").length, 1, "nothing was added");
});

test("nothing is sent without a name or a key", async () => {
  const person = await pastes(await Person.opens(real()), " ", PASTED);
  person.sees("Scrivi un nome");
  await person.chooses("manage-key-name", "Comune");
  await person.presses("manage-key-save", "Enter");
  person.sees("Incolla la chiave.");
  assert.equal(person.portal.asked("addManageKey"), 0);
});

test("a Manage key is replaced in its place, and is rotated elsewhere", async () => {
  const person = await Person.opens(real());
  await person.clicks("manage-key-replace");
  assert.equal(person.focused, "manage-key-value");
  person.sees("si ruota nel back office di IO");
  await person.chooses("manage-key-value", PASTED);
  await person.presses("manage-key-save", "Enter");
  assert.deepEqual(person.portal.requests, [{ replaces: KEY.id, name: KEY.name, key: PASTED }]);
  assert.equal(person.all("manage-key").length, 1);
});

test("a Manage key is removed only when that is confirmed, and the services' keys stay", async () => {
  const person = await Person.opens(real());
  await person.clicks("manage-key-remove");
  assert.equal(person.focused, "manage-key-remove-cancel");
  person.sees("Le API Key dei servizi già conservate restano nel portachiavi");
  await person.clicks("manage-key-remove-cancel");
  assert.equal(person.portal.asked("removeManageKey"), 0);
  await person.clicks("manage-key-remove");
  await person.clicks("manage-key-remove-confirm");
  assert.equal(person.all("manage-key").length, 0);
});

test("what becomes of a key is told also to somebody who closed the form meanwhile", async () => {
  const portal = real();
  portal.holds("addManageKey");
  const person = await pastes(await Person.opens(portal), "Altro", PASTED);
  await person.presses("manage-key-save", "Escape");
  portal.fails("addManageKey", "portal_key_refused");
  portal.release("addManageKey");
  await settled();
  assert.match(person.reads(person.finds("error-alert")), /Il portale non riconosce questa chiave/);
});
