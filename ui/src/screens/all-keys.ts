import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { AGES, type AllKeysPage, isNarrowed, ORDERS, PAIR_STATES, type PairFilters, type PairQuestion, REALMS, USES } from "../all-keys";
import { errorAlert, notice } from "../parts/alert";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { pairTable } from "../parts/pair-table";
import { pageTitle, waiting } from "../parts/words";
import type { State } from "../state";
import { text } from "../text";

/** "Tutte le chiavi": every stored pair, whether or not its portal can be reached. */
export function allKeys(state: State, actions: Actions): TemplateResult | typeof nothing {
  const page = state.allKeys;
  if (!page) return nothing;
  const isEmpty = page.found?.of === 0;
  const content = html`<div class="pairs-head">
      <div>
        ${pageTitle(text("all-keys-heading"))}
        <p class="lead" role="status" data-testid="all-keys-count">${count(page)}</p>
      </div>
      ${isEmpty ? nothing : html`${searchField(page.question, actions)} ${exportButton(state, actions)}`}
    </div>
    <div class="banners">${standing(state, actions)}</div>
    ${state.dialog?.what === "pair" ? nothing : notice(state.notice, actions)}
    ${isEmpty ? nothing : filters(page, actions)} ${list(state, page, actions)}`;
  return aside(state, actions, content, "filling");
}

function count({ found }: AllKeysPage): string {
  if (!found || found.of === 0) return text("all-keys-lead");
  const { total, of, institutions } = found;
  const pairs = total < of ? text("all-keys-found", { total, of }) : text("all-keys-pairs", { total });
  return total === 0 ? pairs : `${pairs} ${text("all-keys-of-entes", { institutions })}`;
}

function searchField({ words }: PairQuestion, actions: Actions): TemplateResult {
  const search = (event: Event, typed: string): void => {
    actions.searchAllKeys(typed);
    toTop(event);
  };
  return html`<div class="search paper-search">
    ${icon("search")}
    <input
      type="text"
      data-testid="all-keys-search"
      data-search
      aria-label=${text("all-keys-search-label")}
      aria-keyshortcuts="/"
      placeholder=${text("all-keys-search")}
      autocomplete="off"
      spellcheck="false"
      .value=${words}
      @input=${(event: Event) => search(event, (event.currentTarget as HTMLInputElement).value)}
    />
    ${words === ""
      ? html`<kbd aria-hidden="true">/</kbd>`
      : html`<button
          class="button bare"
          type="button"
          aria-label=${text("institutions-search-clear")}
          @click=${(event: Event) => search(event, "")}
        >
          ${icon("close")}
        </button>`}
  </div>`;
}

const exportButton = ({ busy }: State, actions: Actions): TemplateResult =>
  html`<button
    class="button outlined"
    data-testid="all-keys-export"
    ?disabled=${busy.has("export")}
    @click=${actions.exportAllKeys}
  >
    ${icon("download")}${text("all-keys-export")}
  </button>`;

/** What the search leaves begins at its beginning. */
function toTop(event: Event): void {
  const list = (event.target as Element).closest("main")?.querySelector(".pairs");
  if (list) list.scrollTop = 0;
}

function filters({ question, found }: AllKeysPage, actions: Actions): TemplateResult {
  const { realm, state, olderThanDays, dueWithinDays, inUse } = question;
  const ages = entriesOf(AGES);
  const age = ages.find(([, one]) => one.olderThanDays === olderThanDays && one.dueWithinDays === dueWithinDays)?.[0];
  const use = entriesOf(USES).find(([, marked]) => marked === inUse)?.[0];
  const choice = <Name extends string>(
    of: string,
    chosen: Name | null | undefined,
    names: readonly Name[],
    change: (name: Name | null) => Partial<PairFilters>,
  ): TemplateResult =>
    choiceOf(of, chosen ?? null, names, (event, name) => {
      actions.filterAllKeys(change(name));
      toTop(event);
    });
  return html`<div class="pair-filters" role="group" aria-label=${text("all-keys-filters")}>
    ${choice("realm", realm, REALMS, (name) => ({ realm: name }))}
    ${choice("state", state, PAIR_STATES, (name) => ({ state: name }))}
    ${choice("use", use, namesOf(USES), (name) => ({ inUse: name ? USES[name] : null }))}
    ${choice("age", age, namesOf(AGES), (name) => (name ? AGES[name] : { olderThanDays: null, dueWithinDays: null }))}
    ${orderChoice(question, actions)} ${isNarrowed(question) && found?.total !== 0 ? clearButton(actions, "all-keys-clear") : nothing}
  </div>`;
}

const namesOf = <Of extends object>(of: Of) => Object.keys(of) as Array<keyof Of & string>;
const entriesOf = <Of extends object>(of: Of) => namesOf(of).map((name) => [name, of[name]] as const);

function choiceOf<Name extends string>(
  of: string,
  chosen: Name | null,
  names: readonly Name[],
  choose: (event: Event, name: Name | null) => void,
): TemplateResult {
  const chose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    choose(event, names.find((name) => name === value) ?? null);
  };
  return html`<div class="select compact ${chosen === null ? "" : "on"}">
    <select data-testid="all-keys-${of}" aria-label=${text(`all-keys-${of}-label`)} @change=${chose}>
      ${[null, ...names].map(
        (name) =>
          html`<option value=${name ?? ""} .selected=${name === chosen}>${text(`all-keys-${of}`, { [of]: name ?? "all" })}</option>`,
      )}
    </select>
    ${icon("down")}
  </div>`;
}

/** In another order: the one way to it where there is no room for columns, or none has it. */
function orderChoice(question: PairQuestion, actions: Actions): TemplateResult {
  const chose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const order = ORDERS.find((one) => one === value);
    if (!order || order === question.order) return;
    actions.sortAllKeys(order);
    toTop(event);
  };
  return html`<div class="select compact">
    <select data-testid="all-keys-order" aria-label=${text("all-keys-order-label")} @change=${chose}>
      ${ORDERS.map(
        (order) => html`<option value=${order} .selected=${order === question.order}>${text("all-keys-order", { order })}</option>`,
      )}
    </select>
    ${icon("down")}
  </div>`;
}

const clearButton = (actions: Actions, testid: string): TemplateResult =>
  html`<button
    class="button text blue"
    data-testid=${testid}
    @click=${(event: Event) => {
      actions.showAllPairs();
      toTop(event);
    }}
  >
    ${icon("close")}${text("all-keys-clear")}
  </button>`;

function list(state: State, page: AllKeysPage, actions: Actions): TemplateResult {
  if (page.error) {
    const way = html`<button class="button small outlined" data-testid="retry" @click=${actions.freshenAllKeys}>
      ${text("retry")}
    </button>`;
    return errorAlert(page.error, { way });
  }
  const measure = html`<span class="pairs-measure" aria-hidden="true"></span>`;
  if (!page.found) return html`${measure}${waiting(text("all-keys-reading"))}`;
  if (page.found.of === 0) {
    return html`<div class="card empty">
      <p><strong>${text("all-keys-none")}</strong> ${text("all-keys-none-body")}</p>
    </div>`;
  }
  if (page.found.total === 0) {
    return html`<div class="card empty nothing-found">
      <p><strong>${text("all-keys-none-found")}</strong> ${text("all-keys-none-found-body")}</p>
      ${clearButton(actions, "all-keys-clear-all")}
    </div>`;
  }
  return html`${measure}${pairTable(page, page.found, state.now, actions)}`;
}
