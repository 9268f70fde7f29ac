import { dom } from "./dom";
import assert from "node:assert/strict";
import { test } from "node:test";

import { dragNothing, followMenu, zoomStepOf } from "../src/desktop";
import { FakePortal } from "./fake-portal";
import { Person } from "./person";

const { window } = dom;

const pressed = (key: string, held: KeyboardEventInit = {}): KeyboardEvent =>
  new window.KeyboardEvent("keydown", { key, ...held });

test("the keys that zoom are those of browsers, and plain typing is none of them", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, shiftKey: true }]) {
    assert.deepEqual(["+", "=", "-", "_", "0", "1", "a"].map((key) => zoomStepOf(pressed(key, held))), [
      "in",
      "in",
      "out",
      "out",
      "back",
      null,
      null,
    ]);
  }
  assert.equal(zoomStepOf(pressed("0")), null);
  assert.equal(zoomStepOf(pressed("-", { ctrlKey: true, altKey: true })), null);
});

test("nothing is dragged out of the page, and nothing that is dropped on it is taken", () => {
  dragNothing(window.document);
  const link = window.document.body.appendChild(window.document.createElement("a"));
  for (const name of ["dragstart", "dragenter", "dragover", "drop"]) {
    const event = new window.Event(name, { bubbles: true, cancelable: true });
    link.dispatchEvent(event);
    assert.ok(event.defaultPrevented, name);
  }
});

test("the about box says what is asked for, opens from the settings and from the system’s menu, and is copied", async () => {
  const person = await (await Person.opens(new FakePortal())).clicks("nav-settings");
  await person.clicks("about-open");
  person.sees("non collegata a PagoPA S.p.A.").sees("WebKitGTK 2.50.6").sees("EUPL-1.2").sees("SIL Open Font License");
  await person.clicks("about-copy");
  person.sees("Informazioni copiate");
  assert.ok(person.portal.calls.includes("copyAbout"));
  await person.clicks("about-close");
  person.doesNotSee("EUPL-1.2");
  let isAsked = false;
  followMenu(window as unknown as Window, { about: () => (isAsked = true), settings: () => {} });
  window.dispatchEvent(new window.Event("menu-about"));
  assert.ok(isAsked);
});

test("the icon beside the clock and the notifications are chosen in the settings, and hold at once", async () => {
  const person = await (await Person.opens(new FakePortal())).clicks("nav-settings");
  await person.clicks("computer-tray");
  await person.clicks("computer-notifications");
  assert.deepEqual(person.portal.computer.chosen, { tray: true, notifications: false });
});

test("an icon that the desktop does not show cannot be chosen, and it is said why", async () => {
  const portal = new FakePortal();
  portal.computer = { ...portal.computer, trayOffered: false };
  const person = await (await Person.opens(portal)).clicks("nav-settings");
  assert.ok(person.isDisabled("computer-tray"));
  person.sees("non mostra icone vicino all’orologio");
});

test("how the portal stands is told to the shell whenever it changes, and only then", async () => {
  const portal = new FakePortal();
  const person = await (await Person.opens(portal)).entersKeys();
  assert.equal(portal.standings.at(-1), "reachable");
  const told = portal.standings.length;
  await person.clicks("nav-settings");
  assert.equal(portal.standings.length, told);
});
