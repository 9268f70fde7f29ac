import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import axe from "axe-core";

import type { NoteView } from "../src/generated/view";
import { dueOf, isTyped, writtenDay } from "../src/notes";
import { FakePortal } from "./fake-portal";
import { atTheService, input, real } from "./io";
import { Person, settled } from "./person";
import { COMUNE, eventOf, NO_NOTE } from "./samples";

/** In the middle of 21 November 2026, wherever this runs. */
const NOW = new Date(2026, 10, 21, 12).getTime();

const IN_USE: NoteView = {
  inUse: "primary",
  installedAt: "gestionale Tributi",
  owner: "Maria Rossi",
  due: "2026-12-03",
  text: "Prima avvisare il fornitore.",
};

/** At a page with one pair of which something is kept, and one of which nothing is. */
async function atTheKeys(note: NoteView = IN_USE): Promise<Person> {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { note });
  portal.has("GPD");
  const person = await Person.opens(portal);
  person.time = NOW;
  return person.entersKeys();
}

const lastSent = ({ portal }: Person): unknown => portal.requests.findLast((one) => one !== null && "inUse" in (one as object));

test("the card says which key is in use and where, by when, whose it is and what else", async () => {
  const person = await atTheKeys();
  assert.equal(person.all("in-use").length, 1);
  assert.equal(person.reads(person.finds("in-use")), "In uso · gestionale Tributi");
  assert.ok(person.finds("key-primary").contains(person.finds("in-use")));
  assert.equal(person.reads(person.finds("due")), "Da rinnovare entro il 3 dicembre");
  assert.equal(person.reads(person.finds("note")), "Referente: Maria Rossi Prima avvisare il fornitore.");
  assert.equal(person.all("note").length, 1, "of the other pair nothing is kept, and nothing is said");
});

test("a day far ahead is said in passing, a near one and one that is past are pointed at", () => {
  const due = (day: string) => dueOf({ ...NO_NOTE, due: day }, NOW);
  assert.deepEqual(due("2027-01-31"), { urgency: "later", words: "Da rinnovare entro il 31 gennaio 2027" });
  assert.deepEqual(due("2026-12-06"), { urgency: "later", words: "Da rinnovare entro il 6 dicembre" });
  assert.deepEqual(due("2026-12-05"), { urgency: "soon", words: "Da rinnovare entro il 5 dicembre" });
  assert.deepEqual(due("2026-11-22"), { urgency: "soon", words: "Da rinnovare entro domani" });
  assert.deepEqual(due("2026-11-21"), { urgency: "soon", words: "Da rinnovare entro oggi" });
  assert.deepEqual(due("2026-11-20"), { urgency: "past", words: "Scaduta da un giorno" });
  assert.deepEqual(due("2026-11-18"), { urgency: "past", words: "Scaduta da 3 giorni" });
  assert.equal(due("domani"), null);
  assert.equal(dueOf(NO_NOTE, NOW), null);
  for (const hour of [0, 23]) {
    const near = dueOf({ ...NO_NOTE, due: "2026-11-22" }, new Date(2026, 10, 21, hour, 59).getTime());
    assert.equal(near?.words, "Da rinnovare entro domani", `at ${hour}`);
  }
});

test("a day is taken as it is written here, too", () => {
  assert.equal(writtenDay(" "), null);
  assert.equal(writtenDay("2026-12-03"), "2026-12-03");
  assert.equal(writtenDay("3/12/2026"), "2026-12-03");
  assert.equal(writtenDay("03.12.2026"), "2026-12-03");
  assert.equal(writtenDay("a Natale"), "a Natale", "for the shell to refuse");
});

test("a pair is annotated from its card, and the focus comes back", async () => {
  const person = await atTheKeys(NO_NOTE);
  assert.equal(person.finds("note-open").getAttribute("aria-label"), "Note sulla coppia di Connessione con nodo");
  await person.clicks("note-open");
  assert.ok(person.isDisabled("note-installed-at"), "no key is in use yet");
  assert.equal(person.focused, "note-in-use-none");
  await person.clicks("note-in-use-secondary");
  await person.chooses("note-installed-at", "server web");
  await person.chooses("note-owner", "Ufficio Tributi");
  await person.chooses("note-due", "2026-11-18");
  person.sees("mercoledì 18 novembre 2026");
  await person.chooses("note-text", "Chiamare prima.");
  const { violations } = await axe.run(document.documentElement, { rules: { "color-contrast": { enabled: false } } });
  assert.deepEqual(violations.map(({ id }) => id), []);
  await person.presses("note-save", "Enter");
  assert.deepEqual(lastSent(person), {
    inUse: "secondary",
    installedAt: "server web",
    owner: "Ufficio Tributi",
    due: "2026-11-18",
    text: "Chiamare prima.",
  });
  assert.equal(person.all("note-save").length, 0);
  assert.equal(person.focused, "note-open");
  person.sees("Note di Connessione con nodo salvate.").sees("In uso · server web").sees("Scaduta da 3 giorni");
  await person.clicks("note-open");
  assert.equal(input(person, "note-owner").value, "Ufficio Tributi");
  assert.ok(input(person, "note-in-use-secondary").checked);
});

test("a note that is given up is as it was, and half a day is no day", async () => {
  const person = await atTheKeys();
  await person.clicks("note-open");
  await person.chooses("note-owner", "Altri");
  await person.presses("note-cancel", "Escape");
  assert.equal(person.portal.asked("annotatePair"), 0);
  person.sees("Referente: Maria Rossi").doesNotSee("Altri");
  await person.clicks("note-open");
  assert.equal(input(person, "note-owner").value, "Maria Rossi");
  await person.clicks("note-in-use-none");
  Object.defineProperty(input(person, "note-due"), "validity", { value: { badInput: true } });
  await person.presses("note-save", "Enter");
  assert.deepEqual(lastSent(person), { ...IN_USE, inUse: null, due: "?" });
});

test("what cannot be kept is said beside its field, and what was typed stays", async () => {
  const person = await atTheKeys(NO_NOTE);
  await person.clicks("note-open");
  await person.chooses("note-owner", "Maria Rossi");
  for (const [code, field] of [
    ["note_installed_at_unfit", "note-installed-at"],
    ["note_owner_unfit", "note-owner"],
    ["note_due_unfit", "note-due"],
    ["note_text_unfit", "note-text"],
  ] as const) {
    if (code === "note_installed_at_unfit") await person.clicks("note-in-use-primary");
    person.portal.fails("annotatePair", code);
    person.finds("note-save").focus();
    await person.presses("note-save", "Enter");
    assert.equal(person.finds(field).getAttribute("aria-invalid"), "true", code);
    const about = person.root.querySelector(`#${person.finds(field).getAttribute("aria-describedby")}`);
    assert.match(about?.textContent ?? "", /Non è cambiato nulla/);
    assert.equal(person.root.querySelectorAll("[aria-invalid]").length, 1);
    assert.equal(input(person, "note-owner").value, "Maria Rossi");
    assert.equal(person.focused, field);
  }
  person.portal.fails("annotatePair", "ledger_full");
  await person.presses("note-save", "Enter");
  assert.match(person.reads(person.finds("note-error")), /disco/);
  person.portal.works("annotatePair");
  await person.presses("note-save", "Enter");
  assert.equal(person.all("note-save").length, 0);
});

test("a key in use is regenerated only once the codice fiscale is typed; the other one as ever", async () => {
  const person = await atTheKeys();
  await person.clicks("regenerate");
  person.sees("Questa chiave è in uso: gestionale Tributi.").sees("si ferma subito");
  person.sees("conviene rigenerare prima la secondaria").sees("Scrivi il codice fiscale dell’ente per confermare");
  person.sees(`Codice fiscale ${COMUNE.taxCode}`);
  const { violations } = await axe.run(document.documentElement, { rules: { "color-contrast": { enabled: false } } });
  assert.deepEqual(violations.map(({ id }) => id), []);
  assert.ok(person.isDisabled("regenerate-confirm"));
  await person.chooses("regenerate-typed", "0026456060");
  assert.ok(person.isDisabled("regenerate-confirm"));
  await person.presses("regenerate-typed", "Enter");
  assert.equal(person.portal.asked("regenerateKey"), 0, "Enter is no way around it");
  await person.chooses("regenerate-typed", " 00264 560608 ");
  await person.clicks("regenerate-confirm");
  const typed = () => (person.portal.requests.findLast((one) => "seen" in (one as object)) as { typed: unknown }).typed;
  assert.equal(typed(), " 00264 560608 ");
  await person.clicks("regenerate", 1);
  assert.equal(person.all("regenerate-typed").length, 0);
  await person.clicks("regenerate-confirm");
  assert.equal(typed(), null);
});

test("what is typed for one question is not there at the next", async () => {
  const person = await atTheKeys();
  await person.clicks("regenerate");
  await person.chooses("regenerate-typed", COMUNE.taxCode);
  await person.clicks("regenerate-cancel");
  await person.clicks("regenerate");
  assert.equal(input(person, "regenerate-typed").value, "");
  assert.ok(person.isDisabled("regenerate-confirm"));
});

test("a key that was marked while it was asked is refused, and asked anew with the mark in sight", async () => {
  const person = await atTheKeys(NO_NOTE);
  await person.clicks("regenerate");
  person.portal.fails("regenerateKey", "key_in_use");
  const marked = person.portal.pairs["collaudo"]?.[0];
  if (marked) marked.note = IN_USE;
  await person.clicks("regenerate-confirm");
  person.sees("Questa chiave è segnata come in uso. La richiesta non è partita");
  await person.clicks("regenerate");
  assert.ok(person.isDisabled("regenerate-confirm") && person.all("regenerate-typed").length === 1);
});

test("the pair of a service of IO is annotated by the service's name, and asks for its ente's codice fiscale", async () => {
  const portal = real();
  portal.keepsIo = true;
  const person = await atTheService(portal);
  await person.clicks("note-open");
  person.sees("Note sulla coppia di Servizio 0 di mobilità");
  await person.clicks("note-in-use-primary");
  await person.presses("note-save", "Enter");
  assert.equal(person.reads(person.finds("in-use")), "In uso");
  await person.clicks("regenerate");
  person.sees("Questa chiave è segnata come in uso.");
  await person.chooses("regenerate-typed", COMUNE.taxCode);
  assert.ok(!person.isDisabled("regenerate-confirm"));
});

test("with an archive that cannot be written nothing can be annotated", async () => {
  const portal = new FakePortal();
  portal.archive = { is: "read_only" };
  portal.has("NODOAUTH", { note: IN_USE });
  const person = await (await Person.opens(portal)).entersKeys();
  assert.ok(person.isDisabled("note-open"));
  person.sees("In uso · gestionale Tributi");
});

test("a note that is saved after the page was left is told where the person is", async () => {
  const person = await atTheKeys(NO_NOTE);
  await person.clicks("note-open");
  person.portal.holds("annotatePair");
  await person.presses("note-save", "Enter");
  person.actions.openIo();
  await settled();
  person.portal.release("annotatePair");
  await settled();
  person.sees("Note di Connessione con nodo salvate.");
});

test("the history says which key was marked, and what of the note changed", async () => {
  const portal = new FakePortal();
  portal.events = [
    eventOf(2, "note_changed", { about: "owner due text" }),
    eventOf(1, "in_use_marked", { slot: "primary" }),
  ];
  const person = await (await Person.opens(portal)).entersComune();
  await person.clicks("nav-history");
  person.sees("Note cambiate Connessione con nodo · referente, scadenza e nota");
  person.sees("Chiave segnata in uso Connessione con nodo · chiave primaria");
});

test("a codice fiscale is the same whatever its spaces and the case of its letters", () => {
  assert.ok(isTyped("VRDGPP80A01H501U", " vrdgpp80a01 h501u"));
  assert.ok(!isTyped("00264560608", "0026456060") && !isTyped("", ""));
});
