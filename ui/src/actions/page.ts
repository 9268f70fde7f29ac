import type { ErrorView, KeyRequest } from "../generated/view";
import { type KeyName, type KeysPage, pairOf } from "../state";
import { todoOf, whatOf } from "../text";
import type { Context } from "./context";
import { tell } from "./toast";

// What the actions on the API Key pages share.

export const keyRequest = (page: KeysPage, { subscription, slot }: KeyName): KeyRequest => ({
  page: page.request,
  subscription,
  slot,
});

/** The names that a message about one key needs. */
export const keyNames = ({ store }: Context, page: KeysPage, { subscription, slot }: KeyName) => ({
  slot,
  product: page.service?.name ?? pairOf(page, subscription)?.title ?? subscription,
  institution: page.service?.organization ?? store.state.place?.institution.name ?? "",
  environment: page.environment,
});

/** Whether the person is at `page`: not elsewhere, nor looking at "Attività" from there. */
export const isAt = ({ store }: Context, page: KeysPage): boolean =>
  store.state.page?.id === page.id && store.state.screen !== "history";

/** Tells what failed: on the page, or in passing where that page was left. */
export function fail(context: Context, page: KeysPage, error: ErrorView): void {
  failAt(context, isAt(context, page), error);
}

export function failAt(context: Context, here: boolean, error: ErrorView): void {
  if (here) context.store.set({ notice: { kind: "error", error } });
  else tell(context, "error", `${whatOf(error.code)} ${todoOf(error.code)}`);
}
