import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

type Colours = Map<string, string>;

/** The colours that stand in the block of `selector`. */
function block(css: string, selector: string): Colours {
  const [, after] = css.split(`\n${selector} {`);
  assert.ok(after !== undefined, `there is ${selector}`);
  const written = (after.split("\n}")[0] ?? "").matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g);
  return new Map([...written].map(([, name = "", colour = ""]) => [name, colour]));
}

/** Colours by name, of both palettes in the light and in the dark. */
function themes(): Record<string, Colours> {
  const css = `\n${readFileSync("styles/tokens.css", "utf8")}`;
  const next = `\n${readFileSync("styles/tokens-next.css", "utf8")}`;
  const light = block(css, ":root");
  const dark = new Map([...light, ...block(css, ':root[data-theme="dark"]')]);
  return {
    "classic, light": light,
    "classic, dark": dark,
    "next, light": new Map([...light, ...block(next, ':root[data-palette="next"]:not([data-theme="dark"])')]),
    "next, dark": new Map([...dark, ...block(next, ':root[data-palette="next"][data-theme="dark"]')]),
  };
}

const part = (colour: string, at: number): number => {
  const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);

/** By the formula of WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is read, on what. */
const TEXTS = [
  ...["paper", "ground"].flatMap((ground) => [
    ["ink", ground],
    ["ink-soft", ground],
    ["primary-dark", ground],
    ["primary-hover", ground],
    ["error-ink", ground],
    ["warning-ink", ground],
  ]),
  ["primary", "paper"],
  ["error-strong", "paper"],
  ["on-primary", "primary"],
  ["on-primary", "primary-hover"],
  ["on-primary", "error-strong"],
  ["on-primary", "error-ink"],
  ["ink", "primary-tint"],
  ["primary-dark", "primary-tint"],
  ["primary-hover", "primary-tint"],
  ["paper", "ink"],
  ...["success", "warning", "error", "info"].map((tone) => [`${tone}-ink`, `${tone}-tint`]),
];

/** What is only seen: signs, frames of fields, the ring around what has the focus. */
const SIGNS = [
  ["primary", "ground"],
  ["primary", "primary-tint"],
  ["line-strong", "paper"],
  ...["success", "warning", "error", "info"].map((tone) => [`${tone}-strong`, "paper"]),
];

for (const [theme, colours] of Object.entries(themes())) {
  const measured = (pair: string[]): [string, number] => {
    const [one, other] = pair.map((name) => colours.get(name) ?? assert.fail(`there is a colour ${name}`));
    return [pair.join(" on "), contrast(one ?? "", other ?? "")];
  };

  test(`${theme}: what is read has a contrast of 4.5, what is seen of 3`, () => {
    const weak = [
      ...TEXTS.map(measured).filter(([, ratio]) => ratio < 4.5),
      ...SIGNS.map(measured).filter(([, ratio]) => ratio < 3),
    ];
    assert.deepEqual(weak, []);
  });
}

test("no sheet has a colour of its own: the themes would not reach it", () => {
  const sheets = readdirSync("styles").filter((sheet) => !sheet.startsWith("tokens"));
  for (const sheet of sheets) {
    const css = readFileSync(`styles/${sheet}`, "utf8");
    assert.doesNotMatch(css, /#[0-9a-f]{3,8}\b(?=[;\s,)])|rgb\(/, sheet);
  }
});
