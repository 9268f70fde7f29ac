import type { Api } from "../api";
import type { ConnectionPage } from "../connection";
import type { HistoryPage } from "../history";
import type { ServicesPage } from "../services";
import type { SettingsPage } from "../settings";
import type { KeysPage, Screen, State } from "../state";
import type { Store } from "../store";

/** What the actions work with. */
export interface Context {
  readonly api: Api;
  readonly store: Store;
  now(): number;
  /** Calls `act` once after `ms`; the answer cancels it. */
  after(ms: number, act: () => void): () => void;
  /** A name for one yes of the person: no two are the same. */
  confirmation(): string;
  /** Whether the window can be seen at all. */
  visible(): boolean;
}

/** Goes to another screen: nothing shown, asked or told on the one before stays. */
export function goTo({ store, now }: Context, screen: Screen, change: Partial<State> = {}): void {
  store.set({ now: now(), screen, shown: null, dialog: null, notice: null, menuOpen: false, ...change });
}

/** Changes the API Key page if it is still `page`'s; says whether it was. */
export function onPage({ store, now }: Context, page: KeysPage, change: Partial<KeysPage>): boolean {
  const current = store.state.page;
  if (current?.id !== page.id) return false;
  store.set({ now: now(), page: { ...current, ...change } });
  return true;
}

/** Changes the list of services if it is still `page`'s; says whether it was. */
export function onServices({ store, now }: Context, page: ServicesPage, change: Partial<ServicesPage>): boolean {
  const current = store.state.services;
  if (current?.id !== page.id) return false;
  store.set({ now: now(), services: { ...current, ...change } });
  return true;
}

/** Changes "Attività" if it is still `page`'s; says whether it was. */
export function onHistory({ store, now }: Context, page: HistoryPage, change: Partial<HistoryPage>): boolean {
  const current = store.state.history;
  if (current?.id !== page.id) return false;
  store.set({ now: now(), history: { ...current, ...change } });
  return true;
}

/** Changes "Impostazioni" if it is still `page`'s; says whether it was. */
export function onSettings({ store, now }: Context, page: SettingsPage, change: Partial<SettingsPage>): boolean {
  const current = store.state.settings;
  if (current?.id !== page.id) return false;
  store.set({ now: now(), settings: { ...current, ...change } });
  return true;
}

/** Changes "Controlla la connessione" if it is still `page`'s; says whether it was. */
export function onConnection({ store, now }: Context, page: ConnectionPage, change: Partial<ConnectionPage>): boolean {
  const current = store.state.connection;
  if (current?.id !== page.id) return false;
  store.set({ now: now(), connection: { ...current, ...change } });
  return true;
}
