import { errorOf } from "../api";
import type { KeysView, ServiceView } from "../generated/view";
import { type Environment, type KeyName, type KeysPage, portalAfter } from "../state";
import { text } from "../text";
import { type Context, goTo, onPage } from "./context";
import { askKeychain } from "./keychain";
import { fail, keyNames, keyRequest } from "./page";
import { tell } from "./toast";

let visits = 0;

export function keysActions(context: Context) {
  const { api, store } = context;

  const learn = (page: KeysPage, view: KeysView): boolean => {
    const { answer, keychain } = view;
    const { shown } = store.state;
    // A key on display that has changed meanwhile is no longer the key.
    if (shown && changedAt(store.state.page?.view, shown) !== changedAt(view, shown)) store.set({ shown: null });
    const here = onPage(context, page, {
      view,
      error: null,
      ...(view.service ? { service: view.service } : {}),
      ...(answer ? { asking: false } : {}),
    });
    if (here && keychain) store.set({ keychain });
    if (here && answer) store.set({ portal: portalAfter(answer.error, view.asOf) });
    return here;
  };

  /** What is kept, so that the page has something to show before the portal answers. */
  const list = async (page: KeysPage): Promise<void> => {
    try {
      const view = await api.listKeys(page.request);
      if (store.state.page?.view === null) learn(page, view);
    } catch (rejection) {
      onPage(context, page, { error: errorOf(rejection) });
    }
  };

  const sync = async (page: KeysPage): Promise<void> => {
    if (!onPage(context, page, { asking: true })) return;
    store.set({ portal: { at: "asking" } });
    try {
      learn(page, await api.syncKeys(page.request));
    } catch (rejection) {
      const error = errorOf(rejection);
      if (!onPage(context, page, { asking: false, error })) return;
      store.set({ portal: { at: "unknown" } });
    }
  };

  const whileHere = async (act: (page: KeysPage) => Promise<void>): Promise<void> => {
    const { page } = store.state;
    if (page) await act(page);
  };

  const open = (screen: "keys" | "service", where: Pick<KeysPage, "request" | "environment" | "service">): void => {
    visits += 1;
    const page: KeysPage = { id: visits, ...where, view: null, asking: true, error: null, product: null };
    goTo(context, screen, { page, portal: { at: "asking" } });
    void list(page).then(() => Promise.all([askKeychain(context), sync(page)]));
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

    refresh: (): void => void whileHere(sync),

    /** "+ Genera API Key" and the blue link. */
    openGenerate: (): void => {
      const { page } = store.state;
      if (page) goTo(context, "generate", { page: { ...page, product: null } });
    },

    pickProduct: (product: string): void => {
      const { page } = store.state;
      if (page) onPage(context, page, { product });
    },

    generate: (): Promise<void> =>
      store.once("change", () =>
        whileHere(async (page) => {
          const choice = page.view?.choices.find((one) => one.code === page.product);
          if (!choice || choice.refusal) return;
          const institution = store.state.place?.institution.name ?? "";
          const told = { product: choice.name, institution, environment: page.environment };
          store.set({ notice: null });
          try {
            const view = await api.generateKeys({ page: page.request, product: choice.code });
            if (learn(page, view)) {
              const title = text("generated-title", told);
              goTo(context, "keys", { notice: { kind: "success", title, body: text("generated-body") } });
            } else tell(context, "success", text("generated-elsewhere", told));
            void refreshPlace(context);
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
            void sync(page);
          }
        }),
      ),

    askRegenerate: (key: KeyName): void => {
      if (!store.state.busy.has("change")) store.set({ dialog: { what: "regenerate", key }, shown: null });
    },

    regenerate: (): Promise<void> =>
      store.once("change", () =>
        whileHere(async (page) => {
          const { dialog } = store.state;
          if (dialog?.what !== "regenerate") return;
          const { key } = dialog;
          const told = keyNames(context, page, key);
          store.set({ dialog: null, notice: null, shown: null, changing: { ...key, page: page.request } });
          try {
            const view = await api.regenerateKey(keyRequest(page, key));
            if (learn(page, view)) {
              const title = text("regenerated-title", told);
              store.set({ notice: { kind: "success", title, body: text(view.answer?.despite ? "regenerated-despite-body" : "regenerated-body", told) } });
            } else tell(context, "success", text("regenerated-elsewhere", told));
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
            void sync(page);
          } finally {
            store.set({ changing: null });
          }
        }),
      ),

    /** "Usa questa chiave" */
    copy: (key: KeyName): Promise<void> =>
      store.once("copy", () =>
        whileHere(async (page) => {
          const told = keyNames(context, page, key);
          try {
            const { clearAfter } = await api.copyKey(keyRequest(page, key));
            tell(context, "success", text("copied", { ...told, seconds: Math.round(clearAfter / 1000) }));
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
          }
        }),
      ),

    /** "Verifica": asks the portal of IO whether it takes this key. */
    verify: (key: KeyName): Promise<void> =>
      store.once("verify", () =>
        whileHere(async (page) => {
          const told = keyNames(context, page, key);
          store.set({ notice: null });
          try {
            await api.verifyKey(keyRequest(page, key));
            tell(context, "success", text("verified", told));
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
          }
        }),
      ),
  };
}

/** After a generation Produzione may have opened: what the ente's card says is asked anew. */
async function refreshPlace({ api, store }: Context): Promise<void> {
  const { place } = store.state;
  if (!place) return;
  try {
    const overview = await api.overview(place.institution.id);
    if (store.state.place?.institution.id === place.institution.id) store.set({ place: { ...place, overview } });
  } catch {
    // The Panoramica asks again when it is opened, and says what is wrong there.
  }
}

function changedAt(view: KeysView | null | undefined, { subscription, slot }: KeyName): number | null | undefined {
  return view?.pairs.find((pair) => pair.subscription === subscription)?.[slot].changedAt;
}
