import assert from "node:assert/strict";
import { test } from "node:test";

import "./dom";
import { spoken } from "../src/text";
import { FakePortal } from "./fake-portal";
import { Person } from "./person";

const root = document.documentElement;

test("colours and style are chosen in the settings, hold at once and are kept", async () => {
  const portal = new FakePortal();
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  assert.deepEqual([root.dataset["theme"], root.dataset["palette"]], ["light", "classic"]);

  await person.clicks("appearance-theme-dark");
  await person.clicks("appearance-palette-next");
  assert.deepEqual([root.dataset["theme"], root.dataset["palette"]], ["dark", "next"]);
  assert.deepEqual(portal.appearance, { language: null, palette: "next", theme: "dark", singleKeysOff: false });
});

test("the system's colours are followed until others are chosen", async () => {
  const portal = new FakePortal();
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  person.actions.followSystem(true, ["it-IT"]);
  assert.equal(root.dataset["theme"], "dark");
  await person.clicks("appearance-theme-light");
  assert.equal(root.dataset["theme"], "light");
});

test("what cannot be kept is told, and nothing changes", async () => {
  const portal = new FakePortal();
  portal.fails("changeAppearance", "settings_unusable");
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  await person.clicks("appearance-theme-dark");
  assert.equal(root.dataset["theme"], "light");
  person.sees("Le impostazioni non si possono salvare.");
});

test("before the shell answers the system's language is spoken, and what is not spoken here is Italian", async () => {
  const person = await Person.opens(new FakePortal());
  assert.deepEqual([spoken(), root.lang], ["it", "it"]);
  person.actions.followSystem(false, ["ja", "es-ES"]);
  assert.equal(spoken(), "it");
});

test("another language is spoken at once, everywhere, and the system's again when it is chosen", async () => {
  const portal = new FakePortal();
  portal.systemLanguage = "sl";
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  person.sees("Nastavitve");
  await person.chooses("appearance-language", "de");
  person.sees("Einstellungen").sees("Ab jetzt spricht Portachiavi Deutsch.");
  assert.deepEqual([root.lang, document.title], ["de", "Einstellungen - Portachiavi"]);
  await person.chooses("appearance-language", "");
  assert.equal(portal.appearance.language, null);
  person.sees("Nastavitve");
  await person.chooses("appearance-language", "it");
});
