import { dom } from "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { COMUNE, storedPair } from "./samples";
import { FakePortal } from "./fake-portal";
import { atTheService, atTheServices } from "./io";
import { Person, settled } from "./person";

const ASL = "Azienda Sanitaria Locale 3";

async function withKeys(portal = new FakePortal()): Promise<Person> {
  portal.has("NODOAUTH");
  portal.has("GPD");
  return (await Person.opens(portal)).entersKeys();
}

async function searches(person: Person, words: string): Promise<string[]> {
  if (person.all("palette-search").length === 0) await person.strikes("Ctrl+k");
  await person.chooses("palette-search", words);
  return labels(person);
}

const labels = (person: Person): string[] => person.all("command").map((one) => person.reads(one.querySelector("b")!));

/** The command that the keyboard is on, as it is told to a screen reader. */
function current(person: Person): string {
  const id = person.finds("palette-search").getAttribute("aria-activedescendant");
  const found = id === null ? null : document.getElementById(id);
  assert.equal(found?.getAttribute("aria-selected"), "true");
  return person.reads(found!.querySelector("b")!);
}

test("it opens by key and by button with its field focused, and Escape leads back to where the person was", async () => {
  const person = await withKeys();
  person.finds("copy", 2).focus();
  await person.strikes("Ctrl+k");
  assert.equal(person.focused, "palette-search");
  await person.presses("palette-search", "Escape");
  assert.equal(person.all("palette-search").length, 0);
  assert.equal(document.activeElement, person.finds("copy", 2));
  await person.clicks("palette-open");
  await person.presses("palette-search", "Escape");
  assert.equal(person.focused, "palette-open");
  assert.equal(person.finds("palette-open").getAttribute("aria-keyshortcuts"), "Control+K");
});

test("from the heading of a page it leads back to the heading", async () => {
  const person = await withKeys();
  assert.equal(document.activeElement?.tagName, "H1");
  await person.strikes("Ctrl+k");
  await person.presses("palette-search", "Escape");
  assert.equal(document.activeElement?.tagName, "H1");
});

test("a key is found by its words in any order, the manual's names among them", async () => {
  const person = await withKeys();
  assert.deepEqual(await searches(person, "rigenera secondaria connessione con nodo"), [
    "Rigenera la chiave secondaria di Connessione con nodo",
  ]);
  assert.deepEqual(await searches(person, "asincrona rigenera primaria"), [
    "Rigenera la chiave primaria di GPD - Posizioni Debitorie",
  ]);
  assert.deepEqual(await searches(person, "copia primaria nodo"), ["Usa questa chiave: primaria di Connessione con nodo"]);
  assert.deepEqual(await searches(person, "niente di simile"), []);
  person.sees("Nessun comando corrisponde.");
  assert.equal(person.finds("palette-search").getAttribute("aria-expanded"), "false");
});

test("a regeneration only opens its dialog, which asks as ever and names the key", async () => {
  const person = await withKeys();
  await searches(person, "rigenera secondaria nodo");
  await person.strikes("Enter");
  assert.equal(person.portal.asked("regenerateKey"), 0);
  assert.equal(person.focused, "regenerate-cancel");
  const dialog = person.finds("regenerate-cancel").closest("dialog")!;
  for (const words of ["Comune di Esempio", "Collaudo", "Connessione con nodo", "secondaria"]) {
    assert.ok(person.reads(dialog).includes(words), words);
  }
  assert.equal(document.querySelectorAll("dialog").length, 1);
  await person.presses("regenerate-cancel", "Escape");
  assert.equal(person.portal.asked("regenerateKey"), 0);
});

test("a key is shown, hidden, copied and verified from it", async () => {
  const person = await withKeys();
  await searches(person, "mostra primaria nodo");
  await person.strikes("Enter");
  person.sees("collaudo/nodoauth-00264560608/primary");
  assert.deepEqual(await searches(person, "nascondi"), ["Nascondi la chiave primaria di Connessione con nodo"]);
  await person.strikes("Enter");
  person.doesNotSee("collaudo/nodoauth-00264560608/primary");
  await searches(person, "usa questa chiave secondaria GPD");
  await person.strikes("Enter");
  assert.match(person.reads(person.finds("toast")), /Chiave secondaria di GPD - Posizioni Debitorie copiata/);
  await searches(person, "verifica primaria nodo");
  await person.strikes("Enter");
  assert.equal(person.portal.asked("verifyKey"), 1);
});

test("the arrows go through the commands, round and round, and what is under them is told", async () => {
  const person = await withKeys();
  const all = await searches(person, "rigenera");
  assert.equal(all.length, 4);
  assert.equal(current(person), all[0]);
  await person.strikes("ArrowDown");
  assert.equal(current(person), all[1]);
  await person.strikes("ArrowUp");
  await person.strikes("ArrowUp");
  assert.equal(current(person), all[3]);
  assert.equal(person.focused, "palette-search");
});

test("the command under the keyboard stays it when others come before it", async () => {
  const portal = new FakePortal();
  portal.has("GPD");
  const person = await (await Person.opens(portal)).entersKeys();
  await searches(person, "rigenera primaria");
  const before = current(person);
  portal.pairs["collaudo"] = [];
  portal.has("NODOAUTH");
  portal.has("GPD");
  person.actions.refresh();
  await settled();
  assert.equal(labels(person).length, 2);
  assert.equal(current(person), before);
});

test("what cannot be asked for is there with its reason, and does nothing", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { kept: false });
  portal.has("GPD", { listed: false });
  const person = await (await Person.opens(portal)).entersKeys();
  const told = async (words: string): Promise<string> => {
    await searches(person, words);
    const command = person.finds("command");
    assert.equal(command.getAttribute("aria-disabled"), "true");
    return person.reads(command);
  };
  assert.match(await told("mostra primaria nodo"), /Non conservata/);
  assert.match(await told("rigenera primaria GPD"), /Non più elencata/);
  await person.strikes("Enter");
  assert.equal(person.all("regenerate-confirm").length, 0);
  assert.equal(person.focused, "palette-search");
  assert.match(await told("sblocca"), /già sbloccato/);
  const atTheStart = await (await Person.opens()).entersKeys();
  await searches(atTheStart, "pagoPA produzione");
  assert.match(atTheStart.reads(atTheStart.finds("command")), /Prima va completato il Collaudo/);
});

test("while a key is being changed nothing else can be", async () => {
  const portal = new FakePortal();
  portal.holds("regenerateKey");
  const person = await withKeys(portal);
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  await searches(person, "rigenera");
  for (const command of person.all("command")) {
    assert.match(person.reads(command), /È in corso un’altra modifica/);
  }
  await searches(person, "mostra primaria nodo");
  assert.match(person.reads(person.finds("command")), /Rigenerazione in corso/);
  portal.release("regenerateKey");
  await settled();
});

test("what was used last comes first", async () => {
  const person = await withKeys();
  await searches(person, "copia secondaria nodo");
  await person.strikes("Enter");
  await person.strikes("Ctrl+k");
  assert.equal(labels(person)[0], "Usa questa chiave: secondaria di Connessione con nodo");
  person.sees("Usati di recente");
  const again = await searches(person, "nodo");
  assert.equal(again[0], "Usa questa chiave: secondaria di Connessione con nodo");
  assert.equal(new Set(again).size, again.length, "and is there once");
});

test("an ente is gone to by name or codice fiscale, and its environment", async () => {
  const person = await withKeys();
  const found = await searches(person, "01234567890");
  assert.deepEqual(found.slice(0, 2), ["Comune di Forlì-d'Àgata", "Comune di Forlì-d'Àgata - Collaudo"]);
  await person.strikes("Enter");
  person.sees("I prodotti attivi di Comune di Forlì-d'Àgata.");
  await searches(person, "esempio collaudo");
  assert.equal(current(person), "Comune di Esempio - Collaudo");
  await person.strikes("Enter");
  assert.equal(document.title, "API Key - Comune di Esempio - Collaudo");
});

test("an environment that is closed leads to what says why", async () => {
  const person = await Person.opens();
  await searches(person, "comune di esempio produzione");
  await person.strikes("Enter");
  person.sees("In quale ambiente vuoi entrare?").sees("In Collaudo manca ancora");
  assert.ok(person.isDisabled("environment-produzione"));
  assert.equal(person.all("pair").length, 0);
});

test("a stored pair of another ente is found by what is known of it, and opened in place", async () => {
  const portal = new FakePortal();
  portal.stored = [storedPair("nodauth-3", { institution: ASL })];
  const person = await Person.opens(portal);
  await searches(person, "sanitaria connessione");
  assert.equal(current(person), `Connessione con nodo · ${ASL}`);
  await person.strikes("Enter");
  assert.equal(person.all("pair-opened").length, 1);
  assert.equal(person.portal.asked("revealKey"), 0);
});

test("pairs that come late are not shown for what is searched for no more", async () => {
  const portal = new FakePortal();
  portal.stored = [storedPair("nodauth-3", { institution: ASL })];
  portal.holds("findPairs");
  const person = await Person.opens(portal);
  await searches(person, "sanitaria");
  const answer = portal.letsPass("findPairs");
  await searches(person, "");
  answer();
  await settled();
  assert.ok(!person.reads().includes(ASL));
});

test("two hundred entes are not all of them in the way", async () => {
  const portal = new FakePortal();
  portal.institutions = Array.from({ length: 200 }, (_, at) => ({
    ...COMUNE,
    id: `ente-${at}`,
    name: `Comune numero ${at}`,
    taxCode: String(10_000_000_000 + at),
  }));
  const person = await Person.opens(portal);
  await person.strikes("Ctrl+k");
  assert.ok(person.all("command").length < 15);
  assert.equal((await searches(person, "comune")).length, 60);
  assert.equal((await searches(person, "comune 137"))[0], "Comune numero 137");
  assert.ok((await searches(person, "10000000042 collaudo")).includes("Comune numero 42 - Collaudo"));
});

test("the services of IO are found by name, and searched where they are", async () => {
  const person = await atTheServices();
  assert.deepEqual((await searches(person, "servizio 2 mobilita"))[0], "Servizio 2 di mobilità");
  await person.strikes("Enter");
  person.sees("Servizio 2 di mobilità");
  assert.equal(person.all("pair").length, 1);
  await searches(person, "cerca fra i servizi");
  await person.strikes("Enter");
  assert.equal(person.focused, "services-search");
});

test("a service's keys are those that are asked for on its page", async () => {
  const person = await atTheService();
  const found = await searches(person, "rigenera");
  assert.deepEqual(found, [
    "Rigenera la chiave primaria di Servizio 0 di mobilità",
    "Rigenera la chiave secondaria di Servizio 0 di mobilità",
  ]);
});

test("an ente is searched from anywhere, and the field has the focus when the list is there", async () => {
  const person = await withKeys();
  await searches(person, "cerca un ente");
  await person.strikes("Enter");
  person.sees("Seleziona il tuo ente");
  assert.equal(person.focused, "institution-search");
});

test("a locked keychain is opened from it, the activities exported, the portal left", async () => {
  const portal = new FakePortal();
  portal.keychain = "locked";
  const person = await withKeys(portal);
  await searches(person, "sblocca");
  await person.strikes("Enter");
  assert.equal(portal.asked("unlockKeychain"), 1);
  await searches(person, "esporta");
  await person.strikes("Enter");
  assert.equal(portal.asked("exportEvents"), 1);
  await searches(person, "genera api key");
  await person.strikes("Enter");
  person.sees("Tipo di prodotto");
  await searches(person, "esci");
  await person.strikes("Enter");
  person.sees("Da dove vuoi cominciare?");
  await person.strikes("Ctrl+k");
  assert.ok(!person.reads().includes("Usati di recente"), "nothing of that portal is left");
});

test("a command is chosen with the mouse too, and a click beside the palette closes it", async () => {
  const person = await withKeys();
  await searches(person, "impostazioni");
  await person.clicks("command");
  assert.equal(document.title, "Impostazioni - Portachiavi");
  await person.strikes("Ctrl+k");
  person.finds("palette-search").closest("dialog")!.dispatchEvent(new dom.window.Event("click"));
  await settled();
  assert.equal(person.all("palette-search").length, 0);
});
