import { errorOf } from "../api";
import { appearanceOf } from "../appearance";
import type { Appearance } from "../generated/view";
import { systemLanguageOf, text } from "../text";
import type { Context } from "./context";
import { failAt } from "./page";
import { tell } from "./toast";

/** "Aspetto": what is chosen holds at once. */
export function appearanceActions(context: Context) {
  const { api, store } = context;
  return {
    changeAppearance: (change: Partial<Appearance>): Promise<void> =>
      store.once("appearance", async () => {
        try {
          const appearance = await api.changeAppearance({ ...appearanceOf(store.state), ...change });
          const { app } = store.state;
          if (!app) return;
          store.set({ app: { ...app, appearance } });
          if ("language" in change) tell(context, "success", text("appearance-language-changed"));
        } catch (rejection) {
          failAt(context, ["settings", "help"].includes(store.state.screen), errorOf(rejection));
        }
      }),
    /** What the system asks for, while the shell has not said what the person chose. */
    followSystem: (dark: boolean, languages: readonly string[]): void =>
      store.set({ systemDark: dark, systemLanguage: systemLanguageOf(languages) }),
  };
}
