import { errorOf } from "../api";
import type { ManageKeyView } from "../generated/view";
import type { ManageKeyForm } from "../state";
import { text } from "../text";
import { type Context, goTo } from "./context";
import { askKeychain } from "./keychain";
import { failAt } from "./page";

/** The Manage keys: read, added, replaced, removed. */
export function ioActions(context: Context) {
  const { api, store, now } = context;

  /** Which portal's keys these are: an answer that comes after the person has left it is not for another. */
  const portal = () => store.state.app?.portal;

  const learn = (keys: ManageKeyView[]): void => store.set({ now: now(), io: { keys, error: null } });

  const read = async (): Promise<void> => {
    const asked = portal();
    try {
      const keys = await api.manageKeys();
      if (portal() === asked) learn(keys);
    } catch (rejection) {
      if (portal() === asked) store.set({ io: { ...store.state.io, error: errorOf(rejection) } });
    }
  };

  const form = (): ManageKeyForm | null => {
    const { dialog } = store.state;
    return dialog?.what === "manage_key" ? dialog : null;
  };

  const change = (changed: Partial<ManageKeyForm>): void => {
    const current = form();
    if (current) store.set({ dialog: { ...current, ...changed } });
  };

  const open = (replaces: ManageKeyView | null): void =>
    store.set({ notice: null, dialog: { what: "manage_key", replaces, clear: false, lacks: null, error: null } });

  const succeed = (id: "manage-key-added" | "manage-key-replaced" | "manage-key-removed", name: string): void => {
    const title = text(`${id}-title`, { name });
    store.set({ notice: { kind: "success", title, body: text(`${id}-body`) } });
  };

  return {
    openIo: (): void => {
      goTo(context, "io", { page: null, services: null, portal: { at: "unknown" } });
      void read().then(() => askKeychain(context));
    },

    readManageKeys: (): void => void read(),

    addManageKey: (): void => open(null),

    replaceManageKey: (replaced: ManageKeyView): void => open(replaced),

    toggleManageKey: (): void => change({ clear: !form()?.clear }),

    /** The window is no longer looked at: what is in the field is masked. */
    maskManageKey: (): void => {
      if (form()?.clear) change({ clear: false });
    },

    /** Sends what was pasted; `key` is not held any longer than the request takes. */
    saveManageKey: (name: string, key: string): Promise<void> =>
      store.once("manage_key", async () => {
        const sent = form();
        if (!sent) return;
        const lacks = name.trim() === "" ? "name" : key.trim() === "" ? "key" : null;
        change({ lacks, error: null, clear: false });
        if (lacks) return;
        try {
          const asked = portal();
          const keys = await api.addManageKey({ replaces: sent.replaces?.id ?? null, name: name.trim(), key: key.trim() });
          if (portal() !== asked) return;
          learn(keys);
          if (form()) store.set({ dialog: null });
          succeed(sent.replaces ? "manage-key-replaced" : "manage-key-added", name.trim());
        } catch (rejection) {
          const error = errorOf(rejection);
          if (form()) change({ error });
          else failAt(context, store.state.screen === "io", error);
        }
      }),

    askRemoveManageKey: (key: ManageKeyView): void => store.set({ dialog: { what: "remove_manage_key", key } }),

    removeManageKey: (): Promise<void> =>
      store.once("manage_key", async () => {
        const { dialog } = store.state;
        if (dialog?.what !== "remove_manage_key") return;
        const { id, name } = dialog.key;
        store.set({ dialog: null, notice: null });
        try {
          const asked = portal();
          const keys = await api.removeManageKey(id);
          if (portal() !== asked) return;
          learn(keys);
          succeed("manage-key-removed", name);
        } catch (rejection) {
          failAt(context, store.state.screen === "io", errorOf(rejection));
        }
      }),
  };
}
