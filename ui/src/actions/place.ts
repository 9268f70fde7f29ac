import { errorOf } from "../api";
import type { InstitutionView, OverviewView } from "../generated/view";
import { canEnter, type Environment, portalAfter } from "../state";
import { type Context, goTo } from "./context";
import { keysActions } from "./keys";

export function placeActions(context: Context) {
  const { api, store, now } = context;
  const keys = keysActions(context);

  const isHere = (institution: string): boolean => store.state.place?.institution.id === institution;

  const learn = (overview: OverviewView): void => {
    const { offline, institution } = overview;
    if (!isHere(institution.id)) return;
    const portal = portalAfter(offline, null);
    const onOverview = store.state.screen === "overview";
    store.set({
      now: now(),
      place: { institution, overview, asking: false, error: null },
      ...(onOverview ? { portal } : {}),
    });
  };

  /** What is known of the ente, so that the page has something to show before the portal answers. */
  const show = async (institution: InstitutionView): Promise<void> => {
    try {
      const overview = await api.overview(institution.id);
      const { place } = store.state;
      if (place && isHere(institution.id) && place.asking && !place.overview) store.set({ place: { ...place, overview } });
    } catch {
      // An ente never entered before: only the portal can tell.
    }
  };

  const ask = async (institution: InstitutionView): Promise<void> => {
    try {
      learn(await api.syncOverview(institution.id));
    } catch (rejection) {
      const { place } = store.state;
      if (!place || !isHere(institution.id)) return;
      store.set({ place: { ...place, asking: false, error: errorOf(rejection) } });
      if (store.state.screen === "overview") store.set({ portal: { at: "unknown" } });
    }
  };

  /** The answer comes when what is known of the ente was read. */
  const openOverview = (institution: InstitutionView): Promise<void> => {
    const overview = isHere(institution.id) ? (store.state.place?.overview ?? null) : null;
    const place = { institution, overview, asking: true, error: null };
    goTo(context, "overview", { place, page: null, portal: { at: "asking" } });
    const shown = show(institution);
    void ask(institution);
    return shown;
  };

  return {
    openOverview: (institution: InstitutionView): void => void openOverview(institution),

    /** From anywhere to the keys of an ente; where the environment is not open, to what says why. */
    openEnvironment: async (institution: InstitutionView, environment: Environment): Promise<void> => {
      await openOverview(institution);
      const { place, screen } = store.state;
      if (!isHere(institution.id) || screen !== "overview") return;
      if (canEnter(place, environment)) keys.openKeys(environment);
      else store.set({ dialog: { what: "environment", chosen: null } });
    },

    /** From elsewhere, to an ente's API Key page in one environment. */
    goToKeysOf: (institution: InstitutionView, environment: Environment): void => {
      const known = isHere(institution.id) ? store.state.place : null;
      store.set({ place: known ?? { institution, overview: null, asking: true, error: null } });
      keys.openKeys(environment);
      void show(institution);
      void ask(institution);
    },

    /** The way back of the product drop-down. */
    showOverview: (): void => {
      const { place } = store.state;
      if (place) void openOverview(place.institution);
    },

    /** "Gestisci" */
    manage: (): void => store.set({ dialog: { what: "environment", chosen: null } }),

    pickEnvironment: (chosen: Environment): void => store.set({ dialog: { what: "environment", chosen } }),

    /** "Entra" */
    enterEnvironment: (): void => {
      const { dialog, place } = store.state;
      if (dialog?.what !== "environment" || dialog.chosen === null) return;
      if (canEnter(place, dialog.chosen)) keys.openKeys(dialog.chosen);
    },

    /** From the product drop-down. */
    goToEnvironment: (environment: Environment): void => {
      if (canEnter(store.state.place, environment)) keys.openKeys(environment);
    },

    /** Who the ente is. */
    openInstitution: (): void => store.set({ dialog: { what: "institution" } }),

    askWaive: (): void => store.set({ dialog: { what: "waive" } }),

    /** "Il Collaudo è stato fatto altrove", confirmed. */
    waive: (): Promise<void> =>
      store.once("waive", async () => {
        const { place } = store.state;
        if (!place) return;
        try {
          learn(await api.waiveCollaudo(place.institution.id));
          if (store.state.dialog?.what === "waive") {
            store.set({ dialog: { what: "environment", chosen: "produzione" } });
          }
        } catch (rejection) {
          store.set({ dialog: null, notice: { kind: "error", error: errorOf(rejection) } });
        }
      }),

    closeDialog: (): void => {
      const { dialog } = store.state;
      store.set({ dialog: dialog?.what === "waive" ? { what: "environment", chosen: null } : null });
    },

    toggleMenu: (): void => store.set({ menuOpen: !store.state.menuOpen }),
    /** What the header says of other hosts, to whoever points at it. */
    showHosts: (shown: boolean): void => {
      if (store.state.hostsClosed === shown) store.set({ hostsClosed: !shown });
    },
    closeMenu: (): void => {
      if (store.state.menuOpen) store.set({ menuOpen: false });
    },
  };
}
