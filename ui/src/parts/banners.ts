import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { AnswerView, KeychainView } from "../generated/view";
import type { KeysPage, State } from "../state";
import { momentOf, text } from "../text";
import { alert, errorAlert } from "./alert";

/** What stands in the way on the API Key pages: the keychain, the portal, and what the portal's answer lacked. */
export function banners(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page } = state;
  if (!page) return nothing;
  return html`<div class="banners">${keychain(page.keychain, state, actions)} ${portal(page, actions)}</div>`;
}

function keychain(found: KeychainView | null, { busy }: State, actions: Actions): TemplateResult | typeof nothing {
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

function portal({ view, error, asking, keychain }: KeysPage, actions: Actions): TemplateResult | typeof nothing {
  const answer = view?.answer ?? null;
  const why = error ?? answer?.error ?? null;
  if (why) {
    const asOf = view?.asOf ?? null;
    const rest = view ? text("answer-offline", { moment: asOf === null ? "never" : momentOf(asOf) }) : "";
    const way = html`<button
      class="button small outlined"
      data-testid="retry"
      ?disabled=${asking}
      @click=${actions.refresh}
    >
      ${text("retry")}
    </button>`;
    return html`${errorAlert(why, { way, testid: "portal-banner" })}
    ${rest ? html`<p class="remark">${rest}</p>` : nothing}`;
  }
  return answer ? html`${answered(answer, keychain)}` : nothing;
}

function answered(answer: AnswerView, keychain: KeychainView | null): TemplateResult[] {
  const told = (tone: "info" | "warning", what: string, count = 0): TemplateResult =>
    alert({ tone, title: `${text(`answer-${what}-title`, { count })}.`, body: text(`answer-${what}-body`) });
  // What the keychain's own banner says already is not said twice.
  const notKept = answer.notKept !== null && (keychain === null || keychain === "ready");
  return [
    ...(answer.emptyButKnown ? [told("warning", "empty-but-known")] : []),
    ...(notKept ? [told("warning", "not-kept")] : []),
    ...(answer.unreadable > 0 ? [told("warning", "unreadable", answer.unreadable)] : []),
    ...(answer.withoutKeys > 0 ? [told("warning", "without-keys", answer.withoutKeys)] : []),
    ...(answer.unsettled > 0 ? [told("warning", "unsettled", answer.unsettled)] : []),
    ...(answer.settled > 0 ? [told("info", "settled", answer.settled)] : []),
  ];
}
