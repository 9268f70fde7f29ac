import type { ErrorView, KeyRequest, PageRequest } from "../generated/view";
import { type KeyName, type KeysPage, pairOf } from "../state";
import { todoOf, whatOf } from "../text";
import type { Context } from "./context";
import { tell } from "./toast";

// What the actions on the API Key pages share.

export const pageRequest = ({ institution, environment }: KeysPage): PageRequest => ({ institution, environment });

export const keyRequest = (page: KeysPage, { subscription, slot }: KeyName): KeyRequest => ({
  ...pageRequest(page),
  subscription,
  slot,
});

/** The names that a message about one key needs. */
export const keyNames = ({ store }: Context, page: KeysPage, { subscription, slot }: KeyName) => ({
  slot,
  product: pairOf(page, subscription)?.title ?? subscription,
  institution: store.state.place?.institution.name ?? "",
  environment: page.environment,
});

/** Tells what failed: on the page, or in passing where that page was left. */
export function fail(context: Context, page: KeysPage, error: ErrorView): void {
  const { store } = context;
  if (store.state.page?.id === page.id) store.set({ notice: { kind: "error", error } });
  else tell(context, "error", `${whatOf(error.code)} ${todoOf(error.code)}`);
}
