import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ErrorView } from "../generated/view";
import type { Notice } from "../state";
import { text, todoOf, whatOf } from "../text";
import { type Icon, icon } from "./icon";

export type Tone = "success" | "info" | "warning" | "error";

const ICONS: Record<Tone, Icon> = { success: "check", info: "info", warning: "warning", error: "error" };

interface Alert {
  tone: Tone;
  title: string;
  body: string;
  /** What comes after the text: the way on. */
  way?: TemplateResult | typeof nothing;
  requestId?: string | null;
  testid?: string;
  /** Where a control that it explains can point to. */
  id?: string;
  /** Read out at once; only for what the person must hear now. */
  loud?: boolean;
  close?: () => void;
  /** The name of the button that closes it, where there may be others. */
  closeLabel?: string;
}

export function alert(told: Alert): TemplateResult {
  const { tone, title, body, way, requestId, testid, id, loud, close, closeLabel } = told;
  return html`<div
    class="alert ${tone}"
    id=${id ?? nothing}
    role=${loud ? "alert" : "status"}
    data-testid=${testid ?? nothing}
  >
    ${icon(ICONS[tone])}
    <div class="words">
      <p><strong>${title}</strong> ${body}</p>
      ${requestId ? html`<p class="support">${text("support-code")}: <code>${requestId}</code></p>` : nothing}
    </div>
    ${way ?? nothing}
    ${close
      ? html`<button class="button bare" aria-label=${closeLabel ?? text("close")} @click=${close}>
          ${icon("close")}
        </button>`
      : nothing}
  </div>`;
}

export const errorAlert = (error: ErrorView, more: Partial<Alert> = {}): TemplateResult =>
  alert({ tone: "error", title: whatOf(error.code), body: todoOf(error.code), requestId: error.requestId, ...more });

/** What came of the last thing that the person asked for; it stays until it is closed or the page is left. */
export function notice(told: Notice | null, actions: Actions): TemplateResult | typeof nothing {
  if (!told) return nothing;
  const close = actions.closeNotice;
  const shown =
    told.kind === "error"
      ? errorAlert(told.error, { testid: "error-alert", loud: true, close })
      : alert({ tone: "success", title: told.title, body: told.body, testid: "success-alert", close });
  return html`<div class="notice">${shown}</div>`;
}
