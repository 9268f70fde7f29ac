import type {
  AboutView,
  AppView,
  ComputerView,
  DriftView,
  EnvironmentView,
  ErrorCode,
  ErrorView,
  FoundPairView,
  InstitutionView,
  KeychainView,
  KeysView,
  Language,
  ManageKeyView,
  OverviewView,
  PageRequest,
  PairView,
  SeenRequest,
  ServiceView,
  SessionView,
  UsageView,
} from "./generated/view";

import type { AllKeysPage } from "./all-keys";
import type { Check } from "./checks";
import type { ConnectionPage } from "./connection";
import type { HistoryPage } from "./history";
import type { NoteForm } from "./notes";
import type { PaletteForm } from "./palette";
import type { ServicesPage } from "./services";
import type { SettingsPage } from "./settings";
import { folded, wordsOf } from "./words";

export type Environment = EnvironmentView["environment"];
export type Slot = "primary" | "secondary";

export type Screen =
  | "starting"
  | "unusable"
  | "first_run"
  | "institutions"
  | "overview"
  | "keys"
  | "generate"
  | "io"
  | "services"
  | "service"
  | "all_keys"
  | "history"
  | "settings"
  | "connection"
  | "help";

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

/** The API Key page of the ente in one environment, or of one service of IO. */
export interface KeysPage {
  /** Tells one visit from the next: an answer that comes late finds another visit and is dropped. */
  id: number;
  request: PageRequest;
  environment: Environment;
  /** The service, on a page of IO. */
  service: ServiceView | null;
  /** `null` until what is kept was read. */
  view: KeysView | null;
  /** The portal is being asked. */
  asking: boolean;
  /** Why not even what is kept could be read. */
  error: ErrorView | null;
  /** Keys that were found changed elsewhere since the page was opened. */
  drifted: DriftView[];
  /** The product chosen on "Tipo di prodotto". */
  product: string | null;
  /** Of the yes that is asked for there: sent twice, it changes once. */
  confirmation: string;
  /** Of the pairs of which it is read where their keys are used, by subscription; `null` until it is known. */
  usages: Readonly<Record<string, UsageView | null>>;
}

/** The stored Manage keys. */
export interface ManageKeys {
  /** `null` until they were read. */
  keys: ManageKeyView[] | null;
  error: ErrorView | null;
}

/** The person is signing in. */
export interface SignIn {
  /** The portal's window is open. */
  window: boolean;
  /** The person is about to paste an address instead. */
  pasting: boolean;
  error: ErrorView | null;
}

/** What came of the last thing that the person asked for. */
export type Notice =
  | { kind: "success"; title: string; body: string }
  | { kind: "error"; error: ErrorView };

/** What was told in passing. */
export interface Message {
  id: number;
  at: number;
  kind: "success" | "error";
  text: string;
}

export type Dialog =
  | { what: "messages" }
  | { what: "about"; about: AboutView }
  | { what: "environment"; chosen: Environment | null }
  | { what: "waive" }
  | { what: "institution" }
  | { what: "regenerate"; key: KeyName; confirmation: string; seen: SeenRequest; typed: string }
  | NoteForm
  | { what: "pair"; found: FoundPairView }
  | { what: "remove"; subscription: string }
  | { what: "verify"; key: KeyName; usage: UsageView }
  | ManageKeyForm
  | { what: "remove_manage_key"; key: ManageKeyView }
  | ImportForm
  | PaletteForm;

/** An export is being imported. File and password are in their fields only. */
export interface ImportForm {
  what: "import";
  /** The name of the file that was chosen. */
  file: string | null;
  kept: number;
  lacks: boolean;
  error: ErrorView | null;
}

/** A Manage key is being pasted. The key itself is in its field only, never here. */
export interface ManageKeyForm {
  what: "manage_key";
  /** The stored one whose place it takes. */
  replaces: ManageKeyView | null;
  /** Whether what is in the field can be read. */
  clear: boolean;
  lacks: "name" | "key" | null;
  error: ErrorView | null;
}

/** The one key that is shown in clear. */
export interface Shown extends KeyName {
  value: string;
  hideAfter: number;
}

/** The key that is being regenerated, wherever the person has gone meanwhile. */
export interface Changing extends KeyName {
  page: PageRequest;
}

/** What is under way; each is sent once. */
export type Task =
  | "choose"
  | "sign_in"
  | "paste"
  | "leave"
  | "settle"
  | "waive"
  | "change"
  | "remove"
  | "note"
  | "reveal"
  | "copy"
  | "ask_verify"
  | "copy_curl"
  | "unlock"
  | "manage_key"
  | "export"
  | "settings"
  | "appearance"
  | "computer"
  | "connection";

export interface State {
  now: number;
  /** Whether the system asks for dark colours, and the language that it asks for while the shell has not said. */
  systemDark: boolean;
  systemLanguage: Language;
  screen: Screen;
  /** Where the person was before a screen that is looked at from any other. */
  from: Screen;
  app: AppView | null;
  /** The person has read that the archive was set aside. */
  archiveRead: boolean;
  portal: Portal;
  /** With what the real portal is asked; `null` until that is known, and in the demo. */
  session: SessionView | null;
  signIn: SignIn | null;
  /** When the portal is asked next about what is not settled, in ms since 1970; `null` while nothing is known to be. */
  askAt: number | null;
  /** `null` until it was asked. */
  keychain: KeychainView | null;
  chooser: Chooser;
  place: Place | null;
  page: KeysPage | null;
  io: ManageKeys;
  services: ServicesPage | null;
  allKeys: AllKeysPage | null;
  history: HistoryPage | null;
  settings: SettingsPage | null;
  connection: ConnectionPage | null;
  /** `null` until it was asked. */
  computer: ComputerView | null;
  menuOpen: boolean;
  /** The names of the other hosts were closed, although they are still pointed at. */
  hostsClosed: boolean;
  /** What was asked for last from the palette, the latest first. */
  recent: readonly string[];
  /** How often the search field of the page was asked for. */
  searches: number;
  dialog: Dialog | null;
  notice: Notice | null;
  /** What is told in passing, the newest last. */
  toasts: readonly Message[];
  /** What was told so since the person came in, the newest last. */
  messages: readonly Message[];
  /** How many of them there were when the person last looked at them all. */
  read: number;
  shown: Shown | null;
  /** What "Verifica" says of keys of the page. */
  checks: readonly Check[];
  busy: ReadonlySet<Task>;
  changing: Changing | null;
}

export const emptyChooser: Chooser = { institutions: [], asking: false, error: null, search: "", chosen: null };

export function initialState(now: number): State {
  return {
    now,
    systemDark: false,
    systemLanguage: "it",
    screen: "starting",
    from: "starting",
    app: null,
    archiveRead: false,
    portal: { at: "asking" },
    session: null,
    signIn: null,
    askAt: null,
    keychain: null,
    chooser: emptyChooser,
    place: null,
    page: null,
    io: { keys: null, error: null },
    services: null,
    allKeys: null,
    history: null,
    settings: null,
    connection: null,
    computer: null,
    menuOpen: false,
    hostsClosed: false,
    recent: [],
    searches: 0,
    dialog: null,
    notice: null,
    toasts: [],
    messages: [],
    read: 0,
    shown: null,
    checks: [],
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

/** The entes whose name or codice fiscale contains every word that was typed. */
export function found(chooser: Chooser): InstitutionView[] {
  const words = wordsOf(chooser.search);
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
  changing !== null && page !== null && isSamePage(changing.page, page.request);

export function isSamePage(one: PageRequest, other: PageRequest): boolean {
  if (one.realm === "kept") return false;
  if (one.realm === "io") return other.realm === "io" && one.service === other.service;
  return other.realm === "pagopa" && one.institution === other.institution && one.environment === other.environment;
}

/** Whether a screen is looked at from any other, and left back to it. */
export const isAside = (screen: Screen): boolean => ["all_keys", "history", "settings", "connection", "help"].includes(screen);

/** The screen that the person is in; "Attività" and "Impostazioni" are looked at from one. */
export const within = ({ screen, from }: State): Screen => (isAside(screen) ? from : screen);

/** Whether the window is in IO, where there is no ente to choose and no Collaudo. */
export const inIo = (state: State): boolean => ["io", "services", "service"].includes(within(state));

/** Whether the page is of a service of IO that is no more: by its last known state, or by what the portal just said. */
export const isDeleted = ({ service, view }: KeysPage): boolean =>
  service !== null && (service.state === "deleted" || view?.answer?.error?.code === "portal_service_deleted");

const SIGN_IN: readonly ErrorCode[] = ["portal_signed_out", "portal_session_expired"];

/** Whether an error is over once the person has signed in. */
export const needsSignIn = ({ app }: State, code: ErrorCode): boolean => app?.portal === "real" && SIGN_IN.includes(code);

/** The session that opens what is on display. */
export function sessionHere({ session, page }: State): { until: number | null } | null {
  if (session === null) return null;
  const whole = session.open ? session : null;
  if (page?.request.realm !== "pagopa") return whole ?? session.entered[0] ?? null;
  const { institution, environment } = page.request;
  const entered = session.entered.find((one) => one.institution === institution && one.environment === environment);
  return entered ?? whole;
}

/** What an answer says of the portal: a keychain or an archive that failed says nothing of it. */
export function portalAfter(error: ErrorView | null, asOf: number | null): Portal {
  if (error === null || error.code === "portal_service_deleted") return { at: "reachable" };
  if (SIGN_IN.includes(error.code)) return { at: "unknown" };
  const ofPortal = error.code.startsWith("portal_") || error.code === "demo_not_started";
  return ofPortal ? { at: "offline", error, asOf } : { at: "unknown" };
}
