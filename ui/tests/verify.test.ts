import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { VerifiedView } from "../src/generated/view";
import { FakePortal } from "./fake-portal";
import { Person, settled } from "./person";
import { COMUNE, SLOT, USAGE } from "./samples";

const NODO = "nodoauth-00264560608";

const pageOf = (environment: string) => ({ realm: "pagopa", institution: COMUNE.id, environment });
const primaryOf = (environment: string) => ({ page: pageOf(environment), subscription: NODO, slot: "primary" });

/** A portal with a pair in each environment. */
function portalWithKeys(): FakePortal {
  const portal = new FakePortal();
  portal.waived = true;
  portal.has("NODOAUTH");
  portal.has("NODOAUTH", {}, "produzione");
  return portal;
}

async function atTheKeys(portal = portalWithKeys(), environment = "collaudo"): Promise<Person> {
  return (await Person.opens(portal)).entersKeys(environment);
}

const told = (person: Person, nth = 0): string => person.reads(person.finds("check", nth));

/** As the browser does when its summary is clicked. */
async function opensUsage(person: Person, open = true): Promise<void> {
  const details = person.finds("usage") as HTMLDetailsElement;
  const toggled = new Promise((go) => details.addEventListener("toggle", go, { once: true }));
  details.open = open;
  await toggled;
  await settled();
}

test("in Collaudo a key is verified at once, and what came of it stands beside it", async () => {
  const person = await atTheKeys();
  await person.clicks("verify");
  assert.deepEqual(person.portal.requests.at(-1), { key: primaryOf("collaudo"), confirmed: false });
  assert.match(told(person), /^È accettata\. La chiave primaria apre Connessione con nodo in Collaudo/);
  assert.equal(told(person, 1), "", "of the other key nothing is said");
  await person.clicks("verify", 1);
  assert.match(told(person, 1), /La chiave secondaria/);
  assert.match(told(person), /La chiave primaria/, "what was said of the first stays");
});

test("in Produzione the person reads first what is called, and nothing is called without a yes", async () => {
  const person = await atTheKeys(portalWithKeys(), "produzione");
  await person.clicks("verify");
  assert.equal(person.focused, "verify-cancel");
  const dialog = person.reads(person.finds("verify-cancel").closest("dialog")!);
  const facts = [COMUNE.name, "Produzione", "Connessione con nodo", "primaria", `GET ${USAGE.address}`];
  for (const words of [...facts, "non cambia nulla", "soltanto a questo indirizzo", USAGE.header]) {
    assert.ok(dialog.includes(words), words);
  }
  await person.presses("verify-cancel", "Escape");
  assert.equal(person.portal.asked("verifyKey"), 0);
  assert.equal(person.focused, "verify");

  await person.clicks("verify");
  await person.clicks("verify-confirm");
  assert.deepEqual(person.portal.requests.at(-1), { key: primaryOf("produzione"), confirmed: true });
  assert.match(told(person), /^È accettata.*in Produzione/);
});

test("what is posted in Produzione is said to be refused unread", async () => {
  const portal = portalWithKeys();
  portal.usage = { ...USAGE, method: "POST" };
  const person = await atTheKeys(portal, "produzione");
  await person.clicks("verify");
  person.sees("una richiesta vuota, che pagoPA respinge senza elaborarla");
});

test("each verdict says what it is in words, and what to do next", async () => {
  const cases: Array<[VerifiedView["verdict"], boolean, RegExp]> = [
    ["taken", false, /È accettata.*La verifica prova la chiave, e nient’altro/],
    ["taken", true, /È accettata/],
    ["not_yet", false, /La chiave è buona, ma l’ente non è ancora abilitato.*assistenza di pagoPA/],
    ["not_yet", true, /non è ancora abilitato.*chiave nuova.*fra qualche minuto/],
    ["refused", false, /Non è accettata qui.*solo per il suo prodotto e nel suo ambiente.*aggiorna l’elenco/],
    ["refused", true, /Non è accettata qui.*La chiave è nuova.*fra qualche minuto/],
    ["silent", false, /Non si sa se è accettata.*Riprova fra poco/],
  ];
  for (const [verdict, fresh, words] of cases) {
    const portal = portalWithKeys();
    portal.verified = { verdict, fresh, requestId: "portal-7" };
    const person = await atTheKeys(portal);
    await person.clicks("verify");
    assert.match(told(person), words);
    assert.equal(told(person).includes("portal-7"), verdict !== "taken", "what the assistance asks for");
    assert.ok(person.finds("verdict").querySelector("svg"), "not by its colour alone");
    assert.equal(person.finds("check").getAttribute("role"), "status");
  }
});

test("a new key is asked about for a while, and the window says when next and for how long", async () => {
  const portal = portalWithKeys();
  portal.holds("verifyKey");
  const person = await atTheKeys(portal);
  await person.clicks("verify");
  assert.equal(told(person), "Sto chiedendo se la chiave è accettata…");
  portal.tellAgain({ pause: 5, left: 60 });
  assert.match(told(person), /^Non ancora accettata: la chiave è nuova/);
  person.sees("Riprovo tra 5 secondi, al massimo per altri 60 secondi.");
  portal.tellAgain({ pause: 1, left: 1 });
  person.sees("Riprovo tra un secondo, al massimo per un altro secondo.");
  portal.release("verifyKey");
  await settled();
  assert.match(told(person), /^È accettata/);
  person.doesNotSee("Riprovo");
});

test("a second click is not sent, and one key is verified at a time", async () => {
  const portal = portalWithKeys();
  portal.holds("verifyKey");
  const person = await atTheKeys(portal);
  const button = person.finds("verify");
  button.click();
  button.click();
  await settled();
  assert.equal(portal.asked("verifyKey"), 1);
  assert.ok(person.isDisabled("verify") && person.isDisabled("verify", 1));
  assert.ok(person.finds("verify").querySelector(".spinner") && !person.finds("verify", 1).querySelector(".spinner"));
  portal.release("verifyKey");
  await settled();
  assert.ok(!person.isDisabled("verify") && !person.isDisabled("verify", 1));
});

test("a double click in Produzione asks once, and a double yes is one", async () => {
  const portal = portalWithKeys();
  portal.holds("pairUsage");
  const person = await atTheKeys(portal, "produzione");
  person.finds("verify").click();
  person.finds("verify").click();
  portal.release("pairUsage");
  await settled();
  assert.equal(portal.asked("pairUsage"), 1);
  portal.holds("verifyKey");
  const yes = person.finds("verify-confirm");
  yes.click();
  yes.click();
  portal.release("verifyKey");
  await settled();
  assert.equal(portal.asked("verifyKey"), 1);
});

test("whoever leaves the page, or stops it, waits for nothing", async () => {
  const leavings: Array<(person: Person) => Promise<unknown>> = [
    (person) => person.clicks("verify-stop"),
    (person) => person.clicks("menu-produzione"),
    (person) => person.clicks("nav-history").then(() => person.clicks("history-back")),
    (person) => person.clicks("generate-open").then(() => person.clicks("generate-cancel")),
  ];
  for (const leave of leavings) {
    const portal = portalWithKeys();
    portal.holds("verifyKey");
    const person = await atTheKeys(portal);
    await person.clicks("verify");
    await leave(person);
    assert.equal(portal.asked("stopVerifying"), 1);
    assert.equal(told(person), "");
    assert.ok(!person.isDisabled("verify"), "another can be verified");
    portal.release("verifyKey");
    await settled();
    assert.equal(told(person), "", "what comes late is of nobody");
  }
});

test("a verification that was stopped by the shell says nothing", async () => {
  const portal = portalWithKeys();
  portal.verified = null;
  const person = await atTheKeys(portal);
  await person.clicks("verify");
  assert.equal(told(person), "");
  assert.ok(!person.isDisabled("verify"));
});

test("a network that fails is told as everywhere, and nothing is said of the key", async () => {
  const portal = portalWithKeys();
  portal.fails("verifyKey", "portal_name_not_found");
  const person = await atTheKeys(portal);
  await person.clicks("verify");
  assert.equal(person.all("error-alert").length, 1);
  assert.equal(told(person), "");
});

test("what is said of a key stays until the key changes", async () => {
  const portal = portalWithKeys();
  const person = await atTheKeys(portal);
  await person.clicks("verify");
  await person.clicks("verify", 1);
  await person.clicks("refresh");
  assert.match(told(person), /È accettata/);
  portal.pairs["collaudo"]?.forEach((pair) => (pair.primary = { ...SLOT, changedAt: 1, changedElsewhere: true }));
  await person.clicks("refresh");
  assert.equal(told(person), "");
  assert.match(told(person, 1), /È accettata/);
  await person.clicks("regenerate", 1);
  assert.match(told(person, 1), /È accettata/, "nothing is confirmed yet");
  await person.clicks("regenerate-confirm");
  assert.equal(told(person, 1), "");
});

test("a pair of an unknown product says that it cannot be verified", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH", { productKnown: false });
  const person = await atTheKeys(portal);
  person.sees("non si può verificare da qui");
  assert.equal(person.all("verify").length, 0);
  assert.equal(person.all("usage").length, 0);
});

test("where the keys of a pair are used is read on demand: addresses, header, and a line without a key", async () => {
  const person = await atTheKeys();
  assert.equal(person.portal.asked("pairUsage"), 0);
  await opensUsage(person);
  assert.deepEqual(person.portal.requests.at(-1), { page: pageOf("collaudo"), subscription: NODO });
  assert.deepEqual([...person.finds("usage-opens").children].map((one) => person.reads(one)), USAGE.opens);
  assert.equal(person.reads(person.finds("usage-header")), "Ocp-Apim-Subscription-Key");
  assert.equal(person.reads(person.finds("usage-curl")), USAGE.curl);
  person.sees("read -rs PORTACHIAVI_KEY; export PORTACHIAVI_KEY").sees("Read-Host -AsSecureString");
  person.sees("Stampa 200 se la chiave è accettata, 401 se non lo è.");
  await person.clicks("copy-curl");
  assert.deepEqual(person.portal.requests.at(-1), { page: pageOf("collaudo"), subscription: NODO });
  assert.match(person.reads(person.finds("toast")), /^Riga cURL copiata/);
  await opensUsage(person, false);
  assert.equal(person.all("usage-curl").length, 0);
});

test("where keys are used is read anew in another environment, and a failure closes it and says why", async () => {
  const person = await atTheKeys();
  await opensUsage(person);
  await person.clicks("menu-produzione");
  assert.equal((person.finds("usage") as HTMLDetailsElement).open, false);
  person.portal.fails("pairUsage", "demo_not_started");
  await opensUsage(person);
  assert.equal((person.finds("usage") as HTMLDetailsElement).open, false);
  assert.equal(person.all("error-alert").length, 1);
  person.portal.works("pairUsage");
  await opensUsage(person);
  assert.deepEqual(person.portal.requests.at(-1), { page: pageOf("produzione"), subscription: NODO });
  assert.equal(person.all("usage-curl").length, 1);
});
