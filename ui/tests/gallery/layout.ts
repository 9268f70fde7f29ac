/** A line of text may be a part of a pixel wider than its box. */
const TOLERANCE = 1;

interface Layout {
  name: string;
  width: string;
  styles: string;
}

/** WCAG 1.4.10, 1.4.4 and 1.4.12. */
const LAYOUTS: readonly Layout[] = [
  { name: "320 px", width: "320px", styles: "" },
  { name: "200 %", width: "1280px", styles: "html { font-size: 200%; }" },
  {
    name: "spaced text",
    width: "1280px",
    styles: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`,
  },
  {
    name: "spaced text at 320 px",
    width: "320px",
    styles: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
  },
];

const WORD = /(?<=^|\s)\p{L}{2,24}(?=$|[\s.,;:!?])/gu;

/** `redraw` does what the window does when its size changes. What is cut off, or can only be seen by scrolling sideways, in each layout. */
export function layouts(redraw: () => void): string[] {
  const frame = window.frameElement as HTMLElement;
  const sheet = document.createElement("style");
  document.head.append(sheet);
  const found: string[] = [];
  for (const { name, width, styles } of LAYOUTS) {
    frame.style.width = width;
    sheet.textContent = styles;
    redraw();
    const broken = name === "200 %" ? brokenWords() : [];
    for (const one of [...sideways(), ...cutOff(), ...broken]) found.push(`${name}: ${one}`);
  }
  sheet.remove();
  frame.style.width = "";
  return found;
}

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const dialog = document.querySelector("dialog[open]");
  const wide = dialog && dialog.scrollWidth > dialog.clientWidth + TOLERANCE ? [`the dialog scrolls sideways`] : [];
  if (scrollWidth <= clientWidth + TOLERANCE) return wide;
  return [...wide, `the page is ${scrollWidth} px wide: ${widest(clientWidth)}`];
}

function widest(clientWidth: number): string {
  const isWide = (one: Element): boolean => one.getBoundingClientRect().right > clientWidth + TOLERANCE;
  const wide = [...document.body.querySelectorAll("*")].filter(isWide);
  const right = (one: Element): number => one.getBoundingClientRect().right;
  const farthest = wide.sort((one, other) => right(other) - right(one) || other.querySelectorAll("*").length - one.querySelectorAll("*").length);
  return farthest.slice(0, 4).map(named).join(", ");
}

/** Elements with words of their own that are larger than what is seen of them. */
function cutOff(): string[] {
  const within = document.querySelector("dialog[open]") ?? document.body;
  const found: string[] = [];
  for (const one of within.querySelectorAll<HTMLElement>("*")) {
    if (!one.checkVisibility() || one.closest(".hint-box, option, svg, [role=img]")) continue;
    const style = getComputedStyle(one);
    if (isOnlyRead(one)) continue;
    // Ends in "…", and is told in full by the title.
    if (style.textOverflow === "ellipsis" && one.closest("[title]")) continue;
    if (one.matches("button:not(:has(.hint-box)), .row, .search") && one.scrollHeight > one.clientHeight + TOLERANCE) found.push(`spills: ${named(one)}`);
    const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const clips = style.overflowX !== "visible" && style.overflowX !== "auto";
    if (!hasWords && !clips) continue;
    if (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + TOLERANCE) found.push(`too wide: ${named(one)}`);
    else if (clips && one.scrollHeight > one.clientHeight + TOLERANCE) found.push(`too high by ${one.scrollHeight - one.clientHeight} px: ${named(one)}`);
  }
  return found;
}

/** Read out, not drawn. */
const isOnlyRead = (one: Element | null): boolean =>
  one !== null && (getComputedStyle(one).clipPath !== "none" || isOnlyRead(one.parentElement));

/** Words of a language with a line end within: their box is narrower than they are. */
function brokenWords(): string[] {
  const within = document.querySelector("dialog[open]") ?? document.body;
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent?.checkVisibility() || parent.closest("code, svg") || isOnlyRead(parent)) continue;
    for (const { 0: word, index } of (textContent ?? "").matchAll(WORD)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`broken: "${word}" in ${named(parent)}`);
    }
  }
  return found;
}

const named = (one: Element): string =>
  `${one.tagName.toLowerCase()}.${one.className} "${(one.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 50)}"`;
