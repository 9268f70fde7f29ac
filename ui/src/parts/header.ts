import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { isUnreached } from "../connection";
import { ariaKeys } from "../shortcuts";
import { type Environment, inIo, isAside, type Portal, type Screen, type State, within } from "../state";
import { listOf, momentOf, text } from "../text";
import { icon } from "./icon";
import { manageKeyButton } from "./io-header";
import { hint } from "./keycaps";
import { sessionChip } from "./session";
import { stepIn } from "./step";
import { whyClosed } from "./why";
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

/** There is no Collaudo for IO; what is looked at from elsewhere is of all environments. */
function environmentOf(state: State): Environment | undefined {
  if (isAside(state.screen)) return undefined;
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
    ${otherHosts(state, actions)}
    <span class="push"></span>
    ${chosen && ASKS.includes(screen) && portal.at !== "unknown"
      ? html`<span class="portal ${portal.at}" data-testid="portal-state">${saidOf(portal)}</span>`
      : nothing}
    ${sessionChip(state, actions)}
    ${app && !chosen
      ? html`<button
          class="button text"
          data-testid="nav-settings"
          aria-current=${screen === "settings" ? "page" : nothing}
          aria-keyshortcuts=${ariaKeys("settings")}
          @click=${actions.openSettings}
        >
          ${icon("gear")}${text("nav-settings")}
        </button>`
      : nothing}
    ${app ? fromAnywhere(state, actions) : nothing}
    ${chosen
      ? html`${messagesButton(state, actions)}
          <button class="button text" data-testid="leave" ?disabled=${busy.has("leave")} @click=${actions.leave}>
          ${icon("leave")}${text("leave")}
        </button>`
      : nothing}
  </div>`;
}

/** What can be gone to from anywhere. */
const fromAnywhere = ({ screen }: State, actions: Actions): TemplateResult =>
  html`<button
      class="button text"
      data-testid="palette-open"
      aria-haspopup="dialog"
      aria-keyshortcuts=${ariaKeys("palette")}
      @click=${actions.openPalette}
    >
      ${text("palette-heading")}${hint("palette")}
    </button>
    <button
      class="button text"
      data-testid="nav-help"
      aria-current=${screen === "help" ? "page" : nothing}
      aria-keyshortcuts=${ariaKeys("help")}
      @click=${actions.openHelp}
    >
      ${text("help-heading")}
    </button>`;

/** The way to what was told in passing, and how much of it is new. */
function messagesButton({ messages, read }: State, actions: Actions): TemplateResult {
  const fresh = messages.filter(({ id }) => id > read).length;
  return html`<button
    class="button text"
    data-testid="messages-open"
    aria-label=${text("messages-open-label", { count: fresh })}
    aria-haspopup="dialog"
    @click=${actions.openMessages}
  >
    ${icon("bell")}${text("messages-heading")}${fresh > 0 ? html`<span class="count-badge" data-count=${fresh}></span>` : nothing}
  </button>`;
}

/** The portals are led over hosts that are not their own: that stays in sight, wherever the person is. */
function otherHosts({ app, hostsClosed }: State, actions: Actions): TemplateResult | typeof nothing {
  const hosts = app?.otherHosts ?? [];
  const show = (): void => actions.showHosts(true);
  if (hosts.length === 0) return nothing;
  return html`<button
    class="chip warning small hosts"
    data-testid="other-hosts"
    aria-describedby="other-hosts"
    @pointerenter=${show}
    @focus=${show}
    @click=${actions.openSettings}
  >
    ${icon("warning")}${text("other-hosts")}
    <span id="other-hosts" class="hint-box" role="tooltip" ?hidden=${hostsClosed}>${listOf(hosts)}</span>
  </button>`;
}

function saidOf(portal: Exclude<Portal, { at: "unknown" }>): string {
  if (portal.at !== "offline") return text(portal.at === "asking" ? "portal-asking" : "portal-reachable");
  const said = text(isUnreached(portal.error.code) ? "portal-offline" : "portal-troubled");
  return portal.asOf === null ? said : `${said} · ${text("portal-as-of", { moment: momentOf(portal.asOf) })}`;
}

function product(state: State, actions: Actions): TemplateResult {
  const environment = environmentOf(state);
  const current = text(inIo(state) ? "product-io" : environment ? "product-pagopa" : "product-reserved-area");
  const chip = environment ? environmentChip(environment, "", "environment-chip") : nothing;
  if (!state.place) return html`<div class="product"><span class="switch only">${current}</span>${chip}</div>`;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !(currentTarget as HTMLElement).contains(relatedTarget)) actions.closeMenu();
  };
  return html`<div
    class="product"
    @keydown=${(event: KeyboardEvent) => throughMenu(event, state, actions)}
    @focusout=${leave}
  >
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

/** The arrows go through the entries and open them; Escape closes them, back where they were opened. */
function throughMenu(event: KeyboardEvent, { menuOpen }: State, actions: Actions): void {
  const product = event.currentTarget as HTMLElement;
  const opener = product.querySelector<HTMLElement>(".switch");
  if (event.key === "Escape" && menuOpen) {
    opener?.focus();
    actions.closeMenu();
    return;
  }
  if (!menuOpen && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const entries = [...product.querySelectorAll<HTMLElement>(".menu button:enabled")];
  const at = entries.findIndex((one) => one === document.activeElement);
  const to = stepIn(event.key, at, entries.length);
  if (to === null) return;
  event.preventDefault();
  if (!menuOpen) actions.toggleMenu();
  entries[to]?.focus();
}

function entry(state: State, actions: Actions, environment: Environment): TemplateResult {
  const why = whyClosed(state.place, environment);
  const isHere = !inIo(state) && environmentOf(state) === environment;
  return html`<li>
    <button
      data-testid="menu-${environment}"
      aria-current=${isHere ? "true" : nothing}
      ?disabled=${why !== null}
      @click=${() => actions.goToEnvironment(environment)}
    >
      ${text("menu-environment", { environment })}
      ${why === null ? nothing : html`<small>${why}</small>`}
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
    aria-haspopup="dialog"
    @click=${actions.openInstitution}
  >
    <span class="avatar">${icon("bank")}</span>
    <span class="who"><b>${name}</b><small>${role}</small></span>
    <span class="unseen">${text("institution-open")}</span>
    ${icon("down")}
  </button>`;
}
