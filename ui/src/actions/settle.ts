import { errorOf } from "../api";
import type { AppView, ErrorCode, ErrorView, SettledView } from "../generated/view";
import type { Portal, State } from "../state";
import { text } from "../text";
import type { Context } from "./context";
import { historyActions } from "./history";
import { institutionActions } from "./institutions";
import { ioActions } from "./io";
import { askKeychain } from "./keychain";
import { reread, rereadPlace, sync } from "./learn";
import { failAt } from "./page";
import { tell } from "./toast";

const SOONEST = 1_000;
/** A clock that was set back must not make it wait for days. */
const LATEST = 900_000;
/** Where the shell did not say when, or something could not be asked about and its time is over. */
const LATER = 60_000;

/** What is over once everything is settled. */
const UNTIL_SETTLED: readonly ErrorCode[] = [
  "operation_open",
  "generation_unknown",
  "generation_not_kept",
  "regeneration_unknown",
  "regeneration_not_kept",
  "kept_not_noted",
  "refusal_not_noted",
];

/** Asks about everything that is not settled: at the right moments, one question at a time. */
export function settleActions(context: Context) {
  const { api, store, now, after } = context;
  const institutions = institutionActions(context);
  const io = ioActions(context);
  const history = historyActions(context);

  let isWantedAgain = false;
  let askedFor: AppView | null = null;
  let armedFor: number | null = null;
  let disarm = (): void => {};
  let portalWas: Portal["at"] = "unknown";
  let lastTold: ErrorCode | null = null;

  const settle = async (byHand = false): Promise<void> => {
    if (!store.state.app?.portal) return;
    await store.once("settle", async () => {
      do {
        isWantedAgain = false;
        await ask(byHand);
      } while (isWantedAgain && store.state.app?.portal);
    });
  };

  /** Something has come back: a question under way may have been too early for it. */
  const settleAnew = (): void => {
    isWantedAgain = store.state.busy.has("settle");
    if (!isWantedAgain) void settle();
  };

  const ask = async (byHand: boolean): Promise<void> => {
    const { app } = store.state;
    try {
      const told = await api.settle();
      if (store.state.app === app) await learn(told, byHand);
    } catch (rejection) {
      if (store.state.app !== app) return;
      if (store.state.askAt !== null) store.set({ askAt: now() + LATER });
      await tellError(errorOf(rejection), byHand);
    }
  };

  const learn = async (told: SettledView, byHand: boolean): Promise<void> => {
    const { found, settled, unsettled, error } = told;
    const { notice, page } = store.state;
    const isOver = unsettled === 0 && notice?.kind === "error" && UNTIL_SETTLED.includes(notice.error.code);
    const askAt = told.askAt !== null && told.askAt <= now() ? now() + LATER : told.askAt;
    store.set({ now: now(), askAt, ...(isOver ? { notice: null } : {}) });
    const news = [
      ...(settled > 0 ? [text("settled-told", { count: settled })] : []),
      ...(found > 0 ? [text("found-told", { count: found })] : []),
    ];
    if (news.length > 0) {
      tell(context, "success", news.join(" "));
      lookAgain();
    } else if (page && page.view?.askAt != null) void reread(context);
    // It was asked for while this question held its turn.
    if (page && !page.asking && page.view?.answer?.error?.code === "portal_busy") void sync(context, page);
    if (error) await tellError(error, byHand);
    else lastTold = null;
  };

  /** What is on screen may be another now. */
  const lookAgain = (): void => {
    const { screen } = store.state;
    void reread(context);
    void rereadPlace(context);
    if (screen === "institutions") institutions.askInstitutions();
    if (screen === "io") io.readManageKeys();
    if (screen === "history") void history.freshenHistory();
  };

  /** Says what no banner says already, and does not say it again each time. */
  const tellError = async (error: ErrorView, byHand: boolean): Promise<void> => {
    const { code } = error;
    if (code.startsWith("keychain_")) {
      const { keychain } = store.state;
      if (keychain === null || keychain === "ready") await askKeychain(context);
      if (store.state.keychain !== "ready") return;
    }
    const { portal, notice } = store.state;
    const ofPortal = code.startsWith("portal_") || code === "demo_not_started";
    if (ofPortal && (portal.at === "offline" || portal.at === "asking")) return;
    // Somebody else is asking about the same.
    if (code === "portal_busy" && !byHand) return;
    if (code === lastTold && !byHand) return;
    lastTold = code;
    failAt(context, notice === null, error);
  };

  const arm = ({ askAt, busy }: State): void => {
    if (busy.has("settle") || askAt === armedFor) return;
    disarm();
    armedFor = askAt;
    if (askAt === null) return;
    disarm = after(Math.min(LATEST, Math.max(SOONEST, askAt - now())), () => {
      armedFor = null;
      void settle();
    });
  };

  store.watch((state) => {
    arm(state);
    const { at } = state.portal;
    const isBack = portalWas === "offline" && at === "reachable";
    if (at === "offline" || at === "reachable") portalWas = at;
    if (isBack) settleAnew();
  });

  return {
    /** A screen is on display. The first one of a portal is what is waited for before anything is asked about. */
    painted: (screen: State["screen"]): void => {
      void api.painted(screen);
      const { app } = store.state;
      if (!app?.portal || app === askedFor) return;
      askedFor = app;
      settleAnew();
    },

    settleAnew,

    /** "Chiedi adesso" */
    askNow: (): Promise<void> => settle(true),

    /** The network is back. */
    reconnect: settleAnew,

    /** The window is looked at again, perhaps after a sleep in which no timer ran. */
    wake: (): void => {
      store.set({ now: now() });
      const { askAt } = store.state;
      if (askAt !== null && askAt <= now()) void settle();
    },
  };
}
