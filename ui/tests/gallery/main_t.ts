import axe from "axe-core";

import type { Appearance, Language } from "../../src/generated/view";
import type { Dialog, Screen } from "../../src/state";
import { FakePortal } from "../fake-portal";
import type { Person } from "../person";
import { behaviour, rings } from "./behaviour";
import { layouts } from "./layout";
import { namesOnce } from "./names";
import { STATES } from "./states";

type Palette = Appearance["palette"];

/** How each key of the fake portal ends. */
const KEYS = ["/primary", "/secondary"];

// A name that is missing here does not compile; one that no state shows is told as missing.
const SCREENS: Readonly<Record<Screen, true>> = {
  starting: true,
  unusable: true,
  first_run: true,
  institutions: true,
  overview: true,
  keys: true,
  generate: true,
  io: true,
  services: true,
  service: true,
  history: true,
  settings: true,
  connection: true,
};
const DIALOGS: Readonly<Record<Dialog["what"], true>> = {
  messages: true,
  environment: true,
  waive: true,
  institution: true,
  regenerate: true,
  remove: true,
  verify: true,
  manage_key: true,
  remove_manage_key: true,
  import: true,
};

interface Look {
  language: Language;
  dark: boolean;
  palette: Palette;
}

/** Every language, theme and palette, and every two of them together. */
const ALL_OF: readonly Look[] = [
  { language: "it", dark: false, palette: "classic" },
  { language: "en", dark: true, palette: "classic" },
  { language: "de", dark: false, palette: "next" },
  { language: "fr", dark: true, palette: "next" },
  { language: "sl", dark: true, palette: "classic" },
];
/** Beside the first of those: what is drawn in the same words, in all other colours and shapes. */
const COLOURS_OF: readonly Look[] = [
  { language: "it", dark: true, palette: "classic" },
  { language: "it", dark: false, palette: "next" },
  { language: "it", dark: true, palette: "next" },
];
/** The shortest words and the longest: what has room in these has room. */
const REFLOWED: readonly Language[] = ["it", "de"];

// Where a node is, is told by its markup: to look for selectors takes longer than the rest.
const QUICK = { resultTypes: ["violations"], selectors: false, preload: false, iframes: false } satisfies axe.RunOptions;
const WHOLE: axe.RunOptions = {
  ...QUICK,
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: {
    // Not asked for by its tag alone.
    "target-size": { enabled: true },
    // Reads the sheets themselves; none of them asks for the screen's orientation.
    "css-orientation-lock": { enabled: false },
  },
};
/** What colours and shapes can change. */
const SEEN: axe.RunOptions = { ...QUICK, runOnly: ["color-contrast", "target-size"] };

async function show(name: string, look: Look): Promise<Person> {
  FakePortal.usualLanguage = look.language;
  const visit = STATES[name];
  if (!visit) throw new Error(`there is no state ${name}`);
  const person = await visit();
  await dress(person, look);
  return person;
}

/** The same state, in other colours. */
async function dress({ actions, state }: Person, { language, dark, palette }: Look): Promise<void> {
  actions.followSystem(dark, [language]);
  if (state.app && state.app.appearance.palette !== palette) await actions.changeAppearance({ palette });
}

async function violations(rules: axe.RunOptions): Promise<string[]> {
  const found = await axe.run(document, rules);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `axe ${id}: ${node.html.slice(0, 160)}`));
}

/** All that is wrong with a state, in words; and which screen and dialog it was. */
async function check(name: string): Promise<{ findings: string[]; shown: string[] }> {
  const findings: string[] = [];
  const shown = new Set<string>();
  const tell = ({ language, dark, palette }: Look, found: string[]): void => {
    const where = `${name} (${language}, ${palette}, ${dark ? "dark" : "light"})`;
    findings.push(...found.map((one) => `${where}: ${one}`));
  };
  for (const look of ALL_OF) {
    const { language } = look;
    const person = await timed('show', show)(name, look);
    const { screen, dialog, shown: key } = person.state;
    for (const one of [screen, dialog?.what]) if (one) shown.add(one);
    tell(look, [...(await timed('whole', violations)(WHOLE)), ...timed('namesOnce', namesOnce)(), ...timed('behaviour', behaviour)(language, key ? [] : KEYS), ...timed('rings', rings)()]);
    if (REFLOWED.includes(language)) tell(look, timed('layouts', layouts)());
    for (const colours of COLOURS_OF.filter((one) => one.language === language)) {
      await dress(person, colours);
      tell(colours, [...(await timed('seen', violations)(SEEN)), ...timed('rings', rings)()]);
    }
  }
  return { findings, shown: [...shown] };
}

const T: Record<string, number> = {};
const timed = <A extends unknown[], R>(n: string, f: (...a: A) => R) => (...a: A): R => { const t = performance.now(); const r = f(...a); if (r instanceof Promise) void r.then(() => { T[n] = (T[n] ?? 0) + performance.now() - t; }); else T[n] = (T[n] ?? 0) + performance.now() - t; Object.assign(window, { __t: T }); return r; };
const gallery = {
  states: Object.keys(STATES),
  wanted: [...Object.keys(SCREENS), ...Object.keys(DIALOGS)],
  show,
  check,
};

Object.assign(window, { gallery });
