//! Inventory, journal, history and institutions in `SQLite`. Never a key: of keys it holds fingerprints only.

mod aside;
mod chain;
mod history;
mod institutions;
mod inventory;
mod journal;
mod manage_keys;
mod marks;
mod migrations;
mod notes;
mod open;
mod reading;
mod row;
mod stock;
mod trouble;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use portachiavi_keys::{
    Event, Fingerprint, FingerprintKey, HistoryCheck, Institution, Intent, IntentId, KeySlot, KnownService,
    Ledger, LedgerError, ManageKeyId, ManageKeyRecord, NewIntent, NotedEvent, Outcome, PairId, PairNote,
    Place, Record, ServiceListing, Stock, StockMark, SubscriptionId, TaxCode, Timestamp,
};
use rusqlite::{Connection, TransactionBehavior};

pub use open::{Condition, OpenError, Why};
use trouble::Trouble;

/// One file, one connection: clones share it. Other programs may have the same file open.
#[derive(Clone)]
pub struct SqliteLedger {
    connection: Arc<Mutex<Connection>>,
    /// What every write is answered with, where the ledger can only be read.
    refusal: Option<LedgerError>,
    /// The mark of a file that turns out to be damaged: the next opening sets it aside.
    suspect: PathBuf,
}

impl SqliteLedger {
    /// Opens the ledger or makes it, for its owner's eyes only. One that is damaged is set aside, and a new one begun
    /// at `now`; one that cannot be written, or that a newer version wrote, is read from a copy and left as it is.
    pub fn open(path: &Path, now: Timestamp) -> Result<(Self, Condition), OpenError> {
        let (connection, condition) = open::open(path, now)?;
        let refusal = match condition {
            Condition::Whole | Condition::SetAside { .. } => None,
            Condition::Reading(Why::Full) => Some(LedgerError::Full),
            Condition::Reading(Why::Newer { .. } | Why::NotWritable) => Some(LedgerError::ReadOnly),
        };
        let connection = Arc::new(Mutex::new(connection));
        let ledger = SqliteLedger {
            connection,
            refusal,
            suspect: marks::beside(path, aside::SUSPECT),
        };
        Ok((ledger, condition))
    }

    /// All that the call writes, or nothing.
    async fn write<T: Send + 'static>(
        &self,
        call: impl FnOnce(&Connection) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, LedgerError> {
        if let Some(refusal) = &self.refusal {
            return Err(refusal.clone());
        }
        self.run(TransactionBehavior::Immediate, call).await
    }

    /// All that the call reads is of one moment.
    async fn read<T: Send + 'static>(
        &self,
        call: impl FnOnce(&Connection) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, LedgerError> {
        self.run(TransactionBehavior::Deferred, call).await
    }

    async fn run<T: Send + 'static>(
        &self,
        behavior: TransactionBehavior,
        call: impl FnOnce(&Connection) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, LedgerError> {
        let connection = self.connection.clone();
        let run = move || {
            // What a failing or panicking call began is rolled back with its transaction, so the connection stays fit
            // for use.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction_with_behavior(behavior)?;
            let answer = call(&transaction)?;
            transaction.commit()?;
            Ok(answer)
        };
        let ran = tokio::task::spawn_blocking(run).await;
        let answer = ran.map_err(Trouble::from).flatten().map_err(LedgerError::from);
        if matches!(answer, Err(LedgerError::Damaged))
            && self.refusal.is_none()
            && let Err(error) = std::fs::write(&self.suspect, "")
        {
            tracing::error!(%error, "a damaged ledger could not be marked as such");
        }
        answer
    }
}

#[async_trait]
impl Ledger for SqliteLedger {
    async fn remember_institution(&self, institution: &Institution) -> Result<(), LedgerError> {
        let institution = institution.clone();
        self.write(move |connection| institutions::remember(connection, &institution))
            .await
    }

    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError> {
        self.read(institutions::all).await
    }

    async fn record(&self, record: &Record, events: &[Event]) -> Result<(), LedgerError> {
        let (record, events) = (record.clone(), events.to_vec());
        self.write(move |connection| inventory::record(connection, &record, &events))
            .await
    }

    async fn remove_record(&self, pair: &PairId, at: Timestamp) -> Result<(), LedgerError> {
        let pair = pair.clone();
        self.write(move |connection| inventory::remove(connection, &pair, at))
            .await
    }

    async fn records(&self, place: &Place) -> Result<Vec<Record>, LedgerError> {
        let place = place.clone();
        self.read(move |connection| inventory::records(connection, &place))
            .await
    }

    async fn stock(&self, seen: Option<StockMark>) -> Result<Option<Stock>, LedgerError> {
        self.read(move |connection| stock::unless_seen(connection, seen))
            .await
    }

    async fn annotate(&self, pair: &PairId, note: &PairNote, at: Timestamp) -> Result<bool, LedgerError> {
        let (pair, note) = (pair.clone(), note.clone());
        self.write(move |connection| notes::annotate(connection, &pair, &note, at))
            .await
    }

    async fn pair_notes(&self, place: Option<&Place>) -> Result<Vec<(PairId, PairNote)>, LedgerError> {
        let place = place.cloned();
        self.read(move |connection| notes::all(connection, place.as_ref()))
            .await
    }

    async fn mark_synced(
        &self,
        place: &Place,
        at: Timestamp,
        compared: bool,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError> {
        let (place, listed) = (place.clone(), listed.to_vec());
        self.write(move |connection| inventory::mark_synced(connection, &place, at, compared, &listed))
            .await
    }

    async fn as_of(&self, place: &Place) -> Result<Option<Timestamp>, LedgerError> {
        let place = place.clone();
        self.read(move |connection| inventory::as_of(connection, &place))
            .await
    }

    async fn waive_collaudo(&self, tax_code: &TaxCode, at: Timestamp) -> Result<(), LedgerError> {
        let tax_code = tax_code.clone();
        self.write(move |connection| institutions::waive_collaudo(connection, &tax_code, at))
            .await
    }

    async fn collaudo_waived(&self, tax_code: &TaxCode) -> Result<bool, LedgerError> {
        let tax_code = tax_code.clone();
        self.read(move |connection| institutions::collaudo_waived(connection, &tax_code))
            .await
    }

    async fn record_manage_key(&self, record: &ManageKeyRecord, at: Timestamp) -> Result<(), LedgerError> {
        let record = record.clone();
        self.write(move |connection| manage_keys::record(connection, &record, at))
            .await
    }

    async fn manage_keys(&self) -> Result<Vec<ManageKeyRecord>, LedgerError> {
        self.read(manage_keys::all).await
    }

    async fn remove_manage_key(&self, id: &ManageKeyId, at: Timestamp) -> Result<(), LedgerError> {
        let id = id.clone();
        self.write(move |connection| manage_keys::remove(connection, &id, at))
            .await
    }

    async fn record_services(
        &self,
        id: &ManageKeyId,
        listing: &ServiceListing,
        at: Timestamp,
    ) -> Result<(), LedgerError> {
        let (id, listing) = (id.clone(), listing.clone());
        self.write(move |connection| manage_keys::record_services(connection, &id, &listing, at))
            .await
    }

    async fn services(&self, id: &ManageKeyId) -> Result<Vec<KnownService>, LedgerError> {
        let id = id.clone();
        self.read(move |connection| manage_keys::services(connection, &id))
            .await
    }

    async fn services_as_of(&self, id: &ManageKeyId) -> Result<Option<Timestamp>, LedgerError> {
        let id = id.clone();
        self.read(move |connection| manage_keys::services_as_of(connection, &id))
            .await
    }

    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError> {
        let intent = intent.clone();
        self.write(move |connection| journal::open(connection, &intent))
            .await
    }

    async fn close_intent(
        &self,
        id: IntentId,
        outcome: Outcome,
        at: Timestamp,
        after: Option<Fingerprint>,
    ) -> Result<(), LedgerError> {
        self.write(move |connection| journal::close(connection, id, outcome, at, after))
            .await
    }

    async fn postpone_intent(&self, id: IntentId, ask_at: Timestamp) -> Result<(), LedgerError> {
        self.write(move |connection| journal::postpone(connection, id, ask_at))
            .await
    }

    async fn open_intents(&self, place: Option<&Place>) -> Result<Vec<Intent>, LedgerError> {
        let place = place.cloned();
        self.read(move |connection| journal::all_open(connection, place.as_ref()))
            .await
    }

    async fn note(&self, event: &Event) -> Result<(), LedgerError> {
        let event = event.clone();
        self.write(move |connection| Ok(history::append(connection, &event)?))
            .await
    }

    async fn history(&self, before: Option<i64>, at_most: u32) -> Result<Vec<NotedEvent>, LedgerError> {
        self.read(move |connection| history::newest(connection, before, at_most))
            .await
    }

    async fn replaced_lately(
        &self,
        place: &Place,
        since: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<(SubscriptionId, KeySlot, Fingerprint)>, LedgerError> {
        let place = place.clone();
        self.read(move |connection| history::replaced(connection, &place, since, until))
            .await
    }

    async fn seal_history(&self, key: &FingerprintKey) -> Result<(), LedgerError> {
        let key = key.clone();
        self.write(move |connection| chain::seal(connection, &key)).await
    }

    async fn check_history(&self, key: Option<&FingerprintKey>) -> Result<HistoryCheck, LedgerError> {
        let key = key.cloned();
        self.read(move |connection| chain::check(connection, key.as_ref()))
            .await
    }

    async fn is_begun(&self) -> Result<bool, LedgerError> {
        self.read(history::is_begun).await
    }
}
