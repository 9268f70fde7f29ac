import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { atTheService, input, real } from "./io";
import { displayed, Person, settled } from "./person";

async function atTheSettings(portal = real()): Promise<Person> {
  return (await Person.opens(portal)).clicks("nav-settings");
}

/** What was asked for, of one setting. */
const askedFor = (portal: FakePortal, name: string): string | undefined =>
  portal.changed?.settings.find((setting) => setting.name === name)?.value;

test("a proxy is written down with its login, and the password goes to the keychain only", async () => {
  const person = await atTheSettings();
  assert.equal(person.all("setting-proxy").length, 0, "the system's has no address");
  await person.clicks("proxy-address");
  await person.chooses("setting-proxy", "http://proxy.ente.it:8080");
  await person.chooses("setting-proxy-user", "rossi");
  await person.chooses("password-proxy", "segreta");
  await person.presses("settings-save", "Enter");
  assert.equal(askedFor(person.portal, "proxy"), "http://proxy.ente.it:8080");
  assert.equal(askedFor(person.portal, "proxy_user"), "rossi");
  assert.deepEqual(person.portal.changed?.passwords, [{ of: "proxy", password: "segreta" }]);
  person.sees("Impostazioni salvate.").sees("Se avevi fatto l’accesso all’Area Riservata, è stato chiuso.");
  person.doesNotSee("segreta");
  assert.equal(input(person, "password-proxy").value, "");
});

test("a kept password is said to be, is left alone, and is taken out when asked", async () => {
  const portal = real();
  portal.settings = { proxy: "http://proxy.ente.it:8080", proxy_user: "rossi" };
  portal.kept = { proxy: true, clientCertificate: null };
  const person = await atTheSettings(portal);
  assert.match(person.reads(person.finds("password-proxy-about")), /conservata nel portachiavi/);
  await person.presses("settings-save", "Enter");
  assert.deepEqual(portal.changed?.passwords, []);
  await person.clicks("password-proxy-forget");
  await person.presses("settings-save", "Enter");
  assert.deepEqual(portal.changed?.passwords, [{ of: "proxy", password: null }]);
});

test("what cannot be used is told at its field, and what was typed stays", async () => {
  const portal = real();
  const person = await atTheSettings(portal);
  await person.chooses("setting-io", "http://io.ente.it");
  portal.problems = { io: "settings_address_invalid", read_timeout: "settings_seconds_invalid" };
  await person.presses("settings-save", "Enter");
  const field = input(person, "setting-io");
  assert.equal(field.getAttribute("aria-invalid"), "true");
  assert.equal(field.value, "http://io.ente.it");
  assert.match(person.reads(document.getElementById(field.getAttribute("aria-describedby") ?? "") ?? field), /https:/);
  assert.equal(person.focused, "setting-read-timeout", "the first of them");
  assert.equal(person.all("success-alert").length, 0);
  assert.ok((person.finds("settings-addresses") as HTMLDetailsElement).open);

  await person.chooses("setting-io", "https://io.ente.it");
  assert.equal(field.getAttribute("aria-invalid"), null, "it is being corrected");
  assert.ok((person.finds("settings-addresses") as HTMLDetailsElement).open, "and it stays in sight");
});

test("what the organisation set is shown, said, and not asked for", async () => {
  const portal = real();
  portal.policy = "in_force";
  portal.locked = { proxy: "http://proxy.ente.it:8080", io: "https://io.ente.it" };
  portal.otherHosts = ["io.ente.it"];
  const person = await atTheSettings(portal);
  assert.ok(person.isDisabled("proxy-none") && person.isDisabled("setting-proxy") && person.isDisabled("setting-io"));
  assert.equal(input(person, "setting-proxy").value, "http://proxy.ente.it:8080");
  assert.equal(person.all("locked").length, 2);
  person.sees("Stabilito dalla tua organizzazione");
  await person.chooses("setting-read-timeout", "90");
  await person.presses("settings-save", "Enter");
  assert.equal(askedFor(portal, "read_timeout"), "90");
  assert.equal(askedFor(portal, "proxy"), undefined);
  assert.equal(askedFor(portal, "io"), undefined);
});

test("hosts that are not the portals' own stay in sight on every screen, and lead to where they are set", async () => {
  const portal = new FakePortal();
  portal.otherHosts = ["gateway.ente.it", "io.ente.it"];
  portal.has("NODOAUTH");
  const person = await Person.opens(portal);
  const seen = (): string => person.reads(person.finds("other-hosts"));
  assert.equal(seen(), "Indirizzi non standard gateway.ente.it e io.ente.it");
  await person.entersKeys();
  assert.match(seen(), /gateway/);
  await person.clicks("nav-history");
  assert.match(seen(), /gateway/);
  const names = (): HTMLElement | null => person.finds("other-hosts").querySelector(".hint-box");
  await person.strikes("Escape");
  assert.equal(names()?.hidden, true, "closed without moving away");
  person.finds("other-hosts").focus();
  await displayed();
  assert.equal(names()?.hidden, false, "seen again by whoever comes back");
  await person.clicks("other-hosts");
  person.sees("come questo computer raggiunge i portali veri.");
  await person.clicks("settings-back");
  assert.equal(person.all("pair").length, 1, "back on the page, not in the history");

  portal.portal = null;
  const newcomer = await Person.opens(portal);
  assert.equal(newcomer.all("other-hosts").length, 1, "before anything is chosen");
});

test("the settings are within reach before anything is chosen, and the way back leads there", async () => {
  const portal = new FakePortal();
  portal.portal = null;
  const person = await atTheSettings(portal);
  assert.equal(document.title, "Impostazioni - Portachiavi");
  await person.clicks("settings-cancel");
  person.sees("Da dove vuoi cominciare?");
});

test("a policy that is not understood is told everywhere, and the demo is not offered", async () => {
  const portal = new FakePortal();
  portal.portal = null;
  portal.policy = "unfit";
  portal.demoAllowed = false;
  const person = await Person.opens(portal);
  assert.match(person.reads(person.finds("policy-banner")), /non si collega ai portali; le chiavi conservate si possono/);
  assert.equal(person.all("choose-demo").length, 0);
  await person.clicks("nav-settings");
  assert.equal(person.all("policy-banner").length, 1);
  portal.fails("changeSettings", "policy_unfit");
  await person.presses("settings-save", "Enter");
  assert.match(person.reads(person.finds("error-alert")), /non si legge/);
});

test("settings that cannot be read or kept say so, and nothing is lost that was typed", async () => {
  const portal = real();
  portal.fails("settings", "folder_unusable");
  const person = await atTheSettings(portal);
  person.sees("Portachiavi non può usare la cartella");
  portal.works("settings");
  await person.clicks("retry");
  await person.chooses("setting-connect-timeout", "20");
  portal.fails("changeSettings", "keychain_locked");
  await person.presses("settings-save", "Enter");
  person.sees("Il portachiavi del computer è bloccato");
  assert.equal(input(person, "setting-connect-timeout").value, "20");
  portal.works("changeSettings");
  portal.kept = { proxy: null, clientCertificate: true };
  await person.clicks("unlock");
  assert.equal(person.all("password-client-certificate").length, 1, "the keychain says now what it keeps");
});

test("what is looked at is asked for anew once the portals are reached in another way", async () => {
  const person = await atTheService();
  const asked = person.portal.asked("syncKeys");
  await person.clicks("nav-settings");
  await person.clicks("settings-cancel");
  assert.equal(person.portal.asked("syncKeys"), asked, "nothing was changed");
  await person.clicks("nav-settings");
  await person.presses("settings-save", "Enter");
  await person.clicks("settings-back");
  assert.equal(person.portal.asked("syncKeys"), asked + 1);
});

test("a second save while one is under way is not sent", async () => {
  const person = await atTheSettings();
  person.portal.holds("changeSettings");
  await person.presses("settings-save", "Enter");
  await person.presses("settings-save", "Enter");
  person.portal.release("changeSettings");
  await settled();
  assert.equal(person.portal.asked("changeSettings"), 1);
});
