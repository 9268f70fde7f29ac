// Written from src-tauri/src/view by tests/src/contract.rs. Never by hand.

export const ERROR_CODES = [
  "portal_unreachable",
  "portal_timed_out",
  "portal_interrupted",
  "portal_session_expired",
  "portal_role_missing",
  "portal_other_institution",
  "portal_type_not_allowed",
  "portal_psp_code_missing",
  "portal_prefix_unknown",
  "portal_not_found",
  "portal_conflict",
  "portal_throttled",
  "portal_malformed",
  "portal_failed",
  "portal_unreadable",
  "portal_key_refused",
  "portal_key_not_allowed",
  "portal_outside_group",
  "portal_certificate_needed",
  "portal_service_deleted",
  "portal_name_not_found",
  "portal_connect_timed_out",
  "portal_connect_reset",
  "portal_proxy_unreachable",
  "portal_proxy_login_needed",
  "portal_proxy_refused",
  "portal_untrusted",
  "portal_certificate_of_other_host",
  "portal_certificate_out_of_date",
  "portal_client_certificate_refused",
  "portal_tls_failed",
  "portal_network_page",
  "portal_dependency_refused",
  "network_proxy_invalid",
  "network_trust_unreadable",
  "network_trust_unfit",
  "network_certificate_unreadable",
  "network_certificate_password",
  "network_certificate_unfit",
  "network_no_tls",
  "portal_list_doubtful",
  "portal_list_behind",
  "keychain_locked",
  "keychain_dismissed",
  "keychain_no_service",
  "keychain_no_collection",
  "keychain_unknown",
  "keychain_timed_out",
  "keychain_entry_damaged",
  "keychain_entry_missing",
  "keychain_not_kept",
  "ledger_unusable",
  "ledger_full",
  "ledger_read_only",
  "ledger_damaged",
  "kept_not_noted",
  "refusal_not_noted",
  "clipboard_unusable",
  "product_already_generated",
  "product_nodo_first",
  "product_collaudo_first",
  "pair_absent",
  "pair_changed_elsewhere",
  "pair_still_listed",
  "pair_unknown",
  "key_in_use",
  "note_installed_at_unfit",
  "note_owner_unfit",
  "note_due_unfit",
  "note_text_unfit",
  "confirmation_used",
  "operation_open",
  "generation_unknown",
  "generation_not_kept",
  "regeneration_unknown",
  "regeneration_not_kept",
  "unknown_institution",
  "owner_unknown",
  "unknown_request",
  "demo_not_started",
  "portal_not_chosen",
  "portal_signed_out",
  "sign_in_closed",
  "sign_in_window",
  "sign_in_no_landing",
  "sign_in_token_over",
  "sign_in_other_place",
  "portal_busy",
  "manage_key_missing",
  "export_too_large",
  "export_password_wrong",
  "export_damaged",
  "export_unknown",
  "export_not_written",
  "settings_unusable",
  "settings_unfit",
  "settings_address_invalid",
  "settings_host_invalid",
  "settings_seconds_invalid",
  "settings_user_invalid",
  "settings_environments_alike",
  "settings_password_invalid",
  "policy_unfit",
  "demo_forbidden",
  "folder_unusable",
  "already_open",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type AppView = { version: string, 
/**
 * Which portal the person chose; `null` on the first run.
 */
portal: PortalChoice | null, 
/**
 * The entes known from earlier, in the order in which they were first seen.
 */
institutions: Array<InstitutionView>, 
/**
 * A test or a trial against a portal on this machine other than the embedded one: its address.
 */
portalAddress: string | null, 
/**
 * `null` on the first run: no archive is open yet.
 */
archive: ArchiveView | null, policy: PolicyView, 
/**
 * Whether the organisation lets the demo be opened.
 */
demoAllowed: boolean, 
/**
 * Hosts that the portals are led over, other than their own.
 */
otherHosts: Array<string>, appearance: Appearance, 
/**
 * The one that the system asks for.
 */
systemLanguage: Language, };

export type SessionView = { 
/**
 * Whether other entes and environments are entered without signing in again.
 */
open: boolean, 
/**
 * Until when, in ms since 1970; `null` where that is not known.
 */
until: number | null, entered: Array<EnteredView>, };

export type EnteredView = { institution: string, environment: "collaudo" | "produzione", until: number | null, };

export type TargetRequest = { institution: string, environment: string, };

export type ManageKeyView = { id: string, name: string, addedAt: number, 
/**
 * How many services it is known to reach.
 */
services: number, };

export type ServicesView = { services: Array<ServiceView>, 
/**
 * When they were last walked over to the end, in ms since 1970; `null` while they never were.
 */
asOf: number | null, 
/**
 * What the portal said just now; `null` where only what is known was read.
 */
answer: ServicesAnswerView | null, };

export type ServicesAnswerView = { 
/**
 * Why the portal did not answer.
 */
error: ErrorView | null, 
/**
 * The portal listed nothing although services are known here.
 */
emptyButKnown: boolean, 
/**
 * Places in the portal's list that could not be read: each holds at most one service.
 */
unreadable: number, };

export type ServiceView = { id: string, name: string, 
/**
 * The ente that offers it.
 */
organization: string, taxCode: string, state: "draft" | "submitted" | "approved" | "rejected" | "deleted" | "unknown", 
/**
 * From where its keys may be used; empty is from anywhere.
 */
authorizedCidrs: Array<string>, 
/**
 * Whether the last whole walk found it.
 */
listed: boolean, };

export type ProgressView = { "found": number } | { "waiting": number };

export type AddManageKeyRequest = { 
/**
 * The stored one whose place it takes; `null` for a new one.
 */
replaces: string | null, name: string, key: string, };

export type ImportRequest = { file: Array<number>, password: string, };

export type ImportView = { kept: number, 
/**
 * Not taken, because another key is kept for the same ente: it may be the newer one.
 */
left: number, 
/**
 * Why not all are kept; `null` where they are.
 */
error: ErrorView | null, keys: Array<ManageKeyView>, };

export type PortalChoice = "demo" | "real";

export type Language = "it" | "en" | "de" | "fr" | "sl";

export type Palette = "classic" | "next";

export type Theme = "system" | "light" | "dark";

export type Appearance = { 
/**
 * `null` for the system's.
 */
language: Language | null, palette: Palette, theme: Theme, 
/**
 * Whether "/" and "?" alone are no shortcuts, for whoever speaks to the computer.
 */
singleKeysOff: boolean, };

export type ZoomStep = "in" | "out" | "back";

export type OnComputer = { 
/**
 * An icon beside the clock, where the program stays when its window is closed.
 */
tray: boolean, 
/**
 * Whether the end of long work is told while the window is not looked at.
 */
notifications: boolean, };

export type ComputerView = { chosen: OnComputer, 
/**
 * Whether the desktop shows such icons.
 */
trayOffered: boolean, };

export type PortalStanding = "unknown" | "asking" | "reachable" | "offline";

export type AboutView = { version: string, tauri: string, webView: string, 
/**
 * By which library of which version the keychain is spoken to.
 */
keychain: string, system: string, };

export type InstitutionView = { id: string, name: string, 
/**
 * Codice fiscale; empty where the portal did not tell it.
 */
taxCode: string, role: string, };

export type InstitutionsView = { institutions: Array<InstitutionView>, 
/**
 * Why the portal could not be asked; `null` when the list is its own.
 */
offline: ErrorView | null, };

export type OverviewView = { institution: InstitutionView, 
/**
 * Whether the pagoPA card can be entered; `false` where the person has no role on it.
 */
canManage: boolean, environments: Array<EnvironmentView>, 
/**
 * What the portal said of the ente just now; `null` where only what is kept was read.
 */
told: ToldView | null, 
/**
 * Why the portal could not be asked; `null` when it was.
 */
offline: ErrorView | null, };

export type ToldView = { 
/**
 * In the portal's code: `PA`, `PSP`, `PT`…
 */
institutionType: string, mailAddress: string | null, address: string | null, 
/**
 * Whether it connects to the platform by itself: the portal shows others no page of keys. `null` where that is not
 * known.
 */
isDirect: boolean | null, 
/**
 * Names of the products that are managed elsewhere.
 */
otherProducts: Array<string>, 
/**
 * What the portal announces; an empty text where it says nothing more than that.
 */
maintenance: string | null, 
/**
 * What the portal shows in its own place; it answers here all the same.
 */
closed: string | null, };

export type EnvironmentView = { environment: "collaudo" | "produzione", 
/**
 * Names of the products that are still missing in Collaudo; empty where the environment is open.
 */
missing: Array<string>, 
/**
 * How many pairs are kept there.
 */
pairs: number, };

export type KeysView = { institution: InstitutionView, environment: "collaudo" | "produzione", 
/**
 * The service, on a page of IO: it has one pair, and no Collaudo.
 */
service: ServiceView | null, pairs: Array<PairView>, 
/**
 * "Tipo di prodotto".
 */
choices: Array<ChoiceView>, 
/**
 * When the portal last answered for this page, in ms since 1970; `null` while it never did.
 */
asOf: number | null, 
/**
 * `null` where the keychain was not asked: what is kept is drawn before it answers.
 */
keychain: KeychainView | null, 
/**
 * What the portal said just now; `null` where only what is kept was read.
 */
answer: AnswerView | null, 
/**
 * How many operations about what this page shows are not settled, and when the portal is asked next about them, in
 * ms since 1970; `null` where all are.
 */
unsettled: number, askAt: number | null, };

export type AnswerView = { 
/**
 * Why the portal did not answer; the rest then says nothing.
 */
error: ErrorView | null, 
/**
 * Rows that could not be read.
 */
unreadable: number, 
/**
 * Rows whose keys came blank or unusable.
 */
withoutKeys: number, 
/**
 * The portal listed nothing although pairs are kept here.
 */
emptyButKnown: boolean, 
/**
 * Why what it listed was not kept.
 */
notKept: ErrorView | null, 
/**
 * Pairs of which the portal still shows a key that was replaced a short while ago: the kept ones stay.
 */
behind: number, 
/**
 * Keys that somebody else changed since they were last compared: the new ones are kept now.
 */
drifted: Array<DriftView>, 
/**
 * How many earlier operations were settled by this answer.
 */
settled: number, 
/**
 * The fault with which the portal answered a change that it had carried out all the same.
 */
despite: ErrorView | null, };

export type DriftView = { subscription: string, slot: "primary" | "secondary", };

export type PairView = { subscription: string, 
/**
 * The portal's name of the product, or what the portal calls the pair where the product is unknown.
 */
title: string, 
/**
 * The name in the user manual, where it differs.
 */
manualName: string | null, 
/**
 * Whether it is of a product of pagoPA: only of these it is known what their keys open.
 */
productKnown: boolean, 
/**
 * Whether the keychain holds it.
 */
kept: boolean, 
/**
 * Whether the portal's last full list had it.
 */
listed: boolean, 
/**
 * When the portal's keys were last compared with the kept ones; `null` while they never were.
 */
confirmedAt: number | null, primary: SlotView, secondary: SlotView, 
/**
 * What the person keeps beside it.
 */
note: NoteView, };

export type NoteView = { 
/**
 * The key that something uses now.
 */
inUse: "primary" | "secondary" | null, 
/**
 * Where that key is installed.
 */
installedAt: string, 
/**
 * Who answers for the pair.
 */
owner: string, 
/**
 * By when the pair is to be regenerated, as in `2026-12-03`.
 */
due: string | null, text: string, };

export type AnnotateRequest = { page: PageRequest, subscription: string, note: NoteView, };

export type SlotView = { 
/**
 * When it was last seen to change, in ms since 1970; `null` while it has been the same since first seen.
 */
changedAt: number | null, 
/**
 * Whether that change was not asked for from here.
 */
changedElsewhere: boolean, 
/**
 * A regeneration was sent and it is not known what came of it: the kept key may be dead.
 */
uncertain: boolean, };

export type ChoiceView = { code: string, name: string, manualName: string | null, 
/**
 * Why it cannot be generated now; `null` where it can.
 */
refusal: "already_generated" | "nodo_first" | null, };

export type KeychainView = "ready" | "locked" | "dismissed" | "no_service" | "no_default_collection" | "hung" | "unknown";

export type RevealedKeyView = { value: string, 
/**
 * After how many ms the window must hide it again.
 */
hideAfter: number, };

export type CopiedView = { 
/**
 * After how many ms the clipboard is cleared, if it still holds the key.
 */
clearAfter: number, };

export type PageRequest = { "realm": "pagopa", institution: string, environment: string, } | { "realm": "io", manageKey: string, service: string, } | { "realm": "kept", of: RealmView, taxCode: string, };

export type KeyRequest = { page: PageRequest, subscription: string, slot: string, };

export type GenerateRequest = { page: PageRequest, product: string, 
/**
 * Made anew each time that the person is asked: the same one changes nothing twice.
 */
confirmation: string, };

export type RegenerateRequest = { key: KeyRequest, 
/**
 * As of a [`GenerateRequest`].
 */
confirmation: string, 
/**
 * The pair as it was when the person was asked: what has changed since, they could not know.
 */
seen: SeenRequest, 
/**
 * What the person typed; `null` where they were not asked to.
 */
typed: string | null, };

export type SeenRequest = { primary: number | null, secondary: number | null, };

export type PairRequest = { page: PageRequest, subscription: string, };

export type FindPairsRequest = { 
/**
 * As they were typed: every word must be found.
 */
words: string, realm: RealmView | null, state: FoundPairView["state"] | null, 
/**
 * Regenerated more than so many days ago, or not known to have been.
 */
olderThanDays: number | null, 
/**
 * Whether one of its keys is marked as in use.
 */
inUse: boolean | null, 
/**
 * To be regenerated within so many days, or overdue.
 */
dueWithinDays: number | null, order: "institution" | "product" | "rotated" | "confirmed" | "due", descending: boolean, offset: number, limit: number, };

export type FoundPairsView = { offset: number, rows: Array<FoundPairView>, 
/**
 * How many pairs were found, of how many that are stored.
 */
total: number, of: number, 
/**
 * Of how many entes those found are.
 */
institutions: number, };

export type FoundPairView = { pair: PairView, realm: RealmView, 
/**
 * The name of the ente where it is known, else its codice fiscale.
 */
institution: string, 
/**
 * `null` where no page of pagoPA leads there.
 */
institutionId: string | null, taxCode: string, 
/**
 * Of IO, while a stored Manage key reaches it.
 */
service: ServiceView | null, manageKey: string | null, state: "not_kept" | "uncertain" | "not_listed" | "changed_elsewhere" | "never_confirmed" | "confirmed", 
/**
 * When its keys were last regenerated, in ms since 1970; `null` where that is not known.
 */
rotatedAt: number | null, };

export type VerifyRequest = { key: KeyRequest, 
/**
 * The person has read what is called, and said yes: in Produzione of pagoPA nothing is called without it.
 */
confirmed: boolean, };

export type VerifiedView = { verdict: VerdictView, 
/**
 * Whether the key was made from here a short while ago: then it was asked about again and again for a while.
 */
fresh: boolean, 
/**
 * What the portal's support asks for.
 */
requestId: string | null, };

export type VerdictView = "taken" | "not_yet" | "refused" | "silent";

export type AskedAgainView = { 
/**
 * After so many seconds.
 */
pause: number, 
/**
 * For at most so many seconds.
 */
left: number, };

export type UsageView = { 
/**
 * The addresses that they open.
 */
opens: Array<string>, 
/**
 * What a key is sent in.
 */
header: string, 
/**
 * The call that shows whether a key is taken, and changes nothing.
 */
method: string, address: string, 
/**
 * The statuses with which a good key is usually answered.
 */
takenAs: Array<number>, 
/**
 * The same call for a shell. The key is not in it.
 */
curl: string, };

export type ArchiveView = { "is": "whole" } | { "is": "set_aside", file: string, } | { "is": "read_only" } | { "is": "newer" } | { "is": "full" };

export type SettledView = { 
/**
 * Entries of the keychain that the archive did not know.
 */
found: number, 
/**
 * Operations settled now, and how many still are not.
 */
settled: number, unsettled: number, 
/**
 * When to ask next, in ms since 1970; `null` where nothing is left to ask about.
 */
askAt: number | null, 
/**
 * Why something could not be asked about, or the keychain not be looked through.
 */
error: ErrorView | null, };

export type HistoryView = { events: Array<EventView>, 
/**
 * Whether there are older ones.
 */
more: boolean, };

export type EventView = { number: number, at: number, 
/**
 * The deed's code.
 */
deed: string, realm: RealmView | null, 
/**
 * The name of the ente where it is known, else its codice fiscale; `null` where the event is of none.
 */
institution: string | null, taxCode: string | null, 
/**
 * The product's name, or the subscription where there is no product.
 */
subject: string | null, slot: "primary" | "secondary" | null, 
/**
 * Fingerprints of the slot's key, in hexadecimal.
 */
before: string | null, after: string | null, about: string | null, 
/**
 * Asked for, and what came of it is not known yet.
 */
open: boolean, };

export type RealmView = "collaudo" | "produzione" | "io";

export type HistoryRequest = { 
/**
 * Older than the event of this number; `null` for the newest.
 */
before: number | null, };

export type HistoryCheckView = { "is": "whole", events: number, 
/**
 * So many events at the end are not sealed yet; `null` where the keychain's key was not at hand.
 */
unsealed: number | null, } | { "is": "other_seal" } | { "is": "broken", from: number, };

export type ExportedView = { file: string, };

export type SettingName = "proxy" | "proxy_user" | "extra_trust" | "client_certificate" | "connect_timeout" | "read_timeout" | "change_timeout" | "area_riservata" | "area_riservata_api" | "collaudo_pages" | "collaudo_api" | "collaudo_runtime" | "produzione_pages" | "produzione_api" | "produzione_runtime" | "io" | "sign_in_hosts";

export type SettingsView = { settings: Array<SettingView>, 
/**
 * Within what a time-out lies, in seconds.
 */
atLeast: number, atMost: number, };

export type SettingView = { name: SettingName, 
/**
 * As it was written down; empty where it is the usual one.
 */
value: string, 
/**
 * What holds where nothing is written down; empty where that is nothing.
 */
usual: string, 
/**
 * Whether the organisation set it.
 */
locked: boolean, 
/**
 * Why it cannot be used.
 */
problem: ErrorCode | null, };

export type ChangeSettingsRequest = { settings: Array<SettingRequest>, 
/**
 * Those that are to change.
 */
passwords: Array<PasswordRequest>, };

export type SettingRequest = { name: SettingName, value: string, };

export type PasswordName = "proxy" | "client_certificate";

export type PasswordRequest = { of: PasswordName, 
/**
 * `null` forgets the kept one.
 */
password: string | null, };

export type KeptPasswordsView = { proxy: boolean | null, clientCertificate: boolean | null, };

export type ChangedSettingsView = { 
/**
 * As asked for; where any has a problem, nothing was changed.
 */
settings: SettingsView, 
/**
 * `null` where nothing was changed.
 */
app: AppView | null, };

export type PolicyView = "absent" | "in_force" | "unfit";

export type ConnectionView = { 
/**
 * Of the back office that was asked.
 */
host: string, environment: "collaudo" | "produzione", hops: Array<HopView>, };

export type HopView = { hop: HopName, state: HopState, 
/**
 * In ms.
 */
took: number, 
/**
 * What was found where it was passed.
 */
found: FoundView | null, 
/**
 * Why it was not.
 */
error: ErrorCode | null, 
/**
 * Who issued a certificate that is not trusted, by its own word.
 */
issuer: string | null, };

export type HopName = "name" | "connection" | "tls" | "portal" | "clock" | "session";

export type HopState = "passed" | "doubtful" | "failed" | "left_out";

export type FoundView = { "is": "addresses", count: number, } | { "is": "direct" } | { "is": "through", proxy: string, } | { "is": "protected", version: string, issuer: string | null, } | { "is": "answered", version: string, } | { "is": "ahead", seconds: number, } | { "is": "signed_in" };

export type ErrorView = { code: ErrorCode, 
/**
 * What the portal's support asks for.
 */
requestId: string | null, };
