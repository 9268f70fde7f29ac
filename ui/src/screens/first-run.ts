import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { notice } from "../parts/alert";
import { standing } from "../parts/banners";
import { type Icon, icon } from "../parts/icon";
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
      ${way(state, "pagopa", "bank", () => actions.choosePortal("real"))}
      ${way(state, "io", "phone", () => actions.choosePortal("real", true))}
      ${state.app?.demoAllowed === false ? nothing : way(state, "demo", "key", () => actions.choosePortal("demo"))}
    </div>
    <p class="unofficial">${text("unofficial", { version: state.app?.version ?? "" })}</p>
  </main>`;
}

const way = ({ busy }: State, what: "pagopa" | "io" | "demo", sign: Icon, choose: () => void): TemplateResult =>
  html`<section class="card way">
    <span class="tile">${icon(sign)}</span>
    <h3>${text(`first-run-${what}`)}</h3>
    <p>${text(`first-run-${what}-hint`)}</p>
    <button class="button" data-testid="choose-${what}" ?disabled=${busy.has("choose")} @click=${choose}>
      ${text(`first-run-${what}-enter`)}
    </button>
  </section>`;
