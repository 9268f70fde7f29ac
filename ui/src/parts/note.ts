import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { PairView } from "../generated/view";
import { dueOf, useOf } from "../notes";
import type { Slot, State } from "../state";
import { text } from "../text";
import { explained, whyUnchangeable } from "./archive";
import { icon } from "./icon";

type Part = TemplateResult | typeof nothing;

/** "In uso · gestionale Tributi", beside the name of a key. */
export function inUseChip(pair: PairView, slot: Slot): Part {
  const use = useOf(pair, slot);
  if (!use) return nothing;
  const words = use.installedAt ? text("note-in-use-at", { place: use.installedAt }) : text("note-in-use");
  return html`<span class="chip plain small in-use" data-testid="in-use" title=${words}><span>${words}</span></span>`;
}

/** That a pair is to be renewed soon, or should have been. */
export function dueChip({ note }: PairView, now: number): Part {
  const due = dueOf(note, now);
  if (!due || due.urgency === "later") return nothing;
  const tone = due.urgency === "past" ? "error" : "warning";
  return html`<span class="chip small ${tone}" data-testid="due">${icon("clock")}${due.words}</span>`;
}

/** The rest of what the person keeps beside a pair. */
export function noteLines({ note }: PairView, now: number): Part {
  const due = dueOf(note, now);
  const parts = [
    note.owner ? text("note-owner-is", { owner: note.owner }) : null,
    due?.urgency === "later" ? due.words : null,
  ].filter((part) => part !== null);
  if (parts.length === 0 && note.text === "") return nothing;
  return html`<div class="about note" data-testid="note">
    ${parts.length > 0 ? html`<p>${parts.join(" · ")}</p>` : nothing}
    ${note.text ? html`<p class="text">${note.text}</p>` : nothing}
  </div>`;
}

export function noteButton(state: State, actions: Actions, { subscription }: PairView, product: string): TemplateResult {
  const why = whyUnchangeable(state);
  return html`<button
    class="button text blue"
    data-testid="note-open"
    aria-label=${text("note-open-label", { product })}
    title=${explained(why).title}
    aria-describedby=${explained(why).by}
    ?disabled=${why !== null || state.busy.has("note")}
    @click=${() => actions.openNote(subscription)}
  >
    ${icon("pen")}${text("note-open")}
  </button>`;
}
