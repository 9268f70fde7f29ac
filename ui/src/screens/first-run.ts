import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { notice } from "../parts/alert";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { pageTitle } from "../parts/words";
import type { State } from "../state";
import { text } from "../text";

/** The first thing that a person sees: where to begin. */
export function firstRun(state: State, actions: Actions): TemplateResult {
  return html`<main class="column wide">
    ${pageTitle(text("first-run-heading"))}
    <p class="lead">${text("first-run-lead")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    <h2>${text("first-run-question")}</h2>
    <div class="ways">
      ${state.app?.demoAllowed === false ? nothing : demo(state, actions)}
      <section class="card way">
        <span class="tile">${icon("bank")}</span>
        <h3>${text("first-run-pagopa")}</h3>
        <p>${text("first-run-pagopa-hint")}</p>
        <button
          class="button"
          data-testid="choose-pagopa"
          ?disabled=${state.busy.has("choose")}
          @click=${() => actions.choosePortal("real")}
        >
          ${text("first-run-pagopa-enter")}
        </button>
      </section>
      <section class="card way">
        <span class="tile">${icon("phone")}</span>
        <h3>${text("first-run-io")}</h3>
        <p>${text("first-run-io-hint")}</p>
        <button
          class="button"
          data-testid="choose-io"
          ?disabled=${state.busy.has("choose")}
          @click=${() => actions.choosePortal("real", true)}
        >
          ${text("first-run-io-enter")}
        </button>
      </section>
    </div>
    <p class="unofficial">${text("unofficial", { version: state.app?.version ?? "" })}</p>
  </main>`;
}

const demo = ({ busy }: State, actions: Actions): TemplateResult =>
  html`<section class="card way">
    <span class="tile">${icon("key")}</span>
    <h3>${text("first-run-demo")}</h3>
    <p>${text("first-run-demo-hint")}</p>
    <button
      class="button"
      data-testid="choose-demo"
      ?disabled=${busy.has("choose")}
      @click=${() => actions.choosePortal("demo")}
    >
      ${text("first-run-demo-enter")}
    </button>
  </section>`;
