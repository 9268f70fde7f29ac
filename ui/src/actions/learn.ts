import { errorOf } from "../api";
import type { DriftView, KeysView } from "../generated/view";
import { isSame, type KeyName, type KeysPage, portalAfter } from "../state";
import { type Context, onPage } from "./context";

// What the API Key pages learn of the portal and of what is kept.

/** An answer of the portal, or what is kept where nothing was known yet. Says whether the page is still there. */
export function learn(context: Context, page: KeysPage, view: KeysView): boolean {
  const { store } = context;
  const { answer, keychain, askAt } = view;
  hideIfChanged(context, view);
  const here = onPage(context, page, {
    view,
    error: null,
    drifted: joined(store.state.page?.drifted ?? [], answer?.drifted ?? []),
    ...(view.service ? { service: view.service } : {}),
    ...(answer ? { asking: false } : {}),
  });
  if (!here) return false;
  if (answer) store.set({ portal: portalAfter(answer.error, view.asOf) });
  const next = store.state.askAt;
  if (askAt !== null && (next === null || askAt < next)) store.set({ askAt });
  // Last: a keychain that is back has this page asked for again.
  if (keychain) store.set({ keychain });
  return true;
}

/** What is kept, read anew: what the portal said before stays said. */
export function learnKept(context: Context, page: KeysPage, view: KeysView): boolean {
  const before = context.store.state.page?.view;
  hideIfChanged(context, view);
  return onPage(context, page, { view: { ...view, answer: before?.answer ?? null }, ...(before ? {} : { error: null }) });
}

/** Reads what is kept anew, where a page is open. */
export async function reread(context: Context): Promise<void> {
  const { api, store } = context;
  const { page } = store.state;
  if (!page) return;
  try {
    const view = await api.listKeys(page.request);
    // An answer that came meanwhile is the newer one.
    if (store.state.page?.view === page.view) learnKept(context, page, view);
  } catch {
    // What is on the page stays; asking the portal again says what is wrong.
  }
}

export async function sync(context: Context, page: KeysPage): Promise<void> {
  const { api, store } = context;
  if (!onPage(context, page, { asking: true })) return;
  store.set({ portal: { at: "asking" } });
  try {
    learn(context, page, await api.syncKeys(page.request));
  } catch (rejection) {
    const error = errorOf(rejection);
    if (!onPage(context, page, { asking: false, error })) return;
    store.set({ portal: { at: "unknown" } });
  }
}

/** After a change Produzione may have opened: what the ente's card says is read anew. */
export async function rereadPlace({ api, store }: Context): Promise<void> {
  const { place } = store.state;
  if (!place) return;
  try {
    const overview = await api.overview(place.institution.id);
    const current = store.state.place;
    if (current?.institution.id !== place.institution.id) return;
    const { offline = null, told = null } = current.overview ?? {};
    store.set({ place: { ...current, overview: { ...overview, offline, told } } });
  } catch {
    // The Panoramica asks again when it is opened, and says what is wrong there.
  }
}

/** A key on display that has changed meanwhile is no longer the key. */
function hideIfChanged({ store }: Context, view: KeysView): void {
  const { shown, page } = store.state;
  if (shown && changedAt(page?.view, shown) !== changedAt(view, shown)) store.set({ shown: null });
}

function changedAt(view: KeysView | null | undefined, { subscription, slot }: KeyName): number | null | undefined {
  return view?.pairs.find((pair) => pair.subscription === subscription)?.[slot].changedAt;
}

const joined = (known: DriftView[], told: DriftView[]): DriftView[] => [
  ...known,
  ...told.filter((one) => !known.some((other) => isSame(one, other))),
];
