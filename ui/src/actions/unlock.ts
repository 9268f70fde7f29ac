import { errorOf } from "../api";
import type { KeychainView } from "../generated/view";
import type { State } from "../state";
import type { Context } from "./context";
import { ioActions } from "./io";
import { askKeychain } from "./keychain";
import { keysActions } from "./keys";
import { failAt, STATES } from "./page";
import { servicesActions } from "./services";
import { settingsActions } from "./settings";

const LOOKED_FOR_EVERY = 10_000;

/** The keychain: opened when the person asks for it, and noticed when it comes back by itself. */
export function unlockActions(context: Context, settleAnew: () => void) {
  const { api, store, after, visible } = context;
  const keys = keysActions(context);
  const io = ioActions(context);
  const services = servicesActions(context);
  const settings = settingsActions(context);

  let was: KeychainView | null = null;
  let isLooking = false;

  /** What could not be read or kept is asked for again; whoever is asking for it now finds the keychain ready. */
  const again = (): void => {
    const { screen, page, services: list } = store.state;
    if (page && !page.asking) keys.refresh();
    if (screen === "services" && !list?.asking) services.refreshServices();
    if (screen === "io") io.readManageKeys();
    if (screen === "settings") settings.readKeptPasswords();
    settleAnew();
  };

  /** Asks its state, which never prompts, until it is ready. */
  const lookFor = (): void => {
    isLooking = true;
    after(LOOKED_FOR_EVERY, () => {
      const { keychain } = store.state;
      if (!isAway(keychain)) isLooking = false;
      else void (visible() ? look() : Promise.resolve()).then(lookFor);
    });
  };

  /** That the person closed the prompt is for the banner to say as long as it is locked. */
  const look = async (): Promise<void> => {
    const { app, keychain } = store.state;
    const found = await api.keychainState().catch((): KeychainView => "unknown");
    const isNews = found !== keychain && !(keychain === "dismissed" && found === "locked");
    if (isNews && store.state.app === app && store.state.keychain === keychain) store.set({ keychain: found });
  };

  store.watch(({ keychain }: State) => {
    const isBack = isAway(was) && keychain === "ready";
    was = keychain;
    if (isAway(keychain) && !isLooking) lookFor();
    if (!isBack) return;
    const { notice } = store.state;
    if (notice?.kind === "error" && notice.error.code in STATES) store.set({ notice: null });
    again();
  });

  return {
    /** The system's own prompt: to unlock, or to make what there is none of. */
    unlock: (): Promise<void> =>
      store.once("unlock", async () => {
        const { app, screen } = store.state;
        try {
          const keychain = await api.unlockKeychain();
          if (store.state.app === app) store.set({ keychain });
        } catch (rejection) {
          failAt(context, store.state.screen === screen, errorOf(rejection));
        }
      }),

    /** "Riprova": asks again whether it is ready; nothing prompts. */
    retryKeychain: (): Promise<void> => store.once("unlock", () => askKeychain(context)),
  };
}

const isAway = (keychain: KeychainView | null): boolean => keychain !== null && keychain !== "ready";
