//! The ports with trouble in them: each call is the real one, unless something goes wrong first.

use std::sync::Arc;

use async_trait::async_trait;
use portachiavi_keys::*;

use crate::trouble::Trouble;

pub struct Shaky<P: ?Sized> {
    pub real: Arc<P>,
    pub trouble: Arc<Trouble>,
}

#[async_trait]
impl Portal for Shaky<dyn Portal> {
    async fn list(&self) -> Result<Listing, PortalError> {
        self.trouble.around(self.real.list()).await
    }
    async fn create(&self, product: Product) -> Result<(), PortalError> {
        self.trouble.around(self.real.create(product)).await
    }
    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError> {
        self.trouble
            .around(self.real.regenerate(subscription, slot))
            .await
    }
}

#[async_trait]
impl Keychain for Shaky<dyn Keychain> {
    async fn state(&self) -> KeychainState {
        let asked = async { Ok(self.real.state().await) };
        match self.trouble.keychain(asked).await {
            Ok(state) | Err(KeychainError::NotReady(state)) => state,
            Err(KeychainError::TimedOut | KeychainError::Damaged | KeychainError::NotKept) => {
                KeychainState::Hung
            }
        }
    }
    async fn unlock(&self) -> KeychainState {
        self.real.unlock().await
    }
    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError> {
        self.trouble.keychain(self.real.load(pair)).await
    }
    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
        self.trouble.keychain(self.real.store(pair, keys)).await
    }
    async fn remove(&self, pair: &PairId) -> Result<(), KeychainError> {
        self.trouble.keychain(self.real.remove(pair)).await
    }
    async fn names(&self) -> Result<Vec<KeptName>, KeychainError> {
        self.trouble.keychain(self.real.names()).await
    }
    async fn load_manage_key(&self, id: &ManageKeyId) -> Result<Option<ApiKey>, KeychainError> {
        self.trouble.keychain(self.real.load_manage_key(id)).await
    }
    async fn store_manage_key(&self, id: &ManageKeyId, key: &ApiKey) -> Result<(), KeychainError> {
        self.trouble.keychain(self.real.store_manage_key(id, key)).await
    }
    async fn remove_manage_key(&self, id: &ManageKeyId) -> Result<(), KeychainError> {
        self.trouble.keychain(self.real.remove_manage_key(id)).await
    }
    async fn load_password(&self, of: PasswordOf) -> Result<Option<Password>, KeychainError> {
        self.trouble.keychain(self.real.load_password(of)).await
    }
    async fn store_password(&self, of: PasswordOf, password: &Password) -> Result<(), KeychainError> {
        self.trouble
            .keychain(self.real.store_password(of, password))
            .await
    }
    async fn remove_password(&self, of: PasswordOf) -> Result<(), KeychainError> {
        self.trouble.keychain(self.real.remove_password(of)).await
    }
    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError> {
        self.trouble.keychain(self.real.fingerprint_key()).await
    }
}

#[async_trait]
impl Ledger for Shaky<dyn Ledger> {
    async fn remember_institution(&self, institution: &Institution) -> Result<(), LedgerError> {
        self.trouble
            .write(self.real.remember_institution(institution))
            .await
    }
    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError> {
        self.real.institutions().await
    }
    async fn record(&self, record: &Record, events: &[Event]) -> Result<(), LedgerError> {
        self.trouble.write(self.real.record(record, events)).await
    }
    async fn remove_record(&self, pair: &PairId, at: Timestamp) -> Result<(), LedgerError> {
        self.trouble.write(self.real.remove_record(pair, at)).await
    }
    async fn records(&self, place: &Place) -> Result<Vec<Record>, LedgerError> {
        self.trouble.around_whole(self.real.records(place)).await
    }
    async fn stock(&self, seen: Option<StockMark>) -> Result<Option<Stock>, LedgerError> {
        self.real.stock(seen).await
    }
    async fn annotate(&self, pair: &PairId, note: &PairNote, at: Timestamp) -> Result<bool, LedgerError> {
        self.trouble.write(self.real.annotate(pair, note, at)).await
    }
    async fn pair_notes(&self, place: Option<&Place>) -> Result<Vec<(PairId, PairNote)>, LedgerError> {
        self.trouble.around_whole(self.real.pair_notes(place)).await
    }
    async fn mark_synced(
        &self,
        place: &Place,
        at: Timestamp,
        compared: bool,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError> {
        let marked = self.real.mark_synced(place, at, compared, listed);
        self.trouble.write(marked).await
    }
    async fn as_of(&self, place: &Place) -> Result<Option<Timestamp>, LedgerError> {
        self.real.as_of(place).await
    }
    async fn waive_collaudo(&self, tax_code: &TaxCode, at: Timestamp) -> Result<(), LedgerError> {
        self.trouble.write(self.real.waive_collaudo(tax_code, at)).await
    }
    async fn collaudo_waived(&self, tax_code: &TaxCode) -> Result<bool, LedgerError> {
        self.real.collaudo_waived(tax_code).await
    }
    async fn record_manage_key(&self, record: &ManageKeyRecord, at: Timestamp) -> Result<(), LedgerError> {
        self.trouble.write(self.real.record_manage_key(record, at)).await
    }
    async fn manage_keys(&self) -> Result<Vec<ManageKeyRecord>, LedgerError> {
        self.real.manage_keys().await
    }
    async fn remove_manage_key(&self, id: &ManageKeyId, at: Timestamp) -> Result<(), LedgerError> {
        self.trouble.write(self.real.remove_manage_key(id, at)).await
    }
    async fn record_services(
        &self,
        id: &ManageKeyId,
        listing: &ServiceListing,
        at: Timestamp,
    ) -> Result<(), LedgerError> {
        self.trouble
            .write(self.real.record_services(id, listing, at))
            .await
    }
    async fn services(&self, id: &ManageKeyId) -> Result<Vec<KnownService>, LedgerError> {
        self.real.services(id).await
    }
    async fn services_as_of(&self, id: &ManageKeyId) -> Result<Option<Timestamp>, LedgerError> {
        self.real.services_as_of(id).await
    }
    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError> {
        self.trouble.write(self.real.open_intent(intent)).await
    }
    async fn close_intent(
        &self,
        id: IntentId,
        outcome: Outcome,
        at: Timestamp,
        after: Option<Fingerprint>,
    ) -> Result<(), LedgerError> {
        self.trouble
            .write(self.real.close_intent(id, outcome, at, after))
            .await
    }
    async fn postpone_intent(&self, id: IntentId, ask_at: Timestamp) -> Result<(), LedgerError> {
        self.trouble.write(self.real.postpone_intent(id, ask_at)).await
    }
    async fn open_intents(&self, place: Option<&Place>) -> Result<Vec<Intent>, LedgerError> {
        self.trouble.around_whole(self.real.open_intents(place)).await
    }
    async fn note(&self, event: &Event) -> Result<(), LedgerError> {
        self.trouble.write(self.real.note(event)).await
    }
    async fn history(&self, before: Option<i64>, at_most: u32) -> Result<Vec<NotedEvent>, LedgerError> {
        self.real.history(before, at_most).await
    }
    async fn replaced_lately(
        &self,
        place: &Place,
        since: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<(SubscriptionId, KeySlot, Fingerprint)>, LedgerError> {
        self.real.replaced_lately(place, since, until).await
    }
    async fn seal_history(&self, key: &FingerprintKey) -> Result<(), LedgerError> {
        self.trouble.write(self.real.seal_history(key)).await
    }
    async fn check_history(&self, key: Option<&FingerprintKey>) -> Result<HistoryCheck, LedgerError> {
        self.real.check_history(key).await
    }
    async fn is_begun(&self) -> Result<bool, LedgerError> {
        self.real.is_begun().await
    }
}
