import { everything } from "../all-keys";
import { type Command, type PaletteForm, RECENT } from "../palette";
import type { Context } from "./context";

/** Whoever looks for more of them goes to "Tutte le chiavi". */
const PAIRS = 8;

/** "Cerca ovunque" */
export function paletteActions({ api, store }: Context) {
  const change = (changed: Partial<PaletteForm>): void => {
    const { dialog } = store.state;
    if (dialog?.what === "palette") store.set({ dialog: { ...dialog, ...changed } });
  };

  /** Among the stored pairs, from what is kept alone. */
  const findPairs = async (search: string): Promise<void> => {
    const words = search.trim();
    if (words === "" || !store.state.app?.portal) return change({ pairs: [] });
    const found = await api.findPairs({ ...everything, words, offset: 0, limit: PAIRS }).catch(() => null);
    const { dialog } = store.state;
    // What cannot be read is told where the pairs are.
    if (dialog?.what === "palette" && dialog.search === search) change({ pairs: found?.rows ?? [] });
  };

  return {
    openPalette: (): void => {
      if (store.state.dialog === null) store.set({ menuOpen: false, dialog: { what: "palette", search: "", chosen: null, pairs: [] } });
    },

    searchCommands: (search: string, chosen: string | null): void => {
      change({ search, chosen });
      void findPairs(search);
    },

    pickCommand: (chosen: string): void => change({ chosen }),

    /** Does what the button of the same name does: what asks first asks here too. */
    chooseCommand: ({ id, why, run }: Command): void => {
      if (why || store.state.dialog?.what !== "palette") return;
      const recent = [id, ...store.state.recent.filter((one) => one !== id)].slice(0, RECENT);
      store.set({ dialog: null, recent });
      run();
    },

    /** To the search field of the page; where it comes later, then. */
    goToSearch: (): void => store.set({ searches: store.state.searches + 1 }),
  };
}
