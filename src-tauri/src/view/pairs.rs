//! What the window is told of all pairs at once, and what it asks of them.

use std::time::Duration;

use portachiavi_keys::{
    Day, FoundPair, FoundPairs, PairFilter, PairOrder, PairQuestion, PairState, Realm, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PairView, RealmView, ServiceView};

/// At most so many rows are answered with: the window asks for those in sight.
const ROWS: usize = 200;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// "Tutte le chiavi": which pairs, and which rows of them.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindPairsRequest {
    /// As they were typed: every word must be found.
    pub words: String,
    pub realm: Option<RealmView>,
    #[ts(type = "FoundPairView[\"state\"] | null")]
    pub state: Option<PairState>,
    /// Regenerated more than so many days ago, or not known to have been.
    pub older_than_days: Option<u32>,
    /// Whether one of its keys is marked as in use.
    pub in_use: Option<bool>,
    /// To be regenerated within so many days, or overdue.
    pub due_within_days: Option<u32>,
    #[ts(type = "\"institution\" | \"product\" | \"rotated\" | \"confirmed\" | \"due\"")]
    pub order: PairOrder,
    pub descending: bool,
    pub offset: usize,
    pub limit: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPairsView {
    pub offset: usize,
    pub rows: Vec<FoundPairView>,
    /// How many pairs were found, of how many that are stored.
    pub total: usize,
    pub of: usize,
    /// Of how many entes those found are.
    pub institutions: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPairView {
    pub pair: PairView,
    pub realm: RealmView,
    /// The name of the ente where it is known, else its codice fiscale.
    pub institution: String,
    /// `null` where no page of pagoPA leads there.
    pub institution_id: Option<String>,
    pub tax_code: String,
    /// Of IO, while a stored Manage key reaches it.
    pub service: Option<ServiceView>,
    pub manage_key: Option<String>,
    #[ts(
        type = "\"not_kept\" | \"uncertain\" | \"not_listed\" | \"changed_elsewhere\" | \"never_confirmed\" | \"confirmed\""
    )]
    pub state: PairState,
    /// When its keys were last regenerated, in ms since 1970; `null` where that is not known.
    #[ts(type = "number | null")]
    pub rotated_at: Option<Timestamp>,
}

impl FindPairsRequest {
    pub fn question(self, now: Timestamp) -> PairQuestion {
        PairQuestion {
            words: self.words,
            filter: PairFilter {
                realm: self.realm.map(Realm::from),
                state: self.state,
                in_use: self.in_use,
                due_by: self
                    .due_within_days
                    .and_then(|days| day_of(now.after(DAY * days))),
                older_than: self.older_than_days.map(|days| now.before(DAY * days)),
            },
            order: self.order,
            descending: self.descending,
            offset: self.offset,
            limit: self.limit.min(ROWS),
        }
    }
}

fn day_of(moment: Timestamp) -> Option<Day> {
    moment.rfc_3339().get(..10)?.parse().ok()
}

impl FoundPairsView {
    pub fn new(offset: usize, found: &FoundPairs) -> Self {
        FoundPairsView {
            offset,
            rows: found.rows.iter().map(FoundPairView::from).collect(),
            total: found.total,
            of: found.of,
            institutions: found.institutions,
        }
    }
}

impl From<&FoundPair> for FoundPairView {
    fn from(found: &FoundPair) -> Self {
        let service = found.service.as_ref();
        FoundPairView {
            pair: PairView {
                title: found.title().to_owned(),
                ..PairView::new(&found.record, &found.note, |slot| found.uncertain.contains(&slot))
            },
            realm: found.record.pair.place.realm.into(),
            institution: found.owner.clone(),
            institution_id: found.institution.as_ref().map(ToString::to_string),
            tax_code: found.tax_code().to_string(),
            service: service.map(|service| ServiceView::new(&service.known.service, service.known.listed)),
            manage_key: service.map(|service| service.manage_key.to_string()),
            state: found.state,
            rotated_at: found.rotated_at,
        }
    }
}
