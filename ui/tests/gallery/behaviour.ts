import { controls } from "./names";
import { PRODUCT_NAMES } from "./states/keys";

const LEAST = 24;
/** What the fake portal gives for one. */
const KEY = /(collaudo|produzione|io)\/[\w-]+\/(primary|secondary)/;
/** What is named after a key, and is not it. */
const NAMED = / (id|aria-activedescendant|data-[a-z-]+)="[^"]*"/g;

/** The rules of the house that no tool knows. Each gives what breaks it. */
export function behaviour(language: string, showsKey: boolean): string[] {
  return [
    ...root(language),
    ...targets(),
    ...dialogs(),
    ...regions(),
    ...fields(),
    ...explanations(),
    ...names(language),
    ...(showsKey || !KEY.test(document.documentElement.outerHTML.replace(NAMED, "")) ? [] : ["a key that nobody asked to see is in the page"]),
  ];
}

const short = (element: Element): string => element.outerHTML.replace(/<!--.*?-->|\s+/g, " ").slice(0, 140);

const textOf = (id: string | null): string =>
  (id ?? "")
    .split(" ")
    .map((one) => document.getElementById(one)?.textContent?.trim() ?? "")
    .join(" ")
    .trim();

function root(language: string): string[] {
  const said: string[] = [];
  if (document.documentElement.lang !== language) said.push("the page is in another language than it says");
  if (document.title.trim() === "") said.push("the window has no title");
  if (document.querySelectorAll("h1").length > 1) said.push("the page has two titles");
  return said;
}

/** A label belongs to its control: either can be hit. */
function targets(): string[] {
  const small = controls().filter((control) => {
    const label = control instanceof HTMLInputElement ? control.closest("label") : null;
    const { width, height } = (label ?? control).getBoundingClientRect();
    return Math.round(width) < LEAST || Math.round(height) < LEAST;
  });
  return small.map((one) => `smaller than ${LEAST} px: ${short(one)}`);
}

/** Named and described; whoever only has to say yes or no begins at no, and nobody outside. */
function dialogs(): string[] {
  const dialog = document.querySelector("dialog[open]");
  if (!dialog) return [];
  const said: string[] = [];
  const name = dialog.getAttribute("aria-label") ?? textOf(dialog.getAttribute("aria-labelledby"));
  if (name === "") said.push("a dialog without a name");
  const asks = dialog.querySelector(".actions") !== null && !dialog.matches(".drawer");
  if (asks && textOf(dialog.getAttribute("aria-describedby")) === "") said.push("a dialog without a description");
  const focused = document.activeElement;
  if (!dialog.contains(focused)) said.push("the focus is outside of the dialog");
  const testid = focused?.getAttribute("data-testid") ?? "";
  const isQuestion = dialog.querySelector("input, select") === null && dialog.querySelector("[data-testid$=-confirm]") !== null;
  if (isQuestion && !testid.endsWith("-cancel")) said.push(`the dialog begins at ${testid}`);
  return said;
}

/** Only an error is read out at once, no region is in another, and a key is in none. */
function regions(): string[] {
  const live = [...document.querySelectorAll("[role=alert], [role=status], [aria-live]")];
  const loud = live.filter((one) => one.matches("[role=alert], [aria-live=assertive]"));
  const isOfError = (one: Element): boolean => one.matches(".error, .wrong, .lacks");
  return [
    ...loud.filter((one) => !isOfError(one)).map((one) => `loud, and no error: ${short(one)}`),
    ...live.filter((one) => one.parentElement?.closest("[role=alert], [role=status], [aria-live]")).map((one) => `a region in a region: ${short(one)}`),
    ...live.filter((one) => one.querySelector(".value")).map((one) => `a key in a region: ${short(one)}`),
    ...(document.querySelectorAll(".toasts[role=status]").length === 1 ? [] : ["there is no one place for what is told in passing"]),
  ];
}

/** What is wrong with a field stands in words beside it. */
function fields(): string[] {
  const wrong = [...document.querySelectorAll('[aria-invalid="true"]')];
  return wrong.filter((one) => textOf(one.getAttribute("aria-describedby")) === "").map((one) => `wrong, and not why: ${short(one)}`);
}

/** What cannot be chosen says why. */
function explanations(): string[] {
  const radios = [...document.querySelectorAll("input[type=radio]:disabled")].filter((one) => one.closest("fieldset:disabled") === null);
  const mute = radios.filter((one) => textOf(one.getAttribute("aria-describedby")) === "");
  const isMute = document.querySelector("option[value]:not([value='']):disabled") && !document.querySelector(".reasons");
  return [...mute.map((one) => `not to be chosen, and not why: ${short(one)}`), ...(isMute ? ["products that cannot be chosen, and not why"] : [])];
}

/** What is Italian in every language says so, or it is read out as if it were not. */
function names(language: string): string[] {
  if (language === "it") return [];
  const said = [...document.body.querySelectorAll("*")].filter(
    (one) => one.childElementCount === 0 && PRODUCT_NAMES.includes(one.textContent?.trim() ?? ""),
  );
  const foreign = said.filter((one) => one.closest("[lang]")?.getAttribute("lang") !== "it");
  return foreign.map((one) => `not said to be Italian: ${short(one)}`);
}

/** The focus can be seen wherever it goes. */
export function rings(): string[] {
  const before = document.activeElement;
  const unseen = controls().filter((control) => {
    if (control.matches(":disabled")) return false;
    control.focus({ preventScroll: true });
    if (document.activeElement !== control) return false;
    return ![control, control.closest(".search, .file-choice")].some((one) => one && hasRing(one));
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return unseen.map((one) => `no ring around ${short(one)}`);
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
}
