import type { PairView } from "./generated/view";

/** What a pair is called beside the others of its page: two of the same product are told apart by their subscription. */
export function nameAmong(pairs: readonly PairView[], { title, subscription }: PairView): string {
  const isAlone = pairs.filter((one) => one.title === title).length < 2;
  return isAlone ? title : `${title} (${subscription})`;
}
