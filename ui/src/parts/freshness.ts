import { html, nothing, type TemplateResult } from "lit-html";

import type { ErrorView } from "../generated/view";
import { ariaKeys } from "../shortcuts";
import { momentOf, text } from "../text";
import { icon } from "./icon";
import { waiting } from "./words";

interface Asked {
  asking: boolean;
  view: { asOf: number | null; answer: { error: ErrorView | null } | null } | null;
  error: ErrorView | null;
}

/** How old what is shown is, and the way to ask anew; where that failed, the banner has the way. */
export function freshness({ asking, view, error }: Asked, again: () => void, asOf = "keys-as-of"): TemplateResult {
  if (asking) return waiting(text("keys-refreshing"));
  return html`<p class="fresh">
    ${view?.asOf == null ? nothing : text(asOf, { moment: momentOf(view.asOf) })}
    ${error || view?.answer?.error
      ? nothing
      : html`<button class="button text blue" data-testid="refresh" aria-keyshortcuts=${ariaKeys("refresh")} @click=${again}>
          ${icon("renew")}${text("keys-refresh")}
        </button>`}
  </p>`;
}
