import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person } from "./person";

async function whoCopied(times: number): Promise<Person> {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  const person = await (await Person.opens(portal)).entersKeys();
  for (let time = 0; time < times; time += 1) await person.clicks("copy", time % 2);
  return person;
}

test("what was told in passing is kept in a list until one leaves", async () => {
  const person = await whoCopied(2);
  assert.equal(person.all("toast").length, 2);
  await person.waits(10_000);
  assert.equal(person.all("toast").length, 0);
  assert.equal(person.finds("messages-open").getAttribute("aria-label"), "Messaggi: 2 nuovi");

  await person.clicks("messages-open");
  assert.deepEqual(
    person.all("message").map((one) => /primaria|secondaria/.exec(person.reads(one))?.[0]),
    ["secondaria", "primaria"],
  );
  await person.clicks("messages-close");
  assert.equal(person.focused, "messages-open");
  assert.equal(person.finds("messages-open").getAttribute("aria-label"), "Messaggi");

  await person.clicks("leave");
  await person.clicks("choose-demo");
  await person.clicks("messages-open");
  person.sees("Per ora non c’è nulla.");
});

test("what is told again lies over the page once; the list has it each time", async () => {
  const person = await whoCopied(5);
  assert.equal(person.all("toast").length, 2);
  await person.clicks("messages-open");
  assert.equal(person.all("message").length, 5);
  await person.clicks("messages-forget");
  assert.equal(person.all("message").length + person.all("toast").length, 0);
});
