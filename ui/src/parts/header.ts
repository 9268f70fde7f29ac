import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ErrorCode } from "../generated/view";
import { canEnter, type Environment, missingIn, type Portal, type State } from "../state";
import { momentOf, text } from "../text";
import { icon } from "./icon";
import { environmentChip } from "./words";

export function header(state: State, actions: Actions): TemplateResult {
  const environment = state.page?.environment;
  return html`<header class="top">
    ${firstBar(state, actions)}
    ${state.place && state.screen !== "institutions"
      ? html`<div class="bar2 ${environment ?? ""}">${product(state, actions)}${institution(state, actions)}</div>`
      : nothing}
  </header>`;
}

function firstBar({ app, portal, screen, busy }: State, actions: Actions): TemplateResult {
  const chosen = app?.portal !== null && app !== null;
  const address = app?.portalAddress;
  const asks = screen === "institutions" || screen === "overview" || screen === "keys" || screen === "generate";
  return html`<div class="bar1">
    <span class="brand">Portachiavi</span>
    ${chosen ? html`<span class="chip plain small">${text("demo")}${address ? ` · ${address}` : ""}</span>` : nothing}
    <span class="push"></span>
    ${chosen && asks && portal.at !== "unknown"
      ? html`<span class="portal ${portal.at}" data-testid="portal-state">${saidOf(portal)}</span>`
      : nothing}
    ${chosen
      ? html`<button class="button text" data-testid="leave" ?disabled=${busy.has("leave")} @click=${actions.leave}>
          ${icon("leave")}${text("leave")}
        </button>`
      : nothing}
  </div>`;
}

/** A portal that answers with an error is not one that cannot be reached. */
const UNREACHED: readonly ErrorCode[] = [
  "portal_unreachable",
  "portal_timed_out",
  "portal_interrupted",
  "demo_not_started",
];

function saidOf(portal: Exclude<Portal, { at: "unknown" }>): string {
  if (portal.at !== "offline") return text(portal.at === "asking" ? "portal-asking" : "portal-reachable");
  const said = text(UNREACHED.includes(portal.error.code) ? "portal-offline" : "portal-troubled");
  return portal.asOf === null ? said : `${said} · ${text("portal-as-of", { moment: momentOf(portal.asOf) })}`;
}

function product(state: State, actions: Actions): TemplateResult {
  const environment = state.page?.environment;
  const current = text(environment ? "product-pagopa" : "product-reserved-area");
  return html`<div class="product">
    <button
      class="switch"
      data-testid="product-menu"
      aria-label=${text("menu-label", { current })}
      aria-expanded=${state.menuOpen}
      aria-controls="product-entries"
      @click=${actions.toggleMenu}
    >
      ${current}${icon("down")}
    </button>
    ${environment ? environmentChip(environment, "", "environment-chip") : nothing}
    <ul id="product-entries" class="menu" ?hidden=${!state.menuOpen}>
      <li>
        <button
          data-testid="menu-area-riservata"
          aria-current=${environment ? nothing : "true"}
          @click=${actions.showOverview}
        >
          ${text("product-reserved-area")}
        </button>
      </li>
      ${(["collaudo", "produzione"] as const).map((one) => entry(state, actions, one))}
    </ul>
  </div>`;
}

function entry(state: State, actions: Actions, environment: Environment): TemplateResult {
  const open = canEnter(state.place, environment);
  const why = missingIn(state.place, environment) === null ? "menu-unknown" : "menu-closed";
  return html`<li>
    <button
      data-testid="menu-${environment}"
      aria-current=${state.page?.environment === environment ? "true" : nothing}
      ?disabled=${!open}
      @click=${() => actions.goToEnvironment(environment)}
    >
      ${text("menu-environment", { environment })}
      ${open ? nothing : html`<small>${text(state.place?.overview?.canManage === false ? "overview-no-role" : why)}</small>`}
    </button>
  </li>`;
}

function institution({ place }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const { name, role } = place.institution;
  return html`<button
    class="institution"
    data-testid="institution-button"
    title=${name}
    @click=${actions.showInstitutions}
  >
    <span class="avatar">${icon("bank")}</span>
    <span class="who"><b>${name}</b><small>${role}</small></span>
    <span class="unseen">${text("change-institution")}</span>
    ${icon("down")}
  </button>`;
}

/** The left menu. It lies under the product drop-down, and cannot be reached while that is open. */
export function sections(state: State, actions: Actions): TemplateResult {
  const inPage = state.page !== null;
  return html`<nav class="sections" ?inert=${state.menuOpen} aria-label=${text("nav-label")}>
    <button aria-current=${inPage ? nothing : "page"} @click=${actions.showOverview}>
      ${icon("home")}${text("nav-overview")}
    </button>
    ${inPage
      ? html`<button aria-current="page" @click=${actions.showKeys}>${icon("key")}${text("nav-keys")}</button>`
      : nothing}
    <hr />
    <button @click=${actions.showInstitutions}>${icon("swap")}${text("nav-institutions")}</button>
  </nav>`;
}
