import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import { errorAlert, notice } from "../parts/alert";
import { appearanceCard } from "../parts/appearance";
import { aside } from "../parts/aside";
import { standing } from "../parts/banners";
import { computerCard } from "../parts/computer";
import { icon } from "../parts/icon";
import { option } from "../parts/option";
import { about, passwordField, setByOrganisation, settingField } from "../parts/setting";
import { pageTitle, waiting } from "../parts/words";
import { ADDRESSES, type ProxyKind, settingOf, type SettingsPage, TIMEOUTS } from "../settings";
import type { State } from "../state";
import { text } from "../text";

/** "Impostazioni" */
export function settings(state: State, actions: Actions): TemplateResult | typeof nothing {
  const page = state.settings;
  if (!page) return nothing;
  const content = html`${pageTitle(text("settings-heading"))}
    <p class="lead">${text("settings-lead")}</p>
    <div class="banners">${standing(state, actions)}</div>
    ${notice(state.notice, actions)}
    <div class="settings">${appearanceCard(state, actions)} ${computerCard(state, actions)}</div>
    <div class="toolbar">
      <h2>${text("settings-portals")}</h2>
      <button class="button small outlined" data-testid="connection-open" @click=${actions.openConnection}>
        ${icon("next")}${text("connection-heading")}
      </button>
    </div>
    <p class="lead">${text("settings-portals-lead")}</p>
    ${page.error ? unread(page, actions) : page.view ? form(state, page, actions) : waiting(text("settings-reading"))}`;
  return aside(state, actions, content);
}

function unread({ error }: SettingsPage, actions: Actions): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const way = html`<button class="button small outlined" data-testid="retry" @click=${actions.readSettings}>
    ${text("retry")}
  </button>`;
  return errorAlert(error, { way });
}

function form({ busy }: State, page: SettingsPage, actions: Actions): TemplateResult {
  const saving = busy.has("settings");
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = (event.currentTarget as HTMLFormElement).querySelectorAll<HTMLInputElement>("input[type=password]");
    const of = (name: string): string => [...typed].find((field) => field.name === name)?.value ?? "";
    const isSaved = await actions.saveSettings({ proxy: of("proxy"), client_certificate: of("client_certificate") });
    if (isSaved) for (const field of typed) field.value = "";
  };
  return html`<form class="settings" novalidate autocomplete="off" @submit=${save}>
    ${network(page, actions)} ${timeouts(page, actions)} ${addresses(page, actions)}
    <p class="remark">${icon("info")}${text("settings-sign-out")}</p>
    <div class="actions">
      <button type="button" class="button outlined" data-testid="settings-cancel" @click=${actions.closeAside}>
        ${text("cancel")}
      </button>
      <button type="submit" class="button" data-testid="settings-save" ?disabled=${saving}>
        ${saving ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${text("settings-save")}
      </button>
    </div>
  </form>`;
}

function network(page: SettingsPage, actions: Actions): TemplateResult {
  const isAddress = page.proxy === "address";
  return html`<section class="card" aria-labelledby="settings-network">
    <h2 id="settings-network">${text("settings-network")}</h2>
    ${proxyChoice(page, actions)}
    ${isAddress
      ? html`<div class="within">
          ${settingField({ name: "proxy" }, page, actions)} ${settingField({ name: "proxy_user" }, page, actions)}
          ${passwordField("proxy", page, actions)}
        </div>`
      : nothing}
    ${settingField({ name: "extra_trust" }, page, actions)} ${settingField({ name: "client_certificate" }, page, actions)}
    ${page.values.client_certificate || page.kept?.clientCertificate
      ? html`<div class="within">${passwordField("client_certificate", page, actions)}</div>`
      : nothing}
  </section>`;
}

function proxyChoice(page: SettingsPage, actions: Actions): TemplateResult {
  const isLocked = settingOf(page, "proxy")?.locked === true;
  const choice = (kind: ProxyKind): TemplateResult =>
    option({
      group: "proxy-kind",
      value: kind,
      testid: `proxy-${kind}`,
      words: text(`proxy-${kind}`),
      hint: text(`proxy-${kind}-hint`),
      chosen: page.proxy === kind,
      disabled: isLocked,
      about: isLocked ? "setting-proxy-about" : null,
      pick: () => actions.pickProxy(kind),
    });
  return html`<fieldset class="options plain">
      <legend>${text("settings-proxy")}</legend>
      ${choice("system")} ${choice("none")} ${choice("address")}
    </fieldset>
    ${page.proxy === "address" ? nothing : isLocked ? html`<p id="setting-proxy-about">${setByOrganisation()}</p>` : problemOf(page)}`;
}

/** Where the field that it is about is not shown. */
const problemOf = (page: SettingsPage): TemplateResult | typeof nothing =>
  page.problems.proxy ? about("setting-proxy-about", "proxy", page) : nothing;

function timeouts(page: SettingsPage, actions: Actions): TemplateResult {
  const bounds = { least: page.view?.atLeast ?? 0, most: page.view?.atMost ?? 0 };
  return html`<section class="card" aria-labelledby="settings-timeouts">
    <h2 id="settings-timeouts">${text("settings-timeouts")}</h2>
    <p class="about">${text("settings-timeouts-lead", bounds)}</p>
    <div class="three">${TIMEOUTS.map((name) => settingField({ name, digits: true }, page, actions))}</div>
  </section>`;
}

function addresses(page: SettingsPage, actions: Actions): TemplateResult {
  const unfold = (event: Event): void => actions.unfold((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="card" data-testid="settings-addresses" ?open=${page.unfolded} @toggle=${unfold}>
    <summary><h2>${text("settings-addresses")}</h2></summary>
    <p class="about">${text("settings-addresses-lead")}</p>
    ${ADDRESSES.map((name) => settingField({ name, lines: name === "sign_in_hosts" }, page, actions))}
  </details>`;
}
