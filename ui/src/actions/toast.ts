import type { Message } from "../state";
import type { Context } from "./context";

const STAYS_FOR = 10_000;
/** More at once would cover the page; all of them are in the list. */
const AT_ONCE = 3;
const KEPT = 50;

let told = 0;
const running = new Map<number, () => void>();

/** Tells in passing, and keeps what was told. It stays while the pointer or the focus is on it; told again, it is there once. */
export function tell(context: Context, kind: Message["kind"], words: string): void {
  const { store, now } = context;
  told += 1;
  const message: Message = { id: told, at: now(), kind, text: words };
  const { toasts, messages } = store.state;
  const others = toasts.filter((toast) => toast.text !== words).slice(1 - AT_ONCE);
  for (const { id } of toasts) if (!others.some((other) => other.id === id)) stop(id);
  store.set({ toasts: [...others, message], messages: [...messages, message].slice(-KEPT) });
  run(context, message.id);
}

/** Nothing of what was told is left. */
export function forgetMessages({ store }: Context): void {
  for (const { id } of store.state.toasts) stop(id);
  store.set({ toasts: [], messages: [], read: 0 });
}

function run(context: Context, id: number): void {
  running.set(id, context.after(STAYS_FOR, () => close(context, id)));
}

function stop(id: number): void {
  running.get(id)?.();
  running.delete(id);
}

function close({ store }: Context, id: number): void {
  stop(id);
  store.set({ toasts: store.state.toasts.filter((toast) => toast.id !== id) });
}

export function toastActions(context: Context) {
  const { store } = context;
  return {
    holdToasts: (): void => {
      for (const { id } of store.state.toasts) stop(id);
    },
    releaseToasts: (): void => {
      for (const { id } of store.state.toasts) {
        stop(id);
        run(context, id);
      }
    },
    closeToast: (id: number): void => close(context, id),
    openMessages: (): void => store.set({ dialog: { what: "messages" }, read: lastOf(store.state.messages) }),
    forgetMessages: (): void => forgetMessages(context),
  };
}

const lastOf = (messages: readonly Message[]): number => messages.at(-1)?.id ?? 0;
