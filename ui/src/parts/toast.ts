import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import type { Message, State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** What is told in passing. The region is always there, so that what comes into it is read out. */
export function toasts({ toasts }: State, actions: Actions): TemplateResult {
  return html`<div class="toasts" role="status">
    ${repeat(
      toasts,
      ({ id }) => id,
      (one) => toast(one, actions),
    )}
  </div>`;
}

const toast = (message: Message, actions: Actions): TemplateResult =>
  html`<div
    class="toast ${message.kind}"
    data-testid="toast"
    @pointerenter=${actions.holdToasts}
    @pointerleave=${actions.releaseToasts}
    @focusin=${actions.holdToasts}
    @focusout=${actions.releaseToasts}
  >
    ${icon(toneIcon(message))}
    <p>${message.text}</p>
    <button
      class="button bare"
      aria-label=${text("toast-close", { message: message.text })}
      @click=${() => actions.closeToast(message.id)}
    >
      ${icon("close")}
    </button>
  </div>`;

export const toneIcon = ({ kind }: Message): "check" | "error" => (kind === "success" ? "check" : "error");
