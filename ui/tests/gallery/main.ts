import axe from "axe-core";

import type { Appearance, Language } from "../../src/generated/view";
import type { Dialog, Screen } from "../../src/state";
import { FakePortal } from "../fake-portal";
import { displayed, type Person } from "../person";
import { behaviour, rings } from "./behaviour";
import { layouts } from "./layout";
import { namesOnce } from "./names";
import { STATES } from "./states";

type Palette = Appearance["palette"];

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
  all_keys: true,
  history: true,
  settings: true,
  connection: true,
  help: true,
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
  about: true,
  note: true,
  pair: true,
  palette: true,
};

interface Look {
  language: Language;
  dark: boolean;
  palette: Palette;
}

/** Every language, and every theme in either palette: words do not change colours, nor colours words. */
const LOOKS: readonly Look[] = [
  { language: "it", dark: false, palette: "classic" },
  { language: "en", dark: true, palette: "classic" },
  { language: "de", dark: false, palette: "next" },
  { language: "fr", dark: true, palette: "next" },
  { language: "sl", dark: true, palette: "classic" },
];
/** The shortest words and the longest: what has room in these has room. */
const REFLOWED: readonly Language[] = ["it", "de"];

// Where a node is, is told by its markup: to look for selectors takes longer than the rest.
const QUICK = { resultTypes: ["violations"], selectors: false, preload: false, iframes: false } satisfies axe.RunOptions;
const RULES: axe.RunOptions = {
  ...QUICK,
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: {
    // Reads the sheets themselves; none of them asks for the screen's orientation.
    "css-orientation-lock": { enabled: false },
  },
};

async function show(name: string, { language, dark, palette }: Look): Promise<Person> {
  FakePortal.usualLanguage = language;
  const visit = STATES[name];
  if (!visit) throw new Error(`there is no state ${name}`);
  const person = await visit();
  // What follows the first paint would else be drawn into the next state.
  await displayed();
  person.actions.followSystem(dark, [language]);
  if (person.state.app && palette === "next") await person.actions.changeAppearance({ palette });
  return person;
}

async function violations(): Promise<string[]> {
  const found = await axe.run(document, RULES);
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
  for (const look of LOOKS) {
    const { actions, state } = await show(name, look);
    const { screen, dialog, shown: key } = state;
    for (const one of [screen, dialog?.what]) if (one) shown.add(one);
    tell(look, [...(await violations()), ...namesOnce(), ...behaviour(look.language, key !== null), ...rings()]);
    if (REFLOWED.includes(look.language)) tell(look, layouts(() => actions.followSystem(look.dark, [look.language])));
  }
  return { findings, shown: [...shown] };
}

const gallery = {
  states: Object.keys(STATES),
  wanted: [...Object.keys(SCREENS), ...Object.keys(DIALOGS)],
  show,
  check,
};

Object.assign(window, { gallery });
