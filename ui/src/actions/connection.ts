import { errorOf } from "../api";
import type { ConnectionPage } from "../connection";
import type { Environment } from "../state";
import { text } from "../text";
import { openAside } from "./aside";
import { type Context, onConnection } from "./context";
import { failAt } from "./page";
import { tell } from "./toast";

let checks = 0;

/** "Controlla la connessione": the way to the portal, hop by hop. */
export function connectionActions(context: Context) {
  const { api, store } = context;

  const current = (): ConnectionPage | null => store.state.connection;

  const begun = (environment: Environment): ConnectionPage => {
    checks += 1;
    return { id: checks, environment, asking: false, view: null, error: null };
  };

  return {
    openConnection: (): void => {
      const { screen, page, settings } = store.state;
      if (screen === "connection") return;
      const connection = begun(page?.environment ?? "produzione");
      openAside(context, "connection", { connection, settings: screen === "settings" ? settings : null });
    },

    /** What was found of the other environment is no longer shown. */
    pickChecked: (environment: Environment): void => store.set({ connection: begun(environment) }),

    checkConnection: (): Promise<void> =>
      store.once("connection", async () => {
        const page = current();
        if (!page || !onConnection(context, page, { asking: true, view: null, error: null })) return;
        try {
          onConnection(context, page, { view: await api.checkConnection(page.environment), asking: false });
        } catch (rejection) {
          onConnection(context, page, { error: errorOf(rejection), asking: false });
        }
      }),

    /** "Copia il rapporto" */
    copyReport: async (): Promise<void> => {
      try {
        await api.copyReport();
        tell(context, "success", text("connection-copied"));
      } catch (rejection) {
        failAt(context, store.state.screen === "connection", errorOf(rejection));
      }
    },
  };
}
