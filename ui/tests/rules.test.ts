import "./dom";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import axe from "axe-core";

import { errorOf } from "../src/api";
import { FakePortal } from "./fake-portal";
import { Person, settled } from "./person";
import { eventOf, NO_NOTE, SLOT, storedPair } from "./samples";

test("only api.ts knows the shell, and nothing else leaves the window", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  assert.ok(files.length > 20);
  for (const file of files) {
    const code = readFileSync(`src/${file}`, "utf8");
    if (file !== "api.ts") assert.ok(!code.includes("@tauri-apps"), file);
    for (const banned of ["fetch(", "XMLHttpRequest", "localStorage", "sessionStorage", "indexedDB", "clipboard.write"]) {
      assert.ok(!code.includes(banned), `${file}: ${banned}`);
    }
    for (const banned of ["innerHTML", "unsafeHTML", "console.", ": any"]) {
      assert.ok(!code.includes(banned), `${file}: ${banned}`);
    }
  }
});

test("the page has no script or style of its own, as its policy asks", () => {
  const page = readFileSync("index.html", "utf8");
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*src=)|\son[a-z]+=/);
});

test("whatever a command is rejected with becomes an error that has words", () => {
  assert.deepEqual(errorOf({ code: "portal_failed", requestId: "8f" }), { code: "portal_failed", requestId: "8f" });
  for (const strange of ["a text", null, undefined, 3, {}, { code: "never_heard_of" }, new Error("no")]) {
    assert.deepEqual(errorOf(strange), { code: "unknown_request", requestId: null });
  }
});

test("axe finds nothing on any screen", async () => {
  const check = async (person: Person, where: string): Promise<void> => {
    // jsdom lays nothing out: what needs colours and sizes is checked on the tokens above.
    const rules = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };
    const { violations } = await axe.run(document.documentElement, { rules });
    assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`), [], where);
    const buttons = [...person.root.querySelectorAll("button")].filter((one) => one.closest("[hidden], [inert]") === null);
    const names = buttons.map((button) => button.getAttribute("aria-label") ?? person.reads(button));
    assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], `${where}: names that are there twice`);
    assert.ok(person.root.isConnected);
  };
  const fresh = new FakePortal();
  fresh.portal = null;
  const person = await Person.opens(fresh);
  fresh.otherHosts = ["gateway.ente.it"];
  fresh.locked = { io: "https://gateway.ente.it" };
  fresh.kept = { proxy: true, clientCertificate: true };
  await check(person, "first run");
  await person.clicks("nav-settings");
  await person.clicks("proxy-address");
  fresh.problems = { proxy: "network_proxy_invalid", change_timeout: "settings_seconds_invalid" };
  await person.presses("settings-save", "Enter");
  await check(person, "settings");
  await person.clicks("connection-open");
  await person.clicks("connection-check");
  await check(person, "connection");
  await person.clicks("connection-back");
  await person.clicks("settings-back");
  await person.clicks("choose-demo");
  await check(person, "institutions");
  await person.entersComune();
  await check(person, "overview");
  await person.clicks("manage-pagopa");
  await check(person, "environment");
  await person.clicks("environment-collaudo");
  await person.clicks("environment-enter");
  await check(person, "no keys");
  await person.clicks("generate-link");
  await check(person, "generate");
  await person.chooses("product-select", "NODOAUTH");
  await person.clicks("generate-confirm");
  await person.clicks("reveal");
  await person.clicks("copy");
  await person.clicks("verify");
  void person.actions.showUsage("nodoauth-00264560608", true);
  await settled();
  assert.equal(person.all("copy-curl").length, 1);
  await check(person, "keys");
  await person.clicks("regenerate");
  await check(person, "regenerate");
  await person.clicks("regenerate-cancel");
  await person.clicks("menu-io");
  await check(person, "no Manage keys");
  await person.clicks("manage-key-add");
  await check(person, "Manage key");
  await person.chooses("manage-key-name", "Comune");
  await person.chooses("manage-key-value", "chiave");
  await person.presses("manage-key-save", "Enter");
  await check(person, "Manage keys");
  await person.clicks("manage-key-remove");
  await check(person, "removing a Manage key");
  await person.clicks("manage-key-remove-cancel");
  await person.clicks("manage-key-open");
  await check(person, "services");
  await person.clicks("service-row");
  await check(person, "service");
  fresh.events = [eventOf(2, "regeneration_done", { slot: "primary", before: "a", after: "b" }), eventOf(1, "pair_found")];
  await person.clicks("nav-history");
  await person.clicks("history-export");
  await check(person, "activity of IO");
  fresh.stored = [
    storedPair("nodauth-1", { rotatedAt: -1e12 }, { note: { ...NO_NOTE, inUse: "primary", due: "1969-12-03", text: "Nota" } }),
    storedPair("gdp-1", { rotatedAt: null, state: "not_listed" }, { title: "GPD", listed: false }),
  ];
  await person.clicks("nav-all-keys");
  await person.chooses("all-keys-search", "comune");
  await check(person, "all keys");
  await person.clicks("pair-open");
  await person.clicks("reveal");
  await person.clicks("copy", 1);
  await check(person, "a pair in place");
  await person.clicks("pair-close");
  await person.chooses("all-keys-search", "niente");
  await check(person, "no such keys");

  const troubled = new FakePortal();
  troubled.archive = { is: "set_aside", file: "ledger.damaged-1.db" };
  troubled.askAt = 1;
  troubled.has("NODOAUTH", { primary: { ...SLOT, uncertain: true }, secondary: { ...SLOT, changedElsewhere: true } });
  troubled.has("GPD", { listed: false, confirmedAt: null });
  troubled.answer = { drifted: [{ subscription: "nodoauth-00264560608", slot: "secondary" }] };
  troubled.keychain = "hung";
  const worried = await (await Person.opens(troubled)).entersKeys();
  await worried.clicks("copy");
  worried.portal.fails("copyKey", "clipboard_unusable");
  await worried.clicks("copy");
  await check(worried, "everything at once");
  await worried.clicks("remove");
  await check(worried, "removing a pair");
  await worried.clicks("remove-cancel");
  worried.portal.holds("verifyKey");
  await worried.clicks("verify");
  worried.portal.tellAgain({ pause: 5, left: 60 });
  await check(worried, "verifying");
  await worried.clicks("nav-history");
  await check(worried, "activity");
});
