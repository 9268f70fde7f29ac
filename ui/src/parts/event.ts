import { html, nothing, type TemplateResult } from "lit-html";

import type { EventView } from "../generated/view";
import type { Outcome, Told } from "../history";
import { agoOf, exactOf, listOf, text, timeOf } from "../text";
import { environmentChip, italian } from "./words";

const TONES: Record<Outcome, string> = {
  waiting: "warning",
  asked: "plain",
  done: "success",
  not_done: "plain",
  elsewhere: "warning",
  kept: "success",
  not_listed: "warning",
  listed: "success",
  removed: "plain",
  noted: "plain",
  set_aside: "warning",
  begun: "plain",
};

/** One event of "Attività". */
export function eventRow({ event, outcome }: Told, now: number): TemplateResult {
  const { at, deed } = event;
  const age = text("history-age", { moment: exactOf(at), ago: agoOf(at, now) });
  return html`<div class="event" role="row" data-testid="history-row" data-event=${event.number} data-deed=${deed}>
    <span class="when" role="cell">
      <time datetime=${new Date(at).toISOString()} title=${age}>${timeOf(at)}</time>
    </span>
    <span class="what" role="cell"><b>${text("history-deed", { deed })}</b> ${details(event)}</span>
    <span class="where" role="cell">${where(event)}</span>
    <span class="prints" role="cell">${prints(event)}</span>
    <span class="outcome" role="cell">
      ${outcome === null
        ? nothing
        : html`<span class="chip small ${TONES[outcome]}">${text("history-outcome", { outcome })}</span>`}
    </span>
  </div>`;
}

/** Of which product or service, which key, or what else it was about. */
function details({ deed, subject, slot, about }: EventView): TemplateResult | typeof nothing {
  const parts = [
    subject,
    slot === null ? null : text("history-slot", { slot }),
    matter(deed, about),
  ];
  const known = parts.flatMap((part) => part || []);
  if (known.length === 0) return nothing;
  return html`<small>${known.map((part, at) => html`${at > 0 ? " · " : nothing}${part === subject ? italian(part) : part}`)}</small>`;
}

function matter(deed: string, about: string | null): string | null {
  if (deed === "archive_begun") return text("history-found", { count: Number(about ?? 0) });
  if (deed !== "note_changed" || about === null) return about;
  return listOf(about.split(" ").map((part) => text("history-note-part", { part })));
}

function where({ realm, institution, taxCode }: EventView): TemplateResult | typeof nothing {
  if (realm === null) return nothing;
  const chip =
    realm === "io" ? html`<span class="chip info small">${text("product-io")}</span>` : environmentChip(realm, "small");
  return html`<span title=${taxCode === institution ? nothing : (taxCode ?? nothing)}>${institution}</span> ${chip}`;
}

/** Before and after, as far as they are known: the beginning is enough to tell them apart. */
function prints({ before, after }: EventView): TemplateResult | typeof nothing {
  if (before === null && after === null) return nothing;
  const one = (print: string | null): TemplateResult =>
    print === null ? html`<span class="none">…</span>` : html`<code title=${print}>${print.slice(0, 8)}</code>`;
  if (before === null || after === null) return one(before ?? after);
  const then = html`<span aria-hidden="true">→</span> <span class="unseen">${text("history-then")}</span>`;
  return html`${one(before)} ${then} ${one(after)}`;
}
