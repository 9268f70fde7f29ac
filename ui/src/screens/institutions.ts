import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import type { ErrorView, InstitutionView } from "../generated/view";
import { errorAlert, notice } from "../parts/alert";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { hint } from "../parts/keycaps";
import { framed } from "../parts/menu";
import { wayOn } from "../parts/session";
import { skeleton } from "../parts/skeleton";
import { pageTitle } from "../parts/words";
import { ariaKeys } from "../shortcuts";
import { type Chooser, chosenIn, found, type State } from "../state";
import { text } from "../text";

/** "Seleziona il tuo ente" */
export function institutions(state: State, actions: Actions): TemplateResult {
  const { chooser } = state;
  const enter = (event: Event): void => {
    event.preventDefault();
    actions.enter();
  };
  const main = html`<main class="column">
    ${pageTitle(text("institutions-heading"))}
    <p class="lead">${text("institutions-lead")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    ${chooser.error && !state.signIn ? told(state, chooser.error, actions) : nothing}
    <form class="paper chooser" @submit=${enter}>
      ${searchField(chooser, actions)} ${choice(chooser, actions)}
      ${chooser.institutions.length === 0
        ? nothing
        : html`<button class="button" type="submit" data-testid="institution-enter" ?disabled=${chosenIn(chooser) === null}>
            ${text("institutions-enter")}
          </button>`}
    </form>
  </main>`;
  return framed(state, actions, main);
}

/** Whoever has not signed in yet has met no error. */
function told(state: State, error: ErrorView, actions: Actions): TemplateResult {
  const way = wayOn(state, actions, error, actions.askInstitutions);
  return errorAlert(error, { way, ...(error.code === "portal_signed_out" ? { tone: "info" } : {}) });
}

function searchField({ search, institutions }: Chooser, actions: Actions): TemplateResult | typeof nothing {
  if (institutions.length === 0) return nothing;
  return html`<div class="search">
    ${icon("search")}
    <input
      type="text"
      data-testid="institution-search"
      data-search
      aria-keyshortcuts=${ariaKeys("search")}
      aria-label=${text("institutions-search")}
      placeholder=${text("institutions-search")}
      autocomplete="off"
      spellcheck="false"
      .value=${search}
      @input=${(event: Event) => actions.search((event.currentTarget as HTMLInputElement).value)}
    />
    ${search === ""
      ? hint("search")
      : html`<button
          class="button bare"
          type="button"
          aria-label=${text("institutions-search-clear")}
          @click=${() => actions.search("")}
        >
          ${icon("close")}
        </button>`}
  </div>`;
}

function choice(chooser: Chooser, actions: Actions): TemplateResult {
  if (chooser.institutions.length === 0) {
    if (chooser.asking) return skeleton("list", text("institutions-asking"));
    return html`<p class="nothing">${text(chooser.error ? "institutions-unknown" : "institutions-none")}</p>`;
  }
  const visible = found(chooser);
  const chosen = chosenIn(chooser);
  return html`<fieldset class="options">
      <legend class="unseen">${text("institutions-list")}</legend>
      ${repeat(
        visible,
        (one) => one.id,
        (one) => option(one, one.id === chosen?.id, actions),
      )}
      ${visible.length === 0 ? html`<p class="nothing">${text("institutions-none-found")}</p>` : nothing}
    </fieldset>
    <p class="count" role="status">
      ${chooser.asking ? text("institutions-asking") : text("institutions-count", { count: visible.length })}
    </p>`;
}

function option(one: InstitutionView, isChosen: boolean, actions: Actions): TemplateResult {
  return html`<label class="option" data-testid="institution-option" data-institution=${one.id} @dblclick=${actions.enter}>
    <input
      type="radio"
      name="institution"
      value=${one.id}
      .checked=${isChosen}
      @change=${() => actions.pick(one.id)}
    />
    <span><b>${one.name}</b><small>${one.taxCode ? `${text("tax-code")} ${one.taxCode} · ` : ""}${one.role}</small></span>
  </label>`;
}
