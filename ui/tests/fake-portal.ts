import type { Api } from "../src/api";
import type {
  AnswerView,
  AppView,
  ErrorCode,
  ErrorView,
  InstitutionView,
  KeychainView,
  KeysView,
  OverviewView,
  PageRequest,
  PairView,
} from "../src/generated/view";

export const COMUNE: InstitutionView = {
  id: "comune",
  name: "Comune di Esempio",
  taxCode: "00264560608",
  role: "Referente dei Pagamenti",
};
export const FORLI: InstitutionView = { ...COMUNE, id: "forli", name: "Comune di Forlì-d'Àgata", taxCode: "01234567890" };

const PRODUCTS = [
  { code: "NODOAUTH", name: "Connessione con nodo", manualName: null },
  { code: "GPD", name: "GPD - Posizioni Debitorie", manualName: "Integrazione Asincrona" },
] as const;

const FINE: AnswerView = {
  error: null,
  unreadable: 0,
  withoutKeys: 0,
  emptyButKnown: false,
  notKept: null,
  settled: 0,
  unsettled: 0,
};

type Command = keyof Api;

/** A shell and its portal, in memory. */
export class FakePortal {
  portal: AppView["portal"] = "demo";
  institutions = [COMUNE, FORLI];
  offline: ErrorView | null = null;
  keychain: KeychainView = "ready";
  waived = false;
  asOf: number | null = null;
  answer: Partial<AnswerView> = {};
  pairs: Record<string, PairView[]> = { collaudo: [], produzione: [] };
  keys = new Map<string, string>();
  readonly calls: string[] = [];
  #fails = new Map<Command, ErrorView>();
  #held = new Map<Command, Array<() => void>>();

  goesOffline(): void {
    this.offline = { code: "portal_unreachable", requestId: null };
  }

  has(product: "NODOAUTH" | "GPD", change: Partial<PairView> = {}, environment = "collaudo"): void {
    const { name, manualName } = PRODUCTS.find((one) => one.code === product) ?? PRODUCTS[0];
    const slot = { changedAt: null, uncertain: false };
    const subscription = `${product.toLowerCase()}-${COMUNE.taxCode}`;
    const pair = { subscription, title: name, manualName, kept: true, listed: true, confirmedAt: 0 };
    this.pairs[environment]?.push({ ...pair, primary: slot, secondary: slot, ...change });
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

  #app = (): AppView => ({
    version: "0.1.0",
    portal: this.portal,
    institutions: this.institutions,
    portalAddress: null,
  });

  #overview = (id: string): OverviewView => {
    const missing = this.waived || this.pairs["collaudo"]?.length === 2 ? [] : ["GPD - Posizioni Debitorie"];
    const institution = this.institutions.find((one) => one.id === id) ?? COMUNE;
    const environments: OverviewView["environments"] = [
      { environment: "collaudo", missing: [], pairs: this.pairs["collaudo"]?.length ?? 0 },
      { environment: "produzione", missing, pairs: this.pairs["produzione"]?.length ?? 0 },
    ];
    return { institution, canManage: true, environments, offline: this.offline };
  };

  #keysView = ({ institution, environment }: PageRequest, answered: boolean): KeysView => {
    const pairs = this.pairs[environment] ?? [];
    const titles = pairs.map((pair) => pair.title);
    const connected = titles.includes("Connessione con nodo");
    return {
      institution: this.institutions.find((one) => one.id === institution) ?? COMUNE,
      environment: environment === "produzione" ? "produzione" : "collaudo",
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
      keychain: answered ? this.keychain : null,
      answer: answered ? { ...FINE, error: this.offline, ...this.answer } : null,
    };
  };

  readonly api: Api = {
    openApp: () => this.#answer("openApp", this.#app),
    choosePortal: (choice) => this.#answer("choosePortal", () => ((this.portal = choice), this.#app())),
    leavePortal: () => this.#answer("leavePortal", () => ((this.portal = null), this.#app())),
    institutions: () =>
      this.#answer("institutions", () => ({ institutions: this.institutions, offline: this.offline })),
    overview: (id) => this.#answer("overview", () => ({ ...this.#overview(id), offline: null })),
    syncOverview: (id) => this.#answer("syncOverview", () => this.#overview(id)),
    waiveCollaudo: (id) => this.#answer("waiveCollaudo", () => ((this.waived = true), this.#overview(id))),
    listKeys: (page) => this.#answer("listKeys", () => this.#keysView(page, false)),
    syncKeys: (page) => this.#answer("syncKeys", () => this.#keysView(page, true)),
    generateKeys: (request) =>
      this.#answer("generateKeys", () => {
        this.has(request.product === "GPD" ? "GPD" : "NODOAUTH", {}, request.environment);
        return this.#keysView(request, true);
      }),
    regenerateKey: (request) => this.#answer("regenerateKey", () => this.#keysView(request, true)),
    revealKey: ({ subscription, slot, environment }) =>
      this.#answer("revealKey", () => ({ value: `${environment}/${subscription}/${slot}`, hideAfter: 20_000 })),
    copyKey: () => this.#answer("copyKey", () => ({ clearAfter: 30_000 })),
    keychainState: () => this.#answer("keychainState", () => this.keychain),
    unlockKeychain: () => this.#answer("unlockKeychain", () => (this.keychain = "ready")),
    painted: (screen) => this.#answer("painted", () => (this.calls.push(`painted ${screen}`), null)),
  };
}
