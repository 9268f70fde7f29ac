import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { PairView, UsageView } from "../generated/view";
import type { State } from "../state";
import { eitherOf, text } from "../text";
import { icon } from "./icon";
import { waiting } from "./words";

/** Reads the key without showing it or leaving it in the history of the shell. */
const SETS_KEY = {
  bash: "read -rs PORTACHIAVI_KEY; export PORTACHIAVI_KEY",
  powershell: "$PORTACHIAVI_KEY = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password",
};

/** "Dove si usano queste chiavi" */
export function usage(state: State, actions: Actions, { subscription, productKnown }: PairView, product: string): TemplateResult {
  if (!productKnown) return html`<p class="remark unknown-product">${icon("info")}${text("usage-unknown")}</p>`;
  const known = state.page?.usages[subscription];
  const toggled = (event: Event): void => {
    void actions.showUsage(subscription, (event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details class="usage" data-testid="usage" .open=${known !== undefined} @toggle=${toggled}>
    <summary aria-label=${text("usage-label", { product })}>${icon("next")}${text("usage")}</summary>
    ${known === null ? waiting(text("usage-asking")) : known ? told(state, actions, subscription, product, known) : nothing}
  </details>`;
}

function told(
  { busy }: State,
  actions: Actions,
  subscription: string,
  product: string,
  { opens, header, curl, takenAs }: UsageView,
): TemplateResult {
  return html`<div class="told">
    <h4>${text("usage-opens", { count: opens.length })}</h4>
    <ul data-testid="usage-opens">
      ${opens.map((address) => html`<li><code>${address}</code></li>`)}
    </ul>
    <p>${text("usage-header")} <code data-testid="usage-header">${header}</code></p>
    <h4>${text("usage-try")}</h4>
    <ol>
      <li>${text("usage-copy-key")}</li>
      <li>
        ${text("usage-set")}
        <dl class="shells">
          <dt>${text("usage-bash")}</dt>
          <dd><code>${SETS_KEY.bash}</code></dd>
          <dt>${text("usage-powershell")}</dt>
          <dd><code>${SETS_KEY.powershell}</code></dd>
        </dl>
      </li>
      <li>
        ${text("usage-call")}
        <div class="line">
          <code data-testid="usage-curl">${curl}</code>
          <button
            class="button small outlined"
            data-testid="copy-curl"
            aria-label=${text("usage-copy-label", { product })}
            ?disabled=${busy.has("copy_curl")}
            @click=${() => actions.copyCurl(subscription)}
          >
            ${icon("copy")}${text("usage-copy")}
          </button>
        </div>
        <p class="about">${text("usage-call-powershell")}</p>
      </li>
      <li>${text("usage-result", { statuses: eitherOf(takenAs.map(String)) })}</li>
    </ol>
  </div>`;
}
