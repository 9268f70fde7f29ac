import type { Appearance, Language } from "./generated/view";
import type { State } from "./state";

const USUAL: Appearance = { language: null, palette: "classic", theme: "system", singleKeysOff: false };

/** How the window looks, as chosen. */
export const appearanceOf = ({ app }: State): Appearance => app?.appearance ?? USUAL;

export const languageOf = (state: State): Language =>
  appearanceOf(state).language ?? state.app?.systemLanguage ?? state.systemLanguage;

export const isDark = (state: State): boolean => {
  const { theme } = appearanceOf(state);
  return theme === "system" ? state.systemDark : theme === "dark";
};
