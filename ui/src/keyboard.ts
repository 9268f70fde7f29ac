import type { Actions } from "./actions";
import { appearanceOf } from "./appearance";
import { deedOf, type Field, wouldReload } from "./shortcuts";
import type { Store } from "./store";

const TYPED = "input:not([type=radio], [type=checkbox], [type=file], [type=button]), textarea, select, [contenteditable=true]";

function fieldOf(target: EventTarget | null): Field {
  if (!(target instanceof Element) || !target.matches(TYPED)) return null;
  return target.matches("[data-search]") ? "search" : "text";
}

/**
 * Listens to the shortcuts, until the answer is called. None acts while a dialog asks for something, nor where the
 * person is writing.
 */
export function listen(page: Document, store: Store, actions: Actions): () => void {
  const press = (event: KeyboardEvent): void => {
    if (wouldReload(event)) event.preventDefault();
    else if (event.defaultPrevented || event.isComposing) return;
    const { state } = store;
    if (state.dialog) return;
    if (event.key === "Escape") {
      actions.closeMenu();
      return actions.showHosts(false);
    }
    const deed = deedOf(event, fieldOf(event.target), !appearanceOf(state).singleKeysOff);
    if (deed === null) return;
    event.preventDefault();
    if (!event.repeat) actions.carryOut(deed);
  };
  page.addEventListener("keydown", press);
  return () => page.removeEventListener("keydown", press);
}
