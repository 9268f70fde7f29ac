import { type Command, RECENT } from "../palette";
import type { PaletteForm } from "../palette";
import type { Context } from "./context";

/** "Cerca ovunque" */
export function paletteActions({ store }: Context) {
  const change = (changed: Partial<PaletteForm>): void => {
    const { dialog } = store.state;
    if (dialog?.what === "palette") store.set({ dialog: { ...dialog, ...changed } });
  };

  return {
    openPalette: (): void => {
      if (store.state.dialog === null) store.set({ menuOpen: false, dialog: { what: "palette", search: "", chosen: null } });
    },

    searchCommands: (search: string, chosen: string | null): void => change({ search, chosen }),

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
