import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { dialog } from "../parts/dialog";
import { environmentChip, italian } from "../parts/words";
import { type Dialog, pairOf, type State } from "../state";
import { text } from "../text";

/** "Verifica in Produzione": says what will be called. */
export function verifyDialog(
  { place, page }: State,
  { key, usage }: Extract<Dialog, { what: "verify" }>,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!page) return nothing;
  const { slot, subscription } = key;
  const { method, address, header } = usage;
  const content = html`<dl class="facts">
      <dt>${text("institution")}</dt>
      <dd>${place?.institution.name ?? ""}</dd>
      <dt>${text("environment")}</dt>
      <dd>${environmentChip(page.environment, "small")}</dd>
      <dt>${text("product")}</dt>
      <dd>${italian(pairOf(page, subscription)?.title ?? subscription)}</dd>
      <dt>${text("key")}</dt>
      <dd>${text("slot-name", { slot })}</dd>
      <dt>${text("verify-call")}</dt>
      <dd><code data-testid="verify-call">${method} ${address}</code></dd>
    </dl>
    <div id="dialog-text">
      <p>${text("verify-effect", { method })} ${text("verify-repeated")}</p>
      <p>${text("verify-only-there", { header })}</p>
    </div>
    <div class="actions">
      <button class="button outlined" data-testid="verify-cancel" autofocus @click=${actions.closeDialog}>
        ${text("cancel")}
      </button>
      <button class="button" data-testid="verify-confirm" @click=${actions.verifyConfirmed}>${text("verify-confirm")}</button>
    </div>`;
  return dialog(text("verify-heading"), content, actions.closeDialog);
}
