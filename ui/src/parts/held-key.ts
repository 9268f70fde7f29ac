import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { isSame, type KeyName, type Slot, type State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** As many as a key has, whatever the length of this one. */
const MASK = "•".repeat(32);

/** A key that the keychain holds: hidden until it is asked for, and the ways to see and to use it. */
export function heldKey(
  { shown, busy }: State,
  actions: Actions,
  key: KeyName,
  name: { slot: Slot; product: string },
  unusable: boolean,
): TemplateResult {
  const clear = isSame(shown, key) ? shown : null;
  return html`<span class="value ${clear ? "shown" : ""}" data-testid="value">${
      clear ? clear.value : html`<span role="img" aria-label=${text("key-hidden")}>${MASK}</span>`
    }</span>
    <button
      class="button bare blue"
      data-testid="reveal"
      aria-label=${text(clear ? "key-hide-label" : "key-show-label", name)}
      title=${text(clear ? "key-hide" : "key-show")}
      ?disabled=${unusable || busy.has("reveal")}
      @click=${() => actions.toggleReveal(key)}
    >
      ${icon(clear ? "eye_off" : "eye")}
    </button>
    <button
      class="button small"
      data-testid="copy"
      aria-label=${text("key-use-label", name)}
      ?disabled=${unusable || busy.has("copy")}
      @click=${() => actions.copy(key)}
    >
      ${text("key-use")}
    </button>`;
}

/** How long the key stays in sight. */
export function timer({ shown }: State, key: KeyName): TemplateResult | typeof nothing {
  if (!shown || !isSame(shown, key)) return nothing;
  return html`<span class="timer" aria-hidden="true" .style=${`animation-duration: ${shown.hideAfter}ms`}></span>`;
}
