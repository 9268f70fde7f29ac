import { html, nothing, type TemplateResult } from "lit-html";

import { type Chord, chordsOf, type Deed, isMac } from "../shortcuts";
import { text } from "../text";

const SIGNS: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←" };

/** Keys whose name differs from language to language. */
const NAMED: Readonly<Record<string, string>> = {
  Enter: "keycap-enter",
  Escape: "keycap-escape",
  Home: "keycap-home",
  End: "keycap-end",
};

/** As it stands on the key. */
function capOf(key: string): string {
  const named = NAMED[key];
  if (named !== undefined) return text(named);
  return SIGNS[key] ?? key.toUpperCase();
}

/** "Ctrl K", on macOS "⌘ K" */
export function wordsOfChord({ held, key }: Chord, mac = isMac()): string {
  const cap = capOf(key);
  if (held === null) return cap;
  const holding = held === "alt" ? (mac ? "⌥" : "Alt") : mac ? "⌘" : text("keycap-control");
  return `${holding} ${cap}`;
}

export const keycap = (chord: Chord): TemplateResult => html`<kbd>${wordsOfChord(chord)}</kbd>`;

/** Beside the control that does the same. It is told in `aria-keyshortcuts`, and not read out twice. */
export function hint(deed: Deed): TemplateResult | typeof nothing {
  const chord = chordsOf(deed)[0];
  return chord ? html`<kbd class="hint-key" aria-hidden="true">${wordsOfChord(chord)}</kbd>` : nothing;
}
