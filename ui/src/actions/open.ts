import { errorOf } from "../api";
import type { AppView, PortalChoice } from "../generated/view";
import { emptyChooser, type State } from "../state";
import { type Context, goTo } from "./context";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { forgetMessages } from "./toast";

const nowhere: Partial<State> = {
  archiveRead: false,
  askAt: null,
  session: null,
  signIn: null,
  place: null,
  page: null,
  services: null,
  allKeys: null,
  history: null,
  settings: null,
  connection: null,
  io: { keys: null, error: null },
  keychain: null,
  recent: [],
};

export function openActions(context: Context) {
  const { api, store } = context;
  const institutions = institutionActions(context);
  const io = ioActions(context);

  const open = (app: AppView, inIo = false): void => {
    if (app.portal === null) {
      goTo(context, "first_run", { ...nowhere, app, portal: { at: "asking" } });
      return;
    }
    store.set({ ...nowhere, app, chooser: { ...emptyChooser, institutions: app.institutions } });
    if (inIo) io.openIo();
    else institutions.showInstitutions();
  };

  return {
    start: async (): Promise<void> => {
      try {
        const app = await api.openApp();
        // Whoever never signed in to pagoPA came for IO.
        open(app, app.portal === "real" && app.institutions.length === 0);
      } catch (rejection) {
        goTo(context, "unusable", { notice: { kind: "error", error: errorOf(rejection) } });
      }
    },

    /** The real portal's IO needs no sign-in: it can be gone to at once. */
    choosePortal: (choice: PortalChoice, inIo = false): Promise<void> =>
      store.once("choose", async () => {
        try {
          open(await api.choosePortal(choice), inIo);
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
          forgetMessages(context);
          open(app);
        } catch (rejection) {
          store.set({ notice: { kind: "error", error: errorOf(rejection) } });
        }
      }),
  };
}
