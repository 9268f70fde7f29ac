import { html, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { appearanceOf } from "../appearance";
import { notice } from "../parts/alert";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { keycap } from "../parts/keycaps";
import { pageTitle } from "../parts/words";
import { keysOf, SHORTCUTS, type Shortcut } from "../shortcuts";
import type { State } from "../state";
import { text } from "../text";

/** "Aiuto": the keys of the keyboard, and how the common things are done. */
export function help(state: State, actions: Actions): TemplateResult {
  const content = html`${pageTitle(text("help-heading"))}
    <p class="lead">${text("help-lead")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    <div class="help">
      ${howTo("first", html`<p>${text("help-first-body")}</p>`)}
      ${howTo(
        "rotate",
        html`<p>${text("help-rotate-body")}</p>
          <ol>
            <li>${text("help-rotate-1")}</li>
            <li>${text("help-rotate-2")}</li>
            <li>${text("help-rotate-3")}</li>
            <li>${text("help-rotate-4")}</li>
          </ol>`,
      )}
      ${howTo("offline", html`<p>${text("help-offline-body")}</p>`)}
      ${howTo("kept", html`<p>${text("help-kept-body")}</p><p>${text("help-kept-else")}</p>`)}
      ${howTo("ask", html`<p>${text("help-ask-body")}</p><p>${text("help-ask-report")}</p>`)}
      ${shortcuts(state, actions)}
    </div>`;
  return aside(state, actions, content);
}

const howTo = (what: "first" | "rotate" | "offline" | "kept" | "ask", body: TemplateResult): TemplateResult =>
  html`<section class="card" aria-labelledby="help-${what}">
    <h2 id="help-${what}">${text(`help-${what}`)}</h2>
    ${body}
  </section>`;

function shortcuts(state: State, actions: Actions): TemplateResult {
  const { singleKeysOff } = appearanceOf(state);
  return html`<section class="card" aria-labelledby="help-keys">
    <h2 id="help-keys">${text("help-keys")}</h2>
    <p>${text("help-keys-lead")}</p>
    <table class="shortcuts" data-testid="shortcuts">
      <thead>
        <tr>
          <th scope="col">${text("help-keys-what")}</th>
          <th scope="col">${text("help-keys-keys")}</th>
          <th scope="col">${text("help-keys-where")}</th>
        </tr>
      </thead>
      <tbody>
        ${SHORTCUTS.map(line)}
      </tbody>
    </table>
    <label class="tick">
      <input
        type="checkbox"
        data-testid="character-keys"
        aria-describedby="character-keys-about"
        .checked=${!singleKeysOff}
        @change=${() => actions.changeAppearance({ singleKeysOff: !singleKeysOff })}
      />
      ${text("help-character-keys")}
    </label>
    <p id="character-keys-about" class="about">${text("help-character-keys-about")}</p>
  </section>`;
}

const line = (shortcut: Shortcut): TemplateResult =>
  html`<tr>
    <th scope="row">${text(shortcut.does)}</th>
    <td class="chords">${keysOf(shortcut).map(keycap)}</td>
    <td>${text(`shortcut-in-${shortcut.where}`)}</td>
  </tr>`;
