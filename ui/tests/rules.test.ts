import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { errorOf } from "../src/api";

test("only api.ts knows the shell, and nothing else leaves the window", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  assert.ok(files.length > 20);
  for (const file of files) {
    const code = readFileSync(`src/${file}`, "utf8");
    if (file !== "api.ts") assert.ok(!code.includes("@tauri-apps"), file);
    for (const banned of ["fetch(", "XMLHttpRequest", "localStorage", "sessionStorage", "indexedDB", "clipboard.write"]) {
      assert.ok(!code.includes(banned), `${file}: ${banned}`);
    }
    for (const banned of ["innerHTML", "unsafeHTML", "console.", ": any"]) {
      assert.ok(!code.includes(banned), `${file}: ${banned}`);
    }
  }
});

test("the page has no script or style of its own, as its policy asks", () => {
  const page = readFileSync("index.html", "utf8");
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*src=)|\son[a-z]+=/);
});

test("whatever a command is rejected with becomes an error that has words", () => {
  assert.deepEqual(errorOf({ code: "portal_failed", requestId: "8f" }), { code: "portal_failed", requestId: "8f" });
  for (const strange of ["a text", null, undefined, 3, {}, { code: "never_heard_of" }, new Error("no")]) {
    assert.deepEqual(errorOf(strange), { code: "unknown_request", requestId: null });
  }
});
