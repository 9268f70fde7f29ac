import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { PairView, SlotView } from "../generated/view";
import { isDeleted, type KeyName, type Slot, type State } from "../state";
import { agoOf, dayOf, text } from "../text";
import { explained, whyUnchangeable } from "./archive";
import { checkButton, checkTold } from "./check";
import { heldKey, timer } from "./held-key";
import { icon } from "./icon";
import { dueChip, inUseChip, noteButton, noteLines } from "./note";
import { usage } from "./usage";
import { isChanging, whyUnregenerable, whyUnusable } from "./why";
import { italian } from "./words";

/** One product's two keys. `title` is unique on the page. */
export function pairCard(state: State, actions: Actions, pair: PairView, title: string): TemplateResult {
  const inIo = state.page?.service != null;
  const gone = state.page !== null && isDeleted(state.page);
  const about = [
    pair.manualName ? text("manual-name", { name: pair.manualName }) : null,
    inIo ? null : pair.subscription,
    pair.kept ? confirmed(pair, state.now) : null,
  ];
  return html`<article class="card pair" data-testid="pair" data-subscription=${pair.subscription} aria-label=${title}>
    <div class="head">
      <div>
        <h3>${inIo ? text("service-pair") : italian(pair.title)}</h3>
        <p class="about">${about.filter((part) => part !== null).join(" · ")}</p>
        ${noteLines(pair, state.now)}
      </div>
      <div class="chips">
        ${dueChip(pair, state.now)}
        ${pair.listed ? nothing : html`<span class="chip warning small">${text("pair-not-listed")}</span>`}
        ${pair.kept
          ? html`<span class="chip success small">${text("pair-kept")}</span>`
          : html`<span class="chip warning small">${text("pair-not-kept")}</span>`}
        ${noteButton(state, actions, pair, title)}
      </div>
    </div>
    ${pair.kept ? nothing : html`<p class="remark">${icon("warning")}${text("pair-not-kept-body")}</p>`}
    ${pair.listed || gone ? nothing : html`<p class="remark">${icon("warning")}${text(inIo ? "pair-not-listed-io" : "pair-not-listed-body")}</p>`}
    ${keyRow(state, actions, pair, title, "primary")} ${keyRow(state, actions, pair, title, "secondary")}
    ${inIo ? nothing : usage(state, actions, pair, title)}
    ${pair.listed ? nothing : removal(state, actions, pair, title)}
  </article>`;
}

/** When the pair was last compared with the portal's. */
export function confirmed({ confirmedAt }: PairView, now: number): string {
  return confirmedAt === null ? text("pair-never-confirmed") : text("pair-confirmed", { ago: agoOf(confirmedAt, now) });
}

/** A pair that the portal lists no more can leave this computer, if the person wants it to. */
function removal(state: State, actions: Actions, { subscription }: PairView, product: string): TemplateResult {
  const why = whyUnchangeable(state);
  return html`<div class="removal">
    <button
      class="button small outlined danger"
      data-testid="remove"
      aria-label=${text("remove-label", { product })}
      title=${explained(why).title}
      aria-describedby=${explained(why).by}
      ?disabled=${why !== null || state.busy.has("remove")}
      @click=${() => actions.askRemove(subscription)}
    >
      ${icon("trash")}${text("remove")}
    </button>
  </div>`;
}

function keyRow(state: State, actions: Actions, pair: PairView, product: string, slot: Slot): TemplateResult {
  const key: KeyName = { subscription: pair.subscription, slot };
  const changing = isChanging(state, key);
  const told = pair[slot];
  const unusable = whyUnusable(state, pair, key) !== null;
  const why = whyUnchangeable(state);
  const inIo = state.page?.service != null;
  const label = text(inIo ? "io-key-label" : "key-label", { slot });
  const name = { slot, product };
  return html`<div class="key" role="group" data-testid="key-${slot}" aria-label=${`${label}: ${product}`}>
    <p class="label">
      <b>${label}</b>
      ${inUseChip(pair, slot)}
      ${changing ? html`<span class="chip info small"><span class="spinner" aria-hidden="true"></span>${text("key-changing")}</span>` : nothing}
      ${told.uncertain ? html`<span class="chip warning small">${text("key-uncertain")}</span>` : nothing}
      ${told.changedElsewhere && !changing
        ? html`<span class="chip warning small">${text("key-changed-elsewhere")}</span>`
        : nothing}
      ${changing ? nothing : lastChange(told, state.now)}
    </p>
    <div class="row">
      ${heldKey(state, actions, key, name, unusable)}
      ${inIo || pair.productKnown ? checkButton(state, actions, key, unusable, name) : nothing}
      <button
        class="button small outlined"
        data-testid="regenerate"
        aria-label=${text("key-regenerate-label", name)}
        title=${explained(why).title}
        aria-describedby=${explained(why).by}
        ?disabled=${whyUnregenerable(state, pair) !== null}
        @click=${() => actions.askRegenerate(key)}
      >
        ${icon("renew")}${text("key-regenerate")}
      </button>
    </div>
    ${timer(state, key)}
    ${checkTold(state, actions, key, name)}
    ${told.uncertain ? html`<p class="remark">${icon("warning")}${text("key-uncertain-body", { slot })}</p>` : nothing}
  </div>`;
}

/** When the key was last seen to change, where it was. */
export function lastChange({ changedAt, changedElsewhere }: SlotView, now: number): TemplateResult | typeof nothing {
  if (changedAt === null) return nothing;
  const when = { day: dayOf(changedAt), ago: agoOf(changedAt, now) };
  return html`<small>${text(changedElsewhere ? "key-changed-elsewhere-on" : "key-changed", when)}</small>`;
}
