//! Inventory, journal and institutions in `SQLite`. Never a key: of keys it holds fingerprints only.

mod institutions;
mod inventory;
mod journal;
mod manage_keys;
mod migrations;
mod open;
mod row;
mod trouble;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use portachiavi_keys::{
    Institution, Intent, IntentId, KnownService, Ledger, LedgerError, ManageKeyId, ManageKeyRecord,
    NewIntent, Outcome, Place, Record, ServiceListing, SubscriptionId, TaxCode, Timestamp,
};
use rusqlite::Connection;

pub use open::OpenError;
use trouble::Trouble;

/// One file, one connection: clones share it. Other programs may have the same file open.
#[derive(Clone)]
pub struct SqliteLedger {
    connection: Arc<Mutex<Connection>>,
}

impl SqliteLedger {
    /// Opens the ledger or makes it, for its owner's eyes only. A file that is not a ledger, or one of a newer
    /// version, is refused and left as it is.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let connection = Arc::new(Mutex::new(open::open(path)?));
        Ok(SqliteLedger { connection })
    }

    async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut Connection) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, LedgerError> {
        let connection = self.connection.clone();
        // What a panicking call began is rolled back with its transaction, so the connection stays fit for use.
        let call = move || call(&mut connection.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(call)
            .await
            .map_err(|error| LedgerError::Unusable(error.to_string()))?
            .map_err(LedgerError::from)
    }
}

#[async_trait]
impl Ledger for SqliteLedger {
    async fn remember_institution(&self, institution: &Institution) -> Result<(), LedgerError> {
        let institution = institution.clone();
        self.run(move |connection| institutions::remember(connection, &institution))
            .await
    }

    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError> {
        self.run(|connection| institutions::all(connection)).await
    }

    async fn record(&self, record: &Record) -> Result<(), LedgerError> {
        let record = record.clone();
        self.run(move |connection| inventory::record(connection, &record))
            .await
    }

    async fn records(&self, place: &Place) -> Result<Vec<Record>, LedgerError> {
        let place = place.clone();
        self.run(move |connection| inventory::records(connection, &place))
            .await
    }

    async fn mark_synced(
        &self,
        place: &Place,
        at: Option<Timestamp>,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError> {
        let (place, listed) = (place.clone(), listed.to_vec());
        self.run(move |connection| inventory::mark_synced(connection, &place, at, &listed))
            .await
    }

    async fn as_of(&self, place: &Place) -> Result<Option<Timestamp>, LedgerError> {
        let place = place.clone();
        self.run(move |connection| inventory::as_of(connection, &place))
            .await
    }

    async fn waive_collaudo(&self, tax_code: &TaxCode, at: Timestamp) -> Result<(), LedgerError> {
        let tax_code = tax_code.clone();
        self.run(move |connection| institutions::waive_collaudo(connection, &tax_code, at))
            .await
    }

    async fn collaudo_waived(&self, tax_code: &TaxCode) -> Result<bool, LedgerError> {
        let tax_code = tax_code.clone();
        self.run(move |connection| institutions::collaudo_waived(connection, &tax_code))
            .await
    }

    async fn record_manage_key(&self, record: &ManageKeyRecord) -> Result<(), LedgerError> {
        let record = record.clone();
        self.run(move |connection| manage_keys::record(connection, &record))
            .await
    }

    async fn manage_keys(&self) -> Result<Vec<ManageKeyRecord>, LedgerError> {
        self.run(|connection| manage_keys::all(connection)).await
    }

    async fn remove_manage_key(&self, id: &ManageKeyId) -> Result<(), LedgerError> {
        let id = id.clone();
        self.run(move |connection| manage_keys::remove(connection, &id))
            .await
    }

    async fn record_services(
        &self,
        id: &ManageKeyId,
        listing: &ServiceListing,
        at: Timestamp,
    ) -> Result<(), LedgerError> {
        let (id, listing) = (id.clone(), listing.clone());
        self.run(move |connection| manage_keys::record_services(connection, &id, &listing, at))
            .await
    }

    async fn services(&self, id: &ManageKeyId) -> Result<Vec<KnownService>, LedgerError> {
        let id = id.clone();
        self.run(move |connection| manage_keys::services(connection, &id))
            .await
    }

    async fn services_as_of(&self, id: &ManageKeyId) -> Result<Option<Timestamp>, LedgerError> {
        let id = id.clone();
        self.run(move |connection| manage_keys::services_as_of(connection, &id))
            .await
    }

    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError> {
        let intent = intent.clone();
        self.run(move |connection| journal::open(connection, &intent))
            .await
    }

    async fn close_intent(&self, id: IntentId, outcome: Outcome, at: Timestamp) -> Result<(), LedgerError> {
        self.run(move |connection| journal::close(connection, id, outcome, at))
            .await
    }

    async fn open_intents(&self, place: &Place) -> Result<Vec<Intent>, LedgerError> {
        let place = place.clone();
        self.run(move |connection| journal::all_open(connection, &place))
            .await
    }
}
