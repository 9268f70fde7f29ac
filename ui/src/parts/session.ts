import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { isUnreached } from "../connection";
import type { ErrorView } from "../generated/view";
import { needsSignIn, sessionHere, type SignIn, type State } from "../state";
import { leftOf, text, timeOf, todoOf, whatOf } from "../text";
import { alert } from "./alert";
import { icon } from "./icon";

/** Below this the end of a session is told in another tone. */
const SOON = 10 * 60_000;

/** In the header: until when the portal can be asked, or the way to sign in. */
export function sessionChip(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (state.app?.portal !== "real" || state.session === null) return nothing;
  const session = sessionHere(state);
  if (session === null || (session.until !== null && session.until <= state.now)) return signInButton(state, actions, "text");
  const { until } = session;
  if (until === null) return html`<span class="session" data-testid="session">${icon("check")}${text("session-open")}</span>`;
  const soon = until - state.now < SOON ? "soon" : "";
  return html`<span
    class="session ${soon}"
    data-testid="session"
    title=${text(state.session.open ? "session-renewed" : "session-not-renewed", { time: timeOf(until) })}
  >
    ${icon(soon ? "warning" : "clock")}${text("session-left", { left: leftOf(until, state.now) })}
  </span>`;
}

export function signInButton({ busy, signIn }: State, actions: Actions, kind = "small"): TemplateResult {
  return html`<button
    class="button ${kind}"
    data-testid="sign-in"
    ?disabled=${busy.has("sign_in") || signIn !== null}
    @click=${actions.signIn}
  >
    ${icon("enter")}${text(kind === "text" ? "sign-in-short" : "sign-in")}
  </button>`;
}

/** The way on from an error: signing in, where that is all it takes; else asking again. */
export function wayOn(
  state: State,
  actions: Actions,
  { code }: ErrorView,
  again: () => void,
  asking = false,
): TemplateResult {
  if (needsSignIn(state, code)) return signInButton(state, actions);
  const isOfTheWay = isUnreached(code) || code.startsWith("network_");
  return html`<div class="ways-on">
    ${isOfTheWay
      ? html`<button class="button small text blue" data-testid="connection-open" @click=${actions.openConnection}>
          ${text("connection-heading")}
        </button>`
      : nothing}
    <button class="button small outlined" data-testid="retry" ?disabled=${asking} @click=${again}>${text("retry")}</button>
  </div>`;
}

/** While the person is in the portal's own window. */
export function signInBanner({ signIn, busy }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!signIn) return nothing;
  return html`<section class="signing-in" data-testid="signing-in" aria-label=${text("sign-in-heading")}>
    ${alert({
      tone: "info",
      title: `${text(signIn.window ? "sign-in-window-title" : "sign-in-paste-title")}.`,
      body: text(signIn.window ? "sign-in-window-body" : "sign-in-paste-body"),
      way: html`<div class="ways-on">
        ${signIn.window
          ? html`<button class="button small outlined" data-testid="sign-in-show" @click=${actions.showSignIn}>
              ${text("sign-in-show")}
            </button>`
          : nothing}
        <button class="button small text blue" data-testid="sign-in-cancel" @click=${actions.cancelSignIn}>
          ${text("sign-in-cancel")}
        </button>
      </div>`,
    })}
    ${byAddress(signIn, busy.has("paste"), actions)}
  </section>`;
}

/** For where the window does not do. */
function byAddress(signIn: SignIn, busy: boolean, actions: Actions): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("address") as HTMLInputElement;
    const address = field.value;
    field.value = "";
    void actions.signInByAddress(address);
  };
  const { error } = signIn;
  return html`<details
    class="by-address"
    ?open=${signIn.pasting}
    @toggle=${(event: Event) => actions.pasteAddress((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary data-testid="sign-in-paste">${text("sign-in-paste")}</summary>
    <ol>
      <li>${text("sign-in-paste-1")}</li>
      <li>${text("sign-in-paste-2")}</li>
      <li>${text("sign-in-paste-3")}</li>
    </ol>
    <form @submit=${send}>
      <label for="sign-in-address">${text("sign-in-address")}</label>
      <input
        id="sign-in-address"
        class="box"
        name="address"
        type="password"
        data-testid="sign-in-address"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${error ? "sign-in-address-error" : nothing}
        aria-invalid=${error ? "true" : nothing}
        placeholder="https://selfcare.platform.pagopa.it/ui#id=…"
      />
      ${error
        ? html`<p class="lacks" id="sign-in-address-error" role="alert">
            ${icon("error")}${whatOf(error.code)} ${todoOf(error.code)}
          </p>`
        : nothing}
      <button class="button small" type="submit" data-testid="sign-in-address-send" ?disabled=${busy}>
        ${text("sign-in-address-send")}
      </button>
    </form>
  </details>`;
}
