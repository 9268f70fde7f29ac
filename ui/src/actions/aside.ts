import { type Screen, type State, within } from "../state";
import { type Context, goTo } from "./context";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
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
  const services = servicesActions(context);

  return {
    /** "Indietro": the screen is as it was; a list that was still being asked for is asked for again. */
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
          return services.showServices();
        case "keys":
        case "generate":
        case "service":
          if (page) return goTo(context, from);
      }
      institutions.showInstitutions();
    },
  };
}
