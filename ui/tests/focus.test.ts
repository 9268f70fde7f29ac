import "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { real } from "./io";
import { Person, settled } from "./person";

async function withKeys(): Promise<Person> {
  const portal = new FakePortal();
  portal.has("NODOAUTH");
  return (await Person.opens(portal)).entersKeys();
}

/** Whether the menu of products is open. */
const isOpen = (person: Person): boolean => person.finds("product-menu").getAttribute("aria-expanded") === "true";

test("the menu of products is gone through by the arrows, Home and End, and Escape leads back to its button", async () => {
  const person = await withKeys();
  person.finds("product-menu").focus();
  await person.strikes("ArrowDown");
  assert.ok(isOpen(person));
  assert.equal(person.focused, "menu-area-riservata");
  await person.strikes("ArrowDown");
  assert.equal(person.focused, "menu-collaudo");
  await person.strikes("ArrowDown");
  assert.equal(person.focused, "menu-io", "what is closed is left out");
  await person.strikes("ArrowDown");
  assert.equal(person.focused, "menu-area-riservata");
  await person.strikes("End");
  assert.equal(person.focused, "menu-io");
  await person.strikes("Home");
  assert.equal(person.focused, "menu-area-riservata");
  await person.strikes("Escape");
  assert.ok(!isOpen(person));
  assert.equal(person.focused, "product-menu");
});

test("Tab out of the menu of products closes it", async () => {
  const person = await withKeys();
  await person.clicks("product-menu");
  person.finds("menu-io").focus();
  person.finds("institution-button").focus();
  await settled();
  assert.ok(!isOpen(person));
  assert.equal(person.focused, "institution-button");
});

test("whatever was opened gives the focus back to what opened it", async () => {
  const person = await withKeys();
  for (const [opener, nth, close] of [
    ["institution-button", 0, "institution-close"],
    ["messages-open", 0, "messages-close"],
    ["regenerate", 1, "regenerate-cancel"],
    ["palette-open", 0, "palette-search"],
  ] as const) {
    await person.clicks(opener, nth);
    assert.ok(document.activeElement?.closest("dialog"), `${opener}: the focus is in the dialog`);
    await person.presses(close, "Escape");
    assert.equal(document.activeElement, person.finds(opener, nth), opener);
  }
});

test("a screen begins at its heading", async () => {
  const person = await withKeys();
  for (const testid of ["generate-open", "generate-cancel", "nav-history", "nav-settings", "nav-help", "nav-overview"]) {
    await person.clicks(testid);
    assert.equal(document.activeElement?.tagName, "H1", testid);
  }
});

test("where a row is removed the focus goes to the one that takes its place", async () => {
  const portal = real();
  portal.manageKeys = ["Uno", "Due", "Tre"].map((name, at) => ({ id: `key-${at}`, name, addedAt: 0, services: 0 }));
  const person = await Person.opens(portal);
  const removes = async (nth: number): Promise<void> => {
    await person.clicks("manage-key-remove", nth);
    await person.clicks("manage-key-remove-confirm");
  };
  const focusedRow = (): string => person.reads(document.activeElement!.closest("li")!.querySelector("h3")!);
  await removes(1);
  assert.equal(focusedRow(), "Tre");
  await removes(1);
  assert.equal(focusedRow(), "Uno", "the last has no next");
  await removes(0);
  assert.equal(document.activeElement?.tagName, "H1");
});

test("a message that is closed, and a search that is cleared, lead back to what was used before", async () => {
  const person = await withKeys();
  await person.clicks("copy", 1);
  const close = person.finds("toast").querySelector("button")!;
  close.focus();
  close.click();
  await settled();
  assert.equal(document.activeElement, person.finds("copy", 1));

  const chooser = await Person.opens();
  chooser.finds("institution-search").focus();
  await chooser.chooses("institution-search", "forli");
  const clear = chooser.finds("institution-search").parentElement!.querySelector("button")!;
  clear.focus();
  clear.click();
  await settled();
  assert.equal(chooser.focused, "institution-search");
});

test("every stop of the keyboard has a name and can be reached", async () => {
  const person = await withKeys();
  for (const open of [null, "generate-open", "nav-history", "nav-settings", "nav-help", "nav-overview", "nav-institutions"]) {
    if (open) await person.clicks(open);
    for (const control of person.root.querySelectorAll<HTMLElement>("button, input, select, textarea, summary")) {
      if (control.closest("[hidden]")) continue;
      assert.ok(control.tabIndex >= 0, `${open}: ${control.outerHTML}`);
    }
    for (const clicked of person.root.querySelectorAll("[onclick], [tabindex]:not([tabindex='0'], [tabindex='-1'])")) {
      assert.fail(`${open}: ${clicked.outerHTML}`);
    }
  }
});
