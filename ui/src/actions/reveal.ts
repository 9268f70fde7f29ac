import { errorOf } from "../api";
import { isSame, type KeyName } from "../state";
import type { Context } from "./context";
import { failAt, keyRequest, shelfOf } from "./page";

export function revealActions(context: Context) {
  const { api, store, after } = context;
  let cancel = (): void => {};
  let away = false;

  const hide = (): void => {
    cancel();
    if (store.state.shown) store.set({ shown: null });
  };

  return {
    /** Shows one key, or hides it. One is shown at a time, and only to somebody who is there to see it. */
    toggleReveal: (key: KeyName): Promise<void> => {
      const wasShown = isSame(store.state.shown, key);
      hide();
      if (wasShown) return Promise.resolve();
      return store.once("reveal", async () => {
        const shelf = shelfOf(store.state, key);
        if (!shelf) return;
        const isHere = (): boolean => shelfOf(store.state, key)?.of === shelf.of;
        try {
          const { value, hideAfter } = await api.revealKey(keyRequest(shelf, key));
          if (away || !isHere()) return;
          store.set({ shown: { ...key, value, hideAfter } });
          cancel = after(hideAfter, hide);
        } catch (rejection) {
          failAt(context, isHere(), errorOf(rejection));
        }
      });
    },

    hide,

    /** The window is no longer looked at: on blur, when it is hidden, when the page goes. */
    lookAway: (): void => {
      away = true;
      hide();
    },
    lookBack: (): void => {
      away = false;
    },
  };
}
