import type { FoundPairView } from "./generated/view";
import type { Deed } from "./shortcuts";
import { folded, wordsOf } from "./words";

export const GROUPS = ["recent", "page", "go", "keys", "pairs", "institutions", "services", "other"] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be asked for from the palette. */
export interface Command {
  /** The same each time, so that it is known again. */
  id: string;
  group: Group;
  label: string;
  /** What tells it from others of the same name. */
  about?: string;
  /** Other words for it, that are searched but not shown. */
  words?: string;
  deed?: Deed;
  /** Why it cannot be asked for now. */
  why?: string | null;
  /** There are many of these: they are shown to whoever searches. */
  searched?: true;
  run: () => void;
}

/** What is being typed, and the command that the keyboard is on. */
export interface PaletteForm {
  what: "palette";
  search: string;
  chosen: string | null;
  /** The stored pairs that were found, of all entes. */
  pairs: readonly FoundPairView[];
}

/** More of a group are not looked through by anybody; of what nobody searched for even fewer. */
const SHOWN = { searched: 60, unasked: 16 };
export const RECENT = 5;

const haystack = ({ label, about, words }: Command): string => folded(`${label} ${about ?? ""} ${words ?? ""}`);

/** The better, the lower. */
function rank({ label }: Command, words: string[]): number {
  const shown = folded(label);
  if (!words.every((word) => shown.includes(word))) return 2;
  const starts = shown.split(/[\s'’(-]+/);
  return words.every((word) => starts.some((start) => start.startsWith(word))) ? 0 : 1;
}

export interface Found {
  group: Group;
  commands: Command[];
}

/** The commands that have every word, those used last first, the rest by group. */
export function foundAmong(all: readonly Command[], search: string, recent: readonly string[]): Found[] {
  const words = wordsOf(search);
  const last = (command: Command): number => recent.indexOf(command.id);
  const matching =
    words.length === 0
      ? all.filter((command) => !command.searched || last(command) >= 0)
      : all.filter((command) => words.every((word) => haystack(command).includes(word)));
  const groupOf = (command: Command): Group => (last(command) >= 0 ? "recent" : command.group);
  const order = (command: Command): number => (last(command) >= 0 ? last(command) : rank(command, words));
  const shown = words.length === 0 ? SHOWN.unasked : SHOWN.searched;
  return GROUPS.map((group): Found => {
    const commands = matching.filter((command) => groupOf(command) === group);
    return { group, commands: commands.sort((one, other) => order(one) - order(other)).slice(0, shown) };
  }).filter(({ commands }) => commands.length > 0);
}

/** The one that the keyboard is on: the chosen one while it is there, else the first. */
export function currentOf(found: readonly Found[], chosen: string | null): Command | null {
  const all = found.flatMap(({ commands }) => commands);
  return all.find(({ id }) => id === chosen) ?? all[0] ?? null;
}
