import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { FluentResource } from "@fluent/bundle";

import { ERROR_CODES } from "../src/generated/view";
import { agoOf, LANGUAGES, listOf, momentOf, text, todoOf, whatOf } from "../src/text";

const SOURCES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, "utf8") }));

/** Messages whose names are put together when they are used. */
const FAMILIES = [
  /^error-.*-(what|todo)$/,
  /^(keychain|archive)-.*-(title|body)$/,
  /^check-(taken|not-yet|refused|silent)-(title|body|fresh|io)$/,
  /^answer-.*-(title|body)$/,
  /^environment-(collaudo|produzione)(-hint)?$/,
  /^title-/,
  /^nav-/,
  /^computer-(tray|notifications)$/,
  /^about-(version|tauri|web-view|keychain|system|licence)$/,
  /^appearance-(theme|palette)/,
  /^first-run-(pagopa|io|demo)(-hint|-enter)?$/,
  /^maintenance-(announced|closed)$/,
  /^setting-/,
  /^proxy-(system|none|address)(-hint)?$/,
  /^password-(proxy|client-certificate)$/,
  // The shell's own: `src-tauri/src/texts.rs` knows them one by one.
  /^shell-/,
  /^manage-key-(added|replaced|removed)-(title|body)$/,
];

for (const [language, source] of Object.entries(LANGUAGES)) {
  const ids = new Set(new FluentResource(source).body.map((message) => message.id));

  test(`${language}: every error says what happened and whether anything changed`, () => {
    for (const code of ERROR_CODES) {
      const id = `error-${code.replaceAll("_", "-")}`;
      assert.ok(ids.has(`${id}-what`) && ids.has(`${id}-todo`), id);
      assert.notEqual(whatOf(code), `${id}-what`);
      if (language === "it") assert.match(todoOf(code), /cambia|cancellat|creato|esiste|conservato nulla/, `${id}-todo`);
    }
  });

  test(`${language}: every message that the window names exists`, () => {
    for (const { file, code } of SOURCES) {
      for (const [, id = ""] of code.matchAll(/text\(\s*"([a-z-]+)"/g)) assert.ok(ids.has(id), `${file}: ${id}`);
    }
  });

  test(`${language}: no message is left over`, () => {
    const code = SOURCES.map((one) => one.code).join("\n");
    const known = new Set(ERROR_CODES.map((one) => one.replaceAll("_", "-")));
    for (const id of ids) {
      const [, error] = /^error-(.*)-(?:what|todo)$/.exec(id) ?? [];
      if (error !== undefined) assert.ok(known.has(error), `${id} is of no error code`);
      const isNamed = code.includes(`"${id}"`) || new RegExp(`\\{ ${id} \\}`).test(source);
      assert.ok(id.startsWith("-") || isNamed || FAMILIES.some((family) => family.test(id)), `${id} is used nowhere`);
    }
  });

  test(`${language}: the file is read without loss`, () => {
    const written = [...source.matchAll(/^(-?[a-z][a-z0-9-]*) = ?/gm)].map(([, id]) => id);
    assert.deepEqual([...ids].sort(), [...new Set(written)].sort());
    assert.equal(written.length, ids.size, "no message is written twice");
  });
}

test("plurals, times and lists are Italian", () => {
  assert.equal(text("institutions-count", { count: 1 }), "Un ente");
  assert.equal(text("institutions-count", { count: 200 }), "200 enti");
  assert.equal(text("overview-pairs", { pairs: 0 }), "nessuna coppia conservata qui");
  assert.equal(agoOf(0, 3 * 24 * 3_600_000), "3 giorni fa");
  assert.equal(agoOf(0, 59_000), "adesso");
  assert.equal(listOf(["A", "B", "C"]), "A, B e C");
  assert.match(momentOf(Date.UTC(2026, 10, 21, 12)), /^21 novembre, \d\d:00$/);
});
