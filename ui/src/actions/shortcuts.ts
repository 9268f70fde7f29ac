import type { FoundPairView } from "../generated/view";
import type { Deed } from "../shortcuts";
import { isAside, type Screen, type State } from "../state";
import { allKeysActions } from "./all-keys";
import { asideActions, openAside } from "./aside";
import type { Context } from "./context";
import { historyActions } from "./history";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { keysActions } from "./keys";
import { paletteActions } from "./palette";
import { placeActions } from "./place";
import { servicesActions } from "./services";
import { settingsActions } from "./settings";

const REFRESHED: readonly Screen[] = ["institutions", "overview", "keys", "service", "io", "services", "all_keys", "history"];

/** Whether the page can be brought up to date now. */
export function isRefreshable({ screen, page, place, chooser, services }: State): boolean {
  const isAsking =
    screen === "institutions"
      ? chooser.asking
      : screen === "overview"
        ? place?.asking
        : screen === "services"
          ? services?.asking
          : page?.asking;
  return REFRESHED.includes(screen) && !isAsking;
}

/** What the shortcuts do. */
export function shortcutActions(context: Context) {
  const { store } = context;
  const allKeys = allKeysActions(context);
  const aside = asideActions(context);
  const history = historyActions(context);
  const institutions = institutionActions(context);
  const io = ioActions(context);
  const keys = keysActions(context);
  const palette = paletteActions(context);
  const place = placeActions(context);
  const services = servicesActions(context);
  const settings = settingsActions(context);

  const openHelp = (): void => {
    if (store.state.screen !== "help") openAside(context, "help", {});
  };

  /** "Aggiorna" of the page. */
  const refresh = (): void => {
    if (!isRefreshable(store.state)) return;
    switch (store.state.screen) {
      case "institutions":
        return institutions.askInstitutions();
      case "overview":
        return place.showOverview();
      case "keys":
      case "service":
        return keys.refresh();
      case "io":
        return io.readManageKeys();
      case "services":
        return services.refreshServices();
      case "all_keys":
        return allKeys.freshenAllKeys();
      case "history":
        return void history.freshenHistory();
    }
  };

  /** To the page that this one was come to from. */
  const goBack = (): void => {
    const { screen } = store.state;
    if (isAside(screen)) return aside.closeAside();
    switch (screen) {
      case "overview":
        return institutions.showInstitutions();
      case "keys":
      case "io":
        return place.showOverview();
      case "generate":
        return keys.showKeys();
      case "services":
        return io.openIo();
      case "service":
        return services.showServices();
    }
  };

  const act: Record<Deed, () => void> = {
    palette: palette.openPalette,
    search: () => palette.goToSearch(),
    refresh,
    back: goBack,
    help: openHelp,
    overview: place.showOverview,
    keys: keys.showKeys,
    all_keys: allKeys.openAllKeys,
    history: history.openHistory,
    settings: settings.openSettings,
  };

  return {
    openHelp,

    carryOut: (deed: Deed): void => {
      const { app, screen } = store.state;
      const isOpen = app !== null && screen !== "unusable";
      // Without a portal there is nothing but what is looked at from anywhere.
      const isOfProgram = ["palette", "help", "settings", "back"].includes(deed);
      if (isOpen && (isOfProgram || app.portal !== null)) act[deed]();
    },

    searchInstitutions: (): void => {
      institutions.showInstitutions();
      palette.goToSearch();
    },

    searchAmongServices: (): void => {
      services.showServices();
      palette.goToSearch();
    },

    /** In place, as it may be of an ente that no page leads to. */
    openPairFromAnywhere: (found: FoundPairView): void => {
      allKeys.openAllKeys();
      allKeys.openPair(store.state.allKeys?.row ?? 0, found);
    },

    addManageKeyFromAnywhere: (): void => {
      io.openIo();
      io.addManageKey();
    },
  };
}
