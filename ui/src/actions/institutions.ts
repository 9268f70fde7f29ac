import { errorOf } from "../api";
import { chosenIn, portalAfter } from "../state";
import { type Context, goTo } from "./context";
import { placeActions } from "./place";

export function institutionActions(context: Context) {
  const { api, store, now } = context;
  const place = placeActions(context);

  const ask = async (): Promise<void> => {
    store.set({ chooser: { ...store.state.chooser, asking: true, error: null }, portal: { at: "asking" } });
    try {
      const { institutions, offline } = await api.institutions();
      if (store.state.screen !== "institutions") return;
      store.set({
        now: now(),
        chooser: { ...store.state.chooser, institutions, asking: false, error: offline },
        portal: portalAfter(offline, null),
      });
    } catch (rejection) {
      if (store.state.screen !== "institutions") return;
      store.set({ chooser: { ...store.state.chooser, asking: false, error: errorOf(rejection) }, portal: { at: "unknown" } });
    }
  };

  return {
    /** Draws the entes known from earlier, then the portal's list. */
    showInstitutions: (): void => {
      const chosen = store.state.place?.institution.id ?? store.state.chooser.chosen;
      goTo(context, "institutions", { chooser: { ...store.state.chooser, search: "", chosen }, page: null });
      void ask();
    },

    askInstitutions: (): void => void ask(),

    search: (search: string): void => store.set({ chooser: { ...store.state.chooser, search } }),

    pick: (chosen: string): void => store.set({ chooser: { ...store.state.chooser, chosen } }),

    /** "Accedi" */
    enter: (): void => {
      const chosen = chosenIn(store.state.chooser);
      if (chosen) place.openOverview(chosen);
    },
  };
}
