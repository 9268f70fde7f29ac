// A long list of which only the rows in sight are in the page.

/** How far it is scrolled in px, and the row that the keyboard is on. */
export interface Sight {
  scroll: number;
  row: number;
}

/** Drawn above and below what is in sight, so that scrolling finds rows there. */
const BEYOND = 6;

/** The rows that are drawn: those in sight with some to spare, and the one that the keyboard is on. */
export function drawnRows({ scroll, row }: Sight, count: number, height: number, rowHeight: number): number[] {
  const first = Math.max(0, Math.floor(scroll / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((scroll + height) / rowHeight) + BEYOND);
  const rows: number[] = [];
  for (let at = first; at < end; at += 1) rows.push(at);
  if (row < first) return row < count ? [row, ...rows] : rows;
  return row >= end && row < count ? [...rows, row] : rows;
}

/** Goes with the keyboard from `row` to where the key leads, in the list that the event came from. */
export function goByKey(
  event: KeyboardEvent,
  { row, count, rowHeight }: { row: number; count: number; rowHeight: number },
  goTo: (row: number) => void,
): void {
  const list = event.currentTarget as HTMLElement;
  const inSight = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
  const to = target(event.key, row, inSight, count);
  if (to === null) return;
  event.preventDefault();
  goTo(to);
  list.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
}

/** The row that a key of the keyboard leads to. */
function target(key: string, row: number, inSight: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, row + 1);
    case "ArrowUp":
      return Math.max(0, row - 1);
    case "PageDown":
      return Math.min(last, row + inSight);
    case "PageUp":
      return Math.max(0, row - inSight);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
