import axe from "axe-core";

import type { Dialog, Screen } from "../../src/state";
import { behaviour } from "./behaviour";
import { layouts } from "./layout";
import { namesOnce } from "./names";
import { STATES } from "./states";

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
  language: string;
  theme: string;
}

/** What is wrong with one state, in words; and which screen and dialog it was. */
interface Found {
  findings: string[];
  shown: string[];
}

const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  // Not asked for by its tag alone.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
} satisfies axe.RunOptions;

async function show(name: string, { language, theme }: Look): Promise<{ shown: string[]; secrets: string[] }> {
  const { documentElement: root } = document;
  root.lang = language;
  root.dataset["theme"] = theme;
  const visit = STATES[name];
  if (!visit) throw new Error(`there is no state ${name}`);
  const { state } = await visit();
  const shown = [state.screen, ...(state.dialog ? [state.dialog.what] : [])];
  return { shown, secrets: state.shown ? [] : ["/primary", "/secondary"] };
}

async function violations(): Promise<string[]> {
  const found = await axe.run(document, RULES);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `axe ${id}: ${node.html.slice(0, 160)}`));
}

/** All that can be told of a state without leaving it. */
async function check(name: string, looks: Look[], reflows: boolean): Promise<Found> {
  const findings = new Set<string>();
  const all = new Set<string>();
  for (const look of looks) {
    const { shown, secrets } = await show(name, look);
    for (const one of shown) all.add(one);
    const found = [...(await violations()), ...namesOnce(), ...behaviour(look.language, secrets)];
    for (const one of found) findings.add(`${look.language}, ${look.theme}: ${one}`);
    if (reflows) for (const one of await layouts()) findings.add(`${look.language}: ${one}`);
  }
  return { findings: [...findings].map((one) => `${name}, ${one}`), shown: [...all] };
}

const gallery = {
  states: Object.keys(STATES),
  wanted: [...Object.keys(SCREENS), ...Object.keys(DIALOGS)],
  show,
  check,
};
export type Gallery = typeof gallery;

Object.assign(window, { gallery });
