import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import type { ManageKeyView } from "../generated/view";
import { errorAlert, notice } from "../parts/alert";
import { explained, whyUnchangeable } from "../parts/archive";
import { standing } from "../parts/banners";
import { icon } from "../parts/icon";
import { framed } from "../parts/menu";
import { skeleton } from "../parts/skeleton";
import { pageTitle } from "../parts/words";
import type { State } from "../state";
import { dayOf, text } from "../text";

/** The stored Manage keys of IO. */
export function io(state: State, actions: Actions): TemplateResult {
  const { keys, error } = state.io;
  const why = whyUnchangeable(state);
  const main = html`<main>
    ${pageTitle(text("io-heading"))}
    <p class="lead">${text("io-lead")}</p>
    <div class="banners">
      ${standing(state, actions)}
      ${error
        ? errorAlert(error, {
            way: html`<button class="button small outlined" data-testid="retry" @click=${actions.readManageKeys}>
              ${text("retry")}
            </button>`,
          })
        : nothing}
    </div>
    ${notice(state.notice, actions)}
    ${keys === null
      ? error
        ? nothing
        : skeleton("list", text("io-reading"))
      : keys.length === 0
        ? explanation(why, actions)
        : list(keys, why, actions)}
  </main>`;
  return framed(state, actions, main);
}

const addButton = (why: string | null, actions: Actions): TemplateResult =>
  html`<button
    class="button"
    data-testid="manage-key-add"
    title=${explained(why).title}
    aria-describedby=${explained(why).by}
    ?disabled=${why !== null}
    @click=${actions.addManageKey}
  >
    ${icon("plus")}${text("manage-key-add")}
  </button>`;

/** For those who hold the keys of many entes. */
const importButton = (why: string | null, actions: Actions): TemplateResult =>
  html`<button
    class="button outlined"
    data-testid="manage-key-import"
    title=${explained(why).title}
    aria-describedby=${explained(why).by}
    ?disabled=${why !== null}
    @click=${actions.askImport}
  >
    ${text("import-open")}
  </button>`;

/** What a Manage key is and where it is found. */
function explanation(why: string | null, actions: Actions): TemplateResult {
  return html`<section class="card first-key" aria-labelledby="manage-key-what">
    <h2 id="manage-key-what">${text("manage-key-what")}</h2>
    <p>${text("manage-key-what-body")}</p>
    <h3>${text("manage-key-where")}</h3>
    <ol>
      <li>${text("manage-key-where-enter")}</li>
      <li>${text("manage-key-where-copy")}</li>
      <li>${text("manage-key-where-paste")}</li>
    </ol>
    <p class="remark">${icon("info")}${text("manage-key-where-group")}</p>
    <div class="actions">${addButton(why, actions)} ${importButton(why, actions)}</div>
  </section>`;
}

function list(keys: ManageKeyView[], why: string | null, actions: Actions): TemplateResult {
  return html`<div class="toolbar">
      <h2>${text("io-keys")}</h2>
      ${importButton(why, actions)} ${addButton(why, actions)}
    </div>
    <ul class="manage-keys">
      ${repeat(
        keys,
        (key) => key.id,
        (key) => card(key, why, actions),
      )}
    </ul>`;
}

function card(key: ManageKeyView, why: string | null, actions: Actions): TemplateResult {
  const { name } = key;
  return html`<li class="card manage-key" data-testid="manage-key" data-manage-key=${key.id}>
    <span class="tile plain">${icon("key")}</span>
    <div class="words">
      <h3>${name}</h3>
      <p class="about">
        ${text("io-services-known", { services: key.services })} · ${text("io-added", { day: dayOf(key.addedAt) })}
      </p>
    </div>
    <div class="ways">
      <button
        class="button small"
        data-testid="manage-key-open"
        aria-label=${text("manage-key-open-label", { name })}
        @click=${() => actions.openServices(key)}
      >
        ${text("manage-key-open")}${icon("arrow")}
      </button>
      <button
        class="button small outlined"
        data-testid="manage-key-replace"
        aria-label=${text("manage-key-replace-label", { name })}
        title=${explained(why).title}
        aria-describedby=${explained(why).by}
        ?disabled=${why !== null}
        @click=${() => actions.replaceManageKey(key)}
      >
        ${text("manage-key-replace")}
      </button>
      <button
        class="button text"
        data-testid="manage-key-remove"
        aria-label=${text("manage-key-remove-label", { name })}
        title=${explained(why).title}
        aria-describedby=${explained(why).by}
        ?disabled=${why !== null}
        @click=${() => actions.askRemoveManageKey(key)}
      >
        ${text("manage-key-remove")}
      </button>
    </div>
  </li>`;
}
