import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { KeychainView } from "../generated/view";
import type { State } from "../state";
import { text } from "../text";
import { alert } from "./alert";

/** What a banner's button asks of the keychain: to prompt, or only how it is. */
const WAYS: Record<Exclude<KeychainView, "ready">, "prompt" | "look"> = {
  locked: "prompt",
  dismissed: "prompt",
  no_service: "look",
  no_default_collection: "prompt",
  hung: "look",
  unknown: "look",
};

/** Why keys cannot be shown, used or changed, and the remedy for that. */
export function keychainBanner({ keychain: found, busy }: State, actions: Actions): TemplateResult | typeof nothing {
  if (found === null || found === "ready") return nothing;
  const id = found.replaceAll("_", "-");
  return alert({
    tone: "warning",
    title: `${text(`keychain-${id}-title`)}.`,
    body: text(`keychain-${id}-body`),
    way: WAYS[found] === "prompt" ? prompt(found, busy.has("unlock"), actions) : look(busy.has("unlock"), actions),
    testid: "keychain-banner",
  });
}

function prompt(state: KeychainView, busy: boolean, actions: Actions): TemplateResult {
  return html`<button class="button small" data-testid="unlock" ?disabled=${busy} @click=${actions.unlock}>
    ${busy ? asking(text("keychain-prompting")) : text("keychain-unlock", { state })}
  </button>`;
}

function look(busy: boolean, actions: Actions): TemplateResult {
  return html`<button
    class="button small outlined"
    data-testid="keychain-retry"
    aria-label=${busy ? nothing : text("keychain-retry-label")}
    ?disabled=${busy}
    @click=${actions.retryKeychain}
  >
    ${busy ? asking(text("keychain-asking")) : text("retry")}
  </button>`;
}

const asking = (words: string): TemplateResult =>
  html`<span class="spinner" aria-hidden="true"></span>${words}`;

/** Whether the keychain has no banner. */
export const isQuiet = (keychain: KeychainView | null): boolean => keychain === null || keychain === "ready";
