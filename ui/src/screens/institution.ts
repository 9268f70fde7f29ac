import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { drawer } from "../parts/dialog";
import { icon } from "../parts/icon";
import type { State } from "../state";
import { text } from "../text";

/** Who the ente is, at the side of the page: what is kept of it, and what the portal told just now. */
export function institutionDrawer({ place }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const { id, name, taxCode, role } = place.institution;
  const told = place.overview?.told ?? null;
  const lines: ReadonlyArray<readonly [string, string | null | undefined]> = [
    [text("tax-code"), taxCode],
    [text("institution-role"), role],
    [text("institution-kind"), told ? text("institution-type", { type: told.institutionType }) : null],
    [text("institution-mail"), told?.mailAddress],
    [text("institution-address"), told?.address],
    [text("institution-id"), id],
  ];
  const content = html`<dl class="told-facts">
      ${lines.map(([what, value]) => (value ? html`<div><dt>${what}</dt><dd>${value}</dd></div>` : nothing))}
    </dl>
    ${told ? nothing : html`<p class="remark">${icon("info")}${text("institution-kept")}</p>`}
    <button class="button" data-testid="change-institution" @click=${actions.showInstitutions}>
      ${icon("swap")}${text("change-institution")}
    </button>
  `;
  return drawer({ title: name, content, testid: "institution-close", sign: "bank" }, actions.closeDialog);
}
