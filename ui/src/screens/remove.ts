import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import { environmentChip, italian } from "../parts/words";
import { type Dialog, pairOf, type State } from "../state";
import { text } from "../text";

/** "Rimuovi": a pair that the portal lists no more leaves this computer. */
export function removeDialog(
  { place, page, busy }: State,
  { subscription }: Extract<Dialog, { what: "remove" }>,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!page) return nothing;
  const { service } = page;
  const content = html`<dl class="facts">
      <dt>${text("institution")}</dt>
      <dd>${service ? service.organization : (place?.institution.name ?? "")}</dd>
      <dt>${text("environment")}</dt>
      <dd>${environmentChip(page.environment, "small")}</dd>
      <dt>${text(service ? "service" : "product")}</dt>
      <dd>${italian(service?.name ?? pairOf(page, subscription)?.title ?? subscription)}</dd>
      <dt>${text(service ? "service-id" : "subscription")}</dt>
      <dd><code>${subscription}</code></dd>
    </dl>
    <div id="dialog-text">
      <p class="strong">${icon("warning")}${text("remove-warning")}</p>
      <p>${text("remove-effect")}</p>
      <p>${text("remove-history")}</p>
    </div>
    <div class="actions">
      <button class="button outlined" data-testid="remove-cancel" autofocus @click=${actions.closeDialog}>
        ${text("cancel")}
      </button>
      <button
        class="button danger"
        data-testid="remove-confirm"
        ?disabled=${busy.has("remove")}
        @click=${actions.remove}
      >
        ${text("remove-confirm")}
      </button>
    </div>`;
  return dialog(text("remove-heading"), content, actions.closeDialog);
}
