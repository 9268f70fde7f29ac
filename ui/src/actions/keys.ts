import { errorOf } from "../api";
import type { ErrorView, KeyRequest, KeysView, PageRequest } from "../generated/view";
import { type Environment, type KeyName, type KeysPage, pairOf } from "../state";
import { text, todoOf, whatOf } from "../text";
import { type Context, goTo, onPage } from "./context";
import { tell } from "./toast";

let visits = 0;

export function keysActions(context: Context) {
  const { api, store, now } = context;

  const request = (page: KeysPage): PageRequest => ({
    institution: store.state.place?.institution.id ?? "",
    environment: page.environment,
  });

  const learn = (page: KeysPage, view: KeysView): boolean => {
    const { answer, keychain } = view;
    const here = onPage(context, page, {
      view,
      error: null,
      ...(keychain ? { keychain } : {}),
      ...(answer ? { asking: false } : {}),
    });
    if (!here || !answer) return here;
    const { error } = answer;
    store.set({ portal: error ? { at: "offline", error, asOf: view.asOf } : { at: "reachable", since: now() } });
    return here;
  };

  /** What is kept, so that the page has something to show before the portal answers. */
  const list = async (page: KeysPage): Promise<void> => {
    try {
      const view = await api.listKeys(request(page));
      if (store.state.page?.view === null) learn(page, view);
    } catch (rejection) {
      onPage(context, page, { error: errorOf(rejection) });
    }
  };

  const askKeychain = async (page: KeysPage): Promise<void> => {
    try {
      onPage(context, page, { keychain: await api.keychainState() });
    } catch {
      onPage(context, page, { keychain: "unknown" });
    }
  };

  const sync = async (page: KeysPage): Promise<void> => {
    if (!onPage(context, page, { asking: true })) return;
    store.set({ portal: { at: "asking" } });
    try {
      learn(page, await api.syncKeys(request(page)));
    } catch (rejection) {
      const error = errorOf(rejection);
      if (!onPage(context, page, { asking: false, error })) return;
      store.set({ portal: { at: "offline", error, asOf: store.state.page?.view?.asOf ?? null } });
    }
  };

  const fail = (page: KeysPage, error: ErrorView): void => {
    if (store.state.page?.id === page.id) store.set({ notice: { kind: "error", error } });
    else tell(context, "error", `${whatOf(error.code)} ${todoOf(error.code)}`);
  };

  const whileHere = async (act: (page: KeysPage) => Promise<void>): Promise<void> => {
    const { page } = store.state;
    if (page) await act(page);
  };

  /** The names that a message about one key needs. */
  const names = ({ subscription, slot }: KeyName, page: KeysPage) => ({
    slot,
    product: pairOf(page, subscription)?.title ?? subscription,
    institution: store.state.place?.institution.name ?? "",
    environment: page.environment,
  });

  const keyRequest = (page: KeysPage, { subscription, slot }: KeyName): KeyRequest => ({
    ...request(page),
    subscription,
    slot,
  });

  return {
    openKeys: (environment: Environment): void => {
      visits += 1;
      const page: KeysPage = {
        id: visits,
        environment,
        view: null,
        asking: true,
        error: null,
        keychain: null,
        product: null,
      };
      goTo(context, "keys", { page, portal: { at: "asking" } });
      void list(page).then(() => Promise.all([askKeychain(page), sync(page)]));
    },

    showKeys: (): void => {
      if (store.state.page) goTo(context, "keys");
    },

    refresh: (): void => void whileHere(sync),

    askKeychain: (): void => void whileHere(askKeychain),

    unlock: (): Promise<void> =>
      store.once("unlock", () =>
        whileHere(async (page) => {
          try {
            const keychain = await api.unlockKeychain();
            onPage(context, page, { keychain });
            if (keychain === "ready") await sync(page);
          } catch (rejection) {
            fail(page, errorOf(rejection));
          }
        }),
      ),

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
          const { institution, environment } = names({ subscription: "", slot: "primary" }, page);
          store.set({ notice: null });
          try {
            const view = await api.generateKeys({ ...request(page), product: choice.code });
            const told = { product: choice.name, institution, environment };
            if (learn(page, view)) {
              const body = text("generated-body");
              if (store.state.screen === "generate" || store.state.screen === "keys") goTo(context, "keys");
              store.set({ notice: { kind: "success", title: text("generated-title", told), body } });
            } else tell(context, "success", text("generated-elsewhere", told));
            void refreshPlace(context);
          } catch (rejection) {
            fail(page, errorOf(rejection));
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
          const told = names(key, page);
          store.set({ dialog: null, notice: null, shown: null, changing: { ...key, ...request(page), environment: page.environment } });
          try {
            const view = await api.regenerateKey(keyRequest(page, key));
            if (learn(page, view)) {
              const title = text("regenerated-title", told);
              store.set({ notice: { kind: "success", title, body: text("regenerated-body", told) } });
            } else tell(context, "success", text("regenerated-elsewhere", told));
          } catch (rejection) {
            fail(page, errorOf(rejection));
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
          const told = names(key, page);
          try {
            const { clearAfter } = await api.copyKey(keyRequest(page, key));
            tell(context, "success", text("copied", { ...told, seconds: Math.round(clearAfter / 1000) }));
          } catch (rejection) {
            fail(page, errorOf(rejection));
          }
        }),
      ),

    keyRequest,
    fail,
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
