import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { real } from "./io";
import { Person, settled } from "./person";
import { leftOut, USUAL_WAY } from "./samples";

async function atTheCheck(portal = real()): Promise<Person> {
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  return person.clicks("connection-open");
}

const hops = (person: Person): string[] => person.all("hop").map((hop) => person.reads(hop));

test("every hop of a good way is told, with what was found and how long it took", async () => {
  const person = await (await atTheCheck()).clicks("connection-check");
  assert.deepEqual(person.portal.requests, ["produzione"]);
  assert.equal(person.reads(person.finds("connection-result")), "Il portale api.platform.pagopa.it si raggiunge.");
  const [name, way, tls, portal, clock, session] = hops(person);
  assert.equal(name, "Nome nella rete (DNS) superato Trovati 2 indirizzi. 12 ms");
  assert.match(way ?? "", /Collegamento diretto, senza proxy\./);
  assert.match(tls ?? "", /TLS 1\.3, con un certificato emesso da «Una CA»\./);
  assert.match(portal ?? "", /Risponde, nella versione 2\.44\.4\./);
  assert.match(clock ?? "", /L’ora di questo computer è quella del portale\./);
  assert.equal(session, "Accesso non controllato Qui non c’è nulla da controllare.");
});

test("where the way ends it is said why, who was met, and what to do; the rest was not walked", async () => {
  const portal = real();
  const [name, way] = USUAL_WAY.hops;
  assert.ok(name && way);
  const refused = { ...leftOut("tls"), state: "failed", error: "portal_untrusted", issuer: "Firewall dell’Ente" } as const;
  portal.way = { ...USUAL_WAY, hops: [name, way, refused, leftOut("portal"), leftOut("clock"), leftOut("session")] };
  const person = await (await atTheCheck(portal)).clicks("connection-check");
  assert.equal(person.reads(person.finds("connection-result")), "Il percorso si ferma qui: protezione.");
  assert.match(hops(person)[2] ?? "", /non superato Il certificato.*L’ha emesso «Firewall dell’Ente»\. Non è cambiato nulla/);
  assert.match(hops(person)[3] ?? "", /Il controllo si è fermato prima\.$/);
});

test("a clock that is far off passes with a warning", async () => {
  const portal = real();
  const hops = USUAL_WAY.hops.map((hop) =>
    hop.hop === "clock" ? ({ ...hop, state: "doubtful", found: { is: "ahead", seconds: -600 } } as const) : hop,
  );
  portal.way = { ...USUAL_WAY, hops };
  const person = await (await atTheCheck(portal)).clicks("connection-check");
  person.sees("Questo computer è indietro di 600 s rispetto al portale. Regola data e ora");
  person.sees("si raggiunge");
});

test("what keeps it from starting is told, and the other environment begins anew", async () => {
  const portal = real();
  portal.fails("checkConnection", "network_trust_unfit");
  const person = await (await atTheCheck(portal)).clicks("connection-check");
  assert.match(person.reads(person.finds("connection-error")), /non ci sono certificati utilizzabili/);
  portal.works("checkConnection");
  await person.clicks("connection-collaudo");
  assert.equal(person.all("connection-error").length, 0);
  portal.holds("checkConnection");
  await person.clicks("connection-check");
  person.sees("Sto percorrendo la strada fino al portale…");
  portal.release("checkConnection");
  await settled();
  assert.deepEqual(portal.requests, ["collaudo"]);
});

test("the report is copied by the shell, and the way back leads to the settings as they were typed", async () => {
  const person = await (await Person.opens(real())).clicks("nav-settings");
  await person.chooses("setting-read-timeout", "90");
  await person.clicks("connection-open");
  await person.clicks("connection-check");
  await person.clicks("report-copy");
  assert.equal(person.portal.asked("copyReport"), 1);
  person.sees("Rapporto copiato: non contiene chiavi");
  person.portal.fails("copyReport", "clipboard_unusable");
  await person.clicks("report-copy");
  assert.equal(person.all("error-alert").length, 1);
  await person.clicks("connection-back");
  assert.equal((person.finds("setting-read-timeout") as HTMLInputElement).value, "90");
});

test("a portal that cannot be reached has the way to the check, and back", async () => {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  portal.goesOffline();
  const person = await (await Person.opens(portal)).entersKeys();
  await person.clicks("connection-open");
  person.sees("Nella dimostrazione si controlla il portale dentro questo computer");
  assert.ok((person.finds("connection-collaudo") as HTMLInputElement).checked, "the environment that the person is in");
  await person.clicks("connection-back");
  assert.equal(person.all("pair").length, 1);
});
