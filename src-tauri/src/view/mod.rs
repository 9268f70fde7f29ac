//! What crosses to the window: the only types that are serialised for it. The window's TypeScript types are generated
//! from here (`ui/src/generated/view.ts`, held up to date by `tests/src/contract.rs`), so these files depend on
//! nothing but the headless core.

mod archive;
mod connection;
mod io;
mod session;
mod settings;

use portachiavi_keys::{
    ApiKey, Changes, Choice, Coded, Environment, ErrorCode, Institution, Inventory, KeySlot, KeychainState,
    Opening, Product, Record, Recovered, Refusal, SlotRecord, SubscriptionId, Synced, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use archive::*;
pub use connection::*;
pub use io::*;
pub use session::*;
pub use settings::*;

/// Everything that the window draws before it asks anything else.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    pub version: String,
    /// Which portal the person chose; `null` on the first run.
    pub portal: Option<PortalChoice>,
    /// The entes known from earlier, in the order in which they were first seen.
    pub institutions: Vec<InstitutionView>,
    /// A test or a trial against a portal on this machine other than the embedded one: its address.
    pub portal_address: Option<String>,
    /// `null` on the first run: no archive is open yet.
    pub archive: Option<ArchiveView>,
    pub policy: PolicyView,
    /// Whether the organisation lets the demo be opened.
    pub demo_allowed: bool,
    /// Hosts that the portals are led over, other than their own.
    pub other_hosts: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PortalChoice {
    Demo,
    /// IO as it is: for now without pagoPA, whose sign-in is still to come.
    Real,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstitutionView {
    pub id: String,
    pub name: String,
    /// Codice fiscale; empty where the portal did not tell it.
    pub tax_code: String,
    pub role: String,
}

/// The entes of the person, from the portal or, where it cannot be asked, from what is known here.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstitutionsView {
    pub institutions: Vec<InstitutionView>,
    /// Why the portal could not be asked; `null` when the list is its own.
    pub offline: Option<ErrorView>,
}

/// "Panoramica" of one ente.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewView {
    pub institution: InstitutionView,
    /// Whether the pagoPA card can be entered; `false` where the person has no role on it.
    pub can_manage: bool,
    pub environments: Vec<EnvironmentView>,
    /// What the portal said of the ente just now; `null` where only what is kept was read.
    pub told: Option<ToldView>,
    /// Why the portal could not be asked; `null` when it was.
    pub offline: Option<ErrorView>,
}

/// What the portal tells of an ente and is not kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldView {
    /// In the portal's code: `PA`, `PSP`, `PT`…
    pub institution_type: String,
    pub mail_address: Option<String>,
    pub address: Option<String>,
    /// Whether it connects to the platform by itself: the portal shows others no page of keys.
    pub is_direct: bool,
    /// Names of the products that are managed elsewhere.
    pub other_products: Vec<String>,
    /// What the portal announces; an empty text where it says nothing more than that.
    pub maintenance: Option<String>,
    /// What the portal shows in its own place; it answers here all the same.
    pub closed: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentView {
    #[ts(type = "\"collaudo\" | \"produzione\"")]
    pub environment: Environment,
    /// Names of the products that are still missing in Collaudo; empty where the environment is open.
    pub missing: Vec<String>,
    /// How many pairs are kept there.
    pub pairs: usize,
}

/// The API Key page of one ente in one environment, or of one service of IO.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeysView {
    pub institution: InstitutionView,
    #[ts(type = "\"collaudo\" | \"produzione\"")]
    pub environment: Environment,
    /// The service, on a page of IO: it has one pair, and no Collaudo.
    pub service: Option<ServiceView>,
    pub pairs: Vec<PairView>,
    /// "Tipo di prodotto".
    pub choices: Vec<ChoiceView>,
    /// When the portal last answered for this page, in ms since 1970; `null` while it never did.
    #[ts(type = "number | null")]
    pub as_of: Option<Timestamp>,
    /// `null` where the keychain was not asked: what is kept is drawn before it answers.
    pub keychain: Option<KeychainView>,
    /// What the portal said just now; `null` where only what is kept was read.
    pub answer: Option<AnswerView>,
    /// How many operations about what this page shows are not settled, and when the portal is asked next about them, in
    /// ms since 1970; `null` where all are.
    pub unsettled: usize,
    #[ts(type = "number | null")]
    pub ask_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Why the portal did not answer; the rest then says nothing.
    pub error: Option<ErrorView>,
    /// Rows that could not be read.
    pub unreadable: usize,
    /// Rows whose keys came blank or unusable.
    pub without_keys: usize,
    /// The portal listed nothing although pairs are kept here.
    pub empty_but_known: bool,
    /// Why what it listed was not kept.
    pub not_kept: Option<ErrorView>,
    /// Pairs of which the portal still shows a key that was replaced a short while ago: the kept ones stay.
    pub behind: usize,
    /// Keys that somebody else changed since they were last compared: the new ones are kept now.
    pub drifted: Vec<DriftView>,
    /// How many earlier operations were settled by this answer.
    pub settled: usize,
    /// The fault with which the portal answered a change that it had carried out all the same.
    pub despite: Option<ErrorView>,
}

/// One key that was changed elsewhere.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DriftView {
    pub subscription: String,
    #[ts(type = "\"primary\" | \"secondary\"")]
    pub slot: KeySlot,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairView {
    pub subscription: String,
    /// The portal's name of the product, or what the portal calls the pair where the product is unknown.
    pub title: String,
    /// The name in the user manual, where it differs.
    pub manual_name: Option<String>,
    /// Whether the keychain holds it.
    pub kept: bool,
    /// Whether the portal's last full list had it.
    pub listed: bool,
    /// When the portal's keys were last compared with the kept ones; `null` while they never were.
    #[ts(type = "number | null")]
    pub confirmed_at: Option<Timestamp>,
    pub primary: SlotView,
    pub secondary: SlotView,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SlotView {
    /// When it was last seen to change, in ms since 1970; `null` while it has been the same since first seen.
    #[ts(type = "number | null")]
    pub changed_at: Option<Timestamp>,
    /// Whether that change was not asked for from here.
    pub changed_elsewhere: bool,
    /// A regeneration was sent and it is not known what came of it: the kept key may be dead.
    pub uncertain: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    pub code: String,
    pub name: String,
    pub manual_name: Option<String>,
    /// Why it cannot be generated now; `null` where it can.
    #[ts(type = "\"already_generated\" | \"nodo_first\" | null")]
    pub refusal: Option<Refusal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeychainView {
    Ready,
    Locked,
    Dismissed,
    NoService,
    NoDefaultCollection,
    Hung,
    Unknown,
}

/// The only view that carries a key in clear, returned by the only command that does: `reveal_key`.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevealedKeyView {
    pub value: String,
    /// After how many ms the window must hide it again.
    pub hide_after: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CopiedView {
    /// After how many ms the clipboard is cleared, if it still holds the key.
    pub clear_after: u32,
}

/// A page: which ente in which environment, or which service of IO, reached with which Manage key.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "realm")]
pub enum PageRequest {
    Pagopa {
        institution: String,
        environment: String,
    },
    Io {
        manage_key: String,
        service: String,
    },
}

/// One key of one pair.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyRequest {
    pub page: PageRequest,
    pub subscription: String,
    pub slot: String,
}

/// A product to generate the pair of.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GenerateRequest {
    pub page: PageRequest,
    pub product: String,
    /// Made anew each time that the person is asked: the same one changes nothing twice.
    pub confirmation: String,
}

/// A key to replace.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegenerateRequest {
    pub key: KeyRequest,
    /// As of a [`GenerateRequest`].
    pub confirmation: String,
    /// The pair as it was when the person was asked: what has changed since, they could not know.
    pub seen: SeenRequest,
}

/// When either key of a pair last changed, as it was shown, in ms since 1970.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeenRequest {
    #[ts(type = "number | null")]
    pub primary: Option<Timestamp>,
    #[ts(type = "number | null")]
    pub secondary: Option<Timestamp>,
}

impl From<SeenRequest> for Changes {
    fn from(seen: SeenRequest) -> Self {
        Changes {
            primary: seen.primary,
            secondary: seen.secondary,
        }
    }
}

/// A pair that the portal lists no more.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovePairRequest {
    pub page: PageRequest,
    pub subscription: String,
}

/// What went wrong, as a code: the window has two sentences for each.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    #[ts(type = "ErrorCode")]
    pub code: ErrorCode,
    /// What the portal's support asks for.
    pub request_id: Option<String>,
}

impl ErrorView {
    pub fn of(error: &dyn Coded) -> Self {
        ErrorView {
            code: error.code(),
            request_id: error.request_id().map(str::to_owned),
        }
    }
}

impl<E: Coded> From<E> for ErrorView {
    fn from(error: E) -> Self {
        ErrorView::of(&error)
    }
}

impl From<&Institution> for InstitutionView {
    fn from(institution: &Institution) -> Self {
        InstitutionView {
            id: institution.id.to_string(),
            name: institution.name.clone(),
            tax_code: institution.tax_code.to_string(),
            role: institution.role.clone(),
        }
    }
}

impl From<KeychainState> for KeychainView {
    fn from(state: KeychainState) -> Self {
        match state {
            KeychainState::Ready => KeychainView::Ready,
            KeychainState::Locked => KeychainView::Locked,
            KeychainState::Dismissed => KeychainView::Dismissed,
            KeychainState::NoService => KeychainView::NoService,
            KeychainState::NoDefaultCollection => KeychainView::NoDefaultCollection,
            KeychainState::Hung => KeychainView::Hung,
            KeychainState::Unknown => KeychainView::Unknown,
        }
    }
}

impl From<Choice> for ChoiceView {
    fn from(choice: Choice) -> Self {
        ChoiceView {
            code: choice.product.code().to_owned(),
            name: choice.product.name().to_owned(),
            manual_name: choice.product.manual_name().map(str::to_owned),
            refusal: choice.refusal,
        }
    }
}

impl EnvironmentView {
    pub fn new(environment: Environment, opening: &Opening, inventory: &Inventory) -> Self {
        let missing = match opening {
            Opening::Open => Vec::new(),
            Opening::Closed { missing } => missing.iter().map(|product| product.name().to_owned()).collect(),
        };
        EnvironmentView {
            environment,
            missing,
            pairs: inventory.records.len(),
        }
    }
}

impl PairView {
    /// `uncertain` tells of which slots a regeneration is not settled.
    pub fn new(record: &Record, uncertain: impl Fn(KeySlot) -> bool) -> Self {
        let product = record.product();
        let slot = |slot: &SlotRecord, which| SlotView {
            changed_at: slot.changed_at,
            changed_elsewhere: slot.changed_elsewhere,
            uncertain: uncertain(which),
        };
        PairView {
            subscription: record.pair.subscription.to_string(),
            title: product.map_or_else(
                || record.display_name.clone(),
                |product| product.name().to_owned(),
            ),
            manual_name: product.and_then(Product::manual_name).map(str::to_owned),
            kept: record.kept_at.is_some(),
            listed: record.listed,
            confirmed_at: record.confirmed_at,
            primary: slot(&record.primary, KeySlot::Primary),
            secondary: slot(&record.secondary, KeySlot::Secondary),
        }
    }
}

impl AnswerView {
    pub fn of(synced: &Synced, recovered: &Recovered) -> Self {
        AnswerView {
            error: None,
            unreadable: synced.unreadable,
            without_keys: synced.without_keys,
            empty_but_known: synced.empty_but_known,
            not_kept: synced.not_kept.as_ref().map(|error| ErrorView::of(error)),
            behind: synced.behind,
            drifted: recovered
                .drifted
                .iter()
                .chain(&synced.drifted)
                .map(DriftView::of)
                .collect(),
            settled: recovered.done + recovered.not_done,
            despite: None,
        }
    }

    pub fn failed(error: &dyn Coded) -> Self {
        AnswerView {
            error: Some(ErrorView::of(error)),
            ..AnswerView::default()
        }
    }
}

impl DriftView {
    fn of((subscription, slot): &(SubscriptionId, KeySlot)) -> Self {
        DriftView {
            subscription: subscription.to_string(),
            slot: *slot,
        }
    }
}

impl RevealedKeyView {
    pub fn of(key: &ApiKey) -> Self {
        RevealedKeyView {
            value: key.expose().to_owned(),
            hide_after: milliseconds(portachiavi_keys::REVEAL_LASTS_FOR),
        }
    }
}

impl CopiedView {
    pub fn new() -> Self {
        CopiedView {
            clear_after: milliseconds(portachiavi_keys::CLIPBOARD_HOLDS_FOR),
        }
    }
}

fn milliseconds(duration: std::time::Duration) -> u32 {
    u32::try_from(duration.as_millis()).unwrap_or(u32::MAX)
}
