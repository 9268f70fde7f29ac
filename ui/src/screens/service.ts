import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ServiceView } from "../generated/view";
import { alert, notice } from "../parts/alert";
import { banners } from "../parts/banners";
import { freshness } from "../parts/freshness";
import { icon } from "../parts/icon";
import { framed } from "../parts/menu";
import { pairCard } from "../parts/pair";
import { skeleton } from "../parts/skeleton";
import { pageTitle, stateChip } from "../parts/words";
import { ariaKeys } from "../shortcuts";
import { isDeleted, type KeysPage, type State } from "../state";
import { text } from "../text";
import { changeElsewhere } from "./keys";

/** One service of IO and its keys. */
export function service(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page } = state;
  const one = page?.service;
  if (!page || !one) return nothing;
  const pairs = page.view?.pairs ?? [];
  const main = html`<main>
    <button class="button text blue back" data-testid="services-back" aria-keyshortcuts=${ariaKeys("back")} @click=${actions.showServices}>
      ${icon("back")}${text("service-back")}
    </button>
    <div class="service-title">${pageTitle(one.name)} ${stateChip(one.state)}</div>
    <p class="about-service">
      <span>${one.organization}</span>
      <span>${text("tax-code")} ${one.taxCode}</span>
      <span>${text("service-id")} <code>${one.id}</code></span>
    </p>
    <div class="told">${deleted(page)}</div>
    ${banners(state, actions)} ${notice(state.notice, actions)}
    <div class="toolbar">
      <h2>${text("service-keys")}</h2>
      ${pairs.length > 0 ? freshness(page, actions.refresh) : nothing}
    </div>
    <p class="remark only-produzione">${icon("info")}${text("service-only-produzione")}</p>
    ${changeElsewhere(state)}
    ${pairs.length > 0 ? pairs.map((pair) => pairCard(state, actions, pair, one.name)) : emptiness(page)}
    ${addresses(one)}
  </main>`;
  return framed(state, actions, main);
}

function deleted(page: KeysPage): TemplateResult | typeof nothing {
  if (!isDeleted(page)) return nothing;
  const isKept = page.view?.pairs.some((pair) => pair.kept) ?? false;
  return alert({
    tone: "warning",
    title: text("service-deleted-title"),
    body: text(isKept ? "service-deleted-kept" : "service-deleted-body"),
    testid: "service-deleted",
  });
}

function emptiness(page: KeysPage): TemplateResult {
  const { view, asking, error } = page;
  const said = !view && !error ? text("keys-reading") : asking ? text("keys-asking") : null;
  if (said) return skeleton("pair", said);
  const why = text(isDeleted(page) ? "service-deleted-none" : "service-keys-unknown");
  return html`<div class="card empty"><p>${why}</p></div>`;
}

/** From where the keys may be used. Read only: it belongs to the service. */
function addresses({ authorizedCidrs: cidrs }: ServiceView): TemplateResult {
  return html`<section class="card addresses" aria-labelledby="addresses">
    <h3 id="addresses">${text("service-addresses")}</h3>
    ${cidrs.length === 0
      ? html`<p>${text("service-addresses-any")}</p>`
      : html`<ul data-testid="service-addresses">
          ${cidrs.map((cidr) => html`<li><code>${cidr}</code></li>`)}
        </ul>`}
    <p class="about">${text("service-addresses-where")}</p>
  </section>`;
}
