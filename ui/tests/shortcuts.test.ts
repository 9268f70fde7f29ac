import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { ariaKeys, deedOf, type Field, keysOf, type Pressed, SHORTCUTS } from "../src/shortcuts";
import { wordsOfChord } from "../src/parts/keycaps";
import { text } from "../src/text";
import { FakePortal } from "./fake-portal";
import { atTheService, atTheServices } from "./io";
import { Person } from "./person";

const PRESSED: Pressed = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const pressed = (key: string, change: Partial<Pressed> = {}): Pressed => ({ ...PRESSED, key, ...change });
const asked = (what: Pressed, mac = false, field: Field = null, signs = true) => deedOf(what, field, signs, mac);

test("no two shortcuts have the same keys, each has its words, and none is the web view's or the system's own", () => {
  for (const mac of [false, true]) {
    const all = SHORTCUTS.filter(({ deed }) => deed !== null).flatMap((one) => keysOf(one, mac));
    const told = all.map((chord) => wordsOfChord(chord, mac));
    assert.equal(new Set(told).size, told.length, told.join(", "));
    for (const taken of "acvxzypqwftns0+-".toUpperCase()) {
      assert.ok(!told.includes(`Ctrl ${taken}`) && !told.includes(`⌘ ${taken}`), taken);
    }
  }
  for (const { does, where } of SHORTCUTS) {
    assert.notEqual(text(does), does);
    assert.notEqual(text(`shortcut-in-${where}`), `shortcut-in-${where}`);
  }
});

test("Ctrl is ⌘ on a Mac, in what is listened to and in what is shown", () => {
  assert.equal(asked(pressed("k", { ctrlKey: true })), "palette");
  assert.equal(asked(pressed("k", { metaKey: true })), null);
  assert.equal(asked(pressed("k", { metaKey: true }), true), "palette");
  assert.equal(asked(pressed("k", { ctrlKey: true }), true), null, "there it cuts a line");
  assert.equal(asked(pressed("ArrowLeft", { altKey: true })), "back");
  assert.equal(asked(pressed("ArrowLeft", { altKey: true }), true), null, "there it goes a word back");
  assert.equal(asked(pressed("ArrowLeft", { metaKey: true }), true), "back");
  assert.equal(ariaKeys("palette", false), "Control+K");
  assert.equal(ariaKeys("palette", true), "Meta+K");
  assert.equal(ariaKeys("refresh", false), "F5 Control+R");
});

test("signs are those of the layout, and AltGr asks for nothing", () => {
  assert.equal(asked(pressed("/", { code: "Digit7", shiftKey: true })), "search", "an Italian keyboard");
  assert.equal(asked(pressed("?", { code: "Minus", shiftKey: true })), "help");
  assert.equal(asked(pressed("&", { code: "Digit1", ctrlKey: true })), "overview", "a French keyboard");
  assert.equal(asked(pressed("5", { code: "Digit5", ctrlKey: true })), "settings");
  const altGr = { ctrlKey: true, altKey: true };
  for (const key of ["k", "1", "r", "€", "@", "#"]) assert.equal(asked(pressed(key, altGr)), null, key);
  assert.equal(asked(pressed("K", { ctrlKey: true, shiftKey: true })), null);
});

test("nothing is asked for by what is written; in a search field what has no sign of its own is", () => {
  for (const { keys } of SHORTCUTS) {
    for (const { key, held } of keys) {
      const what = pressed(key, { ctrlKey: held === "primary", altKey: held === "alt", code: `Digit${key}` });
      assert.equal(asked(what, false, "text"), null, key);
    }
  }
  assert.equal(asked(pressed("k", { ctrlKey: true }), false, "search"), "palette");
  assert.equal(asked(pressed("F5"), false, "search"), "refresh");
  for (const sign of ["/", "?"]) assert.equal(asked(pressed(sign), false, "search"), null);
  assert.equal(asked(pressed("ArrowLeft", { altKey: true }), false, "search"), null);
});

test("keys alone can be switched off, and the others go on", async () => {
  const person = await Person.opens();
  await person.strikes("?");
  person.sees("Cambiare una chiave senza fermare nulla");
  await person.clicks("character-keys");
  await person.clicks("help-back");
  assert.equal(await person.strikes("?"), false);
  assert.equal(await person.strikes("/"), false);
  person.sees("Seleziona il tuo ente");
  await person.strikes("F1");
  assert.equal(document.title, "Aiuto - Portachiavi");
  assert.ok(!(person.finds("character-keys") as HTMLInputElement).checked);
});

test("help lists every shortcut of the table, and goes back to where the person was", async () => {
  const person = await (await Person.opens()).entersKeys();
  await person.clicks("nav-help");
  assert.equal(document.activeElement?.tagName, "H1");
  const table = person.reads(person.finds("shortcuts"));
  for (const { does } of SHORTCUTS) assert.ok(table.includes(text(does)), does);
  assert.ok(table.includes("Ctrl K") && table.includes("Alt ←") && table.includes("Invio"));
  await person.strikes("Alt+ArrowLeft");
  person.sees("Questo ente non ha ancora API Key in Collaudo.");
});

test("the sections are a key away, and Alt and ← leads back", async () => {
  const person = await (await Person.opens()).entersKeys();
  await person.strikes("Ctrl+1");
  person.sees("I prodotti attivi di Comune di Esempio.");
  await person.strikes("Ctrl+4");
  assert.equal(document.title, "Attività - Portachiavi");
  await person.strikes("Ctrl+,");
  assert.equal(document.title, "Impostazioni - Portachiavi");
  await person.strikes("Alt+ArrowLeft");
  person.sees("I prodotti attivi di Comune di Esempio.");
  await person.strikes("Alt+ArrowLeft");
  person.sees("Seleziona il tuo ente");
  assert.equal(await person.strikes("Alt+ArrowLeft"), true);
  person.sees("Seleziona il tuo ente");
});

test("/ goes to the search of the page, and is written where the person is writing", async () => {
  const person = await Person.opens();
  assert.equal(await person.strikes("/"), true);
  assert.equal(person.focused, "institution-search");
  assert.equal(await person.strikes("/"), false, "it is the field's");
  const inIo = await atTheServices();
  await inIo.strikes("/");
  assert.equal(inIo.focused, "services-search");
});

test("Ctrl+R and F5 bring the page up to date, and never load it anew", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  portal.forgets();
  for (const keys of ["Ctrl+r", "F5"]) assert.equal(await person.strikes(keys), true);
  assert.equal(portal.asked("syncKeys"), 2);
  for (const keys of ["Ctrl+Shift+R", "Ctrl+F5", "BrowserRefresh"]) assert.equal(await person.strikes(keys), true, keys);
  await person.clicks("regenerate");
  for (const keys of ["Ctrl+r", "F5"]) assert.equal(await person.strikes(keys), true, "in a dialog too");
  await person.clicks("regenerate-cancel");
  await person.clicks("nav-settings");
  await person.clicks("proxy-address");
  person.root.querySelector<HTMLInputElement>("input[type=password]")?.focus();
  assert.equal(await person.strikes("Ctrl+r"), true, "in a field too");
  assert.equal(portal.asked("syncKeys"), 2);
});

test("a list that is being asked for is not asked for twice", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  portal.forgets();
  portal.holds("syncKeys");
  await person.strikes("F5");
  await person.strikes("F5");
  assert.equal(portal.asked("syncKeys"), 1);
  portal.release("syncKeys");
});

test("no shortcut acts while a dialog asks for something, nor in a field", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("regenerate");
  for (const keys of ["Ctrl+k", "Ctrl+1", "Ctrl+4", "F1", "?", "Alt+ArrowLeft"]) await person.strikes(keys);
  assert.equal(person.all("regenerate-confirm").length, 1);
  await person.clicks("regenerate-cancel");
  await person.clicks("nav-settings");
  await person.clicks("proxy-address");
  person.root.querySelector<HTMLInputElement>("input[type=password]")?.focus();
  for (const keys of ["Ctrl+k", "Ctrl+1", "F1", "?", "/"]) assert.equal(await person.strikes(keys), false, keys);
  assert.equal(document.title, "Impostazioni - Portachiavi");
});

test("before a portal is chosen there is help, and nothing that needs one", async () => {
  const portal = new FakePortal();
  portal.portal = null;
  const person = await Person.opens(portal);
  await person.strikes("Ctrl+4");
  person.sees("Da dove vuoi cominciare?");
  await person.strikes("F1");
  assert.equal(document.title, "Aiuto - Portachiavi");
  await person.clicks("help-back");
  person.sees("Da dove vuoi cominciare?");
});

test("in IO too one goes back by Alt and ←, to the list as it was", async () => {
  const person = await atTheService();
  await person.strikes("Alt+ArrowLeft");
  assert.equal(person.all("service-row").length, 3);
  await person.strikes("Alt+ArrowLeft");
  assert.equal(person.all("manage-key").length, 1);
});
