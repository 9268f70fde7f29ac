import { html, type TemplateResult } from "lit-html";

import type { ServiceState } from "../services";
import type { Environment, State } from "../state";
import { text } from "../text";

/** A name that is Italian in every language of the window: it is to be read out so. */
export const italian = (name: string): TemplateResult => html`<span lang="it">${name}</span>`;

/** The environment, with its colour. */
export const environmentChip = (environment: Environment, size: "small" | "" = "", testid = ""): TemplateResult =>
  html`<span class="chip ${environment} ${size}" data-testid=${testid}>${text("environment-name", { environment })}</span>`;

const TONES: Record<ServiceState, string> = {
  draft: "plain",
  submitted: "info",
  approved: "success",
  rejected: "warning",
  deleted: "error",
  unknown: "plain",
};

/** Where a service of IO stands in its life. */
export const stateChip = (state: ServiceState): TemplateResult =>
  html`<span class="chip small ${TONES[state]}" data-testid="service-state">${text("service-state", { state })}</span>`;

/** Something is being waited for. */
export const waiting = (words: string): TemplateResult =>
  html`<p class="waiting" role="status"><span class="spinner" aria-hidden="true"></span>${words}</p>`;

export const pageTitle = (words: string): TemplateResult => html`<h1 tabindex="-1">${words}</h1>`;

/** The title of the system's window. */
export function windowTitle({ screen, place, page, services }: State): string {
  const id = `title-${screen.replaceAll("_", "-")}`;
  return text(id, {
    institution: place?.institution.name ?? "",
    environment: page?.environment ?? "",
    key: services?.key.name ?? "",
    service: page?.service?.name ?? "",
  });
}
