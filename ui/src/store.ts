import type { State, Task } from "./state";

/** Holds the state; every change is drawn. */
export class Store {
  #state: State;
  #watchers: Array<(state: State) => void> = [];

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  watch(watcher: (state: State) => void): void {
    this.#watchers.push(watcher);
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher(this.#state);
  }

  /** Carries out `task` unless it is already under way: a second click is not sent. */
  async once(task: Task, act: () => Promise<void>): Promise<void> {
    if (this.#state.busy.has(task)) return;
    this.set({ busy: new Set([...this.#state.busy, task]) });
    try {
      await act();
    } finally {
      this.set({ busy: new Set([...this.#state.busy].filter((one) => one !== task)) });
    }
  }
}
