import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { isTyped, mustType } from "../notes";
import { inUseWarning, typedField } from "../parts/confirm-in-use";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import { environmentChip, italian } from "../parts/words";
import { type Dialog, pairOf, type State } from "../state";
import { text } from "../text";

/** "Rigenera API Key": names whose key, which one, and where. */
export function regenerateDialog(
  { place, page, busy }: State,
  { key, typed }: Extract<Dialog, { what: "regenerate" }>,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!page) return nothing;
  const { slot, subscription } = key;
  const { service } = page;
  const wanted = mustType(page, subscription, slot);
  const content = html`<dl class="facts">
      <dt>${text("institution")}</dt>
      <dd>${service ? service.organization : (place?.institution.name ?? "")}</dd>
      <dt>${text("environment")}</dt>
      <dd>${environmentChip(page.environment, "small")}</dd>
      <dt>${text(service ? "service" : "product")}</dt>
      <dd>${italian(service?.name ?? pairOf(page, subscription)?.title ?? subscription)}</dd>
      <dt>${text("key")}</dt>
      <dd>${text("slot-name", { slot })}</dd>
    </dl>
    <div id="dialog-text">
      <p class="strong">${icon("warning")}${text("regenerate-warning", { slot })}</p>
      <p>${text("regenerate-body", { slot })}</p>
      ${wanted === null && page.environment === "produzione"
        ? html`<p>${text(service ? "regenerate-io" : "regenerate-produzione")}</p>`
        : nothing}
      ${wanted === null ? nothing : inUseWarning(page, key)}
    </div>
    ${wanted === null ? nothing : typedField(wanted, typed, actions)}
    <div class="actions">
      <button class="button outlined" data-testid="regenerate-cancel" autofocus @click=${actions.closeDialog}>
        ${text("cancel")}
      </button>
      <button
        class="button"
        data-testid="regenerate-confirm"
        ?disabled=${busy.has("change") || (wanted !== null && !isTyped(wanted, typed))}
        @click=${actions.regenerate}
      >
        ${text("regenerate-confirm")}
      </button>
    </div>`;
  return dialog(text("regenerate-heading"), content, actions.closeDialog);
}
