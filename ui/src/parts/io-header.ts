import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** Whose services are on display, and the way to others. */
export function manageKeyButton({ services }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!services) return nothing;
  const { name } = services.key;
  return html`<button class="institution" data-testid="manage-key-button" title=${name} @click=${actions.openIo}>
    <span class="avatar">${icon("key")}</span>
    <span class="who"><b>${name}</b><small>${text("manage-key")}</small></span>
    <span class="unseen">${text("change-manage-key")}</span>
    ${icon("down")}
  </button>`;
}

/** The left menu in IO. */
export function ioSections({ screen, place, services, page, menuOpen }: State, actions: Actions): TemplateResult {
  const entry = (name: "io" | "services" | "service" | "history", words: TemplateResult, go: () => void): TemplateResult =>
    html`<button data-testid="nav-${name}" aria-current=${screen === name ? "page" : nothing} @click=${go}>
      ${words}
    </button>`;
  return html`<nav class="sections" ?inert=${menuOpen} aria-label=${text("nav-label")}>
    ${place ? html`<button @click=${actions.showOverview}>${icon("home")}${text("nav-overview")}</button>` : nothing}
    ${entry("io", html`${icon("key")}${text("nav-io")}`, actions.openIo)}
    ${services ? entry("services", html`${icon("list")}${text("nav-services")}`, actions.showServices) : nothing}
    ${page ? entry("service", html`${icon("lock")}${text("nav-keys")}`, actions.showKeys) : nothing}
    <hr />
    ${place ? nothing : html`<button data-testid="nav-pagopa" @click=${actions.showInstitutions}>${icon("bank")}${text("nav-pagopa")}</button>`}
    ${entry("history", html`${icon("clock")}${text("nav-history")}`, actions.openHistory)}
  </nav>`;
}
