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

/** What is cut off, or can only be seen by scrolling sideways, in each layout. */
export function layouts(): string[] {
  const frame = window.frameElement as HTMLElement;
  const sheet = document.createElement("style");
  document.head.append(sheet);
  const found: string[] = [];
  for (const { name, width, styles } of LAYOUTS) {
    frame.style.width = width;
    sheet.textContent = styles;
    for (const one of [...sideways(), ...cutOff()]) found.push(`${name}: ${one}`);
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
    // Read out, not drawn.
    if (style.clipPath !== "none") continue;
    // Ends in "…", and is told in full by the title.
    if (style.textOverflow === "ellipsis" && one.closest("[title]")) continue;
    if (one.matches("button:not(:has(.hint-box)), .row, .search") && one.scrollHeight > one.clientHeight + TOLERANCE) found.push(`spills: ${named(one)}`);
    const hasWords = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const clips = style.overflowX !== "visible" && style.overflowX !== "auto";
    if (!hasWords && !clips) continue;
    if (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + TOLERANCE) found.push(`too wide: ${named(one)}`);
    else if (clips && one.scrollHeight > one.clientHeight + TOLERANCE) found.push(`too high: ${named(one)}`);
  }
  return found;
}

const named = (one: Element): string =>
  `${one.tagName.toLowerCase()}.${one.className} "${(one.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 50)}"`;
