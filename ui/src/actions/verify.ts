import { errorOf } from "../api";
import { type Check, checkOf, checksBut, isChecking } from "../checks";
import type { UsageView } from "../generated/view";
import { type KeyName, type KeysPage, pairOf } from "../state";
import { text } from "../text";
import { type Context, keepChecks, onPage } from "./context";
import { fail, isAt, keyRequest } from "./page";
import { tell } from "./toast";

let made = 0;

/** "Verifica", and where the keys of a pair are used. */
export function verifyActions(context: Context) {
  const { api, store } = context;

  const usageOf = (page: KeysPage, subscription: string): Promise<UsageView> =>
    api.pairUsage({ page: page.request, subscription });

  /** `undefined` closes it. */
  const setUsage = (page: KeysPage, subscription: string, usage: UsageView | null | undefined): void => {
    const others = Object.entries(store.state.page?.usages ?? {}).filter(([id]) => id !== subscription);
    onPage(context, page, { usages: Object.fromEntries(usage === undefined ? others : [...others, [subscription, usage]]) });
  };

  /** Changes a verification if it is still wanted; says whether it was. */
  const onCheck = ({ id }: Check, change: Partial<Check>): boolean => {
    const { checks } = store.state;
    if (!checks.some((one) => one.id === id)) return false;
    store.set({ checks: checks.map((one) => (one.id === id ? { ...one, ...change } : one)) });
    return true;
  };

  const ask = async (page: KeysPage, key: KeyName, confirmed: boolean): Promise<void> => {
    const { checks, page: current } = store.state;
    if (isChecking(checks)) return;
    made += 1;
    const changedAt = pairOf(current, key.subscription)?.[key.slot].changedAt ?? null;
    const check: Check = { ...key, id: made, changedAt, again: null, verified: null };
    store.set({ dialog: null, notice: null, checks: [...checksBut(checks, key), check] });
    const drop = (): void => store.set({ checks: store.state.checks.filter(({ id }) => id !== check.id) });
    try {
      const request = { key: keyRequest(page, key), confirmed };
      const verified = await api.verifyKey(request, (again) => onCheck(check, { again }));
      if (verified) onCheck(check, { verified });
      else drop();
    } catch (rejection) {
      if (!onCheck(check, {})) return;
      drop();
      fail(context, page, errorOf(rejection));
    }
  };

  /** Says first what will be called. */
  const askFirst = (page: KeysPage, key: KeyName): Promise<void> =>
    store.once("ask_verify", async () => {
      try {
        const usage = await usageOf(page, key.subscription);
        if (isAt(context, page) && !store.state.dialog) store.set({ dialog: { what: "verify", key, usage }, shown: null });
      } catch (rejection) {
        fail(context, page, errorOf(rejection));
      }
    });

  return {
    /** "Verifica": at once, but in Produzione of pagoPA after a yes. */
    verify: async (key: KeyName): Promise<void> => {
      const { page, checks } = store.state;
      if (!page || isChecking(checks)) return;
      await (page.environment === "produzione" && !page.service ? askFirst(page, key) : ask(page, key, false));
    },

    verifyConfirmed: async (): Promise<void> => {
      const { page, dialog } = store.state;
      if (page && dialog?.what === "verify") await ask(page, dialog.key, true);
    },

    stopVerifying: (key: KeyName): void => {
      const { checks } = store.state;
      if (checkOf(checks, key)?.verified === null) keepChecks(context, checksBut(checks, key));
    },

    /** "Dove si usano queste chiavi" was opened or closed. */
    showUsage: async (subscription: string, open: boolean): Promise<void> => {
      const { page } = store.state;
      if (!page || open === subscription in page.usages) return;
      if (!open) return setUsage(page, subscription, undefined);
      setUsage(page, subscription, null);
      try {
        const usage = await usageOf(page, subscription);
        if (store.state.page?.usages[subscription] === null) setUsage(page, subscription, usage);
      } catch (rejection) {
        setUsage(page, subscription, undefined);
        fail(context, page, errorOf(rejection));
      }
    },

    copyCurl: (subscription: string): Promise<void> =>
      store.once("copy_curl", async () => {
        const { page } = store.state;
        if (!page) return;
        try {
          await api.copyCurl({ page: page.request, subscription });
          tell(context, "success", text("usage-copied"));
        } catch (rejection) {
          fail(context, page, errorOf(rejection));
        }
      }),
  };
}
