import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import type { PairView } from "../generated/view";
import { notice } from "../parts/alert";
import { explained, whyUnchangeable } from "../parts/archive";
import { banners } from "../parts/banners";
import { freshness } from "../parts/freshness";
import { icon } from "../parts/icon";
import { framed } from "../parts/menu";
import { pairCard } from "../parts/pair";
import { skeleton } from "../parts/skeleton";
import { whyUngeneratable } from "../parts/why";
import { pageTitle, waiting } from "../parts/words";
import { nameAmong } from "../pairs";
import { changesHere, type KeysPage, type State } from "../state";
import { momentOf, text } from "../text";

/** "API Key" */
export function keys(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page } = state;
  if (!page) return nothing;
  const pairs = page.view?.pairs ?? [];
  const why = whyUnchangeable(state);
  const main = html`<main>
    ${pageTitle(text("keys-heading"))}
    <p class="lead">${text("keys-lead", { environment: page.environment })}</p>
    ${banners(state, actions)} ${notice(state.notice, actions)}
    <div class="toolbar">
      <h2>${text("keys-generated")}</h2>
      ${pairs.length > 0 ? freshness(page, actions.refresh) : nothing}
      <button
        class="button"
        data-testid="generate-open"
        title=${explained(why).title}
        aria-describedby=${explained(why).by}
        ?disabled=${whyUngeneratable(state) !== null}
        @click=${actions.openGenerate}
      >
        ${icon("plus")}${text("keys-generate")}
      </button>
    </div>
    ${changeElsewhere(state)}
    ${pairs.length > 0 ? list(state, actions, pairs) : emptiness(page, why, actions)}
  </main>`;
  return framed(state, actions, main);
}

function list(state: State, actions: Actions, pairs: PairView[]): TemplateResult {
  return html`${repeat(
    pairs,
    (pair) => pair.subscription,
    (pair) => pairCard(state, actions, pair, nameAmong(pairs, pair)),
  )}`;
}

/** "No keys" is said only when the portal said so; in every other case what is known is said. */
function emptiness({ view, asking, environment }: KeysPage, why: string | null, actions: Actions): TemplateResult {
  if (!view) return skeleton("pair", text("keys-reading"));
  if (asking) return skeleton("pair", text("keys-asking"));
  const { answer, asOf } = view;
  const isTold = answer !== null && answer.error === null;
  const isWhole = isTold && answer.unreadable === 0 && answer.withoutKeys === 0 && view.unsettled === 0;
  if (isWhole && !answer.emptyButKnown && !answer.notKept) {
    return html`<div class="card empty" data-testid="no-keys">
      <p>
        ${text("keys-empty", { environment })}
        <button
          class="link"
          data-testid="generate-link"
          aria-label=${text("keys-generate-first")}
          title=${explained(why).title}
          aria-describedby=${explained(why).by}
          ?disabled=${why !== null}
          @click=${actions.openGenerate}
        >
          ${text("keys-generate")}
        </button>
      </p>
    </div>`;
  }
  const before = answer?.error && asOf !== null;
  const said = before
    ? text("keys-empty-as-of", { moment: momentOf(asOf), environment })
    : text(isTold ? "keys-unread" : "keys-unknown", { environment });
  return html`<div class="card empty"><p>${said}</p></div>`;
}

/** Why nothing can be changed here for the moment. */
export function changeElsewhere(state: State): TemplateResult | typeof nothing {
  if (!state.busy.has("change") || changesHere(state)) return nothing;
  return waiting(text("keys-change-elsewhere"));
}
