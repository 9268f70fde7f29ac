import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import it from "../locales/it.ftl";
import type { ErrorCode } from "./generated/view";

/** The languages that are complete. */
export const LANGUAGES = { it } as const;
export type Language = keyof typeof LANGUAGES;

const language: Language = "it";
const bundle = new FluentBundle(language, { useIsolating: false });
bundle.addResource(new FluentResource(LANGUAGES[language]));

/** The message `id` in the window's language. */
export function text(id: string, args?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args ?? null) : id;
}

const kebab = (code: string): string => code.replaceAll("_", "-");

/** What happened. */
export const whatOf = (code: ErrorCode): string => text(`error-${kebab(code)}-what`);

/** What to do, and whether anything changed. */
export const todoOf = (code: ErrorCode): string => text(`error-${kebab(code)}-todo`);

const moment = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
const exact = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "medium" });
const ago = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const list = new Intl.ListFormat(language, { type: "conjunction" });
const choice = new Intl.ListFormat(language, { type: "disjunction" });

const MINUTE = 60_000;
const UNITS: ReadonlyArray<readonly [Intl.RelativeTimeFormatUnit, number]> = [
  ["year", 365 * 24 * 60 * MINUTE],
  ["month", 30 * 24 * 60 * MINUTE],
  ["day", 24 * 60 * MINUTE],
  ["hour", 60 * MINUTE],
  ["minute", MINUTE],
];

/** "21 novembre, 18:04" */
export const momentOf = (time: number): string => moment.format(time).replace(" alle ore ", ", ").replace(" alle ", ", ");

/** "12 marzo 2026" */
export const dayOf = (time: number): string => day.format(time);

/** "giovedì 12 marzo 2026" */
export const weekdayOf = (at: number): string => weekday.format(at);

/** "15:42" */
export const timeOf = (at: number): string => time.format(at);

/** "12 marzo 2026 alle ore 15:42:07" */
export const exactOf = (at: number): string => exact.format(at);

/** "3 giorni fa" */
export function agoOf(time: number, now: number): string {
  const passed = Math.max(0, now - time);
  for (const [unit, length] of UNITS) {
    if (passed >= length) return ago.format(-Math.floor(passed / length), unit);
  }
  return text("time-just-now");
}

/** "7 h 40 min" */
export function leftOf(until: number, now: number): string {
  const minutes = Math.max(0, Math.ceil((until - now) / MINUTE));
  return text("time-left", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** "A, B e C" */
export const listOf = (names: Iterable<string>): string => list.format(names);

/** "A, B o C" */
export const eitherOf = (names: Iterable<string>): string => choice.format(names);
