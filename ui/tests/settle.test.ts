import assert from "node:assert/strict";
import { test } from "node:test";

import { holdsPaint } from "./dom";
import { FakePortal } from "./fake-portal";
import { displayed, Person, settled } from "./person";
import { SLOT } from "./samples";

const UNCERTAIN = { primary: { ...SLOT, uncertain: true } };

/** A page with one key of which nobody knows whether it was regenerated. */
async function atUnsettledKeys(portal = new FakePortal()): Promise<Person> {
  portal.has("NODOAUTH", UNCERTAIN);
  const person = await opens(portal);
  portal.askAt = 15_000;
  await person.entersKeys();
  portal.forgets();
  return person;
}

/** Somebody before the window after its first paint. */
async function opens(portal = new FakePortal()): Promise<Person> {
  const person = await Person.opens(portal);
  await displayed();
  portal.forgets();
  return person;
}

/** The portal says that the key was regenerated. */
function isSettled(portal: FakePortal): void {
  portal.askAt = null;
  portal.settled = { settled: 1 };
  portal.pairs["collaudo"] = [];
  portal.has("NODOAUTH", { primary: { ...SLOT, changedAt: 1 } });
}

test("nothing is settled before the first paint, and then everything is, also where another portal is chosen", async () => {
  const paint = holdsPaint();
  const person = await Person.opens();
  assert.equal(person.portal.asked("settle"), 0);
  paint();
  await displayed();
  assert.equal(person.portal.asked("settle"), 1);
  assert.ok(person.portal.calls.indexOf("painted") < person.portal.calls.indexOf("settle"));
  await person.entersComune();
  await displayed();
  assert.equal(person.portal.asked("settle"), 1, "once");
  await person.clicks("leave");
  await displayed();
  assert.equal(person.portal.asked("settle"), 1, "there is no portal");
  await person.clicks("choose-demo");
  await displayed();
  assert.equal(person.portal.asked("settle"), 2);
});

test("what was found in the keychain is told and comes into the list of entes", async () => {
  const portal = new FakePortal();
  portal.settled = { found: 4 };
  const paint = holdsPaint();
  const person = await Person.opens(portal);
  const before = portal.asked("institutions");
  paint();
  await displayed();
  assert.equal(person.reads(person.finds("toast")), "Trovate 4 voci nel portachiavi.");
  assert.equal(portal.asked("institutions"), before + 1);
});

test("the banner says when it is asked next, and the timer asks then, told or not", async () => {
  const person = await atUnsettledKeys();
  assert.match(person.reads(person.finds("unsettled-banner")), /Di un’operazione.*Sarà chiesto di nuovo alle \d\d:00\./);
  assert.deepEqual(person.waitsFor, [15_000]);
  person.time = 15_000;
  person.portal.askAt = 45_000;
  await person.waits(15_000);
  assert.equal(person.portal.asked("settle"), 1);
  assert.deepEqual(person.waitsFor, [30_000], "one timer, renewed");
  isSettled(person.portal);
  await person.waits(30_000);
  assert.match(person.reads(person.finds("toast")), /^1 operazione è stata chiarita\./);
  assert.equal(person.all("unsettled-banner").length, 0);
  person.doesNotSee("Esito incerto").sees("cambiata il 1 gennaio 1970");
  assert.ok(!person.waitsFor.includes(30_000), "nothing is left to ask about");
});

test("a page read from the archive alone says that something is not settled", async () => {
  const portal = new FakePortal();
  portal.holds("syncKeys");
  const person = await atUnsettledKeys(portal);
  assert.equal(person.all("unsettled-banner").length, 1);
  assert.ok(person.isDisabled("ask-now"), "the portal is being asked already");
});

test("asking now settles, and says why it cannot", async () => {
  const person = await atUnsettledKeys();
  person.portal.holds("settle");
  await person.clicks("ask-now");
  assert.equal(person.reads(person.finds("ask-now")), "Sto chiedendo al portale…");
  person.portal.settled = { error: { code: "portal_timed_out", requestId: "t-1" } };
  person.portal.release("settle");
  await settled();
  assert.match(person.reads(person.finds("error-alert")), /non ha risposto in tempo.*t-1/);
  assert.equal(person.focused, "ask-now");
  isSettled(person.portal);
  await person.clicks("ask-now");
  assert.equal(person.all("unsettled-banner").length, 0);
});

test("what the portal said stays said when the page is read anew", async () => {
  const portal = new FakePortal();
  portal.answer = { unreadable: 1 };
  const person = await atUnsettledKeys(portal);
  isSettled(portal);
  await person.clicks("ask-now");
  person.sees("Una riga del portale non si legge");
  assert.equal(person.all("unsettled-banner").length, 0);
});

test("a trouble that is over once everything is settled is told no longer", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.fails("regenerateKey", "regeneration_unknown");
  const person = await (await opens(portal)).entersKeys();
  portal.askAt = 15_000;
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  person.sees("Non si sa se la chiave è stata rigenerata");
  isSettled(portal);
  await person.waits(15_000);
  person.doesNotSee("Non si sa se la chiave è stata rigenerata").sees("1 operazione è stata chiarita");
});

test("after a sleep it is asked when the window is looked at again, not before its time", async () => {
  const person = await atUnsettledKeys();
  person.time = 14_000;
  person.actions.wake();
  await settled();
  assert.equal(person.portal.asked("settle"), 0);
  person.time = 3_600_000;
  person.actions.wake();
  await settled();
  assert.equal(person.portal.asked("settle"), 1);
});

test("it is asked when the network is back, and when the portal is", async () => {
  const person = await opens();
  person.actions.reconnect();
  await settled();
  assert.equal(person.portal.asked("settle"), 1);
  person.portal.goesOffline();
  await person.entersKeys();
  const before = person.portal.asked("settle");
  person.portal.offline = null;
  await person.clicks("retry");
  assert.equal(person.portal.asked("settle"), before + 1);
});

test("never two questions at a time: one that comes meanwhile follows", async () => {
  const person = await opens();
  person.portal.holds("settle");
  person.actions.reconnect();
  person.actions.reconnect();
  await person.actions.askNow();
  await settled();
  assert.equal(person.portal.asked("settle"), 1);
  person.portal.release("settle");
  await settled();
  assert.equal(person.portal.asked("settle"), 2);
});

test("an answer for a portal that was left changes nothing", async () => {
  const person = await atUnsettledKeys();
  person.portal.holds("settle");
  await person.clicks("ask-now");
  await person.clicks("leave");
  person.portal.settled = { settled: 1, askAt: 99_000 };
  person.portal.release("settle");
  await settled();
  assert.equal(person.all("toast").length, 0);
  assert.deepEqual(person.waitsFor, []);
});

test("a trouble of settling that no banner says is told, once as long as it lasts", async () => {
  const person = await opens();
  person.portal.fails("settle", "ledger_damaged");
  person.actions.reconnect();
  await settled();
  person.sees("L’archivio di Portachiavi è danneggiato.");
  person.actions.closeNotice();
  person.actions.reconnect();
  await settled();
  person.doesNotSee("L’archivio di Portachiavi è danneggiato.");
});

test("a portal whose trouble is on the page already is not told twice", async () => {
  const portal = new FakePortal();
  portal.goesOffline();
  const person = await opens(portal);
  portal.settled = { error: { code: "portal_unreachable", requestId: null } };
  person.actions.reconnect();
  await settled();
  assert.equal(person.all("error-alert").length, 0);
});

test("a page whose turn a question held is asked for again when that has ended", async () => {
  const portal = new FakePortal();
  portal.answer = { error: { code: "portal_busy", requestId: null } };
  const person = await (await opens(portal)).entersKeys();
  portal.answer = {};
  person.actions.reconnect();
  await settled();
  assert.equal(portal.asked("syncKeys"), 2);
  assert.equal(person.all("portal-banner").length, 0);
});

test("what cannot be asked about, and is over time, is asked about now and then", async () => {
  const person = await atUnsettledKeys();
  person.time = 20_000;
  await person.clicks("ask-now");
  assert.deepEqual(person.waitsFor, [60_000]);
  person.portal.fails("settle", "ledger_unusable");
  await person.waits(60_000);
  assert.deepEqual(person.waitsFor, [60_000]);
});
