import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { type Check, checkOf, isChecking } from "../checks";
import type { VerifiedView } from "../generated/view";
import type { KeyName, Slot, State } from "../state";
import { text } from "../text";
import { type Icon, icon } from "./icon";

const LOOKS: Record<VerifiedView["verdict"], { tone: string; icon: Icon }> = {
  taken: { tone: "success", icon: "check" },
  not_yet: { tone: "warning", icon: "clock" },
  refused: { tone: "error", icon: "error" },
  silent: { tone: "info", icon: "info" },
};

/** Whose key it is, for the names of controls and for what is said. */
interface Named {
  slot: Slot;
  product: string;
}

/** "Verifica" */
export function checkButton(
  { busy, checks }: State,
  actions: Actions,
  key: KeyName,
  unusable: boolean,
  name: Named,
): TemplateResult {
  const underWay = checkOf(checks, key)?.verified === null;
  return html`<button
    class="button small outlined"
    data-testid="verify"
    aria-label=${text("key-verify-label", { ...name })}
    ?disabled=${unusable || isChecking(checks) || busy.has("ask_verify")}
    @click=${() => actions.verify(key)}
  >
    ${underWay ? html`<span class="spinner" aria-hidden="true"></span>` : icon("check")}${text("key-verify")}
  </button>`;
}

/** What came of it, beside the key. The region is always there, so that what comes into it is read out. */
export function checkTold(state: State, actions: Actions, key: KeyName, name: Named): TemplateResult {
  const check = checkOf(state.checks, key);
  return html`<div class="told-of-key">
    <div role="status" data-testid="check">${check ? (check.verified ? verdict(state, check.verified, name) : underWay(check)) : nothing}</div>
    ${check?.verified === null ? onTheWay(actions, check, name) : nothing}
  </div>`;
}

const underWay = ({ again }: Check): TemplateResult =>
  html`<p class="waiting"><span class="spinner" aria-hidden="true"></span>${text(again ? "check-again" : "check-asking")}</p>`;

/** Changes every few seconds: not to be read out each time. */
function onTheWay(actions: Actions, check: Check, name: Named): TemplateResult {
  const { again } = check;
  return html`<p class="on-the-way">
    ${again ? html`<span data-testid="check-again">${text("check-again-when", { ...again })}</span>` : nothing}
    <button
      class="link"
      data-testid="verify-stop"
      aria-label=${text("check-stop-label", { ...name })}
      @click=${() => actions.stopVerifying(check)}
    >
      ${text("check-stop")}
    </button>
  </p>`;
}

function verdict({ page }: State, { verdict, fresh, requestId }: VerifiedView, name: Named): TemplateResult {
  const { tone, icon: sign } = LOOKS[verdict];
  const id = verdict.replaceAll("_", "-");
  const waited = fresh && (verdict === "not_yet" || verdict === "refused");
  const kind = waited ? "fresh" : verdict === "taken" && page?.service ? "io" : "body";
  const told = { ...name, environment: page?.environment ?? "" };
  return html`<div class="verdict ${tone}" data-testid="verdict">
    ${icon(sign)}
    <div>
      <p><strong>${text(`check-${id}-title`, told)}</strong> ${text(`check-${id}-${kind}`, told)}</p>
      ${requestId && verdict !== "taken"
        ? html`<p class="support">${text("support-code")}: <code>${requestId}</code></p>`
        : nothing}
    </div>
  </div>`;
}
