import { keptAt } from "../all-keys";
import type { ErrorCode, ErrorView, KeychainView, KeyRequest, PageRequest } from "../generated/view";
import { isAside, type KeyName, type KeysPage, pairOf, type State } from "../state";
import { todoOf, whatOf } from "../text";
import type { Context } from "./context";
import { tell } from "./toast";

// What the actions on the API Key pages share.

export const keyRequest = (page: Pick<KeysPage, "request">, { subscription, slot }: KeyName): KeyRequest => ({
  page: page.request,
  subscription,
  slot,
});

/** Where the keys on display are kept, and what they are called. */
export interface Shelf {
  /** Tells one from the next. */
  of: unknown;
  request: PageRequest;
  title: string;
}

/** The pair that is opened in place, or the page; `null` where no keys can be seen. */
export function shelfOf({ screen, dialog, page }: State, key: KeyName): Shelf | null {
  if (dialog?.what === "pair") return { of: dialog.found, request: keptAt(dialog.found), title: dialog.found.pair.title };
  if (dialog || !page || (screen !== "keys" && screen !== "service")) return null;
  const title = page.service?.name ?? pairOf(page, key.subscription)?.title ?? key.subscription;
  return { of: page.id, request: page.request, title };
}

/** The names that a message about one key needs. */
export const keyNames = ({ store }: Context, page: KeysPage, { subscription, slot }: KeyName) => ({
  slot,
  product: page.service?.name ?? pairOf(page, subscription)?.title ?? subscription,
  institution: page.service?.organization ?? store.state.place?.institution.name ?? "",
  environment: page.environment,
});

/** Whether the person is at `page`: not elsewhere, nor looking at something else from there. */
export const isAt = ({ store }: Context, page: KeysPage): boolean =>
  store.state.page?.id === page.id && !isAside(store.state.screen);

/** Tells what failed: on the page, or in passing where that page was left. */
export function fail(context: Context, page: KeysPage, error: ErrorView): void {
  failAt(context, isAt(context, page), error);
}

/** What an error says of the keychain as a whole, and its banner has the remedy for. */
export const STATES: Partial<Record<ErrorCode, KeychainView>> = {
  keychain_locked: "locked",
  keychain_dismissed: "dismissed",
  keychain_no_service: "no_service",
  keychain_no_collection: "no_default_collection",
  keychain_timed_out: "hung",
};

export function failAt(context: Context, here: boolean, error: ErrorView): void {
  const keychain = STATES[error.code];
  if (keychain) context.store.set({ keychain });
  if (here) context.store.set({ notice: { kind: "error", error } });
  else tell(context, "error", `${whatOf(error.code)} ${todoOf(error.code)}`);
}
