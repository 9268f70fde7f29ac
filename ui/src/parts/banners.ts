import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { AnswerView, ErrorView, KeychainView } from "../generated/view";
import { isDeleted, type KeysPage, pairOf, type State } from "../state";
import { listOf, momentOf, text } from "../text";
import { alert, errorAlert } from "./alert";
import { archiveBanner } from "./archive";
import { isQuiet, keychainBanner } from "./keychain";
import { maintenanceBanner } from "./maintenance";
import { policyBanner } from "./policy";
import { signInBanner, wayOn } from "./session";
import { unsettledBanner } from "./unsettled";

/** What stands in the way wherever the person is: the policy, the archive, the keychain, a sign-in under way. */
export const standing = (state: State, actions: Actions): TemplateResult =>
  html`${policyBanner(state)} ${archiveBanner(state, actions)} ${keychainBanner(state, actions)}
  ${signInBanner(state, actions)}`;

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
    ${standing(state, actions)} ${page.service ? nothing : maintenanceBanner(state)}
    ${why && !isDeleted(page) ? portalBanner({ why, remark, way: wayOn(state, actions, why, actions.refresh, asking) }, keychain) : nothing}
    ${!why && answer ? answered(answer, keychain) : nothing} ${driftBanner(page)} ${unsettledBanner(state, actions)}
  </div>`;
}

interface Unanswered {
  why: ErrorView;
  /** What is on the page all the same. */
  remark: string;
  /** What can be done about it. */
  way: TemplateResult;
}

export function portalBanner(
  { why, remark, way }: Unanswered,
  keychain: KeychainView | null,
): TemplateResult | typeof nothing {
  // What a banner of its own says already is not said twice.
  if ((why.code.startsWith("keychain_") && !isQuiet(keychain)) || why.code === "policy_unfit") return nothing;
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
