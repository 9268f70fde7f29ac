import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { FluentResource } from "@fluent/bundle";

import { ERROR_CODES, type Language } from "../src/generated/view";
import { agoOf, dayOf, LANGUAGES, listOf, momentOf, speak, text, todoOf, whatOf } from "../src/text";

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
  /^palette-(group|words)-[a-z]+$/,
  /^shortcut-in-[a-z]+$/,
  /^help-(first|rotate|offline|kept|ask)$/,
  /^note-(installed-at|owner|due|text)(-hint)?$/,
  /^proxy-(system|none|address)(-hint)?$/,
  /^password-(proxy|client-certificate)$/,
  // The shell's own: `src-tauri/src/texts.rs` knows them one by one.
  /^shell-/,
  /^all-keys-(realm|state|use|age)(-label)?$/,
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

/** Names and patterns that are the same in Italian. */
const SAME = new Set([
  "-app", "product-reserved-area", "product-pagopa", "product-io", "institution-mail", "usage-powershell", "setting-io", "nav-io",
  "title-starting", "title-unusable", "title-service", "menu-environment", "time-left", "number", "drifted-key",
  "history-age", "hop-took", "about-tauri", "keycap-control", "keycap-escape", "palette-environment", "palette-words-unlock", "manage-key-demo-few-key", "manage-key-demo-many-key", "service-id", "settings-proxy",
]);

/** The variables that a message is given, those of the messages in it included. */
function variablesOf(source: Map<string, string>, id: string): string[] {
  const written = source.get(id) ?? "";
  const own = [...written.matchAll(/\$([a-zA-Z]+)/g)].map(([, name = ""]) => name);
  const inner = [...written.matchAll(/\{ ([a-z][a-z0-9-]*) \}/g)].flatMap(([, name = ""]) => variablesOf(source, name));
  return [...new Set([...own, ...inner])].sort();
}

/** Each message as it is written. */
const writtenIn = (source: string): Map<string, string> =>
  new Map(source.split(/\n(?=-?[a-z][a-z0-9-]* =)/).map((one) => [/^-?[a-z0-9-]+/.exec(one.trim())?.[0] ?? "", one.split(/\n\n|\n#/)[0] ?? ""]));

const ITALIAN = writtenIn(LANGUAGES.it);

/** What a message tells apart by its variables: the program's own values, or the plurals of the language. */
const KEYS = /^\s+\*?\[([^\]]+)\]/gm;
const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);
const keysOf = (written: string): string[] => [...written.matchAll(KEYS)].map(([, key = ""]) => key);

for (const [language, source] of Object.entries(LANGUAGES)) {
  if (language === "it") continue;
  const texts = writtenIn(source);

  test(`${language}: it has the messages of the Italian, in the same order, with the same variables`, () => {
    const own = [...texts.keys()].filter((id) => ITALIAN.has(id));
    assert.deepEqual(own, [...ITALIAN.keys()]);
    for (const id of texts.keys()) assert.ok(ITALIAN.has(id) || id.startsWith("-"), `${id} is in no Italian text`);
    for (const id of ITALIAN.keys()) assert.deepEqual(variablesOf(texts, id), variablesOf(ITALIAN, id), id);
  });

  test(`${language}: nothing is left in Italian`, () => {
    const left = [...ITALIAN].filter(([id, written]) => texts.get(id) === written && !SAME.has(id)).map(([id]) => id);
    assert.deepEqual(left, []);
  });

  test(`${language}: the plurals are its own`, () => {
    const own = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((one) => one !== "many");
    for (const [id, written] of texts) {
      const plurals = keysOf(written).filter((key) => PLURALS.has(key));
      const counts = plurals.length > 0 && keysOf(ITALIAN.get(id) ?? "").includes("one");
      if (counts) assert.deepEqual([...new Set(plurals)].sort(), [...own].sort(), id);
    }
  });
}

test("Slovene has a dual", () => {
  speak("sl");
  assert.deepEqual(
    [1, 2, 3, 5].map((count) => text("institutions-count", { count })),
    ["1 organizacija", "2 organizaciji", "3 organizacije", "5 organizacij"],
  );
  speak("it");
});

test("days, ages and numbers are written as the language does", () => {
  const told = Object.fromEntries(
    Object.keys(LANGUAGES).map((language) => {
      speak(language as Language);
      return [language, [dayOf(Date.UTC(2026, 2, 12, 12)), agoOf(0, 3 * 24 * 3_600_000)].join(" / ")];
    }),
  );
  speak("it");
  assert.deepEqual(told, {
    it: "12 marzo 2026 / 3 giorni fa",
    en: "12 March 2026 / 3 days ago",
    de: "12. März 2026 / vor 3 Tagen",
    fr: "12 mars 2026 / il y a 3 jours",
    sl: "12. marec 2026 / pred 3 dnevi",
  });
});
