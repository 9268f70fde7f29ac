import { allKeysActions } from "./all-keys";
import { appearanceActions } from "./appearance";
import { asideActions } from "./aside";
import { changeActions } from "./changes";
import { computerActions } from "./computer";
import { connectionActions } from "./connection";
import type { Context } from "./context";
import { historyActions } from "./history";
import { importActions } from "./import";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { keysActions } from "./keys";
import { noteActions } from "./notes";
import { openActions } from "./open";
import { paletteActions } from "./palette";
import { placeActions } from "./place";
import { revealActions } from "./reveal";
import { servicesActions } from "./services";
import { sessionActions } from "./session";
import { settingsActions } from "./settings";
import { settleActions } from "./settle";
import { shortcutActions } from "./shortcuts";
import { toastActions } from "./toast";
import { unlockActions } from "./unlock";
import { verifyActions } from "./verify";

/** All that a person can ask of the window. */
export function actionsOf(context: Context) {
  const settle = settleActions(context);
  return {
    ...settle,
    ...sessionActions(context, settle.settleAnew),
    ...openActions(context),
    ...institutionActions(context),
    ...placeActions(context),
    ...keysActions(context),
    ...changeActions(context),
    ...noteActions(context),
    ...verifyActions(context),
    ...ioActions(context),
    ...importActions(context),
    ...servicesActions(context),
    ...allKeysActions(context),
    ...historyActions(context),
    ...settingsActions(context),
    ...connectionActions(context),
    ...computerActions(context),
    ...appearanceActions(context),
    ...asideActions(context),
    ...unlockActions(context, settle.settleAnew),
    ...revealActions(context),
    ...toastActions(context),
    ...paletteActions(context),
    ...shortcutActions(context),
    closeNotice: (): void => context.store.set({ notice: null }),
    /** The person has read that the archive was set aside. */
    closeArchive: (): void => context.store.set({ archiveRead: true }),
  };
}

export type Actions = ReturnType<typeof actionsOf>;
