import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { errorAlert, notice } from "../parts/alert";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { eventRow } from "../parts/event";
import { historyCheck } from "../parts/history-check";
import { icon } from "../parts/icon";
import { skeleton } from "../parts/skeleton";
import { pageTitle } from "../parts/words";
import { type Day, daysOf, type HistoryPage } from "../history";
import type { State } from "../state";
import { text, weekdayOf } from "../text";

/** "Attività": what happened to the keys, the newest first. */
export function history(state: State, actions: Actions): TemplateResult | typeof nothing {
  const page = state.history;
  if (!page) return nothing;
  const content = html`${pageTitle(text("history-heading"))}
    <p class="lead">${text("history-lead")} ${text("history-prints-body")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    <div class="toolbar">
      ${historyCheck(page.check)}
      <button
        class="button small outlined"
        data-testid="history-export"
        ?disabled=${state.busy.has("export")}
        @click=${actions.exportHistory}
      >
        ${icon("download")}${text("history-export")}
      </button>
    </div>
    ${events(page, state.now)} ${ending(page, actions)}`;
  return aside(state, actions, content);
}

function events({ events: known }: HistoryPage, now: number): TemplateResult | typeof nothing {
  if (known === null) return nothing;
  if (known.length === 0) return html`<div class="card empty"><p>${text("history-empty")}</p></div>`;
  const heading = (id: string): TemplateResult => html`<span role="columnheader">${text(id)}</span>`;
  return html`<div class="events" role="table" aria-label=${text("history-heading")}>
      <div class="event-head" role="row">
        ${["history-when", "history-what", "history-where", "history-prints", "history-outcome-head"].map(heading)}
      </div>
      ${repeat(
        daysOf(known),
        (day) => day.at,
        (day) => dayOfEvents(day, now),
      )}
    </div>`;
}

const dayOfEvents = ({ at, told }: Day, now: number): TemplateResult =>
  html`<div role="rowgroup" class="event-day">
    <div role="row">
      <div role="cell" aria-colspan="5"><h2>${weekdayOf(at)}</h2></div>
    </div>
    ${repeat(
      told,
      ({ event }) => event.number,
      (one) => eventRow(one, now),
    )}
  </div>`;

/** How the list goes on, or why it does not. */
function ending({ events: known, more, asking, error }: HistoryPage, actions: Actions): TemplateResult | typeof nothing {
  if (error) {
    const way = html`<button class="button small outlined" data-testid="retry" @click=${actions.moreHistory}>
      ${text("retry")}
    </button>`;
    return errorAlert(error, { way });
  }
  if (known === null) return skeleton("list", text("history-reading"));
  if (!more) return nothing;
  return html`<div class="more">
    <button class="button outlined" data-testid="history-more" ?disabled=${asking} @click=${actions.moreHistory}>
      ${asking ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${text("history-more")}
    </button>
  </div>`;
}
