import { errorOf } from "../api";
import type { NoteView } from "../generated/view";
import type { NoteForm } from "../notes";
import { pairOf, type Slot } from "../state";
import { text } from "../text";
import type { Context } from "./context";
import { learnKept } from "./learn";
import { fail } from "./page";
import { tell } from "./toast";

/** What the person keeps beside a pair. */
export function noteActions(context: Context) {
  const { api, store } = context;

  const form = (): NoteForm | null => {
    const { dialog } = store.state;
    return dialog?.what === "note" ? dialog : null;
  };

  const change = (changed: Partial<NoteForm>): void => {
    const current = form();
    if (current) store.set({ dialog: { ...current, ...changed } });
  };

  return {
    openNote: (subscription: string): void => {
      const { page } = store.state;
      const pair = pairOf(page, subscription);
      if (!page || !pair) return;
      const { note } = pair;
      const product = page.service?.name ?? pair.title;
      store.set({ shown: null, dialog: { what: "note", subscription, product, note, inUse: note.inUse, due: note.due, error: null } });
    },

    pickInUse: (inUse: Slot | null): void => change({ inUse }),

    /** Only for it to be said in words: the field keeps it until it is saved. */
    writeDue: (due: string | null): void => change({ due }),

    saveNote: (note: NoteView): Promise<void> =>
      store.once("note", async () => {
        const { page } = store.state;
        const sent = form();
        if (!page || !sent) return;
        change({ error: null });
        const { subscription, product } = sent;
        try {
          const view = await api.annotatePair({ page: page.request, subscription, note });
          learnKept(context, page, view);
          if (form()?.subscription === subscription) store.set({ dialog: null });
          tell(context, "success", text("note-saved", { product }));
        } catch (rejection) {
          const error = errorOf(rejection);
          if (form()) change({ error });
          else fail(context, page, error);
        }
      }),
  };
}
