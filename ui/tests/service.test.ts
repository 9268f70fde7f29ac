import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { atTheService, KEY, real } from "./io";
import { displayed, settled } from "./person";
import { COMUNE, servicesOf } from "./samples";

test("a service's keys are those of the pagoPA pages, asked for by service and Manage key", async () => {
  const person = await atTheService();
  const page = { realm: "io", manageKey: KEY.id, service: "01HZSERVICE00000" };
  assert.deepEqual(person.portal.requests, [page, page]);
  person.sees("API Key primaria").sees("192.0.2.0/24").sees("Si modificano nel servizio").sees("Attivo").sees(COMUNE.name);
  await person.clicks("reveal", 1);
  person.sees("io/01HZSERVICE00000/secondary");
  await person.clicks("copy", 1);
  assert.match(person.reads(person.finds("toast")), /^Chiave secondaria di Servizio 0 di mobilità copiata/);
  await person.clicks("services-back");
  person.doesNotSee("io/01HZSERVICE00000/secondary");
});

test("a regeneration in IO names service, slot and ente, and says that there is only Produzione", async () => {
  const person = await atTheService();
  person.sees("IO ha solo la Produzione");
  await person.clicks("regenerate");
  const dialog = person.reads(person.finds("regenerate-cancel").closest("dialog")!);
  for (const words of ["Servizio 0 di mobilità", "primaria", COMUNE.name, "Produzione", "senza un Collaudo", "subito"]) {
    assert.ok(dialog.includes(words), words);
  }
  await person.clicks("regenerate-confirm");
  assert.match(person.reads(person.finds("success-alert")), /Chiave primaria di Servizio 0 di mobilità rigenerata/);
});

test("a regeneration of one service marks no key of another", async () => {
  const portal = real();
  portal.holds("regenerateKey");
  const person = await atTheService(portal);
  await person.clicks("regenerate");
  await person.clicks("regenerate-confirm");
  person.sees("Rigenerazione in corso…");
  await person.clicks("services-back");
  await person.clicks("service-row", 1);
  person.doesNotSee("Rigenerazione in corso").sees("È in corso un’altra modifica");
  portal.release("regenerateKey");
  await settled();
  assert.match(person.reads(person.finds("toast")), /primaria rigenerata e conservata: Servizio 0/);
});

test("a verification says what it proves, and a refusal what to do", async () => {
  const person = await atTheService();
  await person.clicks("verify", 1);
  assert.match(person.reads(person.finds("check", 1)), /accetta la chiave secondaria.*e nient’altro/);
  const page = { realm: "io", manageKey: KEY.id, service: "01HZSERVICE00000" };
  const subscription = "01HZSERVICE00000";
  const key = { page, subscription, slot: "secondary" };
  assert.deepEqual(person.portal.requests.at(-1), { key, confirmed: false }, "asked at once");
  assert.equal(person.all("usage").length, 0);
  person.portal.fails("verifyKey", "portal_key_refused");
  await person.clicks("verify", 0);
  assert.match(person.reads(person.finds("error-alert")), /Il portale non riconosce questa chiave/);
});

test("a deleted service says so, and its kept keys can still be used but not changed", async () => {
  const portal = real();
  portal.services = servicesOf(5);
  portal.keepsIo = true;
  const person = await atTheService(portal, 4);
  assert.match(person.reads(person.finds("service-deleted")), /cancellato.*Quelle conservate qui restano/);
  assert.ok(!person.isDisabled("copy") && person.isDisabled("regenerate"));
  portal.keepsIo = false;
  await person.clicks("services-back");
  await person.clicks("service-row", 4);
  person.sees("Di questo servizio non è conservata nessuna chiave");
});

test("a service that was deleted since the list was read says so by the portal's answer", async () => {
  const portal = real();
  portal.keepsIo = true;
  portal.answer = { error: { code: "portal_service_deleted", requestId: null } };
  const person = await atTheService(portal);
  assert.match(person.reads(person.finds("service-deleted")), /Quelle conservate qui restano/);
  assert.equal(person.all("portal-banner").length, 0, "it is not said twice");
  assert.equal(person.reads(person.finds("portal-state")), "Portale raggiungibile");
  assert.ok(person.isDisabled("regenerate") && !person.isDisabled("reveal"));
});

test("each screen of IO is told as painted", async () => {
  const person = await atTheService();
  await displayed();
  const painted = person.portal.calls.filter((call) => call.startsWith("painted "));
  assert.deepEqual(painted, ["painted io", "painted services", "painted service"]);
});
