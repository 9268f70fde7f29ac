//! What the window is told of the archive, its history, and what is not settled yet.

use std::collections::HashMap;

use portachiavi_keys::{
    Deed, Event, HistoryCheck, Institution, Intent, ManageKeyRecord, NotedEvent, Operation, Product, Realm,
    Seal, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ErrorView;

/// In which condition the archive was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum ArchiveView {
    Whole,
    /// It was damaged, and lies beside the new one under this name.
    SetAside {
        file: String,
    },
    /// It can be read, and not written: its folder does not allow it.
    ReadOnly,
    /// It can be read, and not written: a newer version wrote it.
    Newer,
    /// It can be read, and not written: the disk is full.
    Full,
}

/// What came of asking about everything that was not settled.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettledView {
    /// Entries of the keychain that the archive did not know.
    pub found: usize,
    /// Operations settled now, and how many still are not.
    pub settled: usize,
    pub unsettled: usize,
    /// When to ask next, in ms since 1970; `null` where nothing is left to ask about.
    #[ts(type = "number | null")]
    pub ask_at: Option<Timestamp>,
    /// Why something could not be asked about, or the keychain not be looked through.
    pub error: Option<ErrorView>,
}

/// "Attività": events, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    pub events: Vec<EventView>,
    /// Whether there are older ones.
    pub more: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    #[ts(type = "number")]
    pub number: i64,
    #[ts(type = "number")]
    pub at: Timestamp,
    /// The deed's code.
    pub deed: String,
    pub realm: Option<RealmView>,
    /// The name of the ente where it is known, else its codice fiscale; `null` where the event is of none.
    pub institution: Option<String>,
    pub tax_code: Option<String>,
    /// The product's name, or the subscription where there is no product.
    pub subject: Option<String>,
    #[ts(type = "\"primary\" | \"secondary\" | null")]
    pub slot: Option<String>,
    /// Fingerprints of the slot's key, in hexadecimal.
    pub before: Option<String>,
    pub after: Option<String>,
    pub about: Option<String>,
    /// Asked for, and what came of it is not known yet.
    pub open: bool,
}

/// What the archive knows by name.
pub struct Names<'a> {
    pub institutions: &'a [Institution],
    pub manage_keys: &'a [ManageKeyRecord],
    pub services: &'a HashMap<String, String>,
    pub open: &'a [Intent],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RealmView {
    Collaudo,
    Produzione,
    Io,
}

/// Which part of the history.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryRequest {
    /// Older than the event of this number; `null` for the newest.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
}

/// What a walk over the whole history found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "snake_case", rename_all_fields = "camelCase", tag = "is")]
pub enum HistoryCheckView {
    Whole {
        #[ts(type = "number")]
        events: i64,
        /// So many events at the end are not sealed yet; `null` where the keychain's key was not at hand.
        #[ts(type = "number | null")]
        unsealed: Option<i64>,
    },
    /// The seal does not fit: rewritten, or another keychain.
    OtherSeal,
    Broken {
        #[ts(type = "number")]
        from: i64,
    },
}

/// Where an export was written.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedView {
    pub file: String,
}

impl EventView {
    pub fn new(noted: &NotedEvent, known: &Names<'_>) -> Self {
        let Event {
            at,
            deed,
            place,
            product,
            subscription,
            slot,
            before,
            after,
            about,
        } = &noted.event;
        let tax_code = place.as_ref().map(|place| place.tax_code.to_string());
        let name = |tax_code: &String| {
            let mut owners = known.institutions.iter();
            let owner = owners.find(|known| known.tax_code.as_str() == tax_code);
            owner.map_or_else(|| tax_code.clone(), |owner| owner.name.clone())
        };
        let product = product.or_else(|| subscription.as_ref().and_then(Product::of));
        EventView {
            number: noted.number,
            at: *at,
            deed: deed.code().to_owned(),
            realm: place.as_ref().map(|place| place.realm.into()),
            institution: tax_code.as_ref().map(name),
            tax_code,
            subject: product.map(|product| product.name().to_owned()).or_else(|| {
                let id = subscription.as_ref()?.to_string();
                Some(known.services.get(&id).cloned().unwrap_or(id))
            }),
            slot: slot.map(|slot| slot.code().to_owned()),
            before: before.map(|fingerprint| fingerprint.to_string()),
            after: after.map(|fingerprint| fingerprint.to_string()),
            about: about.as_ref().map(|about| {
                let mut keys = known.manage_keys.iter();
                let key = keys.find(|key| key.id.as_str() == about);
                key.map_or_else(|| about.clone(), |key| key.name.clone())
            }),
            open: known.is_open(&noted.event),
        }
    }
}

impl Names<'_> {
    fn is_open(&self, event: &Event) -> bool {
        let asked = matches!(event.deed, Deed::GenerationAsked | Deed::RegenerationAsked);
        let is_it = |intent: &Intent| {
            let same_target = match &intent.operation {
                Operation::Generate { product } => event.product == Some(*product),
                Operation::Regenerate {
                    subscription, slot, ..
                } => event.subscription.as_ref() == Some(subscription) && event.slot == Some(*slot),
            };
            same_target && event.place.as_ref() == Some(&intent.place) && intent.opened_at == event.at
        };
        asked && self.open.iter().any(is_it)
    }
}

impl From<Realm> for RealmView {
    fn from(realm: Realm) -> Self {
        use portachiavi_keys::Environment::{Collaudo, Produzione};
        match realm {
            Realm::PagoPa(Collaudo) => RealmView::Collaudo,
            Realm::PagoPa(Produzione) => RealmView::Produzione,
            Realm::Io => RealmView::Io,
        }
    }
}

impl From<RealmView> for Realm {
    fn from(realm: RealmView) -> Self {
        use portachiavi_keys::Environment::{Collaudo, Produzione};
        match realm {
            RealmView::Collaudo => Realm::PagoPa(Collaudo),
            RealmView::Produzione => Realm::PagoPa(Produzione),
            RealmView::Io => Realm::Io,
        }
    }
}

impl From<HistoryCheck> for HistoryCheckView {
    fn from(check: HistoryCheck) -> Self {
        match check {
            HistoryCheck::Broken { from } => HistoryCheckView::Broken { from },
            HistoryCheck::Whole { events, seal } => {
                let unsealed = match seal {
                    Seal::DoesNotFit => return HistoryCheckView::OtherSeal,
                    Seal::Holds { events_after } => Some(events_after),
                    Seal::Missing => Some(events),
                    Seal::NotLookedAt => None,
                };
                HistoryCheckView::Whole { events, unsealed }
            }
        }
    }
}
