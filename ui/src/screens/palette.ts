import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { commandsOf } from "../commands";
import { type Command, currentOf, type Found, foundAmong, type PaletteForm } from "../palette";
import { icon } from "../parts/icon";
import { hint } from "../parts/keycaps";
import { stepIn } from "../parts/step";
import type { State } from "../state";
import { text } from "../text";

/** "Cerca ovunque": whatever can be asked for, by its words. */
export function paletteDialog(state: State, { search, chosen, pairs }: PaletteForm, actions: Actions): TemplateResult {
  const foundFor = (words: string): Found[] => foundAmong(commandsOf(state, actions, { search: words, pairs }), words, state.recent);
  const found = foundFor(search);
  const all = found.flatMap(({ commands }) => commands);
  const current = currentOf(found, chosen);
  // Named at once: what comes in later must not take its place under the person's finger.
  const find = (words: string): void => actions.searchCommands(words, currentOf(foundFor(words), null)?.id ?? null);
  const close = (event: Event): void => {
    event.preventDefault();
    actions.closeDialog();
  };
  return html`<dialog
    class="palette"
    aria-label=${text("palette-heading")}
    @cancel=${close}
    @close=${actions.closeDialog}
    @click=${(event: Event) => event.target === event.currentTarget && actions.closeDialog()}
  >
    <div class="palette-body">
      ${field(search, all, current, find, actions)}
      ${all.length === 0
        ? html`<p class="nothing" data-testid="palette-none">${text("palette-none")}</p>`
        : html`<div id="palette-list" class="palette-list" role="listbox" aria-label=${text("palette-list")}>
            ${repeat(
              found,
              ({ group }) => group,
              (one) => groupOf(one, current, actions),
            )}
          </div>`}
      <p class="unseen" role="status">${text("palette-count", { count: all.length })}</p>
      <p class="palette-keys" aria-hidden="true">
        <span><kbd>↑</kbd> <kbd>↓</kbd> ${text("palette-key-move")}</span>
        <span><kbd>${text("keycap-enter")}</kbd> ${text("palette-key-choose")}</span>
        <span><kbd>${text("keycap-escape")}</kbd> ${text("palette-key-close")}</span>
      </p>
    </div>
  </dialog>`;
}

function field(
  search: string,
  all: Command[],
  current: Command | null,
  find: (words: string) => void,
  actions: Actions,
): TemplateResult {
  const step = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (current && !event.repeat) actions.chooseCommand(current);
      return;
    }
    // Home and End are for the text that is being written.
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const to = stepIn(event.key, current ? all.indexOf(current) : -1, all.length);
    const next = to === null ? undefined : all[to];
    if (!next) return;
    event.preventDefault();
    actions.pickCommand(next.id);
    const list = (event.currentTarget as Element).closest("dialog")?.querySelector("#palette-list");
    if (to === 0) list?.scrollTo({ top: 0 });
    else list?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  };
  return html`<div class="search">
    ${icon("search")}
    <input
      type="text"
      role="combobox"
      data-testid="palette-search"
      aria-label=${text("palette-search")}
      placeholder=${text("palette-search")}
      aria-autocomplete="list"
      aria-expanded=${all.length > 0}
      aria-controls=${all.length > 0 ? "palette-list" : nothing}
      aria-activedescendant=${current ? nameOf(current) : nothing}
      autocomplete="off"
      spellcheck="false"
      autofocus
      .value=${search}
      @input=${(event: Event) => find((event.currentTarget as HTMLInputElement).value)}
      @keydown=${step}
    />
  </div>`;
}

const nameOf = ({ id }: Command): string => `command-${id.replace(/[^\w-]/g, "_")}`;

const groupOf = ({ group, commands }: Found, current: Command | null, actions: Actions): TemplateResult =>
  html`<div role="group" aria-labelledby="palette-${group}">
    <div class="palette-group" id="palette-${group}" role="presentation">${text(`palette-group-${group}`)}</div>
    ${repeat(
      commands,
      ({ id }) => id,
      (command) => option(command, command.id === current?.id, actions),
    )}
  </div>`;

function option(command: Command, isCurrent: boolean, actions: Actions): TemplateResult {
  const { id, label, about, deed, why } = command;
  return html`<div
    class="command"
    id=${nameOf(command)}
    role="option"
    data-testid="command"
    data-command=${id}
    aria-selected=${isCurrent}
    aria-disabled=${why ? "true" : nothing}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => actions.chooseCommand(command)}
  >
    <span class="words"><b>${label}</b>${about ? html` <small>${about}</small>` : nothing}</span>
    ${why ? html`<small class="why">${why}</small>` : deed ? hint(deed) : nothing}
  </div>`;
}
