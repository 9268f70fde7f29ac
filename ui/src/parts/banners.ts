import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { AnswerView, ErrorView, KeychainView } from "../generated/view";
import { isDeleted, type State } from "../state";
import { momentOf, text } from "../text";
import { alert, errorAlert } from "./alert";

/** What stands in the way on the API Key pages: the keychain, the portal, and what the portal's answer lacked. */
export function banners(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page, keychain } = state;
  if (!page) return nothing;
  const { view, asking } = page;
  const answer = view?.answer ?? null;
  const why = page.error ?? answer?.error ?? null;
  const moment = view?.asOf == null ? "never" : momentOf(view.asOf);
  const remark = view ? text("answer-offline", { moment }) : "";
  return html`<div class="banners">
    ${keychainBanner(state, actions)}
    ${why && !isDeleted(page) ? portalBanner({ why, asking, remark, again: actions.refresh }, keychain) : nothing}
    ${!why && answer ? answered(answer, keychain) : nothing}
  </div>`;
}

export function keychainBanner({ keychain: found, busy }: State, actions: Actions): TemplateResult | typeof nothing {
  if (found === null || found === "ready") return nothing;
  const id = found.replaceAll("_", "-");
  const canUnlock = found === "locked" || found === "dismissed";
  const way = canUnlock
    ? html`<button class="button small" data-testid="unlock" ?disabled=${busy.has("unlock")} @click=${actions.unlock}>
        ${text("keychain-unlock")}
      </button>`
    : html`<button
        class="button small outlined"
        data-testid="keychain-retry"
        ?disabled=${busy.has("unlock")}
        @click=${actions.unlock}
      >
        ${text("retry")}
      </button>`;
  return alert({
    tone: "warning",
    title: `${text(`keychain-${id}-title`)}.`,
    body: text(`keychain-${id}-body`),
    way,
    testid: "keychain-banner",
  });
}

interface Unanswered {
  why: ErrorView;
  asking: boolean;
  /** What is on the page all the same. */
  remark: string;
  again: () => void;
}

export function portalBanner(
  { why, asking, remark, again }: Unanswered,
  keychain: KeychainView | null,
): TemplateResult | typeof nothing {
  // What the keychain's own banner says already is not said twice.
  if (why.code.startsWith("keychain_") && !isQuiet(keychain)) return nothing;
  const way = html`<button class="button small outlined" data-testid="retry" ?disabled=${asking} @click=${again}>
    ${text("retry")}
  </button>`;
  return html`${errorAlert(why, { way, testid: "portal-banner" })}
  ${remark ? html`<p class="remark">${remark}</p>` : nothing}`;
}

/** Whether the keychain has no banner. */
const isQuiet = (keychain: KeychainView | null): boolean => keychain === null || keychain === "ready";

function answered(answer: AnswerView, keychain: KeychainView | null): TemplateResult[] {
  const told = (tone: "info" | "warning", what: string, count = 0): TemplateResult =>
    alert({ tone, title: `${text(`answer-${what}-title`, { count })}.`, body: text(`answer-${what}-body`) });
  const notKept = answer.notKept !== null && isQuiet(keychain);
  return [
    ...(answer.emptyButKnown ? [told("warning", "empty-but-known")] : []),
    ...(notKept ? [told("warning", "not-kept")] : []),
    ...(answer.unreadable > 0 ? [told("warning", "unreadable", answer.unreadable)] : []),
    ...(answer.withoutKeys > 0 ? [told("warning", "without-keys", answer.withoutKeys)] : []),
    ...(answer.unsettled > 0 ? [told("warning", "unsettled", answer.unsettled)] : []),
    ...(answer.settled > 0 ? [told("info", "settled", answer.settled)] : []),
  ];
}
