import { errorOf } from "../api";
import type { ManageKeyView, ProgressView, ServicesView, ServiceView } from "../generated/view";
import { foundIn, type ServicesPage, type ServiceState, sorted } from "../services";
import { portalAfter, type Portal } from "../state";
import { type Context, goTo, onServices } from "./context";
import { askKeychain } from "./keychain";
import { keysActions } from "./keys";

let visits = 0;

const NO_PROGRESS = { found: 0, pause: null };

/** The list of the services that one Manage key reaches. */
export function servicesActions(context: Context) {
  const { api, store } = context;
  const keys = keysActions(context);

  const tellPortal = (portal: Portal): void => {
    if (store.state.screen === "services") store.set({ portal });
  };

  const learn = (page: ServicesPage, answered: ServicesView): void => {
    const { services } = store.state;
    if (services?.id !== page.id) return;
    const view = sorted(answered);
    const { answer } = view;
    const found = foundIn({ ...services, view });
    onServices(context, page, { view, found, error: null, ...(answer ? { asking: false } : {}) });
    if (answer) tellPortal(portalAfter(answer.error, null));
  };

  const list = async (page: ServicesPage): Promise<void> => {
    try {
      const view = await api.listServices(page.key.id);
      if (store.state.services?.view === null) learn(page, view);
    } catch (rejection) {
      onServices(context, page, { error: errorOf(rejection) });
    }
  };

  const advance = (page: ServicesPage, told: ProgressView): void => {
    const current = store.state.services;
    if (current?.id !== page.id || !current.asking) return;
    const progress =
      "found" in told ? { found: told.found, pause: null } : { found: current.progress.found, pause: told.waiting };
    onServices(context, page, { progress });
  };

  const sync = async (page: ServicesPage): Promise<void> => {
    if (!onServices(context, page, { asking: true, progress: NO_PROGRESS })) return;
    tellPortal({ at: "asking" });
    try {
      learn(page, await api.syncServices(page.key.id, (told) => advance(page, told)));
    } catch (rejection) {
      const error = errorOf(rejection);
      if (onServices(context, page, { asking: false, error })) tellPortal(portalAfter(error, null));
    }
  };

  const narrow = (change: Partial<Pick<ServicesPage, "search" | "state">>): void => {
    const { services } = store.state;
    if (!services) return;
    const narrowed = { ...services, ...change };
    store.set({ services: { ...narrowed, found: foundIn(narrowed), scroll: 0, row: 0 } });
  };

  return {
    openServices: (key: ManageKeyView): void => {
      visits += 1;
      const services: ServicesPage = {
        id: visits,
        key,
        view: null,
        asking: true,
        progress: NO_PROGRESS,
        error: null,
        search: "",
        state: null,
        found: [],
        scroll: 0,
        row: 0,
      };
      goTo(context, "services", { services, page: null, portal: { at: "asking" } });
      void list(services).then(() => Promise.all([askKeychain(context), sync(services)]));
    },

    /** Back from a service: the list is as it was left. */
    showServices: (): void => {
      const { services } = store.state;
      if (!services) return;
      const error = services.view?.answer?.error ?? services.error;
      const told = services.view?.answer || services.error;
      const portal: Portal = services.asking || !told ? { at: "asking" } : portalAfter(error, null);
      goTo(context, "services", { page: null, portal });
    },

    refreshServices: (): void => {
      const { services } = store.state;
      if (services) void sync(services);
    },

    searchServices: (search: string): void => narrow({ search }),

    /** One state alone, or all of them. */
    filterServices: (state: ServiceState | null): void => narrow({ state }),

    scrollServices: (scroll: number): void => {
      const { services } = store.state;
      if (services && services.scroll !== scroll) store.set({ services: { ...services, scroll } });
    },

    goToRow: (row: number): void => {
      const { services } = store.state;
      if (services) store.set({ services: { ...services, row } });
    },

    enterService: (row: number, service: ServiceView): void => {
      const { services } = store.state;
      if (!services) return;
      store.set({ services: { ...services, row } });
      keys.openService(services.key.id, service);
    },
  };
}
