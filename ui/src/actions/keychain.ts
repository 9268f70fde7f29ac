import type { KeychainView } from "../generated/view";
import type { Context } from "./context";

/** Asks whether the keychain is ready; does not open it. */
export async function askKeychain({ api, store }: Context): Promise<void> {
  const { app } = store.state;
  const found = await api.keychainState().catch((): KeychainView => "unknown");
  if (store.state.app === app) store.set({ keychain: found });
}
