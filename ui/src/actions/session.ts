import { errorOf } from "../api";
import type { SessionView, TargetRequest } from "../generated/view";
import type { State } from "../state";
import type { Context } from "./context";
import { institutionActions } from "./institutions";
import { sync } from "./learn";
import { failAt } from "./page";
import { placeActions } from "./place";

/** Signing in to the real portal, and what is known of the session. */
export function sessionActions(context: Context, settleAnew: () => void) {
  const { api, store, now } = context;
  const institutions = institutionActions(context);
  const place = placeActions(context);

  const isReal = (): boolean => store.state.app?.portal === "real";

  const learn = (session: SessionView): void => store.set({ now: now(), session });

  const ask = async (): Promise<void> => {
    if (!isReal()) return;
    try {
      learn(await api.session());
    } catch {
      // The portal itself says what is wrong, where it is asked for something.
    }
  };

  /** The person is in: what they were looking at is asked for again, and what is not settled. */
  const arrive = (session: SessionView): void => {
    store.set({ now: now(), session, signIn: null, notice: null });
    const { screen, page, place: at } = store.state;
    if (screen === "institutions") institutions.askInstitutions();
    else if (screen === "overview" && at) place.openOverview(at.institution);
    else if (page && !page.service) void sync(context, page);
    settleAnew();
  };

  const enter = async (act: () => Promise<SessionView>): Promise<void> => {
    const { app } = store.state;
    try {
      const session = await act();
      if (store.state.app === app) arrive(session);
    } catch (rejection) {
      const error = errorOf(rejection);
      const { signIn } = store.state;
      if (store.state.app !== app || signIn === null) return;
      // Whoever is about to paste an address closes the window first: that is no trouble.
      if (signIn.pasting) store.set({ signIn: { ...signIn, window: false, error: error.code === "sign_in_closed" ? null : error } });
      else {
        store.set({ signIn: null });
        failAt(context, true, error);
      }
    }
  };

  let was: Pick<State, "portal" | "notice"> | null = null;
  store.watch(({ portal, notice }) => {
    const hasAnswered = portal !== was?.portal && portal.at !== "asking";
    const hasFailed = notice !== was?.notice && notice?.kind === "error";
    was = { portal, notice };
    // What failed may have failed for want of a session.
    if (hasAnswered || hasFailed) void ask();
  });

  return {
    /** "Accedi": leads to the portal's login, and from there to where the person is. */
    signIn: (): Promise<void> =>
      store.once("sign_in", async () => {
        store.set({ notice: null, signIn: { window: true, pasting: false, error: null } });
        await enter(() => api.signIn(target(store.state)));
      }),

    showSignIn: (): void => void api.showSignIn(),

    cancelSignIn: (): void => {
      store.set({ signIn: null });
      void api.cancelSignIn();
    },

    /** The person opens or closes the part where an address is pasted. */
    pasteAddress: (pasting: boolean): void => {
      const { signIn } = store.state;
      if (signIn && signIn.pasting !== pasting) store.set({ signIn: { ...signIn, pasting } });
    },

    /** The address where a browser arrived; it is not held any longer than the request takes. */
    signInByAddress: (address: string): Promise<void> =>
      store.once("paste", async () => {
        const { signIn } = store.state;
        if (!signIn) return;
        store.set({ signIn: { ...signIn, error: null } });
        await enter(() => api.signInByAddress(address));
      }),
  };
}

/** Where the person is, so that they are there again once signed in. */
function target({ page, place }: State): TargetRequest | null {
  if (page?.request.realm === "pagopa") {
    const { institution, environment } = page.request;
    return { institution, environment };
  }
  return place ? { institution: place.institution.id, environment: "collaudo" } : null;
}
