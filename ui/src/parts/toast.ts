import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** What is told in passing. The region is always there, so that what comes into it is read out. */
export function toast({ toast }: State, actions: Actions): TemplateResult {
  return html`<div class="toasts" role="status">
    ${toast
      ? html`<div
          class="toast ${toast.kind}"
          data-testid="toast"
          @pointerenter=${actions.holdToast}
          @pointerleave=${actions.releaseToast}
          @focusin=${actions.holdToast}
          @focusout=${actions.releaseToast}
        >
          ${icon(toast.kind === "success" ? "check" : "error")}
          <p>${toast.text}</p>
          <button class="button bare" aria-label=${text("toast-close")} @click=${actions.closeToast}>
            ${icon("close")}
          </button>
        </div>`
      : nothing}
  </div>`;
}
