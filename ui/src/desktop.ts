import type { ZoomStep } from "./generated/view";

/** Which step a key asks for, as in browsers: with Ctrl, or Command on macOS. */
export function zoomStepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ZoomStep | null {
  if (altKey || ctrlKey === metaKey) return null;
  switch (key) {
    case "+":
    case "=":
      return "in";
    case "-":
    case "_":
      return "out";
    case "0":
      return "back";
    default:
      return null;
  }
}

/** Nothing is dragged out of the page, a shown key least of all, and nothing that is dropped on it is opened or taken in. */
export function dragNothing(page: Document): void {
  for (const event of ["dragstart", "dragenter", "dragover", "drop"]) {
    page.addEventListener(event, (dragged) => dragged.preventDefault(), true);
  }
}

/** What was chosen in the menu of the system. */
export function followMenu(window: Window, chosen: Record<"about" | "settings", () => unknown>): void {
  window.addEventListener("menu-about", () => void chosen.about());
  window.addEventListener("menu-settings", () => void chosen.settings());
}

