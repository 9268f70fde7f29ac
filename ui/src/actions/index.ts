import type { Context } from "./context";
import { institutionActions } from "./institutions";
import { keysActions } from "./keys";
import { openActions } from "./open";
import { placeActions } from "./place";
import { revealActions } from "./reveal";
import { toastActions } from "./toast";

/** All that a person can ask of the window. */
export function actionsOf(context: Context) {
  return {
    ...openActions(context),
    ...institutionActions(context),
    ...placeActions(context),
    ...keysActions(context),
    ...revealActions(context),
    ...toastActions(context),
    closeNotice: (): void => context.store.set({ notice: null }),
  };
}

export type Actions = ReturnType<typeof actionsOf>;
