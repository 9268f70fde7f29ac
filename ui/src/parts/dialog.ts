import { html, nothing, type TemplateResult } from "lit-html";

import { text } from "../text";
import { icon, type Icon } from "./icon";

/** A native modal dialog. The first element with `autofocus` gets the focus; Escape is `cancel`. */
export function dialog(title: string, content: TemplateResult, cancel: () => void): TemplateResult {
  return html`<dialog
    aria-labelledby="dialog-title"
    aria-describedby="dialog-text"
    @cancel=${held(cancel)}
    @close=${cancel}
  >
    <h2 id="dialog-title">${title}</h2>
    ${content}
  </dialog>`;
}

interface Drawer {
  title: string | TemplateResult;
  content: TemplateResult;
  /** Of the button that closes it, where the focus begins. */
  testid: string;
  sign?: Icon;
}

/** A modal dialog at the side of the page. */
export function drawer({ title, content, testid, sign }: Drawer, cancel: () => void): TemplateResult {
  return html`<dialog class="drawer" aria-labelledby="dialog-title" @cancel=${held(cancel)} @close=${cancel}>
    <div class="drawer-head">
      ${sign ? html`<span class="avatar">${icon(sign)}</span>` : nothing}
      <h2 id="dialog-title">${title}</h2>
      <button class="button bare" data-testid=${testid} aria-label=${text("close")} autofocus @click=${cancel}>
        ${icon("close")}
      </button>
    </div>
    ${content}
  </dialog>`;
}

/** The state closes a dialog, not the browser. */
const held =
  (cancel: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    cancel();
  };
