import assert from "node:assert/strict";

import { dom } from "./dom";
import { actionsOf } from "../src/actions";
import { Frame } from "../src/frame";
import { listen } from "../src/keyboard";
import { initialState, type State } from "../src/state";
import { Store } from "../src/store";
import { FakePortal } from "./fake-portal";

const { document } = dom.window;

/** One page is listened to by one window. */
let stopListening = (): void => {};

/** Somebody before the window. */
export class Person {
  readonly portal: FakePortal;
  readonly actions: ReturnType<typeof actionsOf>;
  readonly root: HTMLElement;
  readonly #store: Store;
  /** What the clock shows, in ms since 1970. */
  time = 0;
  /** Whether the window can be seen. */
  visible = true;
  #yes = 0;
  #timers = new Set<{ ms: number; act: () => void }>();

  private constructor(portal: FakePortal) {
    this.portal = portal;
    this.root = document.createElement("div");
    this.root.id = "app";
    document.body.replaceChildren(this.root);
    const store = new Store(initialState(0));
    this.#store = store;
    const after = (ms: number, act: () => void) => {
      const timer = { ms, act };
      this.#timers.add(timer);
      return () => void this.#timers.delete(timer);
    };
    this.actions = actionsOf({
      api: portal.api,
      store,
      now: () => this.time,
      after,
      confirmation: () => `yes-${(this.#yes += 1)}`,
      visible: () => this.visible,
    });
    const frame = new Frame(this.root, this.actions, this.actions.painted);
    store.watch((state) => frame.draw(state));
    stopListening();
    stopListening = listen(document, store, this.actions);
    store.set({});
  }

  static async opens(portal = new FakePortal()): Promise<Person> {
    const person = new Person(portal);
    void person.actions.start();
    await settled();
    return person;
  }

  get state(): State {
    return this.#store.state;
  }

  async entersComune(): Promise<this> {
    return (await this.clicks("institution-option")).clicks("institution-enter");
  }

  async entersKeys(environment = "collaudo"): Promise<this> {
    await this.entersComune();
    await this.clicks("manage-pagopa");
    await this.clicks(`environment-${environment}`);
    return this.clicks("environment-enter");
  }

  all(testid: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
  }

  finds(testid: string, nth = 0): HTMLElement {
    const found = this.all(testid)[nth];
    assert.ok(found, `there is a ${testid} ${nth}: ${this.reads()}`);
    return found;
  }

  isDisabled(testid: string, nth = 0): boolean {
    return this.finds(testid, nth).matches(":disabled");
  }

  async clicks(testid: string, nth = 0): Promise<this> {
    const control = this.finds(testid, nth);
    assert.ok(!control.matches(":disabled"), `${testid} ${nth} is enabled`);
    control.focus();
    control.click();
    await settled();
    return this;
  }

  async chooses(testid: string, value: string): Promise<this> {
    const control = this.finds(testid) as HTMLInputElement | HTMLSelectElement;
    control.value = value;
    control.dispatchEvent(new dom.window.Event(control.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    await settled();
    return this;
  }

  async presses(testid: string, key: "Escape" | "Enter"): Promise<this> {
    const event = key === "Escape" ? "cancel" : "submit";
    const where = this.finds(testid).closest(key === "Escape" ? "dialog" : "form");
    assert.ok(where, `${testid} is in a ${key === "Escape" ? "dialog" : "form"}`);
    where.dispatchEvent(new dom.window.Event(event, { cancelable: true, bubbles: true }));
    await settled();
    return this;
  }

  /** Strikes a key where the focus is, as "Ctrl+K"; says whether the web view was kept from its own use of it. */
  async strikes(keys: string): Promise<boolean> {
    const [key = "", ...held] = keys.split("+").reverse();
    const event = new dom.window.KeyboardEvent("keydown", {
      key,
      code: /^\d$/.test(key) ? `Digit${key}` : "",
      ctrlKey: held.includes("Ctrl"),
      metaKey: held.includes("Meta"),
      altKey: held.includes("Alt"),
      shiftKey: held.includes("Shift"),
      bubbles: true,
      cancelable: true,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
    await settled();
    return event.defaultPrevented;
  }

  /** Lets pass what waits for `ms`. */
  async waits(ms: number): Promise<this> {
    for (const timer of [...this.#timers].filter((one) => one.ms === ms)) {
      this.#timers.delete(timer);
      timer.act();
    }
    await settled();
    return this;
  }

  /** How long what waits is waiting for, the shortest first. */
  get waitsFor(): number[] {
    return [...this.#timers].map(({ ms }) => ms).sort((one, other) => one - other);
  }

  reads(within: Element = this.root): string {
    return (within.textContent ?? "").replace(/\s+/g, " ").trim();
  }

  sees(words: string): this {
    assert.ok(this.reads().includes(words), `"${words}" is seen in: ${this.reads()}`);
    return this;
  }

  doesNotSee(words: string): this {
    assert.ok(!this.root.outerHTML.includes(words), `"${words}" is not in the page`);
    return this;
  }

  get focused(): string | null {
    return document.activeElement?.getAttribute("data-testid") ?? null;
  }
}

/** Until what was drawn last has been painted. */
export async function displayed(): Promise<void> {
  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  await settled();
}

/** Until what was asked of the fake portal has been drawn, frames included. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((go) => setImmediate(go));
}
