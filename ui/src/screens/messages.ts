import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";

import type { Actions } from "../actions";
import { drawer } from "../parts/dialog";
import { icon } from "../parts/icon";
import { toneIcon } from "../parts/toast";
import type { State } from "../state";
import { agoOf, text, timeOf } from "../text";

/** What was told in passing, the newest first. */
export function messagesDrawer({ messages, now }: State, actions: Actions): TemplateResult {
  const content =
    messages.length === 0
      ? html`<p id="dialog-text">${text("messages-none")}</p>`
      : html`<ul class="messages">
            ${repeat(
              [...messages].reverse(),
              ({ id }) => id,
              (message) =>
                html`<li class=${message.kind} data-testid="message">
                  ${icon(toneIcon(message))}
                  <span>${message.text}<small>${timeOf(message.at)} · ${agoOf(message.at, now)}</small></span>
                </li>`,
            )}
          </ul>
          <button class="button outlined" data-testid="messages-forget" @click=${actions.forgetMessages}>
            ${text("messages-forget")}
          </button>`;
  return drawer({ title: text("messages-heading"), content, testid: "messages-close" }, actions.closeDialog);
}
