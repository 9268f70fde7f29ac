import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { errorAlert } from "../parts/alert";
import { dialog } from "../parts/dialog";
import { waiting } from "../parts/words";
import type { ImportForm, State } from "../state";
import { text } from "../text";

/** The export of an aggregator: a zip and its password. Both are in their fields only. */
export function importDialog({ busy }: State, { kept, error, lacks, file }: ImportForm, actions: Actions): TemplateResult {
  const importing = busy.has("manage_key");
  const send = (event: Event): void => {
    event.preventDefault();
    if (importing) return;
    const form = event.currentTarget as HTMLFormElement;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const password = field("password");
    const typed = password?.value ?? "";
    if (password) password.value = "";
    void actions.importManageKeys(field("file")?.files?.[0] ?? null, typed);
  };
  const choose = (event: Event): void =>
    actions.nameImportFile((event.currentTarget as HTMLInputElement).files?.[0]?.name ?? null);
  const content = html`<p id="dialog-text">${text("import-lead")}</p>
    <form class="manage-key-form" novalidate autocomplete="off" @submit=${send}>
      <div class="field">
        <span id="import-file-label" class="field-label">${text("import-file")}</span>
        <label class="file-choice">
          <input
            id="import-file"
            name="file"
            type="file"
            accept=".zip"
            data-testid="import-file"
            aria-labelledby="import-file-label import-file-name"
            autofocus
            @change=${choose}
          />
          <span class="button small outlined" aria-hidden="true">${text("import-choose")}</span>
          <span id="import-file-name">${file ?? text("import-no-file")}</span>
        </label>
      </div>
      <div class="field">
        <label for="import-password">${text("import-password")}</label>
        <input
          id="import-password"
          class="box mono"
          name="password"
          type="password"
          data-testid="import-password"
          autocomplete="off"
          spellcheck="false"
        />
      </div>
      ${lacks ? html`<p class="hint wrong" role="alert">${text("import-lacks")}</p>` : nothing}
      ${error ? errorAlert(error, { testid: "import-error", loud: true }) : nothing}
      ${error && kept > 0 ? html`<p class="remark">${text("import-kept-so-far", { count: kept })}</p>` : nothing}
      ${importing ? waiting(text("import-running", { count: kept })) : nothing}
      <div class="actions">
        <button type="button" class="button outlined" data-testid="import-cancel" @click=${actions.closeDialog}>
          ${text("cancel")}
        </button>
        <button type="submit" class="button" data-testid="import-confirm" ?disabled=${importing}>
          ${text("import-confirm")}
        </button>
      </div>
    </form>`;
  return dialog(text("import-heading"), content, actions.closeDialog);
}
