// Takes the place of tests/dom.ts where the tests' person stands before a real browser.
export const dom = { window };

const turns = new MessageChannel();
const waiting: Array<() => void> = [];
turns.port1.onmessage = () => waiting.shift()?.();

/** Node's: after what is under way, and without the browser's least pause of 4 ms. */
function setImmediate(act: () => void): void {
  waiting.push(act);
  turns.port2.postMessage(null);
}

Object.assign(globalThis, { setImmediate });
