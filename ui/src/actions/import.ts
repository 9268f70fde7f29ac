import { errorOf } from "../api";
import type { ErrorView } from "../generated/view";
import type { ImportForm } from "../state";
import { text } from "../text";
import type { Context } from "./context";
import { failAt } from "./page";
import { tell as tellAside } from "./toast";

/** Above any export: a larger file is not even read. The shell refuses at the same size. */
const LARGEST = 2 * 1024 * 1024;

/** The Manage keys of an aggregator's export. */
export function importActions(context: Context) {
  const { api, store, now } = context;

  const form = (): ImportForm | null => {
    const { dialog } = store.state;
    return dialog?.what === "import" ? dialog : null;
  };

  const change = (changed: Partial<ImportForm>): void => {
    const current = form();
    if (current) store.set({ dialog: { ...current, ...changed } });
  };

  const tell = (kept: number, left: number): void => {
    const title = text("imported-title", { count: kept });
    const body = left > 0 ? `${text("imported-left", { count: left })} ${text("imported-body")}` : text("imported-body");
    if (form()) store.set({ dialog: null });
    if (store.state.screen === "io") store.set({ notice: { kind: "success", title, body } });
    else tellAside(context, "success", title);
  };

  const fail = (error: ErrorView, kept: number): void => {
    if (form()) change({ error, kept });
    else failAt(context, store.state.screen === "io", error);
  };

  return {
    askImport: (): void =>
      store.set({ notice: null, dialog: { what: "import", file: null, kept: 0, lacks: false, error: null } }),

    nameImportFile: (file: string | null): void => change({ file }),

    /** The file's bytes and the password go to the shell, and are held no longer than that takes. */
    importManageKeys: (file: File | null, password: string): Promise<void> =>
      store.once("manage_key", async () => {
        if (!form()) return;
        const portal = store.state.app?.portal;
        const lacks = file === null || password === "";
        change({ lacks, error: null, kept: 0 });
        if (lacks) return;
        if (file.size > LARGEST) return fail({ code: "export_too_large", requestId: null }, 0);
        try {
          const bytes = Array.from(new Uint8Array(await file.arrayBuffer()));
          const told = await api.importManageKeys({ file: bytes, password }, (step) => {
            if ("found" in step) change({ kept: step.found });
          });
          if (store.state.app?.portal !== portal) return;
          store.set({ now: now(), io: { keys: told.keys, error: null } });
          if (told.error) fail(told.error, told.kept);
          else tell(told.kept, told.left);
        } catch (rejection) {
          if (store.state.app?.portal === portal) fail(errorOf(rejection), 0);
        }
      }),
  };
}
