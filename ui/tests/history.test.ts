import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { HistoryCheckView } from "../src/generated/view";
import { daysOf, toldOf } from "../src/history";
import { FakePortal } from "./fake-portal";
import { atTheService, real } from "./io";
import { Person, settled } from "./person";
import { eventOf } from "./samples";

const BEFORE = "3f2a9c1b".padEnd(64, "0");
const AFTER = "77de01aa".padEnd(64, "0");
const REGENERATED = { slot: "secondary", before: BEFORE, after: AFTER } as const;

/** "Attività" of a portal with these, the newest first. */
async function atTheHistory(portal = new FakePortal()): Promise<Person> {
  const person = await Person.opens(portal);
  await person.entersComune();
  return person.clicks("nav-history");
}

test("each event says when, what, where, of which key, and how it ended", async () => {
  const portal = new FakePortal();
  portal.events = [eventOf(2, "regeneration_done", REGENERATED), eventOf(1, "pair_found", { realm: "io" })];
  const person = await atTheHistory(portal);
  const [newest, oldest] = person.all("history-row").map((row) => person.reads(row));
  assert.match(newest ?? "", /^\d\d:02 Chiave rigenerata Connessione con nodo · chiave secondaria Comune di Esempio Collaudo/);
  assert.match(newest ?? "", /3f2a9c1b → poi 77de01aa Riuscita$/);
  assert.match(oldest ?? "", /Coppia trovata al portale.*Comune di Esempio IO Conservata$/);
  person.sees("sabato 21 novembre 2026").sees("Le impronte non sono chiavi");
  const row = person.finds("history-row");
  assert.equal(row.querySelector("code")?.title, BEFORE, "the whole fingerprint is at hand");
  assert.match(row.querySelector("time")?.title ?? "", /21 novembre 2026 alle.*\(.*\)$/);
  assert.equal(document.title, "Attività - Portachiavi");
});

test("what was asked for is waited for while its end is not known", () => {
  const outcomes = (...events: ReturnType<typeof eventOf>[]) => toldOf(events).map(({ outcome }) => outcome);
  const asked = (open: boolean) => eventOf(1, "regeneration_asked", { slot: "primary", open });
  assert.deepEqual(outcomes(eventOf(2, "regeneration_done"), asked(false)), ["done", "asked"]);
  assert.deepEqual(outcomes(asked(true)), ["waiting"]);
  assert.deepEqual(outcomes(eventOf(1, "from_the_future")), [null]);
});

test("events are told day by day", () => {
  const day = 24 * 3_600_000;
  const at = eventOf(1, "pair_found").at;
  const events = [2, 1, 1, 0].map((days, index) => eventOf(4 - index, "pair_found", { at: at + days * day }));
  assert.deepEqual(daysOf(events).map(({ told }) => told.length), [1, 2, 1]);
});

test("of many events the older ones come when they are asked for", async () => {
  const portal = new FakePortal();
  portal.events = [5, 4, 3, 2, 1].map((number) => eventOf(number, "pair_found"));
  const person = await atTheHistory(portal);
  const numbers = (): string[] => person.all("history-row").map((row) => row.dataset["event"] ?? "");
  assert.deepEqual(numbers(), ["5", "4", "3"]);
  portal.fails("history", "ledger_damaged");
  await person.clicks("history-more");
  person.sees("L’archivio di Portachiavi è danneggiato");
  assert.equal(numbers().length, 3, "what is there stays");
  portal.works("history");
  await person.clicks("retry");
  assert.deepEqual(numbers(), ["5", "4", "3", "2", "1"]);
  assert.equal(person.all("history-more").length, 0);
});

test("the record is checked when the page opens, and what is found is said", async () => {
  const says = async (check: HistoryCheckView): Promise<string> => {
    const portal = new FakePortal();
    portal.check = check;
    const person = await atTheHistory(portal);
    assert.equal(portal.asked("checkHistory"), 1);
    return person.reads(person.finds("history-check"));
  };
  assert.equal(await says({ is: "whole", events: 340, unsealed: 0 }), "Registro integro: 340 eventi.");
  assert.match(await says({ is: "whole", events: 340, unsealed: 2 }), /Gli ultimi 2 non sono ancora sigillati\.$/);
  assert.match(await says({ is: "whole", events: 340, unsealed: null }), /Il sigillo si controlla con il portachiavi/);
  assert.match(await says({ is: "broken", from: 12 }), /^Il registro è stato modificato dall’evento 12 in poi\./);
  assert.match(await says({ is: "other_seal" }), /^Il sigillo del registro non corrisponde\./);

  const portal = new FakePortal();
  portal.holds("checkHistory");
  const person = await atTheHistory(portal);
  person.sees("Sto controllando il registro…").sees("Non c’è ancora nessuna attività");
  portal.fails("checkHistory", "ledger_damaged");
  portal.release("checkHistory");
  await settled();
  assert.match(person.reads(person.finds("history-check")), /^L’archivio di Portachiavi è danneggiato/);
});

test("an export says where it is, or why it is not", async () => {
  const person = await atTheHistory();
  await person.clicks("history-export");
  assert.match(person.reads(person.finds("toast")), /senza chiavi, in \/home\/maria\/Scaricati\/attivita\.csv\./);
  person.portal.fails("exportEvents", "export_not_written");
  await person.clicks("history-export");
  assert.match(person.reads(person.finds("error-alert")), /Il file dell’esportazione non si può scrivere/);
});

test("the way back leads to where one was, as it was", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await Person.opens(portal);
  await person.clicks("nav-history");
  assert.equal(person.all("product-menu").length, 0, "no ente is chosen yet");
  await person.clicks("history-back");
  person.sees("Seleziona il tuo ente");

  await person.entersKeys();
  const asked = portal.asked("syncKeys");
  await person.clicks("nav-history");
  assert.equal(person.all("environment-chip").length, 0, "it is of both environments");
  await person.clicks("history-back");
  assert.equal(person.all("pair").length, 1);
  assert.equal(portal.asked("syncKeys"), asked, "the page was never left");

  await person.clicks("menu-area-riservata");
  portal.holds("syncOverview");
  await person.clicks("menu-area-riservata");
  await person.clicks("nav-history");
  portal.release("syncOverview");
  await settled();
  await person.clicks("history-back");
  person.sees("I prodotti attivi di Comune di Esempio.").sees("Portale raggiungibile");
});

test("in IO the activity is in its own menu, and back leads to the service", async () => {
  const person = await atTheService(real());
  await person.clicks("nav-history");
  assert.equal(person.finds("nav-history").getAttribute("aria-current"), "page");
  assert.equal(person.all("nav-manage-keys").length, 1);
  await person.clicks("history-back");
  person.sees("Servizio 0 di mobilità");
});

test("what becomes of a change is told there too, and leads nobody away", async () => {
  const portal = new FakePortal();
  portal.holds("generateKeys");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("generate-open");
  await person.chooses("product-select", "NODOAUTH");
  await person.presses("generate-confirm", "Enter");
  await person.clicks("nav-history");
  portal.release("generateKeys");
  await settled();
  assert.match(person.reads(person.finds("toast")), /Coppia generata e conservata: Connessione con nodo, Comune di Esempio/);
  assert.equal(document.title, "Attività - Portachiavi");
});

test("what is settled meanwhile comes on top, and the record is checked again", async () => {
  const portal = new FakePortal();
  portal.events = [4, 3, 2, 1].map((number) => eventOf(number, "pair_found"));
  const person = await atTheHistory(portal);
  await person.clicks("history-more");
  portal.events = [eventOf(5, "regeneration_done", REGENERATED), ...portal.events];
  portal.settled = { settled: 1 };
  person.actions.reconnect();
  await settled();
  assert.deepEqual(person.all("history-row").map((row) => row.dataset["event"]), ["5", "4", "3", "2", "1"]);
  assert.equal(portal.asked("checkHistory"), 2);
});
