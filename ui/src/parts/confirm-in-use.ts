import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { useOf } from "../notes";
import { type KeyName, type KeysPage, pairOf } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** What whoever replaces a key in use should know first: where it is installed, that it stops, and the safer way. */
export function inUseWarning(page: KeysPage, { subscription, slot }: KeyName): TemplateResult {
  const place = useOf(pairOf(page, subscription), slot)?.installedAt ?? "";
  return html`<div class="reason warning" data-testid="in-use-warning">
    ${icon("warning")}
    <div>
      <p><b>${place ? text("regenerate-in-use-at", { place }) : text("regenerate-in-use")}</b></p>
      <p>${text("regenerate-in-use-stops")}</p>
      <p>${text("regenerate-in-use-other", { slot })}</p>
    </div>
  </div>`;
}

/** The codice fiscale is in sight, and is typed all the same: nobody does that without noticing. */
export function typedField(wanted: string, typed: string, actions: Actions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    void actions.regenerate();
  };
  return html`<form class="typed" novalidate autocomplete="off" @submit=${submit}>
    <div class="field">
      <label for="regenerate-typed">${text("regenerate-typed")}</label>
      <p id="regenerate-wanted" class="wanted">${text("tax-code")} <code>${wanted}</code></p>
      <input
        id="regenerate-typed"
        class="box mono"
        type="text"
        data-testid="regenerate-typed"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="64"
        aria-describedby="regenerate-wanted"
        .value=${typed}
        @input=${(event: Event) => actions.typeOwner((event.currentTarget as HTMLInputElement).value)}
      />
    </div>
  </form>`;
}
