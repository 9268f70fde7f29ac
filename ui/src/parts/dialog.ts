import { html, type TemplateResult } from "lit-html";

/** A native modal dialog. The first element with `autofocus` gets the focus; Escape is `cancel`. */
export function dialog(title: string, content: TemplateResult, cancel: () => void): TemplateResult {
  const onCancel = (event: Event): void => {
    event.preventDefault();
    cancel();
  };
  return html`<dialog aria-labelledby="dialog-title" aria-describedby="dialog-text" @cancel=${onCancel} @close=${cancel}>
    <h2 id="dialog-title">${title}</h2>
    ${content}
  </dialog>`;
}
