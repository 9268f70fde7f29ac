import { FakePortal } from "../../fake-portal";
import { Person } from "../../person";
import { eventOf, leftOut, USUAL_WAY } from "../../samples";
import type { Show } from "../states";
import { of, portal } from "./pagopa";

const PRINT = "7c1f0a2be4d95836";

const EVENTS = [
  eventOf(9, "regeneration_done", { slot: "primary", before: PRINT, after: PRINT }),
  eventOf(8, "regeneration_asked", { slot: "secondary", open: true }),
  eventOf(7, "pair_found", { realm: "produzione" }),
  eventOf(6, "pair_found", { realm: "io" }),
];

async function history(change: Partial<FakePortal>, then: readonly string[] = []): Promise<Person> {
  const person = await (await Person.opens(portal(change))).entersKeys();
  await person.clicks("nav-history");
  for (const testid of then) await person.clicks(testid);
  return person;
}

async function settings(change: Partial<FakePortal> = {}): Promise<Person> {
  return (await Person.opens(of(change))).clicks("nav-settings");
}

async function unusableSettings(): Promise<Person> {
  const person = await settings();
  await person.clicks("proxy-address");
  person.portal.problems = {
    proxy: "network_proxy_invalid",
    change_timeout: "settings_seconds_invalid",
    collaudo_api: "settings_address_invalid",
  };
  return person.presses("settings-save", "Enter");
}

async function connection(change: Partial<FakePortal> = {}, checks = true): Promise<Person> {
  const person = await (await settings(change)).clicks("connection-open");
  return checks ? person.clicks("connection-check") : person;
}

const broken: FakePortal["way"] = {
  ...USUAL_WAY,
  hops: USUAL_WAY.hops.map((hop) => {
    if (hop.hop === "tls") {
      return { ...hop, state: "failed", found: null, error: "portal_untrusted", issuer: "Firewall dell’ente" };
    }
    return ["name", "connection"].includes(hop.hop) ? hop : leftOut(hop.hop);
  }),
};

export const aside: Record<string, Show> = {
  "activity": () => history({ events: EVENTS, check: { is: "whole", events: 9, unsealed: 0 } }),
  "activity exported": () => history({ events: EVENTS.slice(0, 2) }, ["history-export"]),
  "no activity": () => history({}),
  "activity tampered with": () => history({ events: EVENTS, check: { is: "broken", from: 7 } }),
  settings: () => settings(),
  "settings with problems": unusableSettings,
  "settings locked": () =>
    settings({
      policy: "in_force",
      locked: { proxy: "http://proxy.ente.it:3128", io: "https://gateway.ente.it", read_timeout: "60" },
      otherHosts: ["gateway.ente.it"],
      kept: { proxy: true, clientCertificate: true },
    }),
  "settings with passwords kept": async () => {
    const person = await settings({ settings: { client_certificate: "/etc/ssl/ente/client.p12" }, kept: { proxy: true, clientCertificate: true } });
    return person.clicks("proxy-address");
  },
  "settings unread": () => {
    const unreadable = new FakePortal();
    unreadable.fails("settings", "settings_unusable");
    return Person.opens(unreadable).then((person) => person.clicks("nav-settings"));
  },
  about: async () => (await settings()).clicks("about-open"),
  help: async () => (await Person.opens()).clicks("nav-help"),
  "palette, nothing found": async () => {
    const person = await Person.opens();
    await person.strikes("Ctrl+k");
    return person.chooses("palette-search", "niente di simile");
  },
  connection: () => connection({}, false),
  "connection checked": () => connection(),
  "connection broken": () => connection({ way: broken }),
};
