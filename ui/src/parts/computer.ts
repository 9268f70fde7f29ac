import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { OnComputer } from "../generated/view";
import type { State } from "../state";
import { text } from "../text";
import { icon } from "./icon";

/** "Questo computer": what the program does beside its window. What is chosen holds at once. */
export function computerCard({ computer, busy }: State, actions: Actions): TemplateResult {
  const tick = (name: keyof OnComputer, hint: string, isOffered: boolean): TemplateResult =>
    html`<label class="option ${isOffered ? "" : "disabled"}">
      <input
        type="checkbox"
        data-testid="computer-${name}"
        ?disabled=${!isOffered || busy.has("computer")}
        .checked=${computer?.chosen[name] ?? false}
        @change=${(event: Event) =>
          actions.changeComputer({ [name]: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span><b>${text(`computer-${name}`)}</b><small>${text(hint)}</small></span>
    </label>`;
  const hasTray = computer?.trayOffered ?? false;
  return html`<section class="card" aria-labelledby="computer-heading" aria-busy=${computer ? nothing : "true"}>
    <h2 id="computer-heading">${text("computer-heading")}</h2>
    <div class="options plain">
      ${tick("tray", computer && !hasTray ? "computer-tray-not-offered" : "computer-tray-hint", hasTray)}
      ${tick("notifications", "computer-notifications-hint", computer !== null)}
    </div>
    <div>
      <button type="button" class="button small outlined" data-testid="about-open" @click=${actions.openAbout}>
        ${icon("info")}${text("about-heading")}
      </button>
    </div>
  </section>`;
}
