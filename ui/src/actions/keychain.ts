import type { Context } from "./context";

/** Asks whether the keychain is ready; does not open it. */
export async function askKeychain({ api, store }: Context): Promise<void> {
  try {
    store.set({ keychain: await api.keychainState() });
  } catch {
    store.set({ keychain: "unknown" });
  }
}
