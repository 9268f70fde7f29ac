import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person, settled } from "./person";
import { NO_NOTE, servicesOf, storedPair, storedPairs } from "./samples";

const DAY = 24 * 3_600_000;

/** Two entes, three pairs. */
function withPairs(): FakePortal {
  const portal = new FakePortal();
  portal.stored = [
    storedPair("nodauth-00264560608", { rotatedAt: -400 * DAY }, { note: { ...NO_NOTE, inUse: "primary", installedAt: "gestionale Tributi" } }),
    storedPair("gdp-00264560608", { rotatedAt: null }, { title: "GPD - Posizioni Debitorie", manualName: "Integrazione Asincrona" }),
    storedPair("01HZ", { realm: "io", institution: "Azienda 3", taxCode: "01234567890", institutionId: null, state: "changed_elsewhere" }, { title: "TARI" }),
  ];
  return portal;
}

async function atAllKeys(portal = withPairs()): Promise<Person> {
  return (await Person.opens(portal)).clicks("nav-all-keys");
}

const rows = (person: Person): string[] => person.all("pair-open").map((row) => row.dataset["row"] ?? "");

test("every stored pair is in one table, with its age, its state and which key is in use", async () => {
  const person = await atAllKeys();
  assert.equal(person.reads(person.finds("all-keys-count")), "3 coppie di 2 enti");
  person.sees("00264560608").sees("nel manuale: Integrazione Asincrona").sees("gestionale Tributi").sees("servizio IO");
  person.sees("data non nota").sees("Cambiata altrove");
  assert.equal(person.all("pair-old").length, 1);
  assert.equal(document.title, "Tutte le chiavi - Portachiavi");
  assert.equal(person.all("portal-state").length, 0, "the portal was not asked");
});

test("the table says how long it is and how it is sorted", async () => {
  const person = await atAllKeys();
  const table = person.finds("pairs");
  assert.equal(table.getAttribute("aria-rowcount"), "4");
  assert.equal(person.finds("pair-open").closest("[role=row]")?.getAttribute("aria-rowindex"), "2");
  const sorted = (order: string): string | null | undefined =>
    person.finds(`sort-${order}`).closest("[role=columnheader]")?.getAttribute("aria-sort");
  assert.equal(sorted("institution"), "ascending");
  await person.clicks("sort-institution");
  assert.equal(sorted("institution"), "descending");
  assert.ok(person.reads(person.finds("pairs")).indexOf("Azienda 3") < person.reads(person.finds("pairs")).indexOf("Comune"));
  await person.clicks("sort-rotated");
  assert.equal(sorted("rotated"), "ascending");
  assert.equal(sorted("institution"), "none");
  await person.chooses("all-keys-order", "due");
  assert.equal(sorted("rotated"), "none");
});

test("what is typed and chosen narrows the table, and one button undoes it", async () => {
  const person = await atAllKeys();
  assert.ok(person.finds("all-keys-search").hasAttribute("data-search"));
  await person.chooses("all-keys-search", "asincrona ESEMPIO");
  assert.equal(person.reads(person.finds("all-keys-count")), "Una coppia di 3 di un ente");
  await person.chooses("all-keys-search", "niente");
  person.sees("Nessuna coppia corrisponde.");
  await person.clicks("all-keys-clear-all");
  assert.equal(rows(person).length, 3);
  await person.chooses("all-keys-realm", "io");
  assert.equal(rows(person).length, 1);
  await person.chooses("all-keys-realm", "");
  await person.chooses("all-keys-state", "changed_elsewhere");
  assert.equal(rows(person).length, 1);
  await person.clicks("all-keys-clear");
  await person.chooses("all-keys-use", "marked");
  assert.equal(rows(person).length, 1);
  await person.clicks("all-keys-clear");
  await person.chooses("all-keys-age", "older_365");
  const asked = person.portal.requests.at(-1);
  assert.deepEqual(asked, {
    words: "", realm: null, state: null, olderThanDays: 365, inUse: null, dueWithinDays: null,
    order: "institution", descending: false, offset: 0, limit: 120,
  });
});

test("an answer that comes late is not shown over a later one", async () => {
  const portal = withPairs();
  const person = await atAllKeys(portal);
  portal.holds("findPairs");
  await person.chooses("all-keys-search", "tari");
  const late = portal.letsPass("findPairs");
  await person.chooses("all-keys-search", "");
  late();
  await settled();
  assert.equal(rows(person).length, 3);
});

test("of 10,000 pairs only the rows in sight are asked for and drawn", async () => {
  const portal = new FakePortal();
  portal.stored = storedPairs(10_000);
  const person = await atAllKeys(portal);
  assert.match(person.reads(person.finds("all-keys-count")), /^10\.?000 coppie di 100 enti$/);
  assert.ok(rows(person).length < 60, String(rows(person).length));
  const list = person.finds("pairs");
  list.scrollTop = 68 * 5000;
  list.dispatchEvent(new window.Event("scroll"));
  await settled();
  const drawn = person.all("pair-open").find((row) => row.dataset["row"] === "5000");
  assert.match(drawn?.getAttribute("aria-label") ?? "", /Comune 0,/);
  assert.ok(rows(person).length < 60);

  person.finds("pair-open").focus();
  const press = async (key: string): Promise<HTMLElement> => {
    document.activeElement?.dispatchEvent(new window.KeyboardEvent("keydown", { key, cancelable: true, bubbles: true }));
    await settled();
    return document.activeElement as HTMLElement;
  };
  assert.equal((await press("End")).dataset["row"], "9999");
  // What a browser does with the focus.
  list.scrollTop = 68 * 9990;
  list.dispatchEvent(new window.Event("scroll"));
  await settled();
  const above = await press("ArrowUp");
  assert.equal(above.dataset["row"], "9998");
  assert.match(above.getAttribute("aria-label") ?? "", /Comune 98,/, "it was read meanwhile");
  assert.equal(person.all("pair-open").filter((row) => row.tabIndex === 0).length, 1, "one stop for Tab");
});

test("a pair is opened in place: its keys are shown and used with the portal away, and the focus comes back", async () => {
  const portal = withPairs();
  portal.goesOffline();
  const person = await atAllKeys(portal);
  await person.clicks("pair-open");
  person.sees("primaria · gestionale Tributi");
  await person.clicks("reveal");
  person.sees("kept collaudo/nodauth-00264560608/primary");
  await person.clicks("reveal", 1);
  person.sees("kept collaudo/nodauth-00264560608/secondary").doesNotSee("608/primary");
  await person.waits(20_000);
  person.doesNotSee("608/secondary");
  await person.clicks("reveal");
  person.actions.lookAway();
  person.doesNotSee("608/primary");
  person.actions.lookBack();
  await person.clicks("copy", 1);
  person.sees("Chiave secondaria di Connessione con nodo copiata.");
  assert.ok(person.finds("toast").closest("dialog"), "it is told where the person is");
  await person.clicks("reveal");
  await person.presses("pair-close", "Escape");
  person.doesNotSee("608/primary");
  assert.equal(person.all("pair-opened").length, 0);
  assert.equal(person.focused, "pair-open");
});

test("a key that cannot be read is told in the drawer, and one that arrives after it was closed is not shown", async () => {
  const portal = withPairs();
  const person = await atAllKeys(portal);
  await person.clicks("pair-open");
  portal.fails("revealKey", "keychain_locked");
  await person.clicks("reveal");
  assert.ok(person.finds("error-alert").closest("dialog"));
  portal.works("revealKey");
  portal.holds("revealKey");
  await person.clicks("reveal");
  await person.clicks("pair-close");
  portal.release("revealKey");
  await settled();
  person.doesNotSee("608/primary");
});

test("from a pair the person gets to its page, and back to what they had searched for", async () => {
  const portal = withPairs();
  portal.has("NODOAUTH");
  const person = await atAllKeys(portal);
  await person.chooses("all-keys-search", "nodo");
  await person.clicks("pair-open");
  await person.clicks("pair-page");
  assert.match(document.title, /^API Key - Comune di Esempio/);
  await person.clicks("nav-all-keys");
  assert.equal((person.finds("all-keys-search") as HTMLInputElement).value, "nodo");
  await person.clicks("all_keys-back");
  assert.match(document.title, /^API Key - Comune di Esempio/);
});

test("a pair of IO leads to its service while a Manage key reaches it, and says so where none does", async () => {
  const portal = withPairs();
  const [service] = servicesOf(1);
  assert.ok(service);
  portal.services = [service];
  portal.manageKeys = [{ id: "key-0", name: "Comune", addedAt: 0, services: 1 }];
  portal.stored = [
    storedPair("01HZ", { realm: "io", institutionId: null }, { title: "TARI" }),
    storedPair(service.id, { realm: "io", institutionId: null, service, manageKey: "key-0" }, { title: service.name }),
  ];
  const person = await atAllKeys(portal);
  await person.clicks("pair-open");
  person.sees("Nessuna chiave Manage conservata raggiunge questo servizio");
  await person.clicks("pair-close");
  await person.clicks("pair-open", 1);
  await person.clicks("pair-page");
  assert.match(document.title, new RegExp(`^${service.name} - IO`));
  await person.clicks("services-back");
  assert.equal(person.all("service-row").length, 1);
});

test("what is found is exported, and an archive that cannot be read is told", async () => {
  const portal = withPairs();
  const person = await atAllKeys(portal);
  await person.chooses("all-keys-search", "tari");
  await person.clicks("all-keys-export");
  person.sees("Le coppie trovate esportate, senza chiavi, in /home/maria/Scaricati/chiavi.csv");
  portal.fails("exportPairs", "export_not_written");
  await person.clicks("all-keys-export");
  person.sees("Il file dell’esportazione non si può scrivere.");

  const broken = withPairs();
  broken.fails("findPairs", "ledger_unusable");
  const troubled = await atAllKeys(broken);
  assert.equal(troubled.all("pairs").length, 0);
  broken.works("findPairs");
  await troubled.clicks("retry");
  assert.equal(rows(troubled).length, 3);
});

test("where nothing is stored yet the page says how it comes to be", async () => {
  const person = await atAllKeys(new FakePortal());
  person.sees("Qui non c’è ancora nessuna chiave.");
  assert.equal(person.all("all-keys-search").length, 0);
});
