import { Channel, invoke } from "@tauri-apps/api/core";

import type {
  AboutView,
  AddManageKeyRequest,
  AnnotateRequest,
  Appearance,
  AppView,
  ComputerView,
  ChangedSettingsView,
  ChangeSettingsRequest,
  ConnectionView,
  AskedAgainView,
  CopiedView,
  ErrorView,
  ExportedView,
  FindPairsRequest,
  FoundPairsView,
  GenerateRequest,
  HistoryCheckView,
  HistoryRequest,
  HistoryView,
  ImportRequest,
  ImportView,
  InstitutionsView,
  KeptPasswordsView,
  KeychainView,
  KeyRequest,
  KeysView,
  ManageKeyView,
  OverviewView,
  OnComputer,
  PageRequest,
  PairRequest,
  PortalChoice,
  PortalStanding,
  ProgressView,
  RegenerateRequest,
  RevealedKeyView,
  SessionView,
  ServicesView,
  SettingsView,
  SettledView,
  TargetRequest,
  UsageView,
  VerifiedView,
  VerifyRequest,
  ZoomStep,
} from "./generated/view";
import { ERROR_CODES } from "./generated/view";

/** What the window may ask of the shell: one function per command. */
export const api = {
  openApp: () => invoke<AppView>("open_app"),
  choosePortal: (choice: PortalChoice) => invoke<AppView>("choose_portal", { choice }),
  leavePortal: () => invoke<AppView>("leave_portal"),
  changeZoom: (step: ZoomStep) => invoke<null>("change_zoom", { step }),
  computer: () => invoke<ComputerView>("computer"),
  changeComputer: (chosen: OnComputer) => invoke<ComputerView>("change_computer", { chosen }),
  showStanding: (portal: PortalStanding) => invoke<null>("show_standing", { portal }),
  about: () => invoke<AboutView>("about"),
  copyAbout: () => invoke<null>("copy_about"),
  settle: () => invoke<SettledView>("settle"),
  changeAppearance: (appearance: Appearance) => invoke<Appearance>("change_appearance", { appearance }),
  session: () => invoke<SessionView>("session"),
  signIn: (target: TargetRequest | null) => invoke<SessionView>("sign_in", { target }),
  showSignIn: () => invoke<null>("show_sign_in"),
  cancelSignIn: () => invoke<null>("cancel_sign_in"),
  signInByAddress: (address: string) => invoke<SessionView>("sign_in_by_address", { address }),
  history: (request: HistoryRequest) => invoke<HistoryView>("history", { request }),
  checkHistory: () => invoke<HistoryCheckView>("check_history"),
  exportEvents: () => invoke<ExportedView>("export_events"),
  institutions: () => invoke<InstitutionsView>("institutions"),
  overview: (institution: string) => invoke<OverviewView>("overview", { institution }),
  syncOverview: (institution: string) => invoke<OverviewView>("sync_overview", { institution }),
  waiveCollaudo: (institution: string) => invoke<OverviewView>("waive_collaudo", { institution }),
  listKeys: (page: PageRequest) => invoke<KeysView>("list_keys", { page }),
  syncKeys: (page: PageRequest) => invoke<KeysView>("sync_keys", { page }),
  generateKeys: (request: GenerateRequest) => invoke<KeysView>("generate_keys", { request }),
  regenerateKey: (request: RegenerateRequest) => invoke<KeysView>("regenerate_key", { request }),
  removePair: (request: PairRequest) => invoke<KeysView>("remove_pair", { request }),
  annotatePair: (request: AnnotateRequest) => invoke<KeysView>("annotate_pair", { request }),
  revealKey: (request: KeyRequest) => invoke<RevealedKeyView>("reveal_key", { request }),
  copyKey: (request: KeyRequest) => invoke<CopiedView>("copy_key", { request }),
  findPairs: (request: FindPairsRequest) => invoke<FoundPairsView>("find_pairs", { request }),
  exportPairs: (request: FindPairsRequest) => invoke<ExportedView>("export_pairs", { request }),
  verifyKey: (request: VerifyRequest, tell: (again: AskedAgainView) => void) =>
    invoke<VerifiedView | null>("verify_key", { request, progress: new Channel<AskedAgainView>(tell) }),
  stopVerifying: () => invoke<null>("stop_verifying"),
  pairUsage: (request: PairRequest) => invoke<UsageView>("pair_usage", { request }),
  copyCurl: (request: PairRequest) => invoke<null>("copy_curl", { request }),
  manageKeys: () => invoke<ManageKeyView[]>("manage_keys"),
  addManageKey: (request: AddManageKeyRequest) => invoke<ManageKeyView[]>("add_manage_key", { request }),
  importManageKeys: (request: ImportRequest, tell: (progress: ProgressView) => void) =>
    invoke<ImportView>("import_manage_keys", { request, progress: new Channel<ProgressView>(tell) }),
  removeManageKey: (id: string) => invoke<ManageKeyView[]>("remove_manage_key", { id }),
  listServices: (key: string) => invoke<ServicesView>("list_services", { key }),
  syncServices: (key: string, tell: (progress: ProgressView) => void) =>
    invoke<ServicesView>("sync_services", { key, progress: new Channel<ProgressView>(tell) }),
  settings: () => invoke<SettingsView>("settings"),
  keptPasswords: () => invoke<KeptPasswordsView>("kept_passwords"),
  changeSettings: (request: ChangeSettingsRequest) => invoke<ChangedSettingsView>("change_settings", { request }),
  checkConnection: (environment: string) => invoke<ConnectionView>("check_connection", { environment }),
  copyReport: () => invoke<null>("copy_report"),
  keychainState: () => invoke<KeychainView>("keychain_state"),
  unlockKeychain: () => invoke<KeychainView>("unlock_keychain"),
  painted: (screen: string) => invoke<null>("painted", { screen }),
};

export type Api = typeof api;

/** The error that a command was rejected with. Whatever is not one of ours is a request that the shell did not take. */
export function errorOf(rejection: unknown): ErrorView {
  if (typeof rejection === "object" && rejection !== null && "code" in rejection) {
    const code = ERROR_CODES.find((known) => known === rejection.code);
    const requestId = "requestId" in rejection && typeof rejection.requestId === "string" ? rejection.requestId : null;
    if (code) return { code, requestId };
  }
  return { code: "unknown_request", requestId: null };
}
