import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { alert, notice } from "../parts/alert";
import { portalBanner, standing } from "../parts/banners";
import { freshness } from "../parts/freshness";
import { icon } from "../parts/icon";
import { hint } from "../parts/keycaps";
import { framed } from "../parts/menu";
import { rows } from "../parts/rows";
import { wayOn } from "../parts/session";
import { skeleton } from "../parts/skeleton";
import { pageTitle, waiting } from "../parts/words";
import { SERVICE_STATES, type ServicesPage, type ServiceState } from "../services";
import { ariaKeys } from "../shortcuts";
import type { State } from "../state";
import { momentOf, text } from "../text";

/** The services that one Manage key reaches. */
export function services(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { services: page } = state;
  if (!page) return nothing;
  const main = html`<main class="filling">
    ${pageTitle(text("services-heading", { key: page.key.name }))}
    ${banners(state, page, actions)} ${notice(state.notice, actions)}
    ${page.view && page.view.services.length > 0
      ? html`${filters(page, actions)} ${countLine(page, page.view.services.length, actions)}
        ${page.found.length > 0 ? rows(page, actions) : none(text("services-none-found"))}`
      : page.asking
        ? html`<div class="asking" data-testid="services-progress">${skeleton("list", progressOf(page))}</div>`
        : html`<div class="count-line">${newness(page, actions)}</div>
            ${emptiness(page)}`}
  </main>`;
  return framed(state, actions, main);
}

function banners(state: State, { view, asking, error }: ServicesPage, actions: Actions): TemplateResult {
  const answer = view?.answer ?? null;
  const why = error ?? answer?.error ?? null;
  const moment = view?.asOf == null ? "never" : momentOf(view.asOf);
  const remark = view ? text("services-offline", { moment }) : "";
  const unreadable = answer?.unreadable ?? 0;
  return html`<div class="banners">
    ${standing(state, actions)}
    ${why && !asking ? portalBanner({ why, remark, way: wayOn(state, actions, why, actions.refreshServices) }, state.keychain) : nothing}
    ${answer?.emptyButKnown
      ? alert({
          tone: "warning",
          title: `${text("services-empty-but-known-title")}.`,
          body: text("answer-empty-but-known-body"),
          testid: "services-empty-but-known",
        })
      : nothing}
    ${unreadable > 0
      ? alert({
          tone: "warning",
          title: `${text("services-unreadable-title", { count: unreadable })}.`,
          body: text("services-unreadable-body"),
          testid: "services-unreadable",
        })
      : nothing}
  </div>`;
}

/** How far the portal's answer has come, or how old it is. */
function newness(page: ServicesPage, actions: Actions): TemplateResult {
  if (!page.asking) return freshness(page, actions.refreshServices, "services-as-of");
  return html`<div class="progress" data-testid="services-progress">${waiting(progressOf(page))}</div>`;
}

function progressOf({ progress: { found, pause } }: ServicesPage): string {
  const so = text("services-progress", { found });
  return pause === null ? so : `${so} ${text("services-pause", { seconds: pause })}`;
}

function filters(page: ServicesPage, actions: Actions): TemplateResult {
  const all = page.view?.services ?? [];
  const counts = new Map<ServiceState, number>();
  for (const { state } of all) counts.set(state, (counts.get(state) ?? 0) + 1);
  const choice = (state: ServiceState | null, words: string, count: number): TemplateResult =>
    html`<button
      class="filter"
      data-testid="services-state"
      data-state=${state ?? "all"}
      aria-pressed=${page.state === state}
      @click=${(event: Event) => {
        actions.filterServices(state);
        toTop(event);
      }}
    >
      ${words} <small>${text("number", { number: count })}</small>
    </button>`;
  return html`<div class="search paper-search">
      ${icon("search")}
      <input
        type="text"
        data-testid="services-search"
        data-search
        aria-keyshortcuts=${ariaKeys("search")}
        aria-label=${text("services-search")}
        placeholder=${text("services-search")}
        autocomplete="off"
        spellcheck="false"
        .value=${page.search}
        @input=${(event: Event) => {
          actions.searchServices((event.currentTarget as HTMLInputElement).value);
          toTop(event);
        }}
      />
      ${page.search === ""
        ? hint("search")
        : html`<button
            class="button bare"
            type="button"
            aria-label=${text("institutions-search-clear")}
            @click=${() => actions.searchServices("")}
          >
            ${icon("close")}
          </button>`}
    </div>
    <div class="states" role="group" aria-label=${text("services-states")}>
      ${choice(null, text("services-all"), all.length)}
      ${SERVICE_STATES.filter((state) => counts.has(state) || state === page.state).map((state) =>
        choice(state, text("service-state", { state }), counts.get(state) ?? 0),
      )}
    </div>`;
}

function countLine(page: ServicesPage, all: number, actions: Actions): TemplateResult {
  const found = page.found.length;
  const said = found === all ? text("services-count", { all }) : text("services-count-of", { found, all });
  return html`<div class="count-line">
    <p class="count" role="status" data-testid="services-count">${said}</p>
    ${newness(page, actions)}
  </div>`;
}

/** What the search leaves begins at its beginning. */
function toTop(event: Event): void {
  const list = (event.target as Element).closest("main")?.querySelector(".rows");
  if (list) list.scrollTop = 0;
}

const none = (words: string): TemplateResult => html`<div class="card empty"><p>${words}</p></div>`;

/** "No services" is said only when the portal said so. */
function emptiness({ view, error }: ServicesPage): TemplateResult {
  const answer = view?.answer ?? null;
  const isWhole = answer !== null && answer.error === null && answer.unreadable === 0 && !answer.emptyButKnown && !error;
  return none(text(isWhole ? "services-none" : "services-unknown"));
}
