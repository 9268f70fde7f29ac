import type { Context } from "./context";
import { importActions } from "./import";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { keysActions } from "./keys";
import { openActions } from "./open";
import { placeActions } from "./place";
import { revealActions } from "./reveal";
import { servicesActions } from "./services";
import { toastActions } from "./toast";
import { unlockActions } from "./unlock";

/** All that a person can ask of the window. */
export function actionsOf(context: Context) {
  return {
    ...openActions(context),
    ...institutionActions(context),
    ...placeActions(context),
    ...keysActions(context),
    ...ioActions(context),
    ...importActions(context),
    ...servicesActions(context),
    ...unlockActions(context),
    ...revealActions(context),
    ...toastActions(context),
    closeNotice: (): void => context.store.set({ notice: null }),
  };
}

export type Actions = ReturnType<typeof actionsOf>;
