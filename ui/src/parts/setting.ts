import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { PasswordName, SettingName } from "../generated/view";
import { settingOf, type SettingsPage } from "../settings";
import { text, todoOf, whatOf } from "../text";
import { icon } from "./icon";

const kebab = (name: string): string => name.replaceAll("_", "-");

interface Field {
  name: SettingName;
  /** Where only digits make sense. */
  digits?: boolean;
  /** Several, one to a line. */
  lines?: boolean;
}

/** One setting: its name, its field, and below why it cannot be used, or else who set it, or else what it is. */
export function settingField({ name, digits, lines }: Field, page: SettingsPage, actions: Actions): TemplateResult {
  const setting = settingOf(page, name);
  const id = `setting-${kebab(name)}`;
  const problem = page.problems[name];
  const write = (event: Event): void =>
    actions.writeSetting(name, (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  const field = lines
    ? html`<textarea
        id=${id}
        class="box"
        rows="3"
        data-testid=${id}
        spellcheck="false"
        aria-describedby="${id}-about"
        aria-invalid=${problem ? "true" : nothing}
        ?disabled=${setting?.locked}
        .value=${page.values[name] ?? ""}
        @input=${write}
      ></textarea>`
    : html`<input
        id=${id}
        class="box ${digits ? "digits" : ""}"
        type="text"
        inputmode=${digits ? "numeric" : nothing}
        data-testid=${id}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${setting?.usual ?? ""}
        aria-describedby="${id}-about"
        aria-invalid=${problem ? "true" : nothing}
        ?disabled=${setting?.locked}
        .value=${page.values[name] ?? ""}
        @input=${write}
      />`;
  return html`<div class="field">
    <label for=${id}>${text(id)}</label>
    ${field} ${about(`${id}-about`, name, page)}
  </div>`;
}

/** What stands below a field. */
export function about(id: string, name: SettingName, page: SettingsPage): TemplateResult {
  const problem = page.problems[name];
  if (problem) {
    return html`<p id=${id} class="hint wrong" role="alert">${icon("error")}${whatOf(problem)} ${todoOf(problem)}</p>`;
  }
  if (settingOf(page, name)?.locked) return html`<p id=${id} class="hint">${setByOrganisation()}</p>`;
  return html`<p id=${id} class="hint">${text(`setting-${kebab(name)}-hint`)}</p>`;
}

export const setByOrganisation = (): TemplateResult =>
  html`<span class="chip plain small" data-testid="locked">${icon("lock")}${text("settings-locked")}</span>`;

/** A password: typed anew, kept as it is, or forgotten. What is kept is never shown. */
export function passwordField(of: PasswordName, page: SettingsPage, actions: Actions): TemplateResult {
  const id = `password-${kebab(of)}`;
  const key = of === "proxy" ? "proxy" : "clientCertificate";
  const isKept = page.kept?.[key] ?? null;
  return html`<div class="field">
    <label for=${id}>${text(id)}</label>
    <input
      id=${id}
      class="box"
      name=${of}
      type="password"
      data-testid=${id}
      autocomplete="off"
      spellcheck="false"
      maxlength="256"
      aria-describedby="${id}-about"
    />
    <p id="${id}-about" class="hint" data-testid="${id}-about">
      ${text("password-kept", { kept: isKept === null ? "unknown" : isKept ? "yes" : "no" })}
    </p>
    ${isKept
      ? html`<label class="tick">
          <input
            type="checkbox"
            data-testid="${id}-forget"
            .checked=${page.forget.includes(of)}
            @change=${() => actions.toggleForget(of)}
          />
          ${text("password-forget", { of })}
        </label>`
      : nothing}
  </div>`;
}
