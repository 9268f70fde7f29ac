import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { AGES, type AllKeysPage, isNarrowed, PAIR_STATES, type PairQuestion, REALMS } from "../all-keys";
import { errorAlert, notice } from "../parts/alert";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { orderChoice, pairTable } from "../parts/pair-table";
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
      ${isEmpty ? nothing : searchField(page.question, actions)}
    </div>
    <div class="banners">${standing(state, actions)}</div>
    ${state.dialog?.what === "pair" ? nothing : notice(state.notice, actions)}
    ${isEmpty ? nothing : filters(state, page, actions)} ${list(state, page, actions)}`;
  return aside(state, actions, content, "filling");
}

function count({ found, question }: AllKeysPage): string {
  if (!found || found.of === 0) return text("all-keys-lead");
  const { total, of, institutions } = found;
  const pairs = isNarrowed(question) ? text("all-keys-found", { total, of }) : text("all-keys-pairs", { total });
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

/** What the search leaves begins at its beginning. */
function toTop(event: Event): void {
  const list = (event.target as Element).closest("main")?.querySelector(".pairs");
  if (list) list.scrollTop = 0;
}

function filters(state: State, { question }: AllKeysPage, actions: Actions): TemplateResult {
  const { realm, state: wanted, olderThanDays } = question;
  const realmOf = (value: string) => REALMS.find((one) => one === value) ?? null;
  const stateOf = (value: string) => PAIR_STATES.find((one) => one === value) ?? null;
  const ageOf = (value: string) => AGES.find((one) => String(one) === value) ?? null;
  const narrow = (event: Event, change: Parameters<Actions["filterAllKeys"]>[0]): void => {
    actions.filterAllKeys(change);
    toTop(event);
  };
  return html`<div class="pair-filters">
    <div role="group" aria-label=${text("all-keys-filters")}>
      ${choice("realm", realm ?? "", ["", ...REALMS], (one) => text("all-keys-realm", { realm: one || "all" }), (event, value) =>
        narrow(event, { realm: realmOf(value) }),
      )}
      ${choice("state", wanted ?? "", ["", ...PAIR_STATES], (one) => text("all-keys-state", { state: one || "all" }), (event, value) =>
        narrow(event, { state: stateOf(value) }),
      )}
      ${choice("age", String(olderThanDays ?? ""), ["", ...AGES.map(String)], (one) => text("all-keys-age", { days: Number(one) }), (event, value) =>
        narrow(event, { olderThanDays: ageOf(value) }),
      )}
      ${orderChoice(question, actions)}
      ${isNarrowed(question) ? clearButton(actions, "all-keys-clear") : nothing}
    </div>
    <button
      class="button small outlined"
      data-testid="all-keys-export"
      ?disabled=${state.busy.has("export")}
      @click=${actions.exportAllKeys}
    >
      ${icon("download")}${text("all-keys-export")}
    </button>
  </div>`;
}

function choice(
  name: string,
  chosen: string,
  values: readonly string[],
  words: (value: string) => string,
  choose: (event: Event, value: string) => void,
): TemplateResult {
  return html`<div class="select compact ${chosen === "" ? "" : "on"}">
    <select
      data-testid="all-keys-${name}"
      aria-label=${text(`all-keys-${name}-label`)}
      @change=${(event: Event) => choose(event, (event.currentTarget as HTMLSelectElement).value)}
    >
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${words(value)}</option>`)}
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
