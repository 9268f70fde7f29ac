import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person, settled } from "./person";

const PRIMARY = "collaudo/nodoauth-00264560608/primary";
const SECONDARY = "collaudo/nodoauth-00264560608/secondary";

async function atTheKeys(portal = new FakePortal()): Promise<Person> {
  portal.waived = true;
  portal.has("NODOAUTH");
  portal.has("NODOAUTH", {}, "produzione");
  return (await Person.opens(portal)).entersKeys();
}

test("a key is in the page only while it is shown, and one at a time", async () => {
  const person = await atTheKeys();
  person.doesNotSee(PRIMARY);
  await person.clicks("reveal", 0);
  assert.equal(person.reads(person.finds("value", 0)), PRIMARY);
  assert.match(person.finds("reveal", 0).getAttribute("aria-label") ?? "", /^Nascondi la chiave primaria/);
  await person.clicks("reveal", 1);
  person.doesNotSee(PRIMARY).sees(SECONDARY);
  await person.clicks("reveal", 1);
  person.doesNotSee(SECONDARY);
});

test("a shown key goes away by itself, on blur, and on leaving the page", async () => {
  const leavings: Array<(person: Person) => unknown> = [
    (person) => person.waits(20_000),
    (person) => person.actions.lookAway(),
    (person) => person.clicks("generate-open").then(() => person.clicks("generate-cancel")),
    (person) => person.clicks("menu-produzione"),
    (person) => person.clicks("regenerate", 1),
    async (person) => (await person.clicks("institution-button")).clicks("change-institution"),
    (person) => person.clicks("leave"),
  ];
  for (const leave of leavings) {
    const person = await atTheKeys();
    await person.clicks("reveal");
    person.sees(PRIMARY);
    await leave(person);
    person.doesNotSee(PRIMARY);
  }
});

test("a key that arrives when nobody is looking any more is not shown", async () => {
  const leavings: Array<(person: Person) => unknown> = [
    (person) => person.actions.lookAway(),
    (person) => person.clicks("generate-open"),
    (person) => person.clicks("regenerate", 1),
  ];
  for (const leave of leavings) {
    const portal = new FakePortal();
    portal.holds("revealKey");
    const person = await atTheKeys(portal);
    await person.clicks("reveal");
    await leave(person);
    portal.release("revealKey");
    await settled();
    person.doesNotSee(PRIMARY);
  }
});

test("copying does not show the key, and a clipboard that fails is told", async () => {
  const person = await atTheKeys();
  await person.clicks("copy", 1);
  person.doesNotSee(SECONDARY);
  assert.match(person.reads(person.finds("toast")), /^Chiave secondaria di Connessione con nodo copiata/);
  person.portal.fails("copyKey", "clipboard_unusable");
  await person.clicks("copy", 1);
  assert.match(person.reads(person.finds("error-alert")), /Non si riesce a scrivere negli appunti/);
});

test("a toast goes away by itself, but not while it is being read", async () => {
  const person = await atTheKeys();
  await person.clicks("copy");
  person.finds("toast").dispatchEvent(new window.Event("pointerenter"));
  await person.waits(10_000);
  person.finds("toast").dispatchEvent(new window.Event("pointerleave"));
  await person.waits(10_000);
  assert.equal(person.all("toast").length, 0);
});

test("a key on display goes away when the portal's list has another in its place", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("reveal");
  person.sees(PRIMARY);
  portal.pairs["collaudo"]?.forEach((pair) => (pair.primary = { ...pair.primary, changedAt: 1 }));
  await person.clicks("refresh");
  person.doesNotSee(PRIMARY);
});
