import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { atTheServices, input, real } from "./io";
import { Person, settled } from "./person";
import { servicesOf } from "./samples";

test("of 5,000 services only those in sight are in the page, by scrolling and by keyboard", async () => {
  const portal = real();
  portal.services = servicesOf(5000);
  const person = await atTheServices(portal);
  // Whether four digits are grouped is for the system's own tables to say.
  assert.match(person.reads(person.finds("services-count")), /^5\.?000 servizi$/);
  const drawn = (): string[] => person.all("service-row").map((row) => row.dataset["row"] ?? "");
  assert.ok(drawn().length < 60, String(drawn().length));
  const first = person.finds("service-row").parentElement;
  assert.equal(first?.getAttribute("aria-setsize"), "5000");
  assert.equal(first?.getAttribute("aria-posinset"), "1");

  const list = person.finds("services-list");
  list.scrollTop = 64 * 2500;
  list.dispatchEvent(new window.Event("scroll"));
  assert.ok(drawn().includes("2500") && drawn().length < 60);
  assert.ok(drawn().includes("0"), "the row of the keyboard is never away");

  person.finds("service-row").focus();
  const press = (key: string): boolean => list.dispatchEvent(new window.KeyboardEvent("keydown", { key, cancelable: true }));
  press("End");
  assert.equal((document.activeElement as HTMLElement).dataset["row"], "4999");
  press("ArrowUp");
  assert.equal((document.activeElement as HTMLElement).dataset["row"], "4998");
  assert.equal(person.all("service-row").filter((row) => row.tabIndex === 0).length, 1, "one stop for Tab");
});

test("services are found by name without accents, by ente and by id, and by state", async () => {
  const portal = real();
  portal.services = servicesOf(100);
  const person = await atTheServices(portal);
  await person.chooses("services-search", "MOBILITA 42 esempio");
  assert.equal(person.reads(person.finds("services-count")), "1 di 100 servizi");
  await person.chooses("services-search", "01hzservice00007");
  assert.equal(person.finds("service-row").dataset["service"], "01HZSERVICE00007");
  await person.chooses("services-search", "niente");
  person.sees("Nessun servizio corrisponde");
  await person.chooses("services-search", "");
  const deleted = person.all("services-state").findIndex((one) => one.dataset["state"] === "deleted");
  await person.clicks("services-state", deleted);
  assert.equal(person.reads(person.finds("services-count")), "20 di 100 servizi");
  assert.ok(person.all("service-state").every((chip) => person.reads(chip) === "Cancellato"));
});

test("the portal's pages and pauses are told as they come, over what is known", async () => {
  const portal = real();
  portal.servicesAsOf = 0;
  portal.holds("syncServices");
  const person = await atTheServices(portal);
  assert.equal(person.all("service-row").length, 3, "what is known is there at once");
  portal.tellProgress({ found: 340 });
  person.sees("340 servizi finora…");
  portal.tellProgress({ waiting: 4 });
  person.sees("340 servizi finora… Il portale chiede una pausa di 4 secondi.");
  portal.services = servicesOf(5);
  portal.release("syncServices");
  await settled();
  person.doesNotSee("finora");
  assert.equal(person.all("service-row").length, 5);
});

test("what a list lacks is told, and no services is said only when the portal said so", async () => {
  const partial = real();
  partial.unreadable = 2;
  partial.services = servicesOf(3).map((one, at) => ({ ...one, listed: at !== 1 }));
  (await atTheServices(partial)).sees("2 punti dell’elenco del portale non si leggono").sees("Non più elencato");

  const strange = real();
  strange.emptyButKnown = true;
  const doubted = await atTheServices(strange);
  doubted.sees("Il portale non elenca nessun servizio");
  assert.equal(doubted.all("service-row").length, 3, "what is known is still there");

  const offline = real();
  offline.goesOffline();
  const person = await atTheServices(offline);
  person.sees("Non si sa ancora quali servizi raggiunge").sees("Non in linea");
  offline.offline = null;
  await person.clicks("retry");
  assert.equal(person.all("service-row").length, 3);

  const empty = real();
  empty.services = [];
  (await atTheServices(empty)).sees("Questa chiave Manage non raggiunge nessun servizio");
});

test("the list is as it was left when a service is closed, without asking the portal again", async () => {
  const portal = real();
  portal.services = servicesOf(100);
  const person = await atTheServices(portal);
  await person.chooses("services-search", "mobilita 1");
  await person.clicks("service-row", 2);
  await person.clicks("services-back");
  assert.equal(input(person, "services-search").value, "mobilita 1");
  assert.equal(portal.asked("syncServices"), 1);
});

test("a locked keychain is told once and unlocked where it is, and what it kept back is asked again", async () => {
  const portal = real();
  portal.keychain = "locked";
  portal.fails("syncServices", "keychain_locked");
  const person = await Person.opens(portal);
  assert.equal(person.all("keychain-banner").length, 1);
  await person.clicks("manage-key-open");
  assert.equal(person.all("portal-banner").length, 0, "it is not the portal");
  assert.equal(person.all("portal-state").length, 0, "nothing is known of the portal");
  portal.works("syncServices");
  await person.clicks("unlock");
  assert.equal(person.all("keychain-banner").length, 0);
  assert.equal(person.all("service-row").length, 3);
});
