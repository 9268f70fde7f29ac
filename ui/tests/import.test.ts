import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { input, real } from "./io";
import { Person, settled } from "./person";

const PASSWORD = "PasswordDiProva1";

async function chooses(person: Person, size: number): Promise<void> {
  // The page's files have no bytes to read here.
  const file = { size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) };
  Object.defineProperty(input(person, "import-file"), "files", { value: [file], configurable: true });
  await person.chooses("import-password", PASSWORD);
}

async function atTheForm(): Promise<Person> {
  const person = await Person.opens(real());
  return person.clicks("manage-key-import");
}

test("an export is imported with its password, and neither stays in the window", async () => {
  const person = await atTheForm();
  await chooses(person, 10);
  const password = input(person, "import-password");
  await person.presses("import-confirm", "Enter");
  await settled();
  assert.deepEqual(person.portal.imported, { bytes: 10, password: PASSWORD });
  assert.equal(password.value, "");
  person.sees("Una chiave Manage importata").sees("00264560608").doesNotSee(PASSWORD);
});

test("without a file or a password nothing is sent", async () => {
  const person = await atTheForm();
  await person.presses("import-confirm", "Enter");
  person.sees("Servono il file e la sua password.");
  assert.equal(person.portal.asked("importManageKeys"), 0);
});

test("a file larger than any export is not even read", async () => {
  const person = await atTheForm();
  await chooses(person, 2 * 1024 * 1024 + 1);
  await person.presses("import-confirm", "Enter");
  await settled();
  person.sees("Il file è troppo grande");
  assert.equal(person.portal.asked("importManageKeys"), 0);
});

test("a wrong password is said in the form, which stays open", async () => {
  const person = await atTheForm();
  person.portal.fails("importManageKeys", "export_password_wrong");
  await chooses(person, 10);
  await person.presses("import-confirm", "Enter");
  await settled();
  person.sees("La password non è quella di questo file.");
  assert.equal(person.all("import-confirm").length, 1);
});

test("a key that an old export would undo is told, and stays", async () => {
  const person = await atTheForm();
  person.portal.left = 2;
  await chooses(person, 10);
  await person.presses("import-confirm", "Enter");
  await settled();
  person.sees("Per 2 enti è già conservata un’altra chiave: non sono state sostituite.");
});

test("an import that ends after the person has left for the demo changes nothing there", async () => {
  const person = await atTheForm();
  person.portal.holds("importManageKeys");
  await chooses(person, 10);
  await person.presses("import-confirm", "Enter");
  await person.clicks("import-cancel");
  await person.clicks("leave");
  person.portal.release("importManageKeys");
  await settled();
  person.sees("Da dove vuoi cominciare?").doesNotSee("importata");
});
