import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { errorAlert } from "../parts/alert";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import { waiting } from "../parts/words";
import type { Dialog, ManageKeyForm, State } from "../state";
import { text } from "../text";

/** "Aggiungi una chiave Manage", or another in the place of one. */
export function manageKeyDialog(
  { app, busy }: State,
  { replaces, clear, lacks, error }: ManageKeyForm,
  actions: Actions,
): TemplateResult {
  const keyFirst = replaces !== null || error !== null || lacks === "key";
  const saving = busy.has("manage_key");
  const save = (event: Event): void => {
    event.preventDefault();
    if (saving) return;
    const form = event.currentTarget as HTMLFormElement;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const key = field("key");
    const pasted = key?.value ?? "";
    if (key) key.value = "";
    void actions.saveManageKey(field("name")?.value ?? "", pasted);
  };
  const content = html`<p id="dialog-text">${text(replaces ? "manage-key-replace-lead" : "manage-key-add-lead")}</p>
    <form class="manage-key-form" novalidate autocomplete="off" @submit=${save}>
      <div class="field">
        <label for="manage-key-name">${text("manage-key-name")}</label>
        <input
          id="manage-key-name"
          class="box"
          name="name"
          type="text"
          data-testid="manage-key-name"
          autocomplete="off"
          spellcheck="false"
          maxlength="120"
          aria-describedby="manage-key-name-hint"
          aria-invalid=${lacks === "name" ? "true" : nothing}
          .value=${replaces?.name ?? ""}
          ?autofocus=${!keyFirst}
        />
        ${hint("manage-key-name-hint", lacks === "name" ? "manage-key-name-lacks" : "manage-key-name-hint", lacks === "name")}
      </div>
      <div class="field">
        <label for="manage-key-value">${text("manage-key-value")}</label>
        <div class="with-eye">
          <input
            id="manage-key-value"
            class="box mono"
            name="key"
            type=${clear ? "text" : "password"}
            data-testid="manage-key-value"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="manage-key-value-hint"
            aria-invalid=${lacks === "key" ? "true" : nothing}
            ?autofocus=${keyFirst}
          />
          <button
            type="button"
            class="button bare blue"
            data-testid="manage-key-show"
            aria-pressed=${clear}
            aria-label=${text("manage-key-show-label")}
            title=${text(clear ? "key-hide" : "key-show")}
            @click=${actions.toggleManageKey}
          >
            ${icon(clear ? "eye_off" : "eye")}
          </button>
        </div>
        ${hint("manage-key-value-hint", lacks === "key" ? "manage-key-value-lacks" : "manage-key-value-hint", lacks === "key")}
      </div>
      ${app?.portal === "demo" ? demoKeys() : nothing}
      ${error ? errorAlert(error, { testid: "manage-key-error", loud: true }) : nothing}
      ${saving ? waiting(text("manage-key-checking")) : nothing}
      <div class="actions">
        <button type="button" class="button outlined" data-testid="manage-key-cancel" @click=${actions.closeDialog}>
          ${text("cancel")}
        </button>
        <button type="submit" class="button" data-testid="manage-key-save" ?disabled=${saving}>
          ${text(replaces ? "manage-key-replace" : "manage-key-save")}
        </button>
      </div>
    </form>`;
  return dialog(text(replaces ? "manage-key-replace-heading" : "manage-key-add"), content, actions.closeDialog);
}

const hint = (id: string, words: string, isWrong: boolean): TemplateResult =>
  html`<p id=${id} class="hint ${isWrong ? "wrong" : ""}">${isWrong ? icon("error") : nothing}${text(words)}</p>`;

/** The keys that open the demo, and nothing else. */
function demoKeys(): TemplateResult {
  const line = (words: string, key: string): TemplateResult =>
    html`<li>${words}: <code data-testid="demo-key">${key}</code></li>`;
  return html`<div class="reason demo-keys">
    ${icon("info")}
    <div>
      <p>${text("manage-key-demo")}</p>
      <ul>
        ${line(text("manage-key-demo-few"), text("manage-key-demo-few-key"))}
        ${line(text("manage-key-demo-many"), text("manage-key-demo-many-key"))}
      </ul>
    </div>
  </div>`;
}

/** A Manage key is forgotten. */
export function removeManageKeyDialog(
  { key }: Extract<Dialog, { what: "remove_manage_key" }>,
  actions: Actions,
): TemplateResult {
  const content = html`<dl class="facts">
      <dt>${text("manage-key")}</dt>
      <dd>${key.name}</dd>
    </dl>
    <div id="dialog-text">
      <p>${text("manage-key-remove-lead")}</p>
      <p>${text("manage-key-remove-effect")}</p>
    </div>
    <div class="actions">
      <button class="button outlined" data-testid="manage-key-remove-cancel" autofocus @click=${actions.closeDialog}>
        ${text("cancel")}
      </button>
      <button class="button" data-testid="manage-key-remove-confirm" @click=${actions.removeManageKey}>
        ${text("manage-key-remove-confirm")}
      </button>
    </div>`;
  return dialog(text("manage-key-remove-heading"), content, actions.closeDialog);
}
