import { type Screen, type State, within } from "../state";
import { type Context, goTo } from "./context";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { keysActions } from "./keys";
import { placeActions } from "./place";
import { servicesActions } from "./services";

/** Opens a screen that is looked at from any other, and remembers which that was. */
export function openAside(context: Context, screen: Screen, change: Partial<State>): void {
  goTo(context, screen, { from: within(context.store.state), ...change });
}

export function asideActions(context: Context) {
  const { store } = context;
  const institutions = institutionActions(context);
  const place = placeActions(context);
  const io = ioActions(context);
  const keys = keysActions(context);
  const services = servicesActions(context);

  return {
    /**
     * "Indietro": the screen is as it was; a list that was still being asked for is asked for again, and all is where
     * the portals are reached in another way now.
     */
    closeAside: (): void => {
      const { screen, from, page, settings } = store.state;
      if (screen === "connection" && settings) return goTo(context, "settings");
      switch (from) {
        case "first_run":
          return goTo(context, from);
        case "overview":
          return place.showOverview();
        case "io":
          return io.openIo();
        case "services":
          services.showServices();
          if (settings?.changed) services.refreshServices();
          return;
        case "keys":
        case "generate":
        case "service":
          if (!page) break;
          goTo(context, from);
          if (settings?.changed && from !== "generate") keys.refresh();
          return;
      }
      institutions.showInstitutions();
    },
  };
}
