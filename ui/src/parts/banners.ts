import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { AnswerView, ErrorView, KeychainView } from "../generated/view";
import { isUnreached } from "../connection";
import { isDeleted, type KeysPage, pairOf, type State } from "../state";
import { listOf, momentOf, text } from "../text";
import { alert, errorAlert } from "./alert";
import { archiveBanner } from "./archive";
import { isQuiet, keychainBanner } from "./keychain";
import { policyBanner } from "./policy";
import { unsettledBanner } from "./unsettled";

/** What stands in the way wherever the person is: the organisation's policy, the archive and the keychain. */
export const standing = (state: State, actions: Actions): TemplateResult =>
  html`${policyBanner(state)} ${archiveBanner(state, actions)} ${keychainBanner(state, actions)}`;

/** What stands in the way on the API Key pages: beside that the portal, and what its answer lacked or brought. */
export function banners(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { page, keychain } = state;
  if (!page) return nothing;
  const { view, asking } = page;
  const answer = view?.answer ?? null;
  const why = page.error ?? answer?.error ?? null;
  const moment = view?.asOf == null ? "never" : momentOf(view.asOf);
  const remark = view ? text("answer-offline", { moment }) : "";
  return html`<div class="banners">
    ${standing(state, actions)}
    ${why && !isDeleted(page)
      ? portalBanner({ why, asking, remark, again: actions.refresh, check: actions.openConnection }, keychain)
      : nothing}
    ${!why && answer ? answered(answer, keychain) : nothing} ${driftBanner(page)} ${unsettledBanner(state, actions)}
  </div>`;
}

interface Unanswered {
  why: ErrorView;
  asking: boolean;
  /** What is on the page all the same. */
  remark: string;
  again: () => void;
  /** Opens the connection check. */
  check: () => void;
}

export function portalBanner(
  { why, asking, remark, again, check }: Unanswered,
  keychain: KeychainView | null,
): TemplateResult | typeof nothing {
  // What a banner of its own says already is not said twice.
  if ((why.code.startsWith("keychain_") && !isQuiet(keychain)) || why.code === "policy_unfit") return nothing;
  const isOfTheWay = isUnreached(why.code) || why.code.startsWith("network_");
  const way = html`${isOfTheWay
      ? html`<button class="button text blue" data-testid="connection-open" @click=${check}>
          ${text("connection-heading")}
        </button>`
      : nothing}
    <button class="button small outlined" data-testid="retry" ?disabled=${asking} @click=${again}>
      ${text("retry")}
    </button>`;
  return html`${errorAlert(why, { way, testid: "portal-banner" })}
  ${remark ? html`<p class="remark">${remark}</p>` : nothing}`;
}

function answered(answer: AnswerView, keychain: KeychainView | null): TemplateResult[] {
  const told = (tone: "info" | "warning", what: string, count = 0): TemplateResult =>
    alert({ tone, title: `${text(`answer-${what}-title`, { count })}.`, body: text(`answer-${what}-body`) });
  const notKept = answer.notKept !== null && isQuiet(keychain);
  return [
    ...(answer.emptyButKnown ? [told("warning", "empty-but-known")] : []),
    ...(notKept ? [told("warning", "not-kept")] : []),
    ...(answer.unreadable > 0 ? [told("warning", "unreadable", answer.unreadable)] : []),
    ...(answer.withoutKeys > 0 ? [told("warning", "without-keys", answer.withoutKeys)] : []),
    ...(answer.behind > 0 ? [told("info", "behind", answer.behind)] : []),
    ...(answer.settled > 0 ? [told("info", "settled", answer.settled)] : []),
  ];
}

/** Somebody else regenerated keys of this page: which ones, and what that means. */
function driftBanner(page: KeysPage): TemplateResult | typeof nothing {
  const { drifted, service } = page;
  if (drifted.length === 0) return nothing;
  const names = drifted.map(({ subscription, slot }) =>
    text("drifted-key", { product: service?.name ?? pairOf(page, subscription)?.title ?? subscription, slot }),
  );
  const count = drifted.length;
  return alert({
    tone: "warning",
    title: `${text("drifted-title", { count })}: ${listOf(names)}.`,
    body: text("drifted-body", { count }),
    testid: "drift-banner",
  });
}
