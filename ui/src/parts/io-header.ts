import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** Whose services are on display, and the way to others. */
export function manageKeyButton({ services }: State, actions: Actions): TemplateResult | typeof nothing {
  if (!services) return nothing;
  const { name } = services.key;
  return html`<button class="institution" data-testid="manage-key-button" title=${name} @click=${actions.openIo}>
    <span class="avatar">${icon("key")}</span>
    <span class="who"><b>${name}</b><small>${text("manage-key")}</small></span>
    <span class="unseen">${text("change-manage-key")}</span>
    ${icon("down")}
  </button>`;
}
