/** What a shortcut does. */
export type Deed = "palette" | "search" | "refresh" | "back" | "help" | "overview" | "keys" | "all_keys" | "history" | "settings";

/** One way to ask for it. `primary` is Ctrl, on macOS ⌘. */
export interface Chord {
  readonly held: "primary" | "alt" | null;
  /** As the web names it, whatever key of the layout gives it; a digit is the key of the upper row. */
  readonly key: string;
}

export type Where = "anywhere" | "page" | "search" | "palette" | "list" | "menu" | "dialog";

/** A line of the table; without a deed it is what a part of the page does by itself, and only told. */
export interface Shortcut {
  readonly deed: Deed | null;
  /** The message that says what it does. */
  readonly does: string;
  readonly where: Where;
  /** The first is the one that menus show. */
  readonly keys: readonly Chord[];
  readonly onMac?: readonly Chord[];
  /** Whether it may be asked for from a search field, where nothing typed is lost. */
  readonly inSearch?: true;
}

const alone = (...keys: string[]): Chord[] => keys.map((key) => ({ held: null, key }));
const primary = (key: string): Chord => ({ held: "primary", key });

/**
 * All of them: what is listened to, what menus and buttons show, and what "Aiuto" lists.
 *
 * Sections are on Ctrl and a digit: Alt and a digit writes a sign on macOS, Ctrl+Alt is AltGr on Windows, and the screen
 * readers keep Insert, Caps Lock and bare digits to themselves.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { deed: "palette", does: "shortcut-palette", where: "anywhere", keys: [primary("k")], inSearch: true },
  { deed: "search", does: "shortcut-search", where: "page", keys: alone("/") },
  { deed: "refresh", does: "shortcut-refresh", where: "page", keys: [...alone("F5"), primary("r")], inSearch: true },
  {
    deed: "back",
    does: "shortcut-back",
    where: "page",
    keys: [{ held: "alt", key: "ArrowLeft" }],
    onMac: [primary("ArrowLeft")],
  },
  { deed: "overview", does: "shortcut-overview", where: "anywhere", keys: [primary("1")], inSearch: true },
  { deed: "keys", does: "shortcut-keys", where: "anywhere", keys: [primary("2")], inSearch: true },
  { deed: "all_keys", does: "shortcut-all-keys", where: "anywhere", keys: [primary("3")], inSearch: true },
  { deed: "history", does: "shortcut-history", where: "anywhere", keys: [primary("4")], inSearch: true },
  { deed: "settings", does: "shortcut-settings", where: "anywhere", keys: [primary(","), primary("5")], inSearch: true },
  { deed: "help", does: "shortcut-help", where: "anywhere", keys: alone("F1", "?"), inSearch: true },
  { deed: null, does: "shortcut-zoom", where: "anywhere", keys: [primary("+"), primary("-"), primary("0")] },
  { deed: null, does: "shortcut-choose", where: "palette", keys: alone("ArrowUp", "ArrowDown", "Enter") },
  { deed: null, does: "shortcut-list", where: "list", keys: alone("ArrowUp", "ArrowDown", "Home", "End") },
  { deed: null, does: "shortcut-menu", where: "menu", keys: alone("ArrowUp", "ArrowDown", "Home", "End") },
  { deed: null, does: "shortcut-close", where: "dialog", keys: alone("Escape") },
];

/** What of the keyboard's event counts. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

export const isMac = (): boolean => /Mac/.test(window.navigator.userAgent);

export const keysOf = (shortcut: Shortcut, mac = isMac()): readonly Chord[] =>
  mac ? (shortcut.onMac ?? shortcut.keys) : shortcut.keys;

/** A sign that is written: such a shortcut can be switched off, as whoever speaks to the computer presses it unawares. */
export const isSign = ({ held, key }: Chord): boolean => held === null && key.length === 1;

function isPressed(chord: Chord, pressed: Pressed, mac: boolean): boolean {
  const { held, key } = chord;
  const isHeld = held === "primary" ? (mac ? pressed.metaKey : pressed.ctrlKey) : held === "alt" ? pressed.altKey : true;
  const count = [pressed.ctrlKey, pressed.metaKey, pressed.altKey].filter(Boolean).length;
  if (!isHeld || count !== (held === null ? 0 : 1)) return false;
  if (/^\d$/.test(key)) return !pressed.shiftKey && (pressed.code === `Digit${key}` || pressed.key === key);
  // Which signs need Shift depends on the layout.
  return pressed.key.toLowerCase() === key.toLowerCase() && (isSign(chord) || !pressed.shiftKey);
}

/** Where the focus is. */
export type Field = "search" | "text" | null;

/** What was asked for; `null` where it is for the field, or for nobody. */
export function deedOf(pressed: Pressed, field: Field, signs: boolean, mac = isMac()): Deed | null {
  if (field === "text") return null;
  for (const shortcut of SHORTCUTS) {
    if (shortcut.deed === null || (field === "search" && !shortcut.inSearch)) continue;
    const fits = (chord: Chord): boolean => !isSign(chord) || (signs && field === null);
    if (keysOf(shortcut, mac).some((chord) => fits(chord) && isPressed(chord, pressed, mac))) return shortcut.deed;
  }
  return null;
}

/** Whether the web view would load the page anew, and drop what is being done. */
export function wouldReload({ key, ctrlKey, metaKey }: Pressed): boolean {
  return key === "F5" || key === "BrowserRefresh" || ((ctrlKey || metaKey) && key.toLowerCase() === "r");
}

/** The ways to ask for a deed; the first is the one that menus show. */
export function chordsOf(deed: Deed, mac = isMac()): readonly Chord[] {
  const found = SHORTCUTS.find((shortcut) => shortcut.deed === deed);
  return found ? keysOf(found, mac) : [];
}

/** For `aria-keyshortcuts`. */
export function ariaKeys(deed: Deed, mac = isMac()): string {
  const held = { primary: mac ? "Meta+" : "Control+", alt: "Alt+" };
  const named = (chord: Chord): string => {
    const key = chord.key.length === 1 ? chord.key.toUpperCase() : chord.key;
    return `${chord.held ? held[chord.held] : ""}${key}`;
  };
  return chordsOf(deed, mac).map(named).join(" ");
}
