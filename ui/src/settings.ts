import type {
  ChangeSettingsRequest,
  ErrorCode,
  ErrorView,
  KeptPasswordsView,
  PasswordName,
  PasswordRequest,
  SettingName,
  SettingsView,
  SettingView,
} from "./generated/view";

export type ProxyKind = "system" | "none" | "address";

/** "Impostazioni". The passwords are in their fields only. */
export interface SettingsPage {
  /** Tells one visit from the next. */
  id: number;
  /** `null` until they were read. */
  view: SettingsView | null;
  /** Why they could not be. */
  error: ErrorView | null;
  proxy: ProxyKind;
  /** As typed; of the proxy the address. */
  values: Partial<Record<SettingName, string>>;
  /** Why what was typed cannot be used. */
  problems: Partial<Record<SettingName, ErrorCode>>;
  /** Whether the addresses are unfolded. */
  unfolded: boolean;
  /** Whether any were saved since the page was opened: the portals are reached in another way now. */
  changed: boolean;
  /** Counts the attempts that failed on a problem. */
  stumbles: number;
  /** Whether passwords are kept; `null` until the keychain was asked. */
  kept: KeptPasswordsView | null;
  /** Those that are to be forgotten. */
  forget: readonly PasswordName[];
}

/** What was typed in the fields of the passwords. */
export type Typed = Record<PasswordName, string>;

export const ADDRESSES = [
  "area_riservata",
  "area_riservata_api",
  "collaudo_pages",
  "collaudo_api",
  "collaudo_runtime",
  "produzione_pages",
  "produzione_api",
  "produzione_runtime",
  "io",
  "sign_in_hosts",
] as const satisfies readonly SettingName[];

export const TIMEOUTS = ["connect_timeout", "read_timeout", "change_timeout"] as const satisfies readonly SettingName[];

export const settingOf = ({ view }: SettingsPage, name: SettingName): SettingView | undefined =>
  view?.settings.find((setting) => setting.name === name);

/** What the form shows of `view` before anything is typed. */
export function formOf(view: SettingsView): Pick<SettingsPage, "view" | "proxy" | "values" | "problems" | "forget"> {
  const values: SettingsPage["values"] = {};
  for (const { name, value } of view.settings) values[name] = value;
  const proxy = kindOf(values.proxy ?? "");
  if (proxy !== "address") values.proxy = "";
  return { view, proxy, values, problems: problemsOf(view), forget: [] };
}

export function problemsOf(view: SettingsView): SettingsPage["problems"] {
  const problems: SettingsPage["problems"] = {};
  for (const { name, problem } of view.settings) if (problem) problems[name] = problem;
  return problems;
}

function kindOf(proxy: string): ProxyKind {
  if (proxy === "" || proxy === "system") return "system";
  return proxy === "none" ? "none" : "address";
}

/** What is asked for: nothing of what the organisation set. */
export function requestOf(page: SettingsPage, typed: Typed): ChangeSettingsRequest {
  const open = (page.view?.settings ?? []).filter(({ locked }) => !locked);
  const settings = open.map(({ name }) => ({ name, value: name === "proxy" ? proxyOf(page) : (page.values[name] ?? "") }));
  const passwords: PasswordRequest[] = [];
  for (const of of ["proxy", "client_certificate"] as const) {
    if (typed[of] !== "") passwords.push({ of, password: typed[of] });
    else if (page.forget.includes(of)) passwords.push({ of, password: null });
  }
  return { settings, passwords };
}

function proxyOf({ proxy, values }: SettingsPage): string {
  switch (proxy) {
    case "system":
      return "";
    case "none":
      return "none";
    case "address": {
      const address = (values.proxy ?? "").trim();
      // An empty one is no address, and not the system's either.
      return address === "" ? "http://" : address;
    }
  }
}

/** Whether anything of the addresses has to be seen: another than usual, or one that cannot be used. */
export const hasAddresses = ({ settings }: SettingsView): boolean => {
  const names: readonly SettingName[] = ADDRESSES;
  return settings.some(({ name, value, problem }) => names.includes(name) && (value !== "" || problem !== null));
};
