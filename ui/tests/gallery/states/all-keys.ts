import { Person } from "../../person";
import { NO_NOTE, storedPair, storedPairs } from "../../samples";
import type { Show } from "../states";
import { of } from "./pagopa";

const DAY = 86_400_000;

const FEW = [
  storedPair("nodauth-1", { rotatedAt: -400 * DAY }, { note: { ...NO_NOTE, inUse: "primary", installedAt: "gestionale Tributi", due: "1969-12-03" } }),
  storedPair("gdp-1", { rotatedAt: null, state: "not_listed" }, { title: "GPD - Posizioni Debitorie", manualName: "Integrazione Asincrona", listed: false }),
  storedPair("01HZ", { realm: "io", institution: "Azienda 3", institutionId: null, state: "changed_elsewhere" }, { title: "TARI" }),
];

const at = async (stored: typeof FEW): Promise<Person> => (await Person.opens(of({ stored }))).clicks("nav-all-keys");

export const allKeys: Record<string, Show> = {
  "all keys": () => at(FEW),
  "all of 1,000 keys": () => at(storedPairs(1000)),
  "no keys stored": () => at([]),
  "all keys, none found": async () => (await at(FEW)).chooses("all-keys-search", "niente"),
  "a pair in place": async () => (await at(FEW)).clicks("pair-open"),
  "a pair in place, shown": async () => (await (await at(FEW)).clicks("pair-open")).clicks("reveal"),
};
