import type { PairView } from "../generated/view";
import { canEnter, changesHere, type Environment, isDeleted, isSame, type KeyName, missingIn, type Place, type State } from "../state";
import { text } from "../text";
import { whyUnchangeable } from "./archive";

// Why something cannot be asked for now; `null` where it can. What a button and the palette say is the same.

/** Whether a key is being changed, on the page where it is. */
export const isChanging = (state: State, key: KeyName): boolean => isSame(state.changing, key) && changesHere(state);

export function whyClosed(place: Place | null, environment: Environment): string | null {
  if (canEnter(place, environment)) return null;
  if (place?.overview?.canManage === false) return text("overview-no-role");
  return text(missingIn(place, environment) === null ? "menu-unknown" : "menu-closed");
}

/** Why a kept key cannot be shown, copied or verified. */
export function whyUnusable(state: State, pair: PairView, key: KeyName): string | null {
  if (!pair.kept) return text("pair-not-kept");
  return isChanging(state, key) ? text("key-changing") : null;
}

export function whyUnregenerable(state: State, pair: PairView): string | null {
  const { page, busy } = state;
  const archive = whyUnchangeable(state);
  if (archive !== null) return archive;
  if (page && isDeleted(page)) return text("service-deleted-title");
  if (!pair.listed) return text("pair-not-listed");
  return busy.has("change") ? text("keys-change-elsewhere") : null;
}

export function whyUngeneratable(state: State): string | null {
  const archive = whyUnchangeable(state);
  if (archive !== null) return archive;
  if (!state.page?.view) return text("keys-reading");
  return state.busy.has("change") ? text("keys-change-elsewhere") : null;
}
