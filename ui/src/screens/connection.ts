import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { type ConnectionPage, endOf } from "../connection";
import type { ConnectionView, FoundView, HopView } from "../generated/view";
import { errorAlert, notice } from "../parts/alert";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { type Icon, icon } from "../parts/icon";
import { option } from "../parts/option";
import { pageTitle, waiting } from "../parts/words";
import type { Environment, State } from "../state";
import { text, todoOf, whatOf } from "../text";

const ICONS: Record<HopView["state"], Icon> = {
  passed: "check",
  doubtful: "warning",
  failed: "error",
  left_out: "minus",
};

/** "Controlla la connessione" */
export function connection(state: State, actions: Actions): TemplateResult | typeof nothing {
  const page = state.connection;
  if (!page) return nothing;
  const check = (event: Event): void => {
    event.preventDefault();
    void actions.checkConnection();
  };
  const content = html`${pageTitle(text("connection-heading"))}
    <p class="lead">${text("connection-lead")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    <form class="card check" @submit=${check}>
      <fieldset class="options plain" ?disabled=${page.asking}>
        <legend>${text("environment")}</legend>
        ${choice("collaudo", page, actions)} ${choice("produzione", page, actions)}
      </fieldset>
      ${state.app?.portal === "demo" ? html`<p class="remark">${icon("info")}${text("connection-demo")}</p>` : nothing}
      <button type="submit" class="button" data-testid="connection-check" ?disabled=${page.asking}>
        ${text("connection-check")}
      </button>
    </form>
    ${result(page, actions)}`;
  return aside(state, actions, content);
}

const choice = (environment: Environment, page: ConnectionPage, actions: Actions): TemplateResult =>
  option({
    group: "checked-environment",
    value: environment,
    testid: `connection-${environment}`,
    words: text("environment-name", { environment }),
    chosen: page.environment === environment,
    pick: () => actions.pickChecked(environment),
  });

function result({ asking, view, error }: ConnectionPage, actions: Actions): TemplateResult | typeof nothing {
  if (asking) return waiting(text("connection-checking"));
  if (error) return errorAlert(error, { testid: "connection-error", loud: true });
  if (!view) return nothing;
  const end = endOf(view);
  return html`<div class="toolbar">
      <div role="status">
        <h2 data-testid="connection-result">
          ${end ? text("connection-ends", { hop: end.hop }) : text("connection-passed", { host: view.host })}
        </h2>
      </div>
      <button class="button small outlined" data-testid="report-copy" @click=${actions.copyReport}>
        ${icon("copy")}${text("connection-copy")}
      </button>
    </div>
    <ol class="hops">
      ${view.hops.map((hop) => row(hop, view))}
    </ol>`;
}

function row(hop: HopView, view: ConnectionView): TemplateResult {
  return html`<li class="hop ${hop.state}" data-testid="hop" data-hop=${hop.hop} data-state=${hop.state}>
    ${icon(ICONS[hop.state])}
    <div>
      <p><b>${text("hop-name", { hop: hop.hop })}</b> <span class="outcome">${text("hop-state", { state: hop.state })}</span></p>
      <p>${said(hop, view)}</p>
    </div>
    ${hop.state === "left_out" ? nothing : html`<small>${text("hop-took", { ms: hop.took })}</small>`}
  </li>`;
}

function said({ state, found, error, issuer }: HopView, view: ConnectionView): string {
  if (error) {
    const who = issuer === null ? "" : ` ${text("hop-issuer", { issuer })}`;
    return `${whatOf(error)}${who} ${todoOf(error)}`;
  }
  if (!found) return text("hop-left-out", { why: endOf(view) ? "ended" : "nothing" });
  return state === "doubtful" ? `${foundOf(found)} ${text("hop-clock-todo")}` : foundOf(found);
}

function foundOf(found: FoundView): string {
  switch (found.is) {
    case "addresses":
      return text("hop-addresses", { count: found.count });
    case "direct":
      return text("hop-direct");
    case "through":
      return text("hop-through", { proxy: found.proxy });
    case "protected":
      return text("hop-protected", { version: found.version, issuer: found.issuer ?? "?" });
    case "answered":
      return text("hop-answered", { version: found.version });
    case "ahead":
      return text("hop-ahead", { way: Math.sign(found.seconds), seconds: Math.abs(found.seconds) });
    case "signed_in":
      return text("hop-signed-in");
  }
}
