import type { AskedAgainView, VerifiedView } from "./generated/view";
import { isSame, type KeyName } from "./state";

/** What "Verifica" says of one key of the page that is open. */
export interface Check extends KeyName {
  /** Tells one verification from the next: an answer that comes late finds another, and is dropped. */
  id: number;
  /** When the key had last changed: after another change, what is said here is of a key that is no more. */
  changedAt: number | null;
  /** The key is not taken yet, and is asked about again. */
  again: AskedAgainView | null;
  /** `null` while it is under way. */
  verified: VerifiedView | null;
}

export const checkOf = (checks: readonly Check[], key: KeyName): Check | undefined =>
  checks.find((check) => isSame(check, key));

export const checksBut = (checks: readonly Check[], key: KeyName): Check[] =>
  checks.filter((check) => !isSame(check, key));

/** Whether one is under way: one at a time. */
export const isChecking = (checks: readonly Check[]): boolean => checks.some(({ verified }) => verified === null);
