import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { inIo, type State, within } from "../state";
import { text } from "../text";
import { sections } from "./header";
import { icon } from "./icon";
import { ioSections } from "./io-header";

/** A screen that is looked at from any other: the way back, and the menu of where the person is. */
export function aside(state: State, actions: Actions, content: TemplateResult, shape = ""): TemplateResult {
  const isAlone = ["institutions", "first_run"].includes(within(state));
  const main = html`<main class="${shape} ${isAlone ? "alone" : ""}">
    <button class="button text blue back" data-testid="${state.screen}-back" @click=${actions.closeAside}>
      ${icon("back")}${text("back")}
    </button>
    ${content}
  </main>`;
  if (isAlone) return main;
  return html`<div class="frame">${inIo(state) ? ioSections(state, actions) : sections(state, actions)} ${main}</div>`;
}
