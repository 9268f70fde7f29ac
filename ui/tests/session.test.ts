import assert from "node:assert/strict";
import { test } from "node:test";

import { FakePortal } from "./fake-portal";
import { Person } from "./person";
import { COMUNE } from "./samples";

const HOUR = 3_600_000;

/** The real portal, and nobody signed in. */
function signedOut(): FakePortal {
  const portal = new FakePortal();
  portal.portal = "real";
  portal.offline = { code: "portal_signed_out", requestId: null };
  return portal;
}

test("whoever is not signed in sees what is known, and how to sign in", async () => {
  const person = await Person.opens(signedOut());
  person.sees("Comune di Esempio").sees("Non hai ancora fatto l’accesso all’Area Riservata.");
  assert.equal(person.all("retry").length, 0, "asking again would not help");
  person.doesNotSee("Il portale risponde con un errore");
});

test("signing in leads to the portal's window, and from there to the person's entes", async () => {
  const portal = signedOut();
  portal.holds("signIn");
  const person = await Person.opens(portal);
  await person.clicks("sign-in");
  person.sees("Completa l’accesso nella finestra del portale").doesNotSee("Non hai ancora fatto l’accesso");
  await person.clicks("sign-in-show");
  assert.equal(portal.asked("showSignIn"), 1);
  portal.forgets();
  portal.release("signIn");
  await person.waits(0);
  person.doesNotSee("Completa l’accesso").sees("2 enti");
  assert.equal(portal.asked("institutions"), 1);
  assert.ok(portal.asked("settle") > 0);
  person.sees("Sessione: ancora 9 h 0 min");
  assert.deepEqual(portal.requests, [null], "nowhere in particular");
});

test("a window closed half-way is told, and nothing is shut off by it", async () => {
  const portal = signedOut();
  portal.fails("signIn", "sign_in_closed");
  const person = await Person.opens(portal);
  await person.clicks("sign-in");
  person.sees("L’accesso è stato interrotto").sees("Comune di Esempio");
  portal.works("signIn");
  await person.clicks("sign-in");
  person.doesNotSee("L’accesso è stato interrotto");
});

test("whoever gives it up is told nothing more", async () => {
  const portal = signedOut();
  portal.holds("signIn");
  portal.fails("signIn", "sign_in_closed");
  const person = await Person.opens(portal);
  await person.clicks("sign-in");
  await person.clicks("sign-in-cancel");
  assert.equal(portal.asked("cancelSignIn"), 1);
  portal.release("signIn");
  await person.waits(0);
  person.doesNotSee("L’accesso è stato interrotto").sees("Non hai ancora fatto l’accesso");
});

test("where the window does not do, the address is pasted, and does not stay in the page", async () => {
  const portal = signedOut();
  portal.holds("signIn");
  portal.fails("signIn", "sign_in_closed");
  portal.fails("signInByAddress", "sign_in_no_landing");
  const person = await Person.opens(portal);
  await person.clicks("sign-in");
  const details = person.finds("sign-in-paste").closest("details") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new (details.ownerDocument.defaultView as unknown as typeof globalThis).Event("toggle"));
  portal.release("signIn");
  await person.waits(0);
  person.sees("La finestra del portale è chiusa");
  const field = person.finds("sign-in-address") as HTMLInputElement;
  assert.equal(field.type, "password");
  field.value = "https://example.org/#id=segreto";
  await person.presses("sign-in-address", "Enter");
  person.sees("L’indirizzo incollato non è quello").doesNotSee("segreto");
  assert.equal((person.finds("sign-in-address") as HTMLInputElement).value, "");
  portal.works("signInByAddress");
  (person.finds("sign-in-address") as HTMLInputElement).value = "https://selfcare.platform.pagopa.it/ui#id=a.b.c";
  await person.presses("sign-in-address", "Enter");
  person.doesNotSee("La finestra del portale è chiusa").sees("Sessione");
});

test("a session that ended on a page of keys is renewed where the person is, and the page asks again", async () => {
  const portal = new FakePortal();
  portal.portal = "real";
  portal.has("NODOAUTH");
  portal.session = {
    open: true,
    until: 9 * HOUR,
    entered: [{ institution: COMUNE.id, environment: "collaudo", until: 8 * HOUR }],
  };
  const person = await (await Person.opens(portal)).entersKeys();
  person.sees("Sessione: ancora 8 h 0 min");
  portal.offline = { code: "portal_session_expired", requestId: "r-1" };
  await person.clicks("refresh");
  person.sees("La sessione con il portale è scaduta.").sees("Connessione con nodo");
  portal.forgets();
  portal.requests.length = 0;
  await person.clicks("sign-in");
  assert.deepEqual(portal.requests[0], { institution: COMUNE.id, environment: "collaudo" });
  assert.equal(portal.asked("syncKeys"), 1);
  assert.ok(portal.asked("settle") > 0);
  person.doesNotSee("La sessione con il portale è scaduta.");
});

test("a session about to end is told in time, and one that has ended can be renewed", async () => {
  const portal = new FakePortal();
  portal.portal = "real";
  portal.session = { open: true, until: 9 * 60_000, entered: [] };
  const person = await Person.opens(portal);
  assert.ok(person.finds("session").classList.contains("soon"));
  person.sees("Sessione: ancora 9 min");
  person.time = 10 * 60_000;
  person.actions.wake();
  await person.waits(0);
  assert.equal(person.all("session").length, 0);
  assert.equal(person.all("sign-in").length, 1);
});

test("in the demo nobody signs in", async () => {
  const person = await Person.opens();
  assert.equal(person.all("sign-in").length + person.all("session").length, 0);
});
