import type { FakePortal } from "../../fake-portal";
import { atTheService, atTheServices, KEY, real } from "../../io";
import { Person } from "../../person";
import { servicesOf } from "../../samples";
import type { Show } from "../states";
import { LONG } from "./pagopa";

const with_ = (change: Partial<FakePortal>): FakePortal => Object.assign(real(), change);

const LONG_KEY = { ...KEY, id: "key-1", name: LONG.name, services: 5000 };

async function askingServices(): Promise<Person> {
  const slow = with_({ services: servicesOf(12) });
  slow.holds("syncServices");
  const person = await atTheServices(slow);
  slow.tellProgress({ found: 1200 });
  slow.tellProgress({ waiting: 12 });
  return person;
}

async function refused(): Promise<Person> {
  const strict = real();
  strict.fails("addManageKey", "portal_key_refused");
  const person = await (await Person.opens(strict)).clicks("manage-key-add");
  await person.chooses("manage-key-name", "Comune");
  await person.chooses("manage-key-value", "chiave");
  return person.presses("manage-key-save", "Enter");
}

async function unfilled(): Promise<Person> {
  const person = await (await Person.opens(real())).clicks("manage-key-add");
  return person.presses("manage-key-save", "Enter");
}

async function importFailed(): Promise<Person> {
  const person = await (await Person.opens(real())).clicks("manage-key-import");
  return person.presses("import-confirm", "Enter");
}

async function inDemo(): Promise<Person> {
  const person = await (await Person.opens()).entersComune();
  return (await person.clicks("manage-io")).clicks("manage-key-add");
}

export const io: Record<string, Show> = {
  "no Manage keys": () => Person.opens(with_({ manageKeys: [] })),
  "Manage keys": () => Person.opens(with_({ manageKeys: [KEY, LONG_KEY] })),
  "Manage keys unchangeable": () => Person.opens(with_({ archive: { is: "newer" } })),
  "Manage keys unread": () => {
    const broken = real();
    broken.fails("manageKeys", "keychain_locked");
    return Person.opens(broken);
  },
  "a Manage key pasted": async () => (await Person.opens(real())).clicks("manage-key-add"),
  "a Manage key pasted in the demo": inDemo,
  "a Manage key refused": refused,
  "a Manage key unfilled": unfilled,
  "a Manage key replaced": async () => (await Person.opens(real())).clicks("manage-key-replace"),
  "a Manage key removed": async () => (await Person.opens(real())).clicks("manage-key-remove"),
  import: async () => (await Person.opens(real())).clicks("manage-key-import"),
  "import unfilled": importFailed,
  services: () => atTheServices(with_({ services: servicesOf(5) })),
  "5,000 services": () => atTheServices(with_({ services: servicesOf(5000) })),
  "5,000 services, none found": async () => {
    const person = await atTheServices(with_({ services: servicesOf(5000) }));
    return person.chooses("services-search", "nessuno");
  },
  "services asked for": askingServices,
  "services offline": () => atTheServices(with_({ offline: { code: "portal_unreachable", requestId: null } })),
  "services in doubt": () => atTheServices(with_({ services: [], unreadable: 3, emptyButKnown: true })),
  "a service": () => atTheService(),
  "a service's key shown": async () => (await atTheService()).clicks("reveal"),
  "a service regenerated": async () => (await atTheService()).clicks("regenerate"),
  "a deleted service": () => atTheService(with_({ services: servicesOf(5), keepsIo: true }), 4),
};
