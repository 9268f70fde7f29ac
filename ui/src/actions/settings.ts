import { errorOf } from "../api";
import type { PasswordName, SettingName } from "../generated/view";
import { formOf, hasAddresses, problemsOf, type ProxyKind, requestOf, type SettingsPage, type Typed } from "../settings";
import { text } from "../text";
import { openAside } from "./aside";
import { readComputer } from "./computer";
import { type Context, onSettings } from "./context";
import { failAt } from "./page";

let visits = 0;

/** "Impostazioni": how the portals are reached. */
export function settingsActions(context: Context) {
  const { api, store } = context;

  const current = (): SettingsPage | null => store.state.settings;

  const change = (changed: Partial<SettingsPage>): void => {
    const page = current();
    if (page) onSettings(context, page, changed);
  };

  const readPasswords = async (page: SettingsPage): Promise<void> => {
    const kept = await api.keptPasswords().catch(() => null);
    onSettings(context, page, { kept });
  };

  const read = async (page: SettingsPage): Promise<void> => {
    try {
      const view = await api.settings();
      onSettings(context, page, { ...formOf(view), unfolded: hasAddresses(view), error: null });
      await readPasswords(page);
    } catch (rejection) {
      onSettings(context, page, { error: errorOf(rejection) });
    }
  };

  return {
    openSettings: (): void => {
      if (store.state.screen === "settings") return;
      visits += 1;
      const page: SettingsPage = {
        id: visits,
        view: null,
        error: null,
        proxy: "system",
        values: {},
        problems: {},
        unfolded: false,
        changed: false,
        stumbles: 0,
        kept: null,
        forget: [],
      };
      openAside(context, "settings", { settings: page });
      void readComputer(context);
      void read(page);
    },

    readSettings: (): void => {
      const page = current();
      if (page) void read(page);
    },

    /** The keychain may say now what it did not say before. */
    readKeptPasswords: (): void => {
      const page = current();
      if (page) void readPasswords(page);
    },

    pickProxy: (proxy: ProxyKind): void => change({ proxy }),

    writeSetting: (name: SettingName, value: string): void => {
      const page = current();
      if (!page) return;
      const problems = { ...page.problems };
      delete problems[name];
      change({ values: { ...page.values, [name]: value }, problems });
    },

    unfold: (unfolded: boolean): void => {
      if (current()?.unfolded !== unfolded) change({ unfolded });
    },

    toggleForget: (of: PasswordName): void => {
      const forget = current()?.forget ?? [];
      change({ forget: forget.includes(of) ? forget.filter((one) => one !== of) : [...forget, of] });
    },

    /** "Salva"; says whether it was. What was typed is not held any longer than the request takes. */
    saveSettings: async (typed: Typed): Promise<boolean> => {
      let isSaved = false;
      await store.once("settings", async () => {
        const page = current();
        if (!page?.view) return;
        store.set({ notice: null });
        try {
          const { settings, app } = await api.changeSettings(requestOf(page, typed));
          if (!app) {
            const unfolded = page.unfolded || hasAddresses(settings);
            onSettings(context, page, { problems: problemsOf(settings), unfolded, stumbles: page.stumbles + 1 });
            return;
          }
          isSaved = true;
          onSettings(context, page, { ...formOf(settings), changed: true });
          const body = text("settings-saved-body");
          store.set({ app, portal: { at: "unknown" }, session: null, signIn: null, notice: { kind: "success", title: text("settings-saved"), body } });
          await readPasswords(page);
        } catch (rejection) {
          failAt(context, store.state.screen === "settings", errorOf(rejection));
        }
      });
      return isSaved;
    },
  };
}
