import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { ariaKeys, type Deed } from "../shortcuts";
import { inIo, isAside, type State } from "../state";
import { text } from "../text";
import { icon, type Icon } from "./icon";
import { hint } from "./keycaps";

interface Entry {
  /** Names its text and its test. */
  name: string;
  sign: Icon;
  here: boolean;
  /** The shortcut that does the same. */
  deed?: Deed;
  go: () => void;
}

/** A screen beside the menu. */
export const framed = (state: State, actions: Actions, main: TemplateResult): TemplateResult =>
  html`<div class="frame">${menu(state, actions)} ${main}</div>`;

/** The left menu. It lies under the product drop-down, and cannot be reached while that is open. */
function menu(state: State, actions: Actions): TemplateResult {
  const groups = [inIo(state) ? ofIo(state, actions) : ofPagoPa(state, actions), everywhere(state, actions), own(state, actions)];
  return html`<nav class="sections" ?inert=${state.menuOpen} aria-label=${text("nav-label")}>
    <div class="groups">${groups.map((entries) => html`<ul>${entries.map(entry)}</ul>`)}</div>
  </nav>`;
}

const entry = ({ name, sign, here, deed, go }: Entry): TemplateResult =>
  html`<li>
    <button
      data-testid="nav-${name}"
      title=${text(`nav-${name}`)}
      aria-current=${here ? "page" : nothing}
      aria-keyshortcuts=${deed ? ariaKeys(deed) : nothing}
      @click=${go}
    >
      ${icon(sign)}<span>${text(`nav-${name}`)}</span>${deed ? hint(deed) : nothing}
    </button>
  </li>`;

function ofPagoPa(state: State, actions: Actions): Entry[] {
  const { screen, place, page } = state;
  const inKeys = !isAside(screen) && screen !== "overview";
  return there(
    place !== null && { name: "overview", sign: "home", here: screen === "overview", deed: "overview", go: actions.showOverview },
    page !== null && { name: "keys", sign: "key", here: inKeys, deed: "keys", go: actions.showKeys },
    { name: "institutions", sign: "bank", here: screen === "institutions", go: actions.showInstitutions },
    place === null && { name: "io", sign: "phone", here: false, go: actions.openIo },
  );
}

function ofIo({ screen, place, services, page }: State, actions: Actions): Entry[] {
  return there(
    place !== null && { name: "overview", sign: "home", here: false, deed: "overview", go: actions.showOverview },
    { name: "manage-keys", sign: "key", here: screen === "io", go: actions.openIo },
    services !== null && { name: "services", sign: "list", here: screen === "services", go: actions.showServices },
    page !== null && { name: "service", sign: "lock", here: screen === "service", deed: "keys", go: actions.showKeys },
    place === null && { name: "pagopa", sign: "bank", here: false, go: actions.showInstitutions },
  );
}

const there = (...entries: Array<Entry | false>): Entry[] => entries.filter((one): one is Entry => one !== false);

/** Of all entes and environments. */
const everywhere = ({ screen }: State, actions: Actions): Entry[] => [
  { name: "all-keys", sign: "keys", here: screen === "all_keys", deed: "all_keys", go: actions.openAllKeys },
  { name: "history", sign: "clock", here: screen === "history", deed: "history", go: actions.openHistory },
];

const own = ({ screen }: State, actions: Actions): Entry[] => [
  { name: "settings", sign: "gear", here: screen === "settings", deed: "settings", go: actions.openSettings },
];
