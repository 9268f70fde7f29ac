// Takes the place of tests/dom.ts where the tests' person stands before a real browser.
export const dom = { window };

/** Node's. All that the fake portal answers is there by then, and a turn of the browser's own loop takes far longer. */
function setImmediate(act: () => void): void {
  void Promise.resolve().then(() => Promise.resolve()).then(act);
}

Object.assign(globalThis, { setImmediate });
