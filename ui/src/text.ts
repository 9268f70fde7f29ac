import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import de from "../locales/de.ftl";
import en from "../locales/en.ftl";
import fr from "../locales/fr.ftl";
import it from "../locales/it.ftl";
import sl from "../locales/sl.ftl";
import type { ErrorCode, Language } from "./generated/view";

/** The languages that are complete. */
export const LANGUAGES: Record<Language, string> = { it, en, de, fr, sl };

/** Each in its own words. */
export const NAMES: Record<Language, string> = {
  it: "italiano",
  en: "English",
  de: "Deutsch",
  fr: "français",
  sl: "slovenščina",
};

/** The first of `wanted` ("de-AT") that is spoken here; Italian where none is. */
export function systemLanguageOf(wanted: readonly string[]): Language {
  const codes = wanted.map((one) => one.split("-")[0]?.toLowerCase());
  return codes.flatMap((code) => Object.keys(NAMES).find((one) => one === code) ?? [])[0] as Language | undefined ?? "it";
}

/** What the texts, the dates and the numbers of one language are made with. */
function speakerOf(language: Language) {
  // Of the English ones, the days and hours as they are written in Europe.
  const locale = language === "en" ? "en-GB" : language;
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(LANGUAGES[language]));
  const date = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, options);
  return {
    language,
    bundle,
    date: date({ day: "numeric", month: "long" }),
    day: date({ day: "numeric", month: "long", year: "numeric" }),
    weekday: date({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    time: date({ hour: "2-digit", minute: "2-digit" }),
    exact: date({ dateStyle: "long", timeStyle: "medium" }),
    ago: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
    list: new Intl.ListFormat(locale, { type: "conjunction" }),
    choice: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
}

let speaker = speakerOf("it");

/** From here on every text is in `language`. */
export function speak(language: Language): void {
  if (language !== speaker.language) speaker = speakerOf(language);
}

/** The language that the texts are in. */
export const spoken = (): Language => speaker.language;

/** The message `id` in the window's language. */
export function text(id: string, args?: Record<string, FluentVariable>): string {
  const pattern = speaker.bundle.getMessage(id)?.value;
  return pattern ? speaker.bundle.formatPattern(pattern, args ?? null) : id;
}

const kebab = (code: string): string => code.replaceAll("_", "-");

/** What happened. */
export const whatOf = (code: ErrorCode): string => text(`error-${kebab(code)}-what`);

/** What to do, and whether anything changed. */
export const todoOf = (code: ErrorCode): string => text(`error-${kebab(code)}-todo`);

const MINUTE = 60_000;
const UNITS: ReadonlyArray<readonly [Intl.RelativeTimeFormatUnit, number]> = [
  ["year", 365 * 24 * 60 * MINUTE],
  ["month", 30 * 24 * 60 * MINUTE],
  ["day", 24 * 60 * MINUTE],
  ["hour", 60 * MINUTE],
  ["minute", MINUTE],
];

/** "21 novembre, 18:04" */
export const momentOf = (at: number): string => `${speaker.date.format(at)}, ${timeOf(at)}`;

/** "12 marzo 2026" */
export const dayOf = (time: number): string => speaker.day.format(time);

/** "12 marzo", and the year where it is another than now. */
export const dateOf = (time: number, now: number): string =>
  new Date(time).getFullYear() === new Date(now).getFullYear() ? speaker.date.format(time) : dayOf(time);

/** "giovedì 12 marzo 2026" */
export const weekdayOf = (at: number): string => speaker.weekday.format(at);

/** "15:42" */
export const timeOf = (at: number): string => speaker.time.format(at);

/** "12 marzo 2026 alle ore 15:42:07" */
export const exactOf = (at: number): string => speaker.exact.format(at);

/** "3 giorni fa" */
export function agoOf(time: number, now: number): string {
  const passed = Math.max(0, now - time);
  for (const [unit, length] of UNITS) {
    if (passed >= length) return speaker.ago.format(-Math.floor(passed / length), unit);
  }
  return text("time-just-now");
}

/** As `agoOf`, but "14 mesi fa" for what was more than a year ago. */
export function ageOf(time: number, now: number): string {
  const passed = now - time;
  const [year, month] = [UNITS[0]?.[1] ?? 0, UNITS[1]?.[1] ?? 1];
  return passed >= year && passed < 2 * year ? speaker.ago.format(-Math.floor(passed / month), "month") : agoOf(time, now);
}

/** "7 h 40 min" */
export function leftOf(until: number, now: number): string {
  const minutes = Math.max(0, Math.ceil((until - now) / MINUTE));
  return text("time-left", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** "A, B e C" */
export const listOf = (names: Iterable<string>): string => speaker.list.format(names);

/** "A, B o C" */
export const eitherOf = (names: Iterable<string>): string => speaker.choice.format(names);
