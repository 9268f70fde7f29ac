import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "./actions";
import { notice } from "./parts/alert";
import { header } from "./parts/header";
import { toasts } from "./parts/toast";
import { pageTitle, waiting } from "./parts/words";
import { aboutDialog } from "./screens/about";
import { allKeys } from "./screens/all-keys";
import { connection } from "./screens/connection";
import { environmentDialog, waiveDialog } from "./screens/environment";
import { firstRun } from "./screens/first-run";
import { generate } from "./screens/generate";
import { help } from "./screens/help";
import { history } from "./screens/history";
import { institutionDrawer } from "./screens/institution";
import { institutions } from "./screens/institutions";
import { io } from "./screens/io";
import { keys } from "./screens/keys";
import { importDialog } from "./screens/import";
import { manageKeyDialog, removeManageKeyDialog } from "./screens/manage-key";
import { messagesDrawer } from "./screens/messages";
import { noteDialog } from "./screens/note";
import { overview } from "./screens/overview";
import { pairDrawer } from "./screens/pair";
import { paletteDialog } from "./screens/palette";
import { regenerateDialog } from "./screens/regenerate";
import { removeDialog } from "./screens/remove";
import { service } from "./screens/service";
import { services } from "./screens/services";
import { settings } from "./screens/settings";
import { verifyDialog } from "./screens/verify";
import type { State } from "./state";
import { text } from "./text";

type Part = TemplateResult | typeof nothing;

/** The whole window for a state. */
export const page = (state: State, actions: Actions): TemplateResult =>
  html`${header(state, actions)} ${screen(state, actions)} ${dialogOf(state, actions)}
    ${state.dialog?.what === "pair" ? nothing : toasts(state, actions)}`;

function screen(state: State, actions: Actions): Part {
  switch (state.screen) {
    case "starting":
      return html`<main class="column">${waiting(text("starting"))}</main>`;
    case "unusable":
      return html`<main class="column">
        ${pageTitle(text("title-unusable"))} ${notice(state.notice, actions)}
        <button class="button" data-testid="retry" @click=${actions.start}>${text("retry")}</button>
      </main>`;
    case "first_run":
      return firstRun(state, actions);
    case "institutions":
      return institutions(state, actions);
    case "overview":
      return overview(state, actions);
    case "keys":
      return keys(state, actions);
    case "generate":
      return generate(state, actions);
    case "io":
      return io(state, actions);
    case "services":
      return services(state, actions);
    case "service":
      return service(state, actions);
    case "all_keys":
      return allKeys(state, actions);
    case "history":
      return history(state, actions);
    case "settings":
      return settings(state, actions);
    case "connection":
      return connection(state, actions);
    case "help":
      return help(state, actions);
  }
}

function dialogOf(state: State, actions: Actions): Part {
  switch (state.dialog?.what) {
    case "about":
      return aboutDialog(state.dialog, actions);
    case "environment":
      return environmentDialog(state, state.dialog, actions);
    case "messages":
      return messagesDrawer(state, actions);
    case "institution":
      return institutionDrawer(state, actions);
    case "pair":
      return pairDrawer(state, state.dialog.found, actions);
    case "waive":
      return waiveDialog(state, actions);
    case "regenerate":
      return regenerateDialog(state, state.dialog, actions);
    case "note":
      return noteDialog(state, state.dialog, actions);
    case "remove":
      return removeDialog(state, state.dialog, actions);
    case "verify":
      return verifyDialog(state, state.dialog, actions);
    case "manage_key":
      return manageKeyDialog(state, state.dialog, actions);
    case "import":
      return importDialog(state, state.dialog, actions);
    case "palette":
      return paletteDialog(state, state.dialog, actions);
    case "remove_manage_key":
      return removeManageKeyDialog(state.dialog, actions);
    case undefined:
      return nothing;
  }
}
