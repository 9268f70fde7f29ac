import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import { option } from "../parts/option";
import { canEnter, type Dialog, type Environment, missingIn, type State } from "../state";
import { listOf, text } from "../text";

/** "In quale ambiente vuoi entrare?" */
export function environmentDialog(
  { place }: State,
  { chosen }: Extract<Dialog, { what: "environment" }>,
  actions: Actions,
): TemplateResult {
  const missing = missingIn(place, "produzione");
  const open = canEnter(place, "produzione");
  const choice = (environment: Environment, enabled: boolean): TemplateResult =>
    option({
      group: "environment",
      value: environment,
      testid: `environment-${environment}`,
      words: text(`environment-${environment}`),
      hint: text(`environment-${environment}-hint`),
      chosen: chosen === environment,
      disabled: !enabled,
      about: enabled ? null : `about-${environment}`,
      first: environment === "collaudo",
      pick: () => actions.pickEnvironment(environment),
    });
  const enter = (event: Event): void => {
    event.preventDefault();
    actions.enterEnvironment();
  };
  const content = html`<p id="dialog-text">${text("environment-lead")}</p>
    <form @submit=${enter}>
      <fieldset class="options plain">
        <legend class="unseen">${text("environment")}</legend>
        ${choice("collaudo", true)} ${choice("produzione", open)}
      </fieldset>
      ${open
        ? nothing
        : html`<div class="reason">
            ${icon("lock")}
            <div>
              <p id="about-produzione">
                ${missing === null
                  ? text("environment-produzione-unknown")
                  : text("environment-produzione-missing", { count: missing.length, missing: listOf(missing) })}
              </p>
              ${missing === null
                ? nothing
                : html`<button type="button" class="link" data-testid="waive-collaudo" @click=${actions.askWaive}>
                    ${text("environment-waive")}
                  </button>`}
            </div>
          </div>`}
      <div class="actions">
        <button type="button" class="button outlined" data-testid="environment-cancel" @click=${actions.closeDialog}>
          ${text("cancel")}
        </button>
        <button type="submit" class="button" data-testid="environment-enter" ?disabled=${chosen === null}>
          ${text("environment-enter")}
        </button>
      </div>
    </form>`;
  return dialog(text("environment-heading"), content, actions.closeDialog);
}

/** "Il Collaudo è stato fatto altrove" */
export function waiveDialog({ place, busy }: State, actions: Actions): TemplateResult {
  const content = html`<dl class="facts">
      <dt>${text("institution")}</dt>
      <dd>${place?.institution.name ?? ""}</dd>
    </dl>
    <div id="dialog-text">
      <p>${text("waive-lead")}</p>
      <p>${text("waive-effect")}</p>
    </div>
    <div class="actions">
      <button class="button outlined" data-testid="waive-cancel" autofocus @click=${actions.closeDialog}>
        ${text("cancel")}
      </button>
      <button class="button" data-testid="waive-confirm" ?disabled=${busy.has("waive")} @click=${actions.waive}>
        ${text("waive-confirm")}
      </button>
    </div>`;
  return dialog(text("waive-heading"), content, actions.closeDialog);
}
