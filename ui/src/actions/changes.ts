import { errorOf } from "../api";
import { isTyped, mustType } from "../notes";
import { type KeyName, type KeysPage, pairOf } from "../state";
import { text } from "../text";
import { checksBut } from "../checks";
import { type Context, goTo, keepChecks, onPage } from "./context";
import { learn, learnKept, reread, rereadPlace, sync } from "./learn";
import { fail, isAt, keyNames, keyRequest } from "./page";
import { tell } from "./toast";

/** What changes keys: generating, regenerating, and removing a pair that is listed no more. */
export function changeActions(context: Context) {
  const { api, store, confirmation } = context;

  const whileHere = async (act: (page: KeysPage) => Promise<void>): Promise<void> => {
    const { page } = store.state;
    if (page) await act(page);
  };

  return {
    /** "+ Genera API Key" and the blue link. */
    openGenerate: (): void => {
      const { page } = store.state;
      if (page) goTo(context, "generate", { page: { ...page, product: null, confirmation: confirmation() } });
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
            const request = { page: page.request, product: choice.code, confirmation: page.confirmation };
            const view = await api.generateKeys(request);
            if (learn(context, page, view) && isAt(context, page)) {
              const title = text("generated-title", told);
              goTo(context, "keys", { notice: { kind: "success", title, body: text("generated-body") } });
            } else tell(context, "success", text("generated-elsewhere", told));
            void rereadPlace(context);
          } catch (rejection) {
            // Whoever has read why, and wants it all the same, is asked anew.
            onPage(context, page, { confirmation: confirmation() });
            fail(context, page, errorOf(rejection));
            void sync(context, page);
          }
        }),
      ),

    askRegenerate: (key: KeyName): void => {
      if (store.state.busy.has("change")) return;
      const pair = pairOf(store.state.page, key.subscription);
      const seen = { primary: pair?.primary.changedAt ?? null, secondary: pair?.secondary.changedAt ?? null };
      store.set({ dialog: { what: "regenerate", key, confirmation: confirmation(), seen, typed: "" }, shown: null });
    },

    /** Whose key it is, letter by letter. */
    typeOwner: (typed: string): void => {
      const { dialog } = store.state;
      if (dialog?.what === "regenerate") store.set({ dialog: { ...dialog, typed } });
    },

    regenerate: (): Promise<void> =>
      store.once("change", () =>
        whileHere(async (page) => {
          const { dialog } = store.state;
          if (dialog?.what !== "regenerate") return;
          const { key, typed } = dialog;
          const wanted = mustType(page, key.subscription, key.slot);
          if (wanted !== null && !isTyped(wanted, typed)) return;
          const told = keyNames(context, page, key);
          keepChecks(context, checksBut(store.state.checks, key));
          store.set({ dialog: null, notice: null, shown: null, changing: { ...key, page: page.request } });
          try {
            const view = await api.regenerateKey({
              key: keyRequest(page, key),
              confirmation: dialog.confirmation,
              seen: dialog.seen,
              typed: wanted === null ? null : typed,
            });
            if (learn(context, page, view) && isAt(context, page)) {
              const title = text("regenerated-title", told);
              const body = text(view.answer?.despite ? "regenerated-despite-body" : "regenerated-body", told);
              store.set({ notice: { kind: "success", title, body } });
            } else tell(context, "success", text("regenerated-elsewhere", told));
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
            void sync(context, page);
          } finally {
            store.set({ changing: null });
          }
        }),
      ),

    askRemove: (subscription: string): void => {
      if (!store.state.busy.has("remove")) store.set({ dialog: { what: "remove", subscription }, shown: null });
    },

    /** A pair that the portal lists no more leaves this computer; the portal is not asked. */
    remove: (): Promise<void> =>
      store.once("remove", () =>
        whileHere(async (page) => {
          const { dialog } = store.state;
          if (dialog?.what !== "remove") return;
          const { subscription } = dialog;
          const product = page.service?.name ?? pairOf(page, subscription)?.title ?? subscription;
          store.set({ dialog: null, notice: null });
          try {
            const view = await api.removePair({ page: page.request, subscription });
            const title = text("removed-title", { product });
            if (learnKept(context, page, view) && isAt(context, page)) {
              store.set({ notice: { kind: "success", title, body: text("removed-body") } });
            } else tell(context, "success", title);
            void rereadPlace(context);
          } catch (rejection) {
            fail(context, page, errorOf(rejection));
            void reread(context);
          }
        }),
      ),
  };
}
