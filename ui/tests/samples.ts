import type {
  AnswerView,
  ConnectionView,
  EventView,
  FoundPairView,
  FoundView,
  HopView,
  InstitutionView,
  NoteView,
  PairView,
  ServiceView,
  SettingName,
  SlotView,
  UsageView,
} from "../src/generated/view";

export const COMUNE: InstitutionView = {
  id: "comune",
  name: "Comune di Esempio",
  taxCode: "00264560608",
  role: "Referente dei Pagamenti",
};
export const FORLI: InstitutionView = { ...COMUNE, id: "forli", name: "Comune di Forlì-d'Àgata", taxCode: "01234567890" };

export const PRODUCTS = [
  { code: "NODOAUTH", name: "Connessione con nodo", manualName: null },
  { code: "GPD", name: "GPD - Posizioni Debitorie", manualName: "Integrazione Asincrona" },
] as const;

export const FINE: AnswerView = {
  error: null,
  unreadable: 0,
  withoutKeys: 0,
  emptyButKnown: false,
  notKept: null,
  behind: 0,
  drifted: [],
  settled: 0,
  despite: null,
};

/** `count` services of one ente, in every state in turn. */
export function servicesOf(count: number): ServiceView[] {
  const states = ["approved", "draft", "submitted", "rejected", "deleted"] as const;
  return Array.from({ length: count }, (_, at) => ({
    id: `01HZSERVICE${String(at).padStart(5, "0")}`,
    name: `Servizio ${at} di mobilità`,
    organization: COMUNE.name,
    taxCode: COMUNE.taxCode,
    state: states[at % states.length] ?? "unknown",
    authorizedCidrs: at === 0 ? ["192.0.2.0/24"] : [],
    listed: true,
  }));
}

export const NO_NOTE: NoteView = { inUse: null, installedAt: "", owner: "", due: null, text: "" };

export const SLOT: SlotView = { changedAt: null, changedElsewhere: false, uncertain: false };

export const pairOf = (subscription: string, title: string, change: Partial<PairView> = {}): PairView => ({
  subscription,
  title,
  manualName: null,
  productKnown: true,
  kept: true,
  listed: true,
  confirmedAt: 0,
  primary: SLOT,
  secondary: SLOT,
  note: NO_NOTE,
  ...change,
});

const DAY = 24 * 3_600_000;

/** `count` stored pairs of a hundred entes, each regenerated a day before the one ahead of it. */
export const storedPairs = (count: number, now = 0): FoundPairView[] =>
  Array.from({ length: count }, (_, at) => {
    const taxCode = String(10_000_000_000 + (at % 100));
    return storedPair(`nodauth-${at}`, { institution: `Comune ${at % 100}`, taxCode, rotatedAt: now - at * DAY });
  });

export const storedPair = (
  subscription: string,
  change: Partial<FoundPairView> = {},
  pair: Partial<PairView> = {},
): FoundPairView => ({
  pair: pairOf(subscription, "Connessione con nodo", pair),
  realm: "collaudo",
  institution: COMUNE.name,
  institutionId: COMUNE.id,
  taxCode: COMUNE.taxCode,
  service: null,
  manageKey: null,
  state: "confirmed",
  rotatedAt: 0,
  ...change,
});

const USED_AT = "https://api.uat.platform.pagopa.it/gpd/debt-positions-service";

export const USAGE: UsageView = {
  opens: [`${USED_AT}/v1`, `${USED_AT}/v2`],
  header: "Ocp-Apim-Subscription-Key",
  method: "GET",
  address: `${USED_AT}/v1/info`,
  takenAs: [200],
  curl: `curl -H "Ocp-Apim-Subscription-Key: $PORTACHIAVI_KEY" '${USED_AT}/v1/info'`,
};

const NOON = Date.UTC(2026, 10, 21, 12);

/** An event of the history, one minute after the one before. */
export const eventOf = (number: number, deed: string, change: Partial<EventView> = {}): EventView => ({
  number,
  at: NOON + number * 60_000,
  deed,
  realm: "collaudo",
  institution: COMUNE.name,
  taxCode: COMUNE.taxCode,
  subject: "Connessione con nodo",
  slot: null,
  before: null,
  after: null,
  about: null,
  open: false,
  ...change,
});

/** Every setting, and what is usual. */
export const SETTINGS: ReadonlyArray<{ name: SettingName; usual: string }> = [
  { name: "proxy", usual: "" },
  { name: "proxy_user", usual: "" },
  { name: "extra_trust", usual: "" },
  { name: "client_certificate", usual: "" },
  { name: "connect_timeout", usual: "10" },
  { name: "read_timeout", usual: "60" },
  { name: "change_timeout", usual: "120" },
  { name: "area_riservata", usual: "https://selfcare.pagopa.it" },
  { name: "area_riservata_api", usual: "https://api.selfcare.pagopa.it" },
  { name: "collaudo_pages", usual: "https://selfcare.uat.platform.pagopa.it" },
  { name: "collaudo_api", usual: "https://api.uat.platform.pagopa.it" },
  { name: "collaudo_runtime", usual: "https://api.uat.platform.pagopa.it" },
  { name: "produzione_pages", usual: "https://selfcare.platform.pagopa.it" },
  { name: "produzione_api", usual: "https://api.platform.pagopa.it" },
  { name: "produzione_runtime", usual: "https://api.platform.pagopa.it" },
  { name: "io", usual: "https://api.io.pagopa.it" },
  { name: "sign_in_hosts", usual: "" },
];

const passed = (hop: HopView["hop"], found: FoundView): HopView => ({
  hop,
  state: "passed",
  took: 12,
  found,
  error: null,
  issuer: null,
});

export const leftOut = (hop: HopView["hop"]): HopView => ({
  hop,
  state: "left_out",
  took: 0,
  found: null,
  error: null,
  issuer: null,
});

/** Nothing on it fails, and nobody is signed in. */
export const USUAL_WAY: ConnectionView = {
  host: "api.platform.pagopa.it",
  environment: "produzione",
  hops: [
    passed("name", { is: "addresses", count: 2 }),
    passed("connection", { is: "direct" }),
    passed("tls", { is: "protected", version: "TLS 1.3", issuer: "Una CA" }),
    passed("portal", { is: "answered", version: "2.44.4" }),
    passed("clock", { is: "ahead", seconds: 0 }),
    leftOut("session"),
  ],
};
