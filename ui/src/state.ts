import type {
  AppView,
  EnvironmentView,
  ErrorView,
  InstitutionView,
  KeychainView,
  KeysView,
  OverviewView,
  PairView,
} from "./generated/view";

export type Environment = EnvironmentView["environment"];
export type Slot = "primary" | "secondary";

export type Screen = "starting" | "unusable" | "first_run" | "institutions" | "overview" | "keys" | "generate";

/** One key of one pair. */
export interface KeyName {
  subscription: string;
  slot: Slot;
}

/** What is known of the portal at this moment. */
export type Portal =
  | { at: "unknown" }
  | { at: "asking" }
  | { at: "reachable" }
  | { at: "offline"; error: ErrorView; asOf: number | null };

/** "Seleziona il tuo ente". */
export interface Chooser {
  institutions: InstitutionView[];
  asking: boolean;
  error: ErrorView | null;
  search: string;
  chosen: string | null;
}

/** The ente that the person is in. */
export interface Place {
  institution: InstitutionView;
  overview: OverviewView | null;
  asking: boolean;
  error: ErrorView | null;
}

/** The API Key page of the ente in one environment. */
export interface KeysPage {
  /** Tells one visit from the next: an answer that comes late finds another visit and is dropped. */
  id: number;
  institution: string;
  environment: Environment;
  /** `null` until what is kept was read. */
  view: KeysView | null;
  /** The portal is being asked. */
  asking: boolean;
  /** Why not even what is kept could be read. */
  error: ErrorView | null;
  keychain: KeychainView | null;
  /** The product chosen on "Tipo di prodotto". */
  product: string | null;
}

/** What came of the last thing that the person asked for. */
export type Notice =
  | { kind: "success"; title: string; body: string }
  | { kind: "error"; error: ErrorView };

export type Dialog =
  | { what: "environment"; chosen: Environment | null }
  | { what: "waive" }
  | { what: "regenerate"; key: KeyName };

/** The one key that is shown in clear. */
export interface Shown extends KeyName {
  value: string;
  hideAfter: number;
}

/** The key that is being regenerated, wherever the person has gone meanwhile. */
export interface Changing extends KeyName {
  institution: string;
  environment: Environment;
}

/** What is under way; each is sent once. */
export type Task = "choose" | "leave" | "waive" | "change" | "reveal" | "copy" | "unlock";

export interface State {
  now: number;
  screen: Screen;
  app: AppView | null;
  portal: Portal;
  chooser: Chooser;
  place: Place | null;
  page: KeysPage | null;
  menuOpen: boolean;
  dialog: Dialog | null;
  notice: Notice | null;
  toast: { kind: "success" | "error"; text: string } | null;
  shown: Shown | null;
  busy: ReadonlySet<Task>;
  changing: Changing | null;
}

export const emptyChooser: Chooser = { institutions: [], asking: false, error: null, search: "", chosen: null };

export function initialState(now: number): State {
  return {
    now,
    screen: "starting",
    app: null,
    portal: { at: "asking" },
    chooser: emptyChooser,
    place: null,
    page: null,
    menuOpen: false,
    dialog: null,
    notice: null,
    toast: null,
    shown: null,
    busy: new Set(),
    changing: null,
  };
}

/** Why an environment cannot be entered: the products that Collaudo still lacks. `null` while that is not known. */
export function missingIn(place: Place | null, environment: Environment): string[] | null {
  const found = place?.overview?.environments.find((one) => one.environment === environment);
  return found ? found.missing : null;
}

export function canEnter(place: Place | null, environment: Environment): boolean {
  if (place?.overview?.canManage === false) return false;
  return environment === "collaudo" || missingIn(place, environment)?.length === 0;
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();

/** The entes whose name or codice fiscale contains every word that was typed. */
export function found(chooser: Chooser): InstitutionView[] {
  const words = folded(chooser.search).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return chooser.institutions;
  return chooser.institutions.filter((institution) => {
    const where = `${folded(institution.name)} ${folded(institution.taxCode)}`;
    return words.every((word) => where.includes(word));
  });
}

/** The ente that "Accedi" would enter: chosen and in sight, or the only one. */
export function chosenIn(chooser: Chooser): InstitutionView | null {
  const visible = found(chooser);
  const only = visible.length === 1 && !chooser.asking ? visible[0] : undefined;
  return visible.find((institution) => institution.id === chooser.chosen) ?? only ?? null;
}

export const isSame = (one: KeyName | null, other: KeyName): boolean =>
  one !== null && one.subscription === other.subscription && one.slot === other.slot;

export const pairOf = (page: KeysPage | null, subscription: string): PairView | undefined =>
  page?.view?.pairs.find((pair) => pair.subscription === subscription);

/** Whether the key that is being regenerated is one of this page. */
export const changesHere = ({ changing, page }: State): boolean =>
  changing !== null && changing.institution === page?.institution && changing.environment === page.environment;
