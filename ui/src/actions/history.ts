import { errorOf } from "../api";
import type { HistoryPage } from "../history";
import { text } from "../text";
import { type Context, goTo, onHistory } from "./context";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { failAt } from "./page";
import { placeActions } from "./place";
import { servicesActions } from "./services";
import { tell } from "./toast";

let visits = 0;

/** "Attività": what happened to the keys, and whether the record of it is as it was written. */
export function historyActions(context: Context) {
  const { api, store } = context;
  const institutions = institutionActions(context);
  const place = placeActions(context);
  const io = ioActions(context);
  const services = servicesActions(context);

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

  const open = (from: HistoryPage["from"]): void => {
    visits += 1;
    const page: HistoryPage = { id: visits, from, events: null, more: false, asking: true, error: null, check: null };
    goTo(context, "history", { history: page });
    void read(page).then(() => check(page));
  };

  return {
    openHistory: (): void => {
      const { screen } = store.state;
      if (screen !== "history") open(screen);
    },

    /** "Indietro": the screen is as it was; a list that was still being asked for is asked for again. */
    closeHistory: (): void => {
      const { history, page } = store.state;
      switch (history?.from) {
        case "overview":
          return place.showOverview();
        case "io":
          return io.openIo();
        case "services":
          return services.showServices();
        case "keys":
        case "generate":
        case "service":
          if (page) return goTo(context, history.from);
      }
      institutions.showInstitutions();
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
