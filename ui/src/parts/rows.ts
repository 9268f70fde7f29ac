import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { drawnRows, goByKey } from "../in-sight";
import { isGone, rowHeight, type ServicesPage } from "../services";
import { text } from "../text";
import { icon } from "./icon";
import { stateChip } from "./words";

/** The list of services. Only what is in sight is in the page, however many there are. */
export function rows(page: ServicesPage, actions: Actions): TemplateResult {
  const { found } = page;
  const height = rowHeight();
  const go = (event: KeyboardEvent): void =>
    goByKey(event, { row: page.row, count: found.length, rowHeight: height }, actions.goToRow);
  // The window bounds what can be in sight; the list's own height is not known before it is drawn.
  const drawn = drawnRows(page, found.length, window.innerHeight, height);
  return html`<div
    class="rows"
    data-testid="services-list"
    @scroll=${(event: Event) => actions.scrollServices((event.currentTarget as HTMLElement).scrollTop)}
    @keydown=${go}
  >
    <div role="list" aria-label=${text("services-list")} .style=${`height: ${found.length * height}px`}>
      ${repeat(
        drawn,
        (at) => found[at]?.id,
        (at) => row(page, at, actions),
      )}
    </div>
  </div>`;
}

function row(page: ServicesPage, at: number, actions: Actions): TemplateResult | typeof nothing {
  const service = page.found[at];
  if (!service) return nothing;
  const gone = isGone(page, service);
  return html`<div
    class="row"
    role="listitem"
    aria-setsize=${page.found.length}
    aria-posinset=${at + 1}
    .style=${`top: ${at * rowHeight()}px`}
  >
    <button
      data-testid="service-row"
      data-service=${service.id}
      data-row=${at}
      tabindex=${at === page.row ? 0 : -1}
      @click=${() => actions.enterService(at, service)}
    >
      <span class="words" title=${`${service.name} · ${service.organization} · ${service.id}`}>
        <b>${service.name}</b>
        <small>${service.organization} · ${service.id}</small>
      </span>
      ${gone ? html`<span class="chip warning small">${text("service-not-listed")}</span>` : nothing}
      ${stateChip(service.state)} ${icon("next")}
    </button>
  </div>`;
}
