import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ErrorCode } from "../generated/view";
import { canEnter, type Environment, inIo, missingIn, type Portal, type Screen, type State, within } from "../state";
import { momentOf, text } from "../text";
import { icon } from "./icon";
import { manageKeyButton } from "./io-header";
import { sessionChip } from "./session";
import { environmentChip } from "./words";

export function header(state: State, actions: Actions): TemplateResult {
  const environment = environmentOf(state);
  const where = inIo(state) ? manageKeyButton(state, actions) : institution(state, actions);
  return html`<header class="top">
    ${firstBar(state, actions)}
    ${inIo(state) || (state.place && within(state) !== "institutions")
      ? html`<div class="bar2 ${environment ?? ""}">${product(state, actions)}${where}</div>`
      : nothing}
  </header>`;
}

/** There is no Collaudo for IO; "Attività" is of all environments. */
function environmentOf(state: State): Environment | undefined {
  if (state.screen === "history") return undefined;
  return inIo(state) ? "produzione" : state.page?.environment;
}

const ASKS: readonly Screen[] = ["institutions", "overview", "keys", "generate", "services", "service"];

function firstBar(state: State, actions: Actions): TemplateResult {
  const { app, portal, screen, busy } = state;
  const chosen = app?.portal !== null && app !== null;
  const which = [app?.portal === "demo" ? text("demo") : null, app?.portalAddress].filter((part) => part != null);
  return html`<div class="bar1">
    <span class="brand">Portachiavi</span>
    ${chosen && which.length > 0 ? html`<span class="chip plain small">${which.join(" · ")}</span>` : nothing}
    <span class="push"></span>
    ${chosen && ASKS.includes(screen) && portal.at !== "unknown"
      ? html`<span class="portal ${portal.at}" data-testid="portal-state">${saidOf(portal)}</span>`
      : nothing}
    ${sessionChip(state, actions)}
    ${screen === "institutions"
      ? html`<button class="button text" data-testid="nav-io" @click=${actions.openIo}>${icon("phone")}${text("product-io")}</button>
        <button class="button text" data-testid="nav-history" @click=${actions.openHistory}>
          ${icon("clock")}${text("nav-history")}
        </button>`
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
  "portal_name_not_found",
  "portal_connect_timed_out",
  "portal_connect_reset",
  "portal_proxy_unreachable",
  "portal_proxy_login_needed",
  "portal_proxy_refused",
  "portal_untrusted",
  "portal_certificate_of_other_host",
  "portal_certificate_out_of_date",
  "portal_tls_failed",
  "portal_network_page",
  "demo_not_started",
];

function saidOf(portal: Exclude<Portal, { at: "unknown" }>): string {
  if (portal.at !== "offline") return text(portal.at === "asking" ? "portal-asking" : "portal-reachable");
  const said = text(UNREACHED.includes(portal.error.code) ? "portal-offline" : "portal-troubled");
  return portal.asOf === null ? said : `${said} · ${text("portal-as-of", { moment: momentOf(portal.asOf) })}`;
}

function product(state: State, actions: Actions): TemplateResult {
  const environment = environmentOf(state);
  const current = text(inIo(state) ? "product-io" : environment ? "product-pagopa" : "product-reserved-area");
  const chip = environment ? environmentChip(environment, "", "environment-chip") : nothing;
  if (!state.place) return html`<div class="product"><span class="switch only">${current}</span>${chip}</div>`;
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
    ${chip}
    <ul id="product-entries" class="menu" ?hidden=${!state.menuOpen}>
      <li>
        <button
          data-testid="menu-area-riservata"
          aria-current=${environment || inIo(state) ? nothing : "true"}
          @click=${actions.showOverview}
        >
          ${text("product-reserved-area")}
        </button>
      </li>
      ${(["collaudo", "produzione"] as const).map((one) => entry(state, actions, one))}
      <li>
        <button data-testid="menu-io" aria-current=${inIo(state) ? "true" : nothing} @click=${actions.openIo}>
          ${text("product-io")}
        </button>
      </li>
    </ul>
  </div>`;
}

function entry(state: State, actions: Actions, environment: Environment): TemplateResult {
  const open = canEnter(state.place, environment);
  const why = missingIn(state.place, environment) === null ? "menu-unknown" : "menu-closed";
  const isHere = !inIo(state) && environmentOf(state) === environment;
  return html`<li>
    <button
      data-testid="menu-${environment}"
      aria-current=${isHere ? "true" : nothing}
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
  const inHistory = state.screen === "history";
  const inPage = state.page !== null;
  const here = (is: boolean) => (is ? "page" : nothing);
  return html`<nav class="sections" ?inert=${state.menuOpen} aria-label=${text("nav-label")}>
    <button aria-current=${here(!inPage && !inHistory)} @click=${actions.showOverview}>
      ${icon("home")}${text("nav-overview")}
    </button>
    ${inPage
      ? html`<button aria-current=${here(!inHistory)} @click=${actions.showKeys}>${icon("key")}${text("nav-keys")}</button>`
      : nothing}
    <hr />
    <button data-testid="nav-history" aria-current=${here(inHistory)} @click=${actions.openHistory}>
      ${icon("clock")}${text("nav-history")}
    </button>
    <button @click=${actions.showInstitutions}>${icon("swap")}${text("nav-institutions")}</button>
  </nav>`;
}
