import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { appearanceOf } from "../appearance";
import type { Appearance, Language } from "../generated/view";
import type { State } from "../state";
import { LANGUAGES, NAMES, text } from "../text";
import { icon } from "./icon";
import { option } from "./option";

/** "Aspetto": in which language the window speaks and how it looks. What is chosen holds at once. */
export function appearanceCard(state: State, actions: Actions): TemplateResult {
  const chosen = appearanceOf(state);
  return html`<section class="card" aria-labelledby="appearance-heading">
    <h2 id="appearance-heading">${text("appearance-heading")}</h2>
    ${languageChoice(state, chosen, actions)}
    ${radios("theme", ["system", "light", "dark"], chosen, actions)} ${radios("palette", ["classic", "next"], chosen, actions)}
  </section>`;
}

function languageChoice({ app }: State, { language }: Appearance, actions: Actions): TemplateResult {
  const systems = NAMES[app?.systemLanguage ?? "it"];
  const system = text("appearance-language-system", { language: systems });
  const chosen = language === null ? system : NAMES[language];
  const pick = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    void actions.changeAppearance({ language: languages().find((one) => one === value) ?? null });
  };
  return html`<div class="field">
    <label for="appearance-language">${text("appearance-language")}</label>
    <div class="select">
      <select id="appearance-language" title=${chosen} data-testid="appearance-language" @change=${pick}>
        <option value="" ?selected=${language === null}>${system}</option>
        ${languages().map((one) => html`<option value=${one} lang=${one} ?selected=${language === one}>${NAMES[one]}</option>`)}
      </select>
      ${icon("down")}
    </div>
  </div>`;
}

const languages = (): Language[] => Object.keys(LANGUAGES) as Language[];

function radios<Name extends "theme" | "palette">(
  name: Name,
  values: ReadonlyArray<Appearance[Name]>,
  chosen: Appearance,
  actions: Actions,
): TemplateResult {
  return html`<fieldset class="options plain">
    <legend>${text(`appearance-${name}`)}</legend>
    ${values.map((value) =>
      option({
        group: `appearance-${name}`,
        value,
        testid: `appearance-${name}-${value}`,
        words: text(`appearance-${name}-${value}`),
        chosen: chosen[name] === value,
        pick: () => void actions.changeAppearance({ [name]: value }),
      }),
    )}
  </fieldset>`;
}
