import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person } from "./person";

test("who the ente is, is told at the side of the page, and leads to another", async () => {
  const person = await (await Person.opens()).entersComune();
  await person.clicks("institution-button");
  person.sees("00264560608").sees("Pubblica Amministrazione").sees("pec@comune.example.it").sees("Via Prova 1");
  assert.equal(person.focused, "institution-close");
  await person.clicks("institution-close");
  assert.equal(person.all("change-institution").length, 0);
  await (await person.clicks("institution-button")).clicks("change-institution");
  person.sees("Seleziona il tuo ente");
});

test("without the portal the ente is what is kept of it, and says so", async () => {
  const portal = new FakePortal();
  portal.goesOffline();
  const person = await (await Person.opens(portal)).entersComune();
  await person.clicks("institution-button");
  person.sees("00264560608").sees("Sono i dati conservati qui").doesNotSee("pec@comune.example.it");
});

test("a type that is not known yet is told by its code", async () => {
  const portal = new FakePortal();
  portal.told.institutionType = "XYZ";
  const person = await (await Person.opens(portal)).entersComune();
  await person.clicks("institution-button");
  person.sees("XYZ");
});

test("maintenance is told in the portal's words, on the pages of the ente, and keeps nobody out", async () => {
  const portal = new FakePortal();
  portal.told.maintenance = "Manutenzione sabato 28.";
  portal.told.closed = "";
  const person = await (await Person.opens(portal)).entersComune();
  person.sees("Avviso del portale. Manutenzione sabato 28.").sees("Il portale si dice in manutenzione. Non dice altro.");
  await person.clicks("manage-pagopa");
  await person.clicks("environment-collaudo");
  await person.clicks("environment-enter");
  person.sees("Manutenzione sabato 28.");
});

test("an ente that is not direct, and what is managed elsewhere, are said and stop nothing", async () => {
  const portal = new FakePortal();
  portal.told.isDirect = false;
  portal.told.otherProducts = ["SEND", "Interoperabilità"];
  const person = await (await Person.opens(portal)).entersComune();
  person.sees("se ne occupa il suo partner").sees("L’ente ha anche SEND e Interoperabilità");
  assert.ok(!person.isDisabled("manage-pagopa"));
});
