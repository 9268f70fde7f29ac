import type { ErrorView, EventView, HistoryCheckView } from "./generated/view";

/** "Attività". */
export interface HistoryPage {
  /** Tells one visit from the next. */
  id: number;
  /** The newest first; `null` until they were read. */
  events: EventView[] | null;
  /** Whether there are older ones. */
  more: boolean;
  asking: boolean;
  error: ErrorView | null;
  /** What a walk over the whole history found; `null` while it is under way. */
  check: HistoryCheckView | { is: "failed"; error: ErrorView } | null;
}

/** How what was done ended, or what was noticed. */
export type Outcome =
  | "waiting"
  | "asked"
  | "done"
  | "not_done"
  | "elsewhere"
  | "kept"
  | "not_listed"
  | "listed"
  | "removed"
  | "noted"
  | "set_aside"
  | "begun";

const OUTCOMES = {
  generation_asked: "asked",
  generation_done: "done",
  generation_not_done: "not_done",
  regeneration_asked: "asked",
  regeneration_done: "done",
  regeneration_not_done: "not_done",
  pair_found: "kept",
  changed_elsewhere: "elsewhere",
  not_listed: "not_listed",
  listed_again: "listed",
  pair_removed: "removed",
  in_use_marked: "noted",
  in_use_unmarked: "noted",
  note_changed: "noted",
  manage_key_kept: "kept",
  manage_key_removed: "removed",
  archive_set_aside: "set_aside",
  archive_begun: "begun",
} as const satisfies Record<string, Outcome>;

type Deed = keyof typeof OUTCOMES;

const isDeed = (deed: string): deed is Deed => deed in OUTCOMES;

/** An event with what came of it; `null` where a newer version of the program wrote it. */
export interface Told {
  event: EventView;
  outcome: Outcome | null;
}

/** Says of each event what came of it, as far as it is known. */
export function toldOf(events: readonly EventView[]): Told[] {
  return events.map((event) => {
    if (!isDeed(event.deed)) return { event, outcome: null };
    return { event, outcome: event.open ? "waiting" : OUTCOMES[event.deed] };
  });
}

/** Events of one day, in the time of this computer. */
export interface Day {
  at: number;
  told: Told[];
}

export function daysOf(events: readonly EventView[]): Day[] {
  const days: Day[] = [];
  let name = "";
  for (const told of toldOf(events)) {
    const { at } = told.event;
    const day = new Date(at).toDateString();
    if (day !== name) days.push({ at, told: [] });
    name = day;
    days.at(-1)?.told.push(told);
  }
  return days;
}
