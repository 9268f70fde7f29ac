import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { drawnRows, isGone, rowHeight, type ServicesPage } from "../services";
import { text } from "../text";
import { icon } from "./icon";
import { stateChip } from "./words";

/** The list of services. Only what is in sight is in the page, however many there are. */
export function rows(page: ServicesPage, actions: Actions): TemplateResult {
  const { found } = page;
  const go = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const inSight = Math.max(1, Math.floor(list.clientHeight / rowHeight()) - 1);
    const to = target(event.key, page.row, inSight, found.length);
    if (to === null) return;
    event.preventDefault();
    actions.goToRow(to);
    list.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
  };
  // The window bounds what can be in sight; the list's own height is not known before it is drawn.
  const drawn = drawnRows(page, window.innerHeight);
  return html`<div
    class="rows"
    data-testid="services-list"
    @scroll=${(event: Event) => actions.scrollServices((event.currentTarget as HTMLElement).scrollTop)}
    @keydown=${go}
  >
    <div role="list" aria-label=${text("services-list")} .style=${`height: ${found.length * rowHeight()}px`}>
      ${repeat(
        drawn,
        (at) => found[at]?.id,
        (at) => row(page, at, actions),
      )}
    </div>
  </div>`;
}

/** The row that a key of the keyboard leads to. */
function target(key: string, row: number, inSight: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, row + 1);
    case "ArrowUp":
      return Math.max(0, row - 1);
    case "PageDown":
      return Math.min(last, row + inSight);
    case "PageUp":
      return Math.max(0, row - inSight);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
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
