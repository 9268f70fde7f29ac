// A long list of which only the rows in sight are in the page.

/** How far it is scrolled in px, and the row that the keyboard is on. */
export interface Sight {
  scroll: number;
  row: number;
}

/** Drawn above and below what is in sight, so that scrolling finds rows there. */
const BEYOND = 6;

/** From the first row in sight to the one after the last, with some to spare. */
export function inSight({ scroll }: Sight, count: number, height: number, rowHeight: number): readonly [number, number] {
  const first = Math.floor(scroll / rowHeight) - BEYOND;
  const end = Math.ceil((scroll + height) / rowHeight) + BEYOND;
  return [Math.max(0, first), Math.min(count, end)];
}

/** The rows that are drawn: those in sight, and the one that the keyboard is on. */
export function drawnRows(sight: Sight, count: number, height: number, rowHeight: number): number[] {
  const [first, end] = inSight(sight, count, height, rowHeight);
  const { row } = sight;
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
  const page = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
  const to = target(event.key, row, page, count);
  if (to === null) return;
  event.preventDefault();
  goTo(to);
  list.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
}

/** The row that a key of the keyboard leads to. */
function target(key: string, row: number, page: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, row + 1);
    case "ArrowUp":
      return Math.max(0, row - 1);
    case "PageDown":
      return Math.min(last, row + page);
    case "PageUp":
      return Math.max(0, row - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
