// The DOM that the window's code finds. Imported first: lit-html looks for `document` when it is loaded.
import { JSDOM } from "jsdom";

export const dom = new JSDOM('<!doctype html><html lang="it"><body><div id="app"></div></body></html>', {
  pretendToBeVisual: true,
});

const { window } = dom;
Object.assign(globalThis, {
  window,
  document: window.document,
  Element: window.Element,
  Node: window.Node,
  HTMLElement: window.HTMLElement,
  getComputedStyle: window.getComputedStyle.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
});

// jsdom has no modal dialogs; these do what the window's code relies on.
window.HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};

// jsdom lays nothing out.
window.Element.prototype.scrollIntoView = () => {};
window.Element.prototype.scrollTo = () => {};

/** Nothing is painted until the answer is called. */
export function holdsPaint(): () => void {
  const frames: FrameRequestCallback[] = [];
  const paint = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
  return () => {
    globalThis.requestAnimationFrame = paint;
    for (const frame of frames) paint(frame);
  };
}
