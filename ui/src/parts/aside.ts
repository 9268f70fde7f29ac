import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { ariaKeys } from "../shortcuts";
import { type State, within } from "../state";
import { text } from "../text";
import { icon } from "./icon";
import { framed } from "./menu";

/** A screen that is looked at from any other: the way back, and the menu of where the person is. */
export function aside(state: State, actions: Actions, content: TemplateResult, shape = ""): TemplateResult {
  const isAlone = within(state) === "first_run";
  const main = html`<main class="${shape} ${isAlone ? "alone" : ""}">
    <button
      class="button text blue back"
      data-testid="${state.screen}-back"
      aria-keyshortcuts=${ariaKeys("back")}
      @click=${actions.closeAside}
    >
      ${icon("back")}${text("back")}
    </button>
    ${content}
  </main>`;
  return isAlone ? main : framed(state, actions, main);
}
