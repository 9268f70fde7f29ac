import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

/** What the sign-in window runs before a page's own scripts, for web views that do not tell where they go. */
const SCRIPT = readFileSync("../src-tauri/src/sign_in/landing.js", "utf8");
const PAGES = ["https://selfcare.platform.pagopa.it/ui"];
const HAND_OVER = "https://landing.portachiavi.invalid/?";

/** What is done at a page: `stop`, and where it leads. */
function at(address: string): string[] {
  const done: string[] = [];
  const { origin, pathname, hash, href } = new URL(address);
  const location = { origin, pathname, hash, href, replace: (to: string) => void done.push(to) };
  const run = vm.runInNewContext(`(${SCRIPT})`, { encodeURIComponent }) as (...told: unknown[]) => void;
  run({ pages: PAGES, handOver: HAND_OVER }, location, () => void done.push("stop"));
  return done;
}

test("a landing page is stopped, and its whole address handed over", () => {
  const address = "https://selfcare.platform.pagopa.it/ui#id=a.b.c";
  assert.deepEqual(at(address), ["stop", `${HAND_OVER}${encodeURIComponent(address)}`]);
  assert.equal(at("https://selfcare.platform.pagopa.it/ui/#lang=it&id=a.b.c").length, 2);
});

test("every other page is left alone", () => {
  for (const other of [
    "https://selfcare.platform.pagopa.it/ui",
    "https://selfcare.platform.pagopa.it/ui#id=",
    "https://selfcare.platform.pagopa.it/ui#guid=a",
    "https://selfcare.platform.pagopa.it/ui/home#id=a",
    "https://selfcare.platform.pagopa.it.example/ui#id=a",
    "http://selfcare.platform.pagopa.it/ui#id=a",
  ]) {
    assert.deepEqual(at(other), [], other);
  }
});
