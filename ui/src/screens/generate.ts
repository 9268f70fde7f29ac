import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ChoiceView } from "../generated/view";
import { notice } from "../parts/alert";
import { explained, whyUnchangeable } from "../parts/archive";
import { banners } from "../parts/banners";
import { icon } from "../parts/icon";
import { framed } from "../parts/menu";
import { environmentChip, italian, pageTitle, waiting } from "../parts/words";
import type { State } from "../state";
import { text } from "../text";

/** "Generazione API Key" */
export function generate(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page, place, busy } = state;
  if (!page || !place) return nothing;
  const choices = page.view?.choices ?? [];
  const chosen = choices.find((choice) => choice.code === page.product && !choice.refusal);
  const why = whyUnchangeable(state);
  const submit = (event: Event): void => {
    event.preventDefault();
    void actions.generate();
  };
  const main = html`<main class="narrow">
    ${pageTitle(text("generate-heading"))}
    <p class="lead">${text("generate-lead")}</p>
    ${banners(state, actions)} ${notice(state.notice, actions)}
    <form @submit=${submit}>
      <div class="paper">
        <dl class="facts">
          <dt>${text("institution")}</dt>
          <dd>${place.institution.name}</dd>
          <dt>${text("environment")}</dt>
          <dd>${environmentChip(page.environment, "small")}</dd>
        </dl>
        ${choices.length > 0
          ? select(choices, chosen ?? null, busy.has("change"), actions)
          : html`<p>${text("generate-no-choices")}</p>`}
      </div>
      ${busy.has("change") ? waiting(text("generate-busy")) : nothing}
      <div class="actions">
        <button type="button" class="button outlined" data-testid="generate-cancel" @click=${actions.showKeys}>
          ${text("cancel")}
        </button>
        <button
          type="submit"
          class="button"
          data-testid="generate-confirm"
          title=${explained(why).title}
          aria-describedby=${explained(why).by}
          ?disabled=${why !== null || !chosen || busy.has("change")}
        >
          ${text("generate-confirm")}
        </button>
      </div>
    </form>
    ${reasons(choices)}
  </main>`;
  return framed(state, actions, main);
}

function select(choices: ChoiceView[], chosen: ChoiceView | null, busy: boolean, actions: Actions): TemplateResult {
  const pick = (event: Event): void => actions.pickProduct((event.currentTarget as HTMLSelectElement).value);
  return html`<div class="field">
    <label for="product">${text("generate-product")}</label>
    <div class="select">
      <select
        id="product"
        data-testid="product-select"
        aria-describedby="product-about"
        title=${chosen?.name ?? nothing}
        ?disabled=${busy}
        @change=${pick}
      >
        <option value="" .selected=${chosen === null} disabled>${text("generate-choose")}</option>
        ${choices.map(
          (choice) =>
            html`<option
              value=${choice.code}
              lang=${choice.refusal === null && !choice.manualName ? "it" : nothing}
              ?disabled=${choice.refusal !== null}
              .selected=${choice.code === chosen?.code}
            >
              ${optionName(choice)}
            </option>`,
        )}
      </select>
      ${icon("down")}
    </div>
    <p id="product-about" class="hint">
      ${chosen?.manualName ? text("generate-chosen-manual", { name: chosen.manualName }) : nothing}
      ${choices.every((choice) => choice.refusal === "already_generated") ? text("generate-all-done") : nothing}
    </p>
  </div>`;
}

function optionName({ name, manualName, refusal }: ChoiceView): string {
  switch (refusal) {
    case "already_generated":
      return text("generate-option-already", { name });
    case "nodo_first":
      return text("generate-option-nodo", { name });
    case null:
      return manualName ? text("generate-option-manual", { name, manual: manualName }) : name;
  }
}

/** Why some products cannot be chosen, where it can be read without opening the list. */
function reasons(choices: ChoiceView[]): TemplateResult | typeof nothing {
  const group = (refusal: ChoiceView["refusal"], why: string, mark: TemplateResult) => {
    const refused = choices.filter((choice) => choice.refusal === refusal);
    if (refused.length === 0) return nothing;
    return html`<div class="reasons">
      <p>${mark}${why}</p>
      <ul>
        ${refused.map(
          ({ name, manualName }) =>
            html`<li>${italian(name)}${manualName ? html`<small>${text("manual-name", { name: manualName })}</small>` : nothing}</li>`,
        )}
      </ul>
    </div>`;
  };
  return html`${group("nodo_first", text("generate-why-nodo"), icon("lock"))}
  ${group("already_generated", text("generate-why-already"), icon("check"))}`;
}
