import { errorOf } from "../api";
import type { HistoryPage } from "../history";
import { text } from "../text";
import { openAside } from "./aside";
import { type Context, onHistory } from "./context";
import { failAt } from "./page";
import { tell } from "./toast";

let visits = 0;

/** "Attività": what happened to the keys, and whether the record of it is as it was written. */
export function historyActions(context: Context) {
  const { api, store } = context;

  const current = (): HistoryPage | null => store.state.history;

  const check = async (page: HistoryPage): Promise<void> => {
    if (!onHistory(context, page, { check: null })) return;
    try {
      onHistory(context, page, { check: await api.checkHistory() });
    } catch (rejection) {
      onHistory(context, page, { check: { is: "failed", error: errorOf(rejection) } });
    }
  };

  /** The events before the oldest that is known, or the newest. */
  const read = async (page: HistoryPage): Promise<void> => {
    const before = current()?.events?.at(-1)?.number ?? null;
    if (!onHistory(context, page, { asking: true, error: null })) return;
    try {
      const { events, more } = await api.history({ before });
      onHistory(context, page, { events: [...(current()?.events ?? []), ...events], more, asking: false });
    } catch (rejection) {
      onHistory(context, page, { asking: false, error: errorOf(rejection) });
    }
  };

  return {
    openHistory: (): void => {
      if (store.state.screen === "history") return;
      visits += 1;
      const page: HistoryPage = { id: visits, events: null, more: false, asking: true, error: null, check: null };
      openAside(context, "history", { history: page });
      void read(page).then(() => check(page));
    },

    /** "Mostra altre", or once more after a failure. */
    moreHistory: (): void => {
      const page = current();
      if (page && !page.asking) void read(page);
    },

    /** What was noted since the page was opened comes on top. */
    freshenHistory: async (): Promise<void> => {
      const page = current();
      if (!page?.events) return;
      try {
        const { events, more } = await api.history({ before: null });
        const known = current()?.events ?? [];
        const newest = known[0]?.number ?? 0;
        const added = events.filter((event) => event.number > newest);
        // Where more came than one answer holds, the list begins anew.
        const joins = added.length < events.length || !more;
        if (onHistory(context, page, joins ? { events: [...added, ...known] } : { events, more })) await check(page);
      } catch {
        // What is on the page stays.
      }
    },

    /** "Esporta CSV" */
    exportHistory: (): Promise<void> =>
      store.once("export", async () => {
        try {
          const { file } = await api.exportEvents();
          tell(context, "success", text("history-exported", { file }));
        } catch (rejection) {
          failAt(context, store.state.screen === "history", errorOf(rejection));
        }
      }),
  };
}
