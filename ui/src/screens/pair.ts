import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { endOf } from "../all-keys";
import type { FoundPairView } from "../generated/view";
import { notice } from "../parts/alert";
import { heldKey, timer } from "../parts/held-key";
import { drawer } from "../parts/dialog";
import { icon } from "../parts/icon";
import { confirmed, lastChange } from "../parts/pair";
import { age, realmChips } from "../parts/pair-table";
import { toasts } from "../parts/toast";
import { italian } from "../parts/words";
import type { KeyName, Slot, State } from "../state";
import { dayOf, text } from "../text";

/** One pair, opened in place: its keys can be shown and used wherever the portal is. */
export function pairDrawer(state: State, found: FoundPairView, actions: Actions): TemplateResult {
  const content = html`<div class="pair-opened" data-testid="pair-opened">
    ${notice(state.notice, actions)} ${facts(found, state.now)} ${remark(found)}
    ${keyRow(state, actions, found, "primary")} ${keyRow(state, actions, found, "secondary")} ${way(found, actions)}
    ${toasts(state, actions)}
  </div>`;
  return drawer({ title: italian(found.pair.title), content, testid: "pair-close", sign: "key" }, actions.closePair);
}

function facts(found: FoundPairView, now: number): TemplateResult {
  const { pair, institution, taxCode, realm } = found;
  const { inUse, installedAt, owner, due: day, text: note } = pair.note;
  const use = inUse && [text("slot-name", { slot: inUse }), installedAt].filter((part) => part !== "").join(" · ");
  const lines: ReadonlyArray<readonly [string, TemplateResult | string | null]> = [
    [text("institution"), institution],
    [text("tax-code"), html`<span class="selectable">${taxCode}</span>`],
    [text("environment"), realmChips(found)],
    [text("pair-manual-name"), pair.manualName],
    [text(realm === "io" ? "service-id" : "subscription"), html`<code>${pair.subscription}</code>`],
    [text("pair-rotated"), age(found, now)],
    [text("pair-compared"), confirmed(pair, now)],
    [text("pair-in-use"), use],
    [text("pair-owner"), owner],
    [text("pair-due"), day === null ? null : dayOf(endOf(day))],
    [text("pair-note"), note === "" ? null : html`<span class="said">${note}</span>`],
  ];
  return html`<dl class="facts">
    ${lines.map(([what, value]) => (value ? html`<dt>${what}</dt><dd>${value}</dd>` : nothing))}
  </dl>`;
}

function remark({ pair, realm }: FoundPairView): TemplateResult | typeof nothing {
  const why = !pair.kept
    ? "pair-not-kept-body"
    : pair.listed
      ? null
      : realm === "io"
        ? "pair-not-listed-io"
        : "pair-not-listed-body";
  return why === null ? nothing : html`<p class="remark">${icon("warning")}${text(why)}</p>`;
}

function keyRow(state: State, actions: Actions, { pair, realm }: FoundPairView, slot: Slot): TemplateResult {
  const key: KeyName = { subscription: pair.subscription, slot };
  const label = text(realm === "io" ? "io-key-label" : "key-label", { slot });
  const { uncertain, changedElsewhere } = pair[slot];
  return html`<div class="key" role="group" data-testid="key-${slot}" aria-label=${`${label}: ${pair.title}`}>
    <p class="label">
      <b>${label}</b>
      ${uncertain ? html`<span class="chip warning small">${text("key-uncertain")}</span>` : nothing}
      ${changedElsewhere ? html`<span class="chip warning small">${text("key-changed-elsewhere")}</span>` : nothing}
      ${lastChange(pair[slot], state.now)}
    </p>
    <div class="row">${heldKey(state, actions, key, { slot, product: pair.title }, !pair.kept)}</div>
    ${timer(state, key)}
    ${uncertain ? html`<p class="remark">${icon("warning")}${text("key-uncertain-body", { slot })}</p>` : nothing}
  </div>`;
}

/** To where the pair can be regenerated and verified. */
function way(found: FoundPairView, actions: Actions): TemplateResult {
  const { realm, institutionId, manageKey } = found;
  const inIo = realm === "io";
  if (inIo ? manageKey === null : institutionId === null) {
    return html`<p class="remark">${icon("info")}${text(inIo ? "pair-no-way-io" : "pair-no-way")}</p>`;
  }
  return html`<div class="actions">
    <button class="button outlined" data-testid="pair-page" @click=${() => void actions.goToPairsPage(found)}>
      ${text(inIo ? "pair-to-service" : "pair-to-page")}${icon("arrow")}
    </button>
  </div>`;
}
