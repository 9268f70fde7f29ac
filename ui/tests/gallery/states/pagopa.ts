import { FakePortal } from "../../fake-portal";
import { Person } from "../../person";
import { COMUNE, FORLI } from "../../samples";
import type { Show } from "../states";

export const ENVIRONMENTS = ["collaudo", "produzione"] as const;

export const LONG = {
  ...COMUNE,
  name: "Consorzio intercomunale per la gestione associata dei servizi socioassistenziali dell’Alta Valle d’Esempio",
  role: "Responsabile tecnico delegato alla firma",
};

export const of = (change: Partial<FakePortal>): FakePortal => Object.assign(new FakePortal(), change);

/** Produzione is open. */
export const portal = (change: Partial<FakePortal> = {}): FakePortal => of({ waived: true, ...change });

/** Of 200 entes that differ by name and codice fiscale. */
const entes = (count: number): FakePortal["institutions"] =>
  Array.from({ length: count }, (_, at) => ({
    ...COMUNE,
    id: `ente-${at}`,
    name: `Comune di Esempio ${at + 1}`,
    taxCode: String(264560608 + at).padStart(11, "0"),
  }));

const offline: FakePortal["offline"] = { code: "portal_unreachable", requestId: null };
const signedOut = { portal: "real", offline: { code: "portal_signed_out", requestId: null } } as const;

const searched = async (words: string): Promise<Person> => {
  const person = await Person.opens(of({ institutions: entes(200) }));
  return person.chooses("institution-search", words);
};

const atOverview = async (change: Partial<FakePortal> = {}): Promise<Person> =>
  (await Person.opens(of(change))).entersComune();

async function signingIn(pasting: boolean): Promise<Person> {
  const real = of(signedOut);
  real.holds("signIn");
  const person = await Person.opens(real);
  await person.clicks("sign-in");
  if (pasting) person.finds("sign-in-paste").click();
  return person;
}

async function unusable(): Promise<Person> {
  const closed = new FakePortal();
  closed.fails("openApp", "already_open", "8f0c2a");
  return Person.opens(closed);
}

async function asking(): Promise<Person> {
  const slow = of({ institutions: [] });
  slow.holds("institutions");
  return Person.opens(slow);
}

async function starting(): Promise<Person> {
  const slow = new FakePortal();
  slow.holds("openApp");
  return Person.opens(slow);
}

export const pagopa: Record<string, Show> = {
  starting,
  unusable,
  "first run": () => Person.opens(of({ portal: null })),
  "first run under a policy": () => Person.opens(of({ portal: null, policy: "unfit", demoAllowed: false })),
  "one ente": () => Person.opens(of({ institutions: [LONG] })),
  "three entes": () => Person.opens(of({ institutions: [COMUNE, FORLI, LONG] })),
  "200 entes": () => searched(""),
  "200 entes, one found": () => searched("Esempio 137"),
  "200 entes, none found": () => searched("Trento"),
  "no entes": () => Person.opens(of({ institutions: [] })),
  "entes asked for": asking,
  "entes offline": () => Person.opens(of({ offline })),
  "signed out": () => Person.opens(of(signedOut)),
  "signing in": () => signingIn(false),
  "signing in by address": () => signingIn(true),
  "archive damaged": () => Person.opens(of({ archive: { is: "set_aside", file: "ledger-damaged-1764028800.db" } })),
  overview: () => atOverview(),
  "overview of a long name": () => atOverview({ institutions: [LONG] }),
  "overview offline": () => atOverview({ offline }),
  "overview during maintenance": async () => {
    const down = new FakePortal();
    down.told = { ...down.told, maintenance: "Dalle 20 alle 22", isDirect: false, otherProducts: ["SEND", "IO Sign"] };
    return (await Person.opens(down)).entersComune();
  },
  "the ente": async () => (await atOverview()).clicks("institution-button"),
  "no messages": async () => (await atOverview()).clicks("messages-open"),
  "the product menu": async () => (await atOverview()).clicks("product-menu"),
  "environment, Produzione closed": async () => (await atOverview()).clicks("manage-pagopa"),
  "environment, Produzione open": async () => (await atOverview({ waived: true })).clicks("manage-pagopa"),
  "Collaudo done elsewhere": async () => {
    const person = await atOverview();
    return (await person.clicks("manage-pagopa")).clicks("waive-collaudo");
  },
};
