import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const SHEETS = readdirSync("styles").map((file) => readFileSync(`styles/${file}`, "utf8"));
const ALL = SHEETS.join("\n");

/** What stands in every block of a media query. */
function asked(query: string): string {
  const blocks = ALL.split(`@media (${query}) {`).slice(1);
  assert.ok(blocks.length > 0, `${query} is heard`);
  return blocks.map((block) => block.split("\n}")[0]).join("\n");
}

test("whoever asks for less motion sees none", () => {
  const still = asked("prefers-reduced-motion: reduce");
  const moving = [...ALL.matchAll(/^(\.[\w-]+(?: \.[\w-]+)*) \{[^}]*animation: (?!none)/gm)].map(([, selector = ""]) => selector);
  assert.ok(moving.length >= 2);
  for (const selector of moving) assert.ok(still.includes(selector), `${selector} stands still`);
});

test("whoever asks for more contrast gets it from the tokens", () => {
  assert.match(asked("prefers-contrast: more"), /--ink-soft: var\(--ink\)/);
});

test("in forced colours what was told apart by its ground has a frame, and a choice is the system's own", () => {
  const forced = asked("forced-colors: active");
  for (const framed of [".chip", ".alert", ".toast", "dialog"]) assert.ok(forced.includes(framed), framed);
  assert.match(forced, /input\[type="radio"\] \{\s*appearance: auto/);
});

test("nothing takes the ring away from what has the focus, but what has another", () => {
  const without = [...ALL.matchAll(/^([^\n{}]+) \{[^}]*outline: none/gm)].map(([, selector = ""]) => selector.trim());
  assert.deepEqual(without.filter((one) => !["h1:focus-visible", ".search input"].includes(one)), []);
});
