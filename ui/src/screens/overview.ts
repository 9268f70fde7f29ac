import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { EnvironmentView, OverviewView } from "../generated/view";
import { errorAlert, notice } from "../parts/alert";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { maintenanceBanner } from "../parts/maintenance";
import { framed } from "../parts/menu";
import { wayOn } from "../parts/session";
import { skeleton } from "../parts/skeleton";
import { environmentChip, pageTitle } from "../parts/words";
import type { Place, State } from "../state";
import { listOf, text } from "../text";

/** "Panoramica" */
export function overview(state: State, actions: Actions): TemplateResult {
  const { place } = state;
  const error = place?.error ?? place?.overview?.offline ?? null;
  const main = html`<main>
    ${pageTitle(text("nav-overview"))}
    <p class="lead">${text("overview-lead", { institution: place?.institution.name ?? "" })}</p>
    <div class="banners">${standing(state, actions)} ${maintenanceBanner(state)}</div>
    ${notice(state.notice, actions)}
    ${error && !place?.asking && !state.signIn
      ? errorAlert(error, { way: wayOn(state, actions, error, actions.showOverview) })
      : nothing}
    <h2>${text("overview-active")}</h2>
    ${place ? cards(place, actions) : nothing} ${others(place)}
  </main>`;
  return framed(state, actions, main);
}

function cards({ overview, asking }: Place, actions: Actions): TemplateResult {
  const first = overview ? pagopa(overview, actions) : asking ? skeleton("card", text("overview-asking")) : nothing;
  return html`<div class="cards">${first} ${ioCard(actions)}</div>`;
}

/** What is managed elsewhere. */
function others(place: Place | null): TemplateResult | typeof nothing {
  const names = place?.overview?.told?.otherProducts ?? [];
  if (names.length === 0) return nothing;
  return html`<p class="remark" data-testid="other-products">
    ${icon("info")}${text("overview-others", { count: names.length, names: listOf(names) })}
  </p>`;
}

function pagopa(overview: OverviewView, actions: Actions): TemplateResult {
  return html`<section class="card product-card" aria-labelledby="pagopa-title">
      <span class="tile">${icon("bank")}</span>
      <h3 id="pagopa-title">${text("product-pagopa")}</h3>
      <p>${text("overview-card-lead")}</p>
      ${overview.canManage
        ? html`<dl class="environments">${overview.environments.map(environmentLine)}</dl>
            ${overview.told?.isDirect === false
              ? html`<p class="remark" data-testid="not-direct">${icon("info")}${text("overview-not-direct")}</p>`
              : nothing}
            <button
              class="button"
              data-testid="manage-pagopa"
              aria-label=${text("overview-manage-label")}
              @click=${actions.manage}
            >
              ${text("overview-manage")}${icon("arrow")}
            </button>`
        : html`<p class="remark">${icon("lock")}${text("overview-no-role")}</p>`}
    </section>`;
}

/** IO asks its own portal with its own key: it can be entered whatever is known of pagoPA. */
function ioCard(actions: Actions): TemplateResult {
  return html`<section class="card product-card" aria-labelledby="io-title">
    <span class="tile">${icon("phone")}</span>
    <h3 id="io-title">${text("product-io")}</h3>
    <p>${text("overview-io-lead")}</p>
    <dl class="environments">
      <div>
        <dt>${environmentChip("produzione", "small")}</dt>
        <dd>${text("overview-io-only")}</dd>
      </div>
    </dl>
    <button class="button" data-testid="manage-io" aria-label=${text("overview-manage-io")} @click=${actions.openIo}>
      ${text("overview-manage")}${icon("arrow")}
    </button>
  </section>`;
}

const environmentLine = ({ environment, missing, pairs }: EnvironmentView): TemplateResult =>
  html`<div>
    <dt>${environmentChip(environment, "small")}</dt>
    <dd>${missing.length > 0 && pairs === 0 ? text("overview-closed") : text("overview-pairs", { pairs })}</dd>
  </div>`;
