import { errorOf } from "../api";
import type { Context } from "./context";
import { ioActions } from "./io";
import { keysActions } from "./keys";
import { failAt } from "./page";
import { servicesActions } from "./services";

export function unlockActions(context: Context) {
  const { api, store } = context;
  const keys = keysActions(context);
  const io = ioActions(context);
  const services = servicesActions(context);

  /** What could not be read or kept is asked for again. */
  const again = (): void => {
    const { screen, page } = store.state;
    if (page) keys.refresh();
    else if (screen === "services") services.refreshServices();
    else if (screen === "io") io.readManageKeys();
  };

  return {
    unlock: (): Promise<void> =>
      store.once("unlock", async () => {
        const { screen } = store.state;
        try {
          const keychain = await api.unlockKeychain();
          store.set({ keychain });
          if (keychain === "ready") again();
        } catch (rejection) {
          failAt(context, store.state.screen === screen, errorOf(rejection));
        }
      }),
  };
}
