import type { FakePortal } from "../../fake-portal";
import { Person } from "../../person";
import { COMUNE, pairOf, PRODUCTS, SLOT } from "../../samples";
import type { Show } from "../states";
import { ENVIRONMENTS, LONG, portal } from "./pagopa";

type Environment = (typeof ENVIRONMENTS)[number];

/** The portal's names of them. */
export const PRODUCT_NAMES: readonly string[] = [
  "Connessione con nodo",
  "Backoffice External (EC)",
  "GPD - Posizioni Debitorie",
  "GPD - Recupero ricevute",
  "GPD - Gestione flussi di rendicontazione",
  "BIZ - Recupero ricevute Ente Creditore",
  "ACA - Conferimento delle posizioni debitorie",
  "MBD - Servizio @e.bollo",
  "Stampa Avvisi",
  "FdR - Flussi di Rendicontazione (EC)",
  "FdR - Flussi di Rendicontazione (PSP)",
  "FdR - Quality Improvement KPI API",
  "Backoffice External (PSP)",
];

const CHANGED = { ...SLOT, changedAt: -40 * 86_400_000 };

/** With `count` pairs in `environment`. */
function stocked(environment: Environment, count: number, change: Partial<FakePortal> = {}): FakePortal {
  const full = portal(change);
  const pairs = PRODUCT_NAMES.slice(0, count).map((title, at) =>
    pairOf(at === 0 ? `nodoauth-${COMUNE.taxCode}` : `product-${at}-${COMUNE.taxCode}`, title, {
      manualName: PRODUCTS.find(({ name }) => name === title)?.manualName ?? null,
      primary: at === 1 ? CHANGED : SLOT,
    }),
  );
  full.pairs = { ...full.pairs, [environment]: pairs };
  return full;
}

const at = async (environment: Environment, full: FakePortal): Promise<Person> =>
  (await Person.opens(full)).entersKeys(environment);

/** The page of keys before the portal has answered. */
async function held(environment: Environment, command: "listKeys" | "syncKeys"): Promise<Person> {
  const slow = stocked(environment, 0);
  slow.holds(command);
  return at(environment, slow);
}

/** Everything that can be the matter with a page, at once. */
function troubled(environment: Environment): FakePortal {
  const worried = stocked(environment, 4, { askAt: 60_000, keychain: "locked", otherHosts: ["gateway.ente.it"] });
  const [first, second, third, last] = worried.pairs[environment] ?? [];
  Object.assign(first ?? {}, {
    primary: { ...SLOT, uncertain: true },
    secondary: { ...SLOT, changedElsewhere: true, changedAt: 0 },
  });
  Object.assign(second ?? {}, { listed: false, confirmedAt: null });
  Object.assign(third ?? {}, { kept: false });
  Object.assign(last ?? {}, { productKnown: false, title: "Un prodotto nuovo", subscription: `nuovo-${COMUNE.taxCode}` });
  worried.answer = {
    unreadable: 2,
    withoutKeys: 1,
    behind: 1,
    drifted: [{ subscription: `nodoauth-${COMUNE.taxCode}`, slot: "secondary" }],
  };
  return worried;
}

async function verified(environment: Environment, verdict: "taken" | "refused" | "not_yet" | "silent"): Promise<Person> {
  const asked = stocked(environment, 1);
  asked.verified = { verdict, fresh: verdict === "not_yet", requestId: "8f0c2a" };
  const person = await at(environment, asked);
  await person.clicks("verify");
  return environment === "produzione" ? person.clicks("verify-confirm") : person;
}

async function verifying(environment: Environment): Promise<Person> {
  const slow = stocked(environment, 1);
  slow.holds("verifyKey");
  const person = await at(environment, slow);
  await person.clicks("verify");
  if (environment === "produzione") await person.clicks("verify-confirm");
  slow.tellAgain({ pause: 5, left: 60 });
  return person;
}

async function regenerating(environment: Environment): Promise<Person> {
  const slow = stocked(environment, 1);
  slow.holds("regenerateKey");
  const person = await at(environment, slow);
  return (await person.clicks("regenerate")).clicks("regenerate-confirm");
}

async function failed(environment: Environment): Promise<Person> {
  const broken = stocked(environment, 1);
  broken.fails("regenerateKey", "portal_failed", "8f0c2a");
  const person = await at(environment, broken);
  return (await person.clicks("regenerate")).clicks("regenerate-confirm");
}

/** Copied, and then a clipboard that fails. */
async function copied(environment: Environment): Promise<Person> {
  const person = await at(environment, stocked(environment, 1));
  await person.clicks("copy");
  person.portal.fails("copyKey", "clipboard_unusable");
  return person.clicks("copy");
}

function inUse(environment: Environment): FakePortal {
  const used = stocked(environment, 2);
  const [first] = used.pairs[environment] ?? [];
  const note = { inUse: "primary", installedAt: "gestionale Tributi", owner: "Maria Rossi", due: "1969-12-03", text: "Avvisare il fornitore." };
  Object.assign(first ?? {}, { note });
  return used;
}

async function noteUnfit(environment: Environment): Promise<Person> {
  const person = await at(environment, inUse(environment));
  person.portal.fails("annotatePair", "note_due_unfit");
  return (await person.clicks("note-edit")).presses("note-save", "Enter");
}

async function usage(environment: Environment): Promise<Person> {
  const person = await at(environment, stocked(environment, 1));
  await person.actions.showUsage(`nodoauth-${COMUNE.taxCode}`, true);
  return person;
}

const generating = async (environment: Environment, count: number, change: Partial<FakePortal> = {}): Promise<Person> =>
  (await at(environment, stocked(environment, count, change))).clicks("generate-open");

const inEach: Record<string, (environment: Environment) => Promise<Person>> = {
  "no keys": (environment) => at(environment, portal()),
  "keys read": (environment) => held(environment, "listKeys"),
  "keys asked for": (environment) => held(environment, "syncKeys"),
  "keys offline": (environment) => {
    const kept = stocked(environment, 2, { asOf: 0 });
    kept.goesOffline();
    return at(environment, kept);
  },
  "no keys known, offline": (environment) => {
    const away = portal();
    away.goesOffline();
    return at(environment, away);
  },
  "keys of a long name": (environment) => at(environment, stocked(environment, 3, { institutions: [LONG] })),
  "13 products": (environment) => at(environment, stocked(environment, PRODUCT_NAMES.length)),
  "keys in trouble": (environment) => at(environment, troubled(environment)),
  "keys unchangeable": (environment) => at(environment, stocked(environment, 2, { archive: { is: "read_only" } })),
  "a key shown": async (environment) => (await at(environment, stocked(environment, 1))).clicks("reveal"),
  "a key copied": copied,
  messages: async (environment) => (await copied(environment)).clicks("messages-open"),
  "where keys are used": usage,
  verifying,
  "verified, taken": (environment) => verified(environment, "taken"),
  "verified, refused": (environment) => verified(environment, "refused"),
  "verified, not yet": (environment) => verified(environment, "not_yet"),
  "verified, silent": (environment) => verified(environment, "silent"),
  regenerate: async (environment) => (await at(environment, stocked(environment, 1))).clicks("regenerate"),
  regenerating,
  "regeneration failed": failed,
  regenerated: async (environment) => {
    const person = await at(environment, stocked(environment, 1));
    return (await person.clicks("regenerate")).clicks("regenerate-confirm");
  },
  "regenerate a key in use": async (environment) => (await at(environment, inUse(environment))).clicks("regenerate"),
  note: async (environment) => (await at(environment, inUse(environment))).clicks("note-edit"),
  "note unfit": noteUnfit,
  palette: async (environment) => {
    const person = await at(environment, stocked(environment, 3));
    await person.strikes("Ctrl+k");
    return person;
  },
  remove: async (environment) => (await at(environment, troubled(environment))).clicks("remove"),
  generate: (environment) => generating(environment, 0),
  "generate, chosen": async (environment) => (await generating(environment, 1)).chooses("product-select", "GPD"),
  "generate, all there": (environment) => generating(environment, 3),
  generated: async (environment) => {
    const person = await generating(environment, 0);
    return (await person.chooses("product-select", "NODOAUTH")).clicks("generate-confirm");
  },
};

export const keys: Record<string, Show> = {
  ...Object.fromEntries(
    ENVIRONMENTS.flatMap((environment) =>
      Object.entries(inEach).map(([name, show]) => [`${name}, ${environment}`, () => show(environment)]),
    ),
  ),
  "verify in Produzione": async () => (await at("produzione", stocked("produzione", 1))).clicks("verify"),
};
