import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import type { Dialog } from "../state";
import { text } from "../text";

/** "Informazioni su Portachiavi" */
export function aboutDialog({ about }: Extract<Dialog, { what: "about" }>, actions: Actions): TemplateResult {
  const fact = (name: string, value: string): TemplateResult =>
    html`<dt>${text(`about-${name}`)}</dt>
      <dd>${value}</dd>`;
  const content = html`<p id="dialog-text" class="about-lead">${text("about-unofficial")}</p>
    <dl class="facts" data-testid="about-facts">
      ${fact("version", about.version)} ${fact("tauri", about.tauri)} ${fact("web-view", about.webView)}
      ${fact("keychain", about.keychain)} ${fact("system", about.system)} ${fact("licence", "EUPL-1.2")}
    </dl>
    <p class="about-licences">${text("about-fonts")} ${text("about-libraries")}</p>
    <div class="actions">
      <button class="button outlined" data-testid="about-copy" @click=${actions.copyAbout}>
        ${icon("copy")}${text("about-copy")}
      </button>
      <button class="button" data-testid="about-close" autofocus @click=${actions.closeDialog}>${text("close")}</button>
    </div>`;
  return dialog(text("about-heading"), content, actions.closeDialog);
}
