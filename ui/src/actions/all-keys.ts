import {
  type AllKeysPage,
  everything,
  isNarrowed,
  type PairFilters,
  type PairOrder,
  type PairQuestion,
  rowAt,
  rowHeight,
  SLICE,
  sliceFor,
} from "../all-keys";
import { errorOf } from "../api";
import type { FoundPairsView, FoundPairView } from "../generated/view";
import { inSight } from "../in-sight";
import { text } from "../text";
import { openAside } from "./aside";
import type { Context } from "./context";
import { keysActions } from "./keys";
import { failAt } from "./page";
import { placeActions } from "./place";
import { servicesActions } from "./services";
import { tell } from "./toast";

let visits = 0;
let asked = 0;

/** "Tutte le chiavi": every stored pair, from what is kept alone. */
export function allKeysActions(context: Context) {
  const { api, store } = context;
  const place = placeActions(context);
  const services = servicesActions(context);
  const keys = keysActions(context);

  /** Changes the page if it is still `page`'s visit. */
  const onPage = (page: AllKeysPage, change: Partial<AllKeysPage>): void => {
    const current = store.state.allKeys;
    if (current?.id === page.id) store.set({ now: context.now(), allKeys: { ...current, ...change } });
  };

  /** The row that the keyboard is on stays known where the answer is of other rows. */
  const learn = (page: AllKeysPage, found: FoundPairsView): void => {
    const { allKeys } = store.state;
    if (!allKeys) return;
    onPage(page, { found, error: null, current: rowAt({ ...allKeys, found }, allKeys.row) });
  };

  /** Of several questions under way only the last counts. */
  const ask = async (offset: number): Promise<void> => {
    const page = store.state.allKeys;
    if (!page) return;
    const mine = (asked += 1);
    try {
      const found = await api.findPairs({ ...page.question, offset, limit: SLICE });
      if (mine === asked) learn(page, found);
    } catch (rejection) {
      if (mine === asked) onPage(page, { error: errorOf(rejection) });
    }
  };

  /** The rows that are drawn now, asked for where they are not there yet. */
  const fill = (): void => {
    const page = store.state.allKeys;
    if (!page?.found) return;
    const offset = sliceFor(page.found, inSight(page, page.found.total, window.innerHeight, rowHeight()));
    if (offset !== null) void ask(offset);
  };

  const narrow = (change: Partial<PairQuestion>): void => {
    const { allKeys } = store.state;
    if (!allKeys) return;
    store.set({ allKeys: { ...allKeys, question: { ...allKeys.question, ...change }, scroll: 0, row: 0, current: null } });
    void ask(0);
  };

  return {
    /** What was searched for is still searched for. */
    openAllKeys: (): void => {
      if (store.state.screen === "all_keys") return;
      visits += 1;
      const question = store.state.allKeys?.question ?? everything;
      const allKeys: AllKeysPage = { id: visits, question, found: null, error: null, scroll: 0, row: 0, current: null };
      openAside(context, "all_keys", { allKeys });
      void ask(0);
    },

    /** What changed since is read; the rows in sight stay where they are. */
    freshenAllKeys: (): void => {
      const { allKeys, screen } = store.state;
      if (screen === "all_keys") void ask(allKeys?.found?.offset ?? 0);
    },

    searchAllKeys: (words: string): void => narrow({ words }),
    filterAllKeys: (change: Partial<PairFilters>): void => narrow(change),

    /** "Cancella i filtri" */
    showAllPairs: (): void => {
      const { order, descending } = store.state.allKeys?.question ?? everything;
      narrow({ ...everything, order, descending });
    },

    /** By another column, or the other way round. */
    sortAllKeys: (order: PairOrder): void => {
      const question = store.state.allKeys?.question;
      if (question) narrow({ order, descending: question.order === order && !question.descending });
    },

    scrollAllKeys: (scroll: number): void => {
      const { allKeys } = store.state;
      if (!allKeys || allKeys.scroll === scroll) return;
      store.set({ allKeys: { ...allKeys, scroll } });
      fill();
    },

    goToPair: (row: number): void => {
      const { allKeys } = store.state;
      if (!allKeys) return;
      store.set({ allKeys: { ...allKeys, row, current: rowAt(allKeys, row) } });
    },

    /** "Apri" */
    openPair: (row: number, found: FoundPairView): void => {
      const { allKeys } = store.state;
      if (!allKeys) return;
      store.set({ allKeys: { ...allKeys, row, current: found }, dialog: { what: "pair", found }, notice: null });
    },

    closePair: (): void => {
      if (store.state.dialog?.what !== "pair") return;
      store.set({ dialog: null, shown: null, notice: null });
      void ask(store.state.allKeys?.found?.offset ?? 0);
    },

    /** The page that the pair is on. */
    goToPairsPage: async ({ realm, institution: name, institutionId: id, taxCode, service, manageKey }: FoundPairView): Promise<void> => {
      if (realm !== "io") {
        if (id === null) return;
        place.goToKeysOf({ id, name, taxCode, role: "" }, realm);
        return;
      }
      if (!service || !manageKey) return;
      try {
        const known = (await api.manageKeys()).find((key) => key.id === manageKey);
        if (!known || store.state.screen !== "all_keys") return;
        services.openServices(known);
        keys.openService(manageKey, service);
      } catch (rejection) {
        failAt(context, store.state.screen === "all_keys", errorOf(rejection));
      }
    },

    /** "Esporta (CSV)": all that is found. */
    exportAllKeys: (): Promise<void> =>
      store.once("export", async () => {
        const question = store.state.allKeys?.question ?? everything;
        try {
          const { file } = await api.exportPairs({ ...question, offset: 0, limit: 0 });
          tell(context, "success", text(isNarrowed(question) ? "all-keys-exported-some" : "all-keys-exported", { file }));
        } catch (rejection) {
          failAt(context, store.state.screen === "all_keys", errorOf(rejection));
        }
      }),
  };
}
