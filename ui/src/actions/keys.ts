import { errorOf } from "../api";
import type { ServiceView } from "../generated/view";
import { type Environment, type KeyName, type KeysPage } from "../state";
import { text } from "../text";
import { type Context, goTo, onPage } from "./context";
import { askKeychain } from "./keychain";
import { learn, sync } from "./learn";
import { failAt, keyRequest, shelfOf } from "./page";
import { tell } from "./toast";

let visits = 0;

/** The API Key pages: opened, brought up to date, and their keys used. */
export function keysActions(context: Context) {
  const { api, store } = context;

  /** What is kept, so that the page has something to show before the portal answers. */
  const list = async (page: KeysPage): Promise<void> => {
    try {
      const view = await api.listKeys(page.request);
      if (store.state.page?.view === null) learn(context, page, view);
    } catch (rejection) {
      onPage(context, page, { error: errorOf(rejection) });
    }
  };

  const whileHere = async (act: (page: KeysPage) => Promise<void>): Promise<void> => {
    const { page } = store.state;
    if (page) await act(page);
  };

  const open = (screen: "keys" | "service", where: Pick<KeysPage, "request" | "environment" | "service">): void => {
    visits += 1;
    const untold = { view: null, asking: true, error: null, drifted: [] };
    const page: KeysPage = { id: visits, ...where, ...untold, product: null, confirmation: "", usages: {} };
    goTo(context, screen, { page, portal: { at: "asking" } });
    void list(page).then(() => Promise.all([askKeychain(context), sync(context, page)]));
  };

  return {
    openKeys: (environment: Environment): void => {
      const { place } = store.state;
      if (!place) return;
      const request = { realm: "pagopa", institution: place.institution.id, environment } as const;
      open("keys", { request, environment, service: null });
    },

    /** The page of one service of IO. */
    openService: (manageKey: string, service: ServiceView): void =>
      open("service", { request: { realm: "io", manageKey, service: service.id }, environment: "produzione", service }),

    showKeys: (): void => {
      const { page } = store.state;
      if (page) goTo(context, page.service ? "service" : "keys");
    },

    refresh: (): void => void whileHere((page) => sync(context, page)),

    /** "Usa questa chiave" */
    copy: (key: KeyName): Promise<void> =>
      store.once("copy", async () => {
        const shelf = shelfOf(store.state, key);
        if (!shelf) return;
        try {
          const { clearAfter } = await api.copyKey(keyRequest(shelf, key));
          const told = { slot: key.slot, product: shelf.title, seconds: Math.round(clearAfter / 1000) };
          tell(context, "success", text("copied", told));
        } catch (rejection) {
          failAt(context, shelfOf(store.state, key)?.of === shelf.of, errorOf(rejection));
        }
      }),
  };
}
