import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { State } from "../state";
import { text, timeOf } from "../text";
import { alert } from "./alert";

/** What came of a change is not known yet: when the portal is asked again, and the way to ask it now. */
export function unsettledBanner({ page, busy, now }: State, actions: Actions): TemplateResult | typeof nothing {
  const view = page?.view ?? null;
  if (!view || view.unsettled === 0) return nothing;
  const { askAt, unsettled: count } = view;
  const asking = busy.has("settle") || page?.asking === true;
  const next = askAt === null ? "" : text("unsettled-ask-at", { time: askAt > now ? timeOf(askAt) : "soon" });
  return alert({
    tone: "warning",
    title: `${text("answer-unsettled-title", { count })}.`,
    body: `${text("answer-unsettled-body")} ${next}`,
    way: html`<button
      class="button small outlined"
      data-testid="ask-now"
      ?disabled=${asking}
      @click=${actions.askNow}
    >
      ${asking ? html`<span class="spinner" aria-hidden="true"></span>${text("unsettled-asking")}` : text("unsettled-ask")}
    </button>`,
    testid: "unsettled-banner",
  });
}
