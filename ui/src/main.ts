import { actionsOf } from "./actions";
import type { Context } from "./actions/context";
import { api } from "./api";
import { dragNothing, followMenu, zoomStepOf } from "./desktop";
import { Frame } from "./frame";
import { listen } from "./keyboard";
import { initialState } from "./state";
import { Store } from "./store";

const MINUTE = 60_000;

const store = new Store(initialState(Date.now()));
const context: Context = {
  api,
  store,
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  confirmation: () => crypto.randomUUID(),
  visible: () => !document.hidden,
};
const actions = actionsOf(context);

const root = document.getElementById("app");
if (root) {
  const frame = new Frame(root, actions, actions.painted);
  store.watch((state) => frame.draw(state));
}

const lookAway = (): void => {
  actions.lookAway();
  actions.maskManageKey();
};
const lookBack = (): void => {
  actions.lookBack();
  actions.wake();
};
window.addEventListener("blur", lookAway);
window.addEventListener("focus", lookBack);
window.addEventListener("pagehide", lookAway);
window.addEventListener("online", actions.reconnect);
document.addEventListener("visibilitychange", () => (document.hidden ? lookAway() : lookBack()));
document.addEventListener("keydown", (event) => {
  const step = zoomStepOf(event);
  if (!step) return;
  event.preventDefault();
  actions.zoom(step);
});
listen(document, store, actions);
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && !event.target.closest(".product")) actions.closeMenu();
});
dragNothing(document);
followMenu(window, { about: actions.openAbout, settings: actions.openSettings });
window.addEventListener("resize", () => store.set({ now: Date.now() }));
setInterval(() => store.set({ now: Date.now() }), MINUTE);

const dark = matchMedia("(prefers-color-scheme: dark)");
const followSystem = (): void => actions.followSystem(dark.matches, navigator.languages);
dark.addEventListener("change", followSystem);

followSystem();
void actions.start();
