import { errorOf } from "../api";
import type { OnComputer, ZoomStep } from "../generated/view";
import type { State } from "../state";
import { text } from "../text";
import type { Context } from "./context";
import { failAt } from "./page";
import { tell } from "./toast";

/** Before it is known, and where it cannot be, the card says so. */
export async function readComputer({ api, store }: Context): Promise<void> {
  const computer = await api.computer().catch(() => null);
  store.set({ computer });
}

/** What the program does on the computer, beside what is in its window. */
export function computerActions(context: Context) {
  const { api, store } = context;
  let standing = "";

  /** For the icon beside the clock: how the portal stands, and anew whenever something may have been settled. */
  store.watch(({ app, portal, askAt, changing }: State): void => {
    if (!app) return;
    const found = [portal.at, askAt, changing === null].join(" ");
    if (found === standing) return;
    standing = found;
    void api.showStanding(portal.at).catch(() => {});
  });

  return {
    zoom: (step: ZoomStep): void => void api.changeZoom(step).catch(() => {}),

    /** "Questo computer": what is chosen holds at once. */
    changeComputer: (change: Partial<OnComputer>): Promise<void> =>
      store.once("computer", async () => {
        const { computer } = store.state;
        if (!computer) return;
        try {
          store.set({ computer: await api.changeComputer({ ...computer.chosen, ...change }) });
        } catch (rejection) {
          failAt(context, store.state.screen === "settings", errorOf(rejection));
        }
      }),

    /** "Informazioni su Portachiavi" */
    openAbout: async (): Promise<void> => {
      const about = await api.about();
      if (store.state.dialog === null) store.set({ dialog: { what: "about", about } });
    },

    copyAbout: async (): Promise<void> => {
      try {
        await api.copyAbout();
        tell(context, "success", text("about-copied"));
      } catch (rejection) {
        store.set({ dialog: null });
        failAt(context, true, errorOf(rejection));
      }
    },
  };
}
