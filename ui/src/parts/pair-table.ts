import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { type AllKeysPage, endOf, isOld, type PairOrder, type PairQuestion, rowAt, rowHeight } from "../all-keys";
import type { FoundPairsView, FoundPairView, NoteView } from "../generated/view";
import { drawnRows, goByKey } from "../in-sight";
import { ageOf, dayOf, text } from "../text";
import { icon } from "./icon";
import { confirmed } from "./pair";
import { environmentChip } from "./words";

/** The columns, in their order, and by what each sorts. */
const COLUMNS = ["institution", "product", "environment", "use", "rotated", "state", "open"] as const;
const SORTS: Partial<Record<(typeof COLUMNS)[number], PairOrder>> = {
  institution: "institution",
  product: "product",
  rotated: "rotated",
  state: "confirmed",
};

/** All pairs that were found, of which only those in sight are in the page. */
export function pairTable(page: AllKeysPage, found: FoundPairsView, now: number, actions: Actions): TemplateResult {
  const height = rowHeight();
  const count = found.total;
  const drawn = drawnRows(page, count, window.innerHeight, height);
  return html`<div
    class="pairs"
    role="table"
    data-testid="pairs"
    aria-label=${text("all-keys-heading")}
    aria-rowcount=${count + 1}
    @scroll=${(event: Event) => actions.scrollAllKeys((event.currentTarget as HTMLElement).scrollTop)}
    @keydown=${(event: KeyboardEvent) => {
      if ((event.target as Element).closest("[data-row]")) {
        goByKey(event, { row: page.row, count, rowHeight: height }, actions.goToPair);
      }
    }}
  >
    <div class="pairs-columns" role="rowgroup">
      <div class="pair-line" role="row" aria-rowindex="1">
        ${COLUMNS.map((column) => heading(column, page.question, actions))}
      </div>
    </div>
    <div class="pairs-rows" role="rowgroup" .style=${`height: ${count * height}px`}>
      ${repeat(
        drawn,
        (at) => at,
        (at) => row(at, at * height, rowAt(page, at), page.row === at, now, actions),
      )}
    </div>
  </div>`;
}

function heading(column: (typeof COLUMNS)[number], question: PairQuestion, actions: Actions): TemplateResult {
  const order = SORTS[column];
  const words = text("all-keys-column", { column });
  if (!order) return html`<span role="columnheader" class=${column === "open" ? "unseen" : column}>${words}</span>`;
  const isSorted = question.order === order;
  const sorted = !isSorted ? "none" : question.descending ? "descending" : "ascending";
  return html`<span role="columnheader" class=${column} aria-sort=${sorted}>
    <button
      data-testid="sort-${order}"
      title=${text("all-keys-order", { order })}
      @click=${(event: Event) => {
        actions.sortAllKeys(order);
        (event.currentTarget as Element).closest(".pairs")?.scrollTo?.(0, 0);
      }}
    >
      ${words}${icon("sort")}
    </button>
  </span>`;
}

/** A row that has not been read yet has its place, and can have the focus. */
function row(
  at: number,
  top: number,
  found: FoundPairView | null,
  isCurrent: boolean,
  now: number,
  actions: Actions,
): TemplateResult {
  return html`<div
    class="pair-line ${found ? "" : "unread"}"
    role="row"
    aria-rowindex=${at + 2}
    aria-busy=${found ? nothing : "true"}
    .style=${`top: ${top}px`}
  >
    <span role="cell" class="institution">
      ${found ? html`<b title=${found.institution}>${found.institution}</b><small title=${found.taxCode}>${found.taxCode}</small>` : nothing}
    </span>
    <span role="cell" class="product">${found ? product(found) : nothing}</span>
    <span role="cell" class="environment">${found ? realmChips(found) : nothing}</span>
    <span role="cell" class="use">${found ? use(found.pair.note) : nothing}</span>
    <span role="cell" class="rotated">${found ? rotated(found, now) : nothing}</span>
    <span role="cell" class="state">${found ? state(found, now) : nothing}</span>
    <span role="cell" class="open">
      <button
        class="button small outlined"
        data-testid="pair-open"
        data-row=${at}
        tabindex=${isCurrent ? 0 : -1}
        aria-label=${found ? text("all-keys-open-label", namesOf(found)) : text("all-keys-reading")}
        aria-haspopup="dialog"
        @click=${() => found && actions.openPair(at, found)}
      >
        ${text("all-keys-open")}
      </button>
    </span>
  </div>`;
}

const namesOf = ({ pair, institution, realm }: FoundPairView) => ({ product: pair.title, institution, realm });

function product({ pair, realm }: FoundPairView): TemplateResult {
  const about =
    realm === "io"
      ? text("all-keys-io-service")
      : pair.manualName
        ? text("manual-name", { name: pair.manualName })
        : pair.subscription;
  return html`<span title=${pair.title} lang="it">${pair.title}</span><small title=${about}>${about}</small>`;
}

/** There is no Collaudo for IO. */
export const realmChips = ({ realm }: FoundPairView): TemplateResult =>
  realm === "io"
    ? html`<span class="chip plain small">${text("product-io")}</span>`
    : environmentChip(realm, "small");

/** Which key is in use, and where. */
function use({ inUse, installedAt }: NoteView): TemplateResult {
  const label = html`<span class="cell-label">${text("all-keys-column", { column: "use" })}</span>`;
  if (inUse === null) return html`${label}<span class="none" aria-label=${text("all-keys-unmarked")}>–</span>`;
  return html`${label}<span>${text("slot-name", { slot: inUse })}</span>${installedAt ? html`<small title=${installedAt}>${installedAt}</small>` : nothing}`;
}

function rotated(found: FoundPairView, now: number): TemplateResult {
  return html`<span class="cell-label">${text("all-keys-column", { column: "rotated" })}</span>${age(found, now)}${due(found.pair.note, now)}`;
}

/** How old the key in use is, or the pair. */
export function age(found: FoundPairView, now: number): TemplateResult {
  const { rotatedAt } = found;
  if (rotatedAt === null) return html`<span class="chip warning small">${text("all-keys-age-unknown")}</span>`;
  const ago = html`<time datetime=${new Date(rotatedAt).toISOString()} title=${dayOf(rotatedAt)}>${ageOf(rotatedAt, now)}</time>`;
  return isOld(found, now) ? html`<span class="chip error small" data-testid="pair-old">${ago}</span>` : ago;
}

/** By when it is to be regenerated. */
function due({ due }: NoteView, now: number): TemplateResult | typeof nothing {
  if (due === null) return nothing;
  const isOver = endOf(due) < now;
  const words = text(isOver ? "all-keys-overdue" : "all-keys-due", { day: dayOf(endOf(due)) });
  return html`<small class="due ${isOver ? "over" : ""}" title=${words}>${words}</small>`;
}

function state({ pair, state }: FoundPairView, now: number): TemplateResult {
  if (state === "confirmed" || state === "never_confirmed") return html`<span>${confirmed(pair, now)}</span>`;
  return html`<span class="chip warning small">${text("all-keys-state-chip", { state })}</span>
    <small title=${confirmed(pair, now)}>${confirmed(pair, now)}</small>`;
}
