import type { Api } from "../src/api";
import type {
  AboutView,
  AnswerView,
  Appearance,
  AppView,
  ComputerView,
  ArchiveView,
  ChangeSettingsRequest,
  ConnectionView,
  AskedAgainView,
  ErrorCode,
  ErrorView,
  EventView,
  FindPairsRequest,
  FoundPairsView,
  FoundPairView,
  HistoryCheckView,
  KeptPasswordsView,
  KeychainView,
  KeysView,
  Language,
  ManageKeyView,
  NoteView,
  OverviewView,
  PageRequest,
  PairView,
  ProgressView,
  ServicesView,
  ServiceView,
  SessionView,
  SettingName,
  SettingsView,
  SettledView,
  ToldView,
  VerifiedView,
} from "../src/generated/view";
import { folded, wordsOf } from "../src/words";
import { COMUNE, FINE, FORLI, NO_NOTE, pairOf, PRODUCTS, servicesOf, SETTINGS, USAGE, USUAL_WAY } from "./samples";

type Command = keyof Api;

/** Of one answer of the history. */
const EVENTS = 3;

/** A shell and its portal, in memory. */
export class FakePortal {
  /** Of every computer from here on. */
  static usualLanguage: Language = "it";
  portal: AppView["portal"] = "demo";
  institutions = [COMUNE, FORLI];
  offline: ErrorView | null = null;
  keychain: KeychainView = "ready";
  waived = false;
  told: ToldView = {
    institutionType: "PA",
    mailAddress: "pec@comune.example.it",
    address: "Via Prova 1",
    isDirect: true,
    otherProducts: [],
    maintenance: null,
    closed: null,
  };
  asOf: number | null = null;
  answer: Partial<AnswerView> = {};
  archive: ArchiveView = { is: "whole" };
  /** When the portal is asked next about what is not settled, and what asking comes to. */
  askAt: number | null = null;
  settled: Partial<SettledView> = {};
  /** What comes of opening the keychain. */
  unlocked: KeychainView = "ready";
  events: EventView[] = [];
  check: HistoryCheckView = { is: "whole", events: 0, unsealed: 0 };
  session: SessionView = { open: false, until: null, entered: [] };
  readonly confirmations: string[] = [];
  pairs: Record<string, PairView[]> = { collaudo: [], produzione: [] };
  manageKeys: ManageKeyView[] = [];
  services: ServiceView[] = servicesOf(3);
  servicesAsOf: number | null = null;
  unreadable = 0;
  emptyButKnown = false;
  /** Whether the pair of IO is kept before the portal is asked. */
  keepsIo = false;
  /** Notes of pairs of IO, by service. */
  readonly ioNotes: Record<string, NoteView> = {};
  /** What was asked with what. */
  readonly requests: unknown[] = [];
  tellProgress: (told: ProgressView) => void = () => {};
  /** What comes of a verification; `null` where it was stopped. */
  verified: VerifiedView | null = { verdict: "taken", fresh: false, requestId: null };
  tellAgain: (again: AskedAgainView) => void = () => {};
  usage = USAGE;
  imported: { bytes: number; password: string } | null = null;
  left = 0;
  policy: AppView["policy"] = "absent";
  demoAllowed = true;
  otherHosts: string[] = [];
  appearance: Appearance = { language: null, palette: "classic", theme: "system", singleKeysOff: false };
  systemLanguage = FakePortal.usualLanguage;
  computer: ComputerView = { chosen: { tray: false, notifications: true }, trayOffered: true };
  /** How the window said that the portal stands, the latest last. */
  readonly standings: string[] = [];
  about: AboutView = {
    version: "0.1.0",
    tauri: "2.12.5",
    webView: "WebKitGTK 2.50.6",
    keychain: "secret-service 5.2.0",
    system: "Debian 12, x86_64",
  };
  settings: Partial<Record<SettingName, string>> = {};
  locked: Partial<Record<SettingName, string>> = {};
  problems: Partial<Record<SettingName, ErrorCode>> = {};
  kept: KeptPasswordsView = { proxy: false, clientCertificate: false };
  changed: ChangeSettingsRequest | null = null;
  way: ConnectionView = USUAL_WAY;
  /** "Tutte le chiavi". */
  stored: FoundPairView[] = [];
  readonly calls: string[] = [];
  #fails = new Map<Command, ErrorView>();
  #held = new Map<Command, Array<() => void>>();

  goesOffline(): void {
    this.offline = { code: "portal_unreachable", requestId: null };
  }

  has(product: "NODOAUTH" | "GPD", change: Partial<PairView> = {}, environment = "collaudo"): void {
    const { name, manualName } = PRODUCTS.find((one) => one.code === product) ?? PRODUCTS[0];
    const subscription = `${product.toLowerCase()}-${COMUNE.taxCode}`;
    this.pairs[environment]?.push(pairOf(subscription, name, { manualName, ...change }));
  }

  fails(command: Command, code: ErrorCode, requestId: string | null = null): void {
    this.#fails.set(command, { code, requestId });
  }

  works(command: Command): void {
    this.#fails.delete(command);
  }

  /** Answers to `command` wait until `release`. */
  holds(command: Command): void {
    this.#held.set(command, []);
  }

  /** Later calls are answered at once; those that wait are answered when the result is called. */
  letsPass(command: Command): () => void {
    const waiting = this.#held.get(command) ?? [];
    this.#held.delete(command);
    return () => waiting.forEach((go) => go());
  }

  release(command: Command): void {
    this.letsPass(command)();
  }

  /** What was asked so far counts no longer. */
  forgets(): void {
    this.calls.length = 0;
  }

  asked(command: Command): number {
    return this.calls.filter((call) => call === command).length;
  }

  async #answer<T>(command: Command, view: () => T): Promise<T> {
    this.calls.push(command);
    await new Promise<void>((go) => {
      const waiting = this.#held.get(command);
      if (waiting) waiting.push(go);
      else go();
    });
    const error = this.#fails.get(command);
    if (error) throw error;
    return structuredClone(view());
  }

  /** What being signed in is like. */
  #signedIn = (): SessionView => {
    this.offline = null;
    return (this.session = { open: true, until: 9 * 3_600_000, entered: [] });
  };

  #app = (): AppView => ({
    version: "0.1.0",
    portal: this.portal,
    institutions: this.institutions,
    portalAddress: null,
    archive: this.portal === null ? null : this.archive,
    policy: this.policy,
    demoAllowed: this.demoAllowed,
    otherHosts: this.otherHosts,
    appearance: this.appearance,
    systemLanguage: this.systemLanguage,
  });

  #settings = (): SettingsView => ({
    settings: SETTINGS.map(({ name, usual }) => ({
      name,
      usual,
      value: this.locked[name] ?? this.settings[name] ?? "",
      locked: this.locked[name] !== undefined,
      problem: this.problems[name] ?? null,
    })),
    atLeast: 2,
    atMost: 600,
  });

  #overview = (id: string): OverviewView => {
    const missing = this.waived || this.pairs["collaudo"]?.length === 2 ? [] : ["GPD - Posizioni Debitorie"];
    const institution = this.institutions.find((one) => one.id === id) ?? COMUNE;
    const environments: OverviewView["environments"] = [
      { environment: "collaudo", missing: [], pairs: this.pairs["collaudo"]?.length ?? 0 },
      { environment: "produzione", missing, pairs: this.pairs["produzione"]?.length ?? 0 },
    ];
    const told = this.offline ? null : this.told;
    return { institution, canManage: true, environments, told, offline: this.offline };
  };

  #keysView = (page: PageRequest, answered: boolean): KeysView => {
    this.requests.push(page);
    if (page.realm === "kept") throw new Error("no page leads there");
    return page.realm === "io" ? this.#serviceView(page.service, answered) : this.#pagopaView(page, answered);
  };

  #pagopaView = ({ institution, environment }: Extract<PageRequest, { realm: "pagopa" }>, answered: boolean): KeysView => {
    const pairs = this.pairs[environment] ?? [];
    const titles = pairs.map((pair) => pair.title);
    const connected = titles.includes("Connessione con nodo");
    return {
      institution: this.institutions.find((one) => one.id === institution) ?? COMUNE,
      environment: environment === "produzione" ? "produzione" : "collaudo",
      service: null,
      pairs,
      choices: PRODUCTS.map((product) => ({
        ...product,
        refusal: titles.includes(product.name)
          ? "already_generated"
          : !connected && product.code !== "NODOAUTH"
            ? "nodo_first"
            : null,
      })),
      asOf: answered && !this.offline ? 0 : this.asOf,
      unsettled: this.askAt === null ? 0 : 1,
      askAt: this.askAt,
      keychain: answered ? this.keychain : null,
      answer: answered ? { ...FINE, error: this.offline, ...this.answer } : null,
    };
  };

  #serviceView = (id: string, answered: boolean): KeysView => {
    const service = this.services.find((one) => one.id === id);
    const gives = answered && !this.offline && service?.state !== "deleted";
    return {
      institution: COMUNE,
      environment: "produzione",
      service: service ?? null,
      pairs: gives || this.keepsIo ? [pairOf(id, id, this.#ofIo(service))] : [],
      choices: [],
      asOf: gives ? 0 : this.asOf,
      unsettled: this.askAt === null ? 0 : 1,
      askAt: this.askAt,
      keychain: answered ? this.keychain : null,
      answer: answered ? { ...FINE, error: this.offline, ...this.answer } : null,
    };
  };

  #ofIo = (service: ServiceView | undefined): Partial<PairView> => ({
    productKnown: false,
    listed: service?.state !== "deleted",
    note: this.ioNotes[service?.id ?? ""] ?? NO_NOTE,
  });

  #servicesView = (answered: boolean): ServicesView => {
    if (answered && !this.offline) this.servicesAsOf = 0;
    const known = this.servicesAsOf !== null;
    return {
      services: known ? this.services : [],
      asOf: this.servicesAsOf,
      answer: answered ? { error: this.offline, unreadable: this.unreadable, emptyButKnown: this.emptyButKnown } : null,
    };
  };

  #foundPairs = (request: FindPairsRequest): FoundPairsView => {
    const { offset, limit } = request;
    const words = wordsOf(request.words);
    const found = this.stored.filter(({ institution, taxCode, pair, state, realm, rotatedAt }) => {
      const where = folded([institution, taxCode, pair.title, pair.manualName, pair.note.text].join(" "));
      return (
        words.every((word) => where.includes(word)) &&
        (request.state ?? state) === state &&
        (request.realm ?? realm) === realm &&
        (request.inUse ?? pair.note.inUse !== null) === (pair.note.inUse !== null) &&
        (request.olderThanDays === null || rotatedAt === null)
      );
    });
    if (request.descending) found.reverse();
    const rows = found.slice(offset, offset + limit);
    const institutions = new Set(found.map((one) => one.taxCode)).size;
    return { offset, rows, total: found.length, of: this.stored.length, institutions };
  };

  readonly api: Api = {
    openApp: () => this.#answer("openApp", this.#app),
    choosePortal: (choice) => this.#answer("choosePortal", () => ((this.portal = choice), this.#app())),
    leavePortal: () => this.#answer("leavePortal", () => ((this.portal = null), this.#app())),
    changeAppearance: (appearance) => this.#answer("changeAppearance", () => (this.appearance = appearance)),
    changeZoom: () => this.#answer("changeZoom", () => null),
    computer: () => this.#answer("computer", () => this.computer),
    changeComputer: (chosen) =>
      this.#answer("changeComputer", () => {
        const tray = chosen.tray && this.computer.trayOffered;
        return (this.computer = { ...this.computer, chosen: { ...chosen, tray } });
      }),
    showStanding: (portal) => this.#answer("showStanding", () => (this.standings.push(portal), null)),
    about: () => this.#answer("about", () => this.about),
    copyAbout: () => this.#answer("copyAbout", () => null),
    settle: () =>
      this.#answer("settle", () => {
        const told = { found: 0, settled: 0, unsettled: 0, askAt: this.askAt, error: null, ...this.settled };
        this.settled = {};
        return told;
      }),
    session: () => this.#answer("session", () => this.session),
    signIn: (target) => (this.requests.push(target), this.#answer("signIn", () => this.#signedIn())),
    showSignIn: () => this.#answer("showSignIn", () => null),
    cancelSignIn: () => this.#answer("cancelSignIn", () => null),
    signInByAddress: (address) => (this.requests.push(address), this.#answer("signInByAddress", () => this.#signedIn())),
    history: ({ before }) =>
      this.#answer("history", () => {
        const older = this.events.filter(({ number }) => before === null || number < before);
        return { events: older.slice(0, EVENTS), more: older.length > EVENTS };
      }),
    checkHistory: () => this.#answer("checkHistory", () => this.check),
    exportEvents: () => this.#answer("exportEvents", () => ({ file: "/home/maria/Scaricati/attivita.csv" })),
    institutions: () =>
      this.#answer("institutions", () => ({ institutions: this.institutions, offline: this.offline })),
    overview: (id) => this.#answer("overview", () => ({ ...this.#overview(id), told: null, offline: null })),
    syncOverview: (id) => this.#answer("syncOverview", () => this.#overview(id)),
    waiveCollaudo: (id) => this.#answer("waiveCollaudo", () => ((this.waived = true), this.#overview(id))),
    listKeys: (page) => this.#answer("listKeys", () => this.#keysView(page, false)),
    syncKeys: (page) => this.#answer("syncKeys", () => this.#keysView(page, true)),
    generateKeys: (request) => {
      this.confirmations.push(request.confirmation);
      return this.#answer("generateKeys", () => {
        const environment = request.page.realm === "pagopa" ? request.page.environment : "";
        this.has(request.product === "GPD" ? "GPD" : "NODOAUTH", {}, environment);
        return this.#keysView(request.page, true);
      });
    },
    regenerateKey: (request) => {
      this.confirmations.push(request.confirmation);
      this.requests.push(request);
      return this.#answer("regenerateKey", () => this.#keysView(request.key.page, true));
    },
    removePair: (request) =>
      this.#answer("removePair", () => {
        this.requests.push(request);
        const { page, subscription } = request;
        const environment = page.realm === "pagopa" ? page.environment : "";
        this.pairs[environment] = (this.pairs[environment] ?? []).filter((one) => one.subscription !== subscription);
        if (page.realm === "io") this.keepsIo = false;
        return this.#keysView(page, false);
      }),
    annotatePair: ({ page, subscription, note }) => {
      this.requests.push(note);
      return this.#answer("annotatePair", () => {
        if (page.realm === "io") this.ioNotes[subscription] = note;
        else if (page.realm === "pagopa") this.pairs[page.environment] = (this.pairs[page.environment] ?? []).map((pair) =>
          pair.subscription === subscription ? { ...pair, note } : pair,
        );
        return this.#keysView(page, false);
      });
    },
    revealKey: ({ page, subscription, slot }) =>
      this.#answer("revealKey", () => {
        const where = page.realm === "io" ? "io" : page.realm === "kept" ? `kept ${page.of}` : page.environment;
        return { value: `${where}/${subscription}/${slot}`, hideAfter: 20_000 };
      }),
    copyKey: () => this.#answer("copyKey", () => ({ clearAfter: 30_000 })),
    findPairs: (request) => {
      this.requests.push(request);
      return this.#answer("findPairs", () => this.#foundPairs(request));
    },
    exportPairs: (request) => {
      this.requests.push(request);
      return this.#answer("exportPairs", () => ({ file: "/home/maria/Scaricati/chiavi.csv" }));
    },
    verifyKey: (request, tell) => {
      this.requests.push(request);
      this.tellAgain = tell;
      return this.#answer("verifyKey", () => this.verified);
    },
    stopVerifying: () => this.#answer("stopVerifying", () => null),
    pairUsage: (request) => {
      this.requests.push(request);
      return this.#answer("pairUsage", () => this.usage);
    },
    copyCurl: (request) => {
      this.requests.push(request);
      return this.#answer("copyCurl", () => null);
    },
    manageKeys: () => this.#answer("manageKeys", () => this.manageKeys),
    addManageKey: (request) => {
      this.requests.push(request);
      return this.#answer("addManageKey", () => {
        const id = request.replaces ?? `key-${this.manageKeys.length}`;
        const added = { id, name: request.name, addedAt: 0, services: 0 };
        return (this.manageKeys = [...this.manageKeys.filter((one) => one.id !== id), added]);
      });
    },
    importManageKeys: ({ file, password }, tell) =>
      this.#answer("importManageKeys", () => {
        this.imported = { bytes: file.length, password };
        tell({ found: 1 });
        const added = { id: "fc-00264560608", name: "00264560608", addedAt: 0, services: 0 };
        this.manageKeys = [...this.manageKeys, added];
        return { kept: 1, left: this.left, error: null, keys: this.manageKeys };
      }),
    removeManageKey: (id) =>
      this.#answer("removeManageKey", () => (this.manageKeys = this.manageKeys.filter((one) => one.id !== id))),
    listServices: () => this.#answer("listServices", () => this.#servicesView(false)),
    syncServices: (_key, tell) => {
      this.tellProgress = tell;
      return this.#answer("syncServices", () => this.#servicesView(true));
    },
    settings: () => this.#answer("settings", this.#settings),
    keptPasswords: () => this.#answer("keptPasswords", () => this.kept),
    changeSettings: (request) =>
      this.#answer("changeSettings", () => {
        this.changed = request;
        if (Object.keys(this.problems).length > 0) return { settings: this.#settings(), app: null };
        for (const { name, value } of request.settings) this.settings[name] = value;
        return { settings: this.#settings(), app: this.#app() };
      }),
    checkConnection: (environment) => this.#answer("checkConnection", () => (this.requests.push(environment), this.way)),
    copyReport: () => this.#answer("copyReport", () => null),
    keychainState: () => this.#answer("keychainState", () => this.keychain),
    unlockKeychain: () => this.#answer("unlockKeychain", () => (this.keychain = this.unlocked)),
    painted: (screen) => this.#answer("painted", () => (this.calls.push(`painted ${screen}`), null)),
  };
}
