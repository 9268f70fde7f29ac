import type { Context } from "./context";

const STAYS_FOR = 10_000;

let cancel = (): void => {};

/** Tells in passing. It stays while the pointer or the focus is on it. */
export function tell({ store, after }: Context, kind: "success" | "error", words: string): void {
  cancel();
  store.set({ toast: { kind, text: words } });
  cancel = after(STAYS_FOR, () => store.set({ toast: null }));
}

export function toastActions({ store, after }: Context) {
  return {
    holdToast: (): void => cancel(),
    releaseToast: (): void => {
      cancel();
      cancel = after(STAYS_FOR, () => store.set({ toast: null }));
    },
    closeToast: (): void => {
      cancel();
      store.set({ toast: null });
    },
  };
}
