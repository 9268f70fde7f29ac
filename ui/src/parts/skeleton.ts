import { html, type TemplateResult } from "lit-html";

import { waiting } from "./words";

/** How many lines of what is waited for are outlined, by its shape. */
const LINES = { pair: 2, card: 2, list: 5 } as const;

/** The outline of what is being waited for, in the place that it will take, and what that is. */
export function skeleton(shape: keyof typeof LINES, words: string): TemplateResult {
  return html`<div class="skeleton ${shape} ${shape === "list" ? "" : "card"}" data-testid="skeleton">
    ${waiting(words)}
    <div aria-hidden="true">${Array.from({ length: LINES[shape] }, () => html`<span class="name"></span><span class="line"></span>`)}</div>
  </div>`;
}
