import { html, type TemplateResult } from "lit-html";

import type { Environment, State } from "../state";
import { text } from "../text";

/** The environment, with its colour. */
export const environmentChip = (environment: Environment, size: "small" | "" = "", testid = ""): TemplateResult =>
  html`<span class="chip ${environment} ${size}" data-testid=${testid}>${text("environment-name", { environment })}</span>`;

/** Something is being waited for. */
export const waiting = (words: string): TemplateResult =>
  html`<p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>${words}</p>`;

export const pageTitle = (words: string): TemplateResult => html`<h1 tabindex="-1">${words}</h1>`;

/** The title of the system's window. */
export function windowTitle({ screen, place, page }: State): string {
  const id = `title-${screen.replaceAll("_", "-")}`;
  return text(id, { institution: place?.institution.name ?? "", environment: page?.environment ?? "" });
}
