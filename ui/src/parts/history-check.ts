import { html, nothing, type TemplateResult } from "lit-html";

import type { HistoryPage } from "../history";
import { text, todoOf, whatOf } from "../text";
import { type Icon, icon } from "./icon";
import { waiting } from "./words";

/** Whether the record is as it was written. */
export function historyCheck(check: HistoryPage["check"]): TemplateResult {
  return html`<div class="history-check" data-testid="history-check">${said(check)}</div>`;
}

function said(check: HistoryPage["check"]): TemplateResult {
  switch (check?.is) {
    case undefined:
      return waiting(text("history-checking"));
    case "whole":
      return line("whole", "check", text("history-whole", { events: check.events }), sealed(check.unsealed));
    case "other_seal":
      return line("doubtful", "warning", text("history-other-seal"), text("history-other-seal-body"));
    case "broken":
      return line("doubtful", "warning", text("history-broken", { from: check.from }), text("history-broken-body"));
    case "failed":
      return line("doubtful", "warning", whatOf(check.error.code), todoOf(check.error.code));
  }
}

const line = (kind: string, mark: Icon, words: string, more: string | null): TemplateResult =>
  html`<p class=${kind} role="status">
    ${icon(mark)}<span><strong>${words}</strong>${more === null ? nothing : html` <small>${more}</small>`}</span>
  </p>`;

function sealed(unsealed: number | null): string | null {
  if (unsealed === null) return text("history-seal-unseen");
  return unsealed > 0 ? text("history-unsealed", { count: unsealed }) : null;
}
