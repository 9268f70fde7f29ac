import type { ErrorView, NoteView, PairView } from "./generated/view";
import { type KeysPage, pairOf, type Slot } from "./state";
import { dateOf, text, weekdayOf } from "./text";

/** What is kept beside a pair is being changed. The texts are in their fields only. */
export interface NoteForm {
  what: "note";
  subscription: string;
  product: string;
  /** As it is kept. */
  note: NoteView;
  /** As it was picked. */
  inUse: Slot | null;
  /** As it is written so far, where that is a day. */
  due: string | null;
  error: ErrorView | null;
}

/** As many characters as the shell keeps of each part. */
export const LONGEST = { line: 80, text: 1000 } as const;

const DAY = 24 * 60 * 60_000;
/** For so many days before it, a day by which a pair is to be renewed is pointed at. */
const SOON = 14;

/** By when a pair is to be renewed, in words, and whether that is soon or was before. */
export interface Due {
  urgency: "later" | "soon" | "past";
  words: string;
}

export function dueOf({ due }: NoteView, now: number): Due | null {
  const noon = due === null ? NaN : noonOf(due);
  if (Number.isNaN(noon)) return null;
  const days = Math.round((noon - new Date(now).setHours(12, 0, 0, 0)) / DAY);
  if (days < 0) return { urgency: "past", words: text("note-due-past", { days: -days }) };
  const words = text("note-due-by", { days, day: dateOf(noon, now) });
  return { urgency: days <= SOON ? "soon" : "later", words };
}

/** The middle of a day as in "2026-12-03", here: whatever the clocks do that day, it is that day. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00`);

/** "giovedì 3 dicembre 2026": the order in which the field shows it is the system's own. */
export function weekdayOfDue(due: string | null): string | null {
  const noon = due === null ? NaN : noonOf(due);
  return Number.isNaN(noon) ? null : weekdayOf(noon);
}

/** What was written as a day, as it is sent: "3/12/2026" is a day, too, where the web view offers no calendar. */
export function writtenDay(written: string): string | null {
  const trimmed = written.trim();
  if (trimmed === "") return null;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(trimmed) ?? [];
  return year === "" ? trimmed : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Where the key of a slot is installed; `null` where it is not marked as in use. */
export function useOf(pair: PairView | undefined, slot: Slot): { installedAt: string } | null {
  return pair?.note.inUse === slot ? pair.note : null;
}

/** What must be typed before a key is replaced; `null` where nothing must. */
export function mustType(page: KeysPage, subscription: string, slot: Slot): string | null {
  return useOf(pairOf(page, subscription), slot) ? (page.view?.institution.taxCode ?? "") : null;
}

/** Spaces and the case of letters are no part of a codice fiscale. */
export function isTyped(wanted: string, typed: string): boolean {
  const plain = (code: string): string => code.replace(/\s/g, "").toUpperCase();
  return wanted !== "" && plain(wanted) === plain(typed);
}
