//! The API Key pages: what they show, and what is asked from them.

use portachiavi_keys::{
    ApiKey, Changes, Choice, Coded, Environment, KeySlot, PairNote, Product, Record, Recovered, Refusal,
    SlotRecord, SubscriptionId, Synced, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ErrorView, InstitutionView, KeychainView, NoteView, RealmView, ServiceView};

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
    /// Whether it is of a product of pagoPA: only of these it is known what their keys open.
    pub product_known: bool,
    /// Whether the keychain holds it.
    pub kept: bool,
    /// Whether the portal's last full list had it.
    pub listed: bool,
    /// When the portal's keys were last compared with the kept ones; `null` while they never were.
    #[ts(type = "number | null")]
    pub confirmed_at: Option<Timestamp>,
    pub primary: SlotView,
    pub secondary: SlotView,
    /// What the person keeps beside it.
    pub note: NoteView,
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

/// A page: which ente in which environment, or which service of IO, reached with which Manage key. Or what is kept of a
/// place, whether or not a page leads there.
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
    Kept {
        of: RealmView,
        tax_code: String,
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
    /// What the person typed; `null` where they were not asked to.
    pub typed: Option<String>,
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

/// One pair.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairRequest {
    pub page: PageRequest,
    pub subscription: String,
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

impl PairView {
    /// `uncertain` tells of which slots a regeneration is not settled.
    pub fn new(record: &Record, note: &PairNote, uncertain: impl Fn(KeySlot) -> bool) -> Self {
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
            product_known: product.is_some(),
            kept: record.kept_at.is_some(),
            listed: record.listed,
            confirmed_at: record.confirmed_at,
            primary: slot(&record.primary, KeySlot::Primary),
            secondary: slot(&record.secondary, KeySlot::Secondary),
            note: note.into(),
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
