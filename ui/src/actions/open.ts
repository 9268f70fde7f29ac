import { errorOf } from "../api";
import type { AppView, PortalChoice } from "../generated/view";
import { emptyChooser } from "../state";
import { type Context, goTo } from "./context";
import { institutionActions } from "./institutions";

export function openActions(context: Context) {
  const { api, store } = context;
  const institutions = institutionActions(context);

  const open = (app: AppView): void => {
    if (app.portal === null) {
      goTo(context, "first_run", { app, place: null, page: null, portal: { at: "asking" } });
      return;
    }
    store.set({ app, chooser: { ...emptyChooser, institutions: app.institutions } });
    institutions.showInstitutions();
  };

  return {
    start: async (): Promise<void> => {
      try {
        open(await api.openApp());
      } catch (rejection) {
        goTo(context, "unusable", { notice: { kind: "error", error: errorOf(rejection) } });
      }
    },

    choosePortal: (choice: PortalChoice): Promise<void> =>
      store.once("choose", async () => {
        try {
          open(await api.choosePortal(choice));
        } catch (rejection) {
          store.set({ notice: { kind: "error", error: errorOf(rejection) } });
        }
      }),

    /** "Esci" */
    leave: (): Promise<void> =>
      store.once("leave", async () => {
        store.set({ shown: null });
        try {
          const app = await api.leavePortal();
          store.set({ toast: null });
          open(app);
        } catch (rejection) {
          store.set({ notice: { kind: "error", error: errorOf(rejection) } });
        }
      }),
  };
}
