//! What the verbs ask of the world, and nothing more.

use std::time::Duration;

use async_trait::async_trait;

use crate::{
    ApiKey, Event, Fingerprint, FingerprintKey, HistoryCheck, Institution, Intent, IntentId, KeyPair,
    KeySlot, KnownService, Listing, ManageKeyId, ManageKeyRecord, NewIntent, NotedEvent, Outcome, PairId,
    PairNote, Password, PasswordOf, Place, PortalError, Product, Record, ServiceListing, Stock, StockMark,
    SubscriptionId, TaxCode, Timestamp,
};

/// One body's keys in one realm of a portal, with the session that opens it.
#[async_trait]
pub trait Portal: Send + Sync {
    /// Every subscription with both keys. An empty list may also mean that the portal could not look.
    async fn list(&self) -> Result<Listing, PortalError>;
    /// Asks for a product's pair, once. The caller lists again to see what came of it.
    async fn create(&self, product: Product) -> Result<(), PortalError>;
    /// Asks for a new key in one slot, once. The old one dies at once; the new one is found by listing.
    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError>;
}

/// What one Manage key reaches at IO.
#[async_trait]
pub trait ServiceCatalogue: Send + Sync {
    /// Walks over all pages and asks for no service's keys. `progress` is called on the way.
    async fn services(
        &self,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<ServiceListing, PortalError>;
    /// One harmless question: whether the key opens the catalogue, and if not, why.
    async fn probe(&self) -> Result<(), PortalError>;
}

/// How far a walk over the portal's pages has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many services so far.
    Found(usize),
    /// The portal asked for a pause of this length.
    Waiting(Duration),
}

/// The gateway in front of the products of one environment.
#[async_trait]
pub trait KeyCheck: Send + Sync {
    /// Shows it the key once, with a call that changes nothing.
    async fn check(&self, product: Product, key: &ApiKey) -> Result<Checked, PortalError>;
}

/// What one call told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    pub verdict: KeyVerdict,
    pub request_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyVerdict {
    /// It opens the product.
    Taken,
    /// The gateway knows it; the product does not know yet whose it is.
    NotYet,
    /// It is not valid for this product in this environment.
    Refused,
    /// The answer says nothing about the key.
    Silent,
}

/// The operating system's keychain. Every call ends by its own deadline.
#[async_trait]
pub trait Keychain: Send + Sync {
    /// Never prompts.
    async fn state(&self) -> KeychainState;
    /// Asks the system to unlock; the person may see its own password prompt.
    async fn unlock(&self) -> KeychainState;
    /// `None` only where the keychain was ready and has no such entry.
    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError>;
    /// Replaces the whole pair in one write.
    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError>;
    /// Removing what is not there is fine. Only ever because the person asked for it.
    async fn remove(&self, pair: &PairId) -> Result<(), KeychainError>;
    /// The names of everything that is kept: slow where there is much, so only asked where the ledger was lost.
    async fn names(&self) -> Result<Vec<KeptName>, KeychainError>;
    /// As [`Keychain::load`], for a Manage key.
    async fn load_manage_key(&self, id: &ManageKeyId) -> Result<Option<ApiKey>, KeychainError>;
    async fn store_manage_key(&self, id: &ManageKeyId, key: &ApiKey) -> Result<(), KeychainError>;
    /// Removing what is not there is fine.
    async fn remove_manage_key(&self, id: &ManageKeyId) -> Result<(), KeychainError>;
    /// As [`Keychain::load`], for a password of the network.
    async fn load_password(&self, of: PasswordOf) -> Result<Option<Password>, KeychainError>;
    async fn store_password(&self, of: PasswordOf, password: &Password) -> Result<(), KeychainError>;
    /// Removing what is not there is fine.
    async fn remove_password(&self, of: PasswordOf) -> Result<(), KeychainError>;
    /// The key of the fingerprints, made at the first call.
    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError>;
}

/// What one entry of the keychain is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KeptName {
    Pair(PairId),
    ManageKey(ManageKeyId),
}

/// What the keychain can do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeychainState {
    Ready,
    Locked,
    /// The person closed the unlock prompt.
    Dismissed,
    /// Nothing on this machine offers one.
    NoService,
    /// The service has no default collection to write to.
    NoDefaultCollection,
    /// It is there and did not answer in time.
    Hung,
    /// It answered something that has no word here.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    #[error("the keychain is not ready: {0:?}")]
    NotReady(KeychainState),
    #[error("the keychain did not answer in time")]
    TimedOut,
    #[error("the entry is not one that this version wrote")]
    Damaged,
    #[error("the keychain gave back something else than was stored")]
    NotKept,
}

/// Inventory, journal and institutions on disk. Never a key. Each call is durable when it returns.
#[async_trait]
pub trait Ledger: Send + Sync {
    async fn remember_institution(&self, institution: &Institution) -> Result<(), LedgerError>;
    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError>;

    /// Inserts or replaces one record, and notes with it what happened to it: both or neither.
    async fn record(&self, record: &Record, events: &[Event]) -> Result<(), LedgerError>;
    /// Removes a record and its note, and notes it. The pair's history stays. Removing what is not there is fine.
    async fn remove_record(&self, pair: &PairId, at: Timestamp) -> Result<(), LedgerError>;
    /// In the order in which they were first seen.
    async fn records(&self, place: &Place) -> Result<Vec<Record>, LedgerError>;
    /// All records of all places, and what they are called by; `None` where nothing has changed since `seen`.
    async fn stock(&self, seen: Option<StockMark>) -> Result<Option<Stock>, LedgerError>;
    /// Keeps what the person says of a pair in place of what they said before, and notes which parts changed: both or
    /// neither. An empty note is none. `false`: there is no record of this pair, and nothing was kept.
    async fn annotate(&self, pair: &PairId, note: &PairNote, at: Timestamp) -> Result<bool, LedgerError>;
    /// Those of one place, or all, in one read. A pair without a note is not among them.
    async fn pair_notes(&self, place: Option<&Place>) -> Result<Vec<(PairId, PairNote)>, LedgerError>;
    /// The portal answered for `place` at `at` with exactly `listed`: the others are marked as not listed, none is
    /// removed, and each change of mark is noted. If all was `compared`, the place is as of then.
    async fn mark_synced(
        &self,
        place: &Place,
        at: Timestamp,
        compared: bool,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError>;
    async fn as_of(&self, place: &Place) -> Result<Option<Timestamp>, LedgerError>;

    /// The user said that this body's Collaudo was done elsewhere.
    async fn waive_collaudo(&self, tax_code: &TaxCode, at: Timestamp) -> Result<(), LedgerError>;
    async fn collaudo_waived(&self, tax_code: &TaxCode) -> Result<bool, LedgerError>;

    /// Inserts or replaces one Manage key's record, and notes it; the services known of it stay.
    async fn record_manage_key(&self, record: &ManageKeyRecord, at: Timestamp) -> Result<(), LedgerError>;
    /// In the order in which they were added.
    async fn manage_keys(&self) -> Result<Vec<ManageKeyRecord>, LedgerError>;
    /// Removes the record, and notes it. Which services it reached goes with it; records of pairs and the journal stay.
    /// Removing what is not there is fine.
    async fn remove_manage_key(&self, id: &ManageKeyId, at: Timestamp) -> Result<(), LedgerError>;
    /// The portal took the key at `at` and listed these. A known service that a listing without unreadable places
    /// lacks is marked as not listed, none is removed. For a key that is not recorded (any more) nothing is noted.
    async fn record_services(
        &self,
        id: &ManageKeyId,
        listing: &ServiceListing,
        at: Timestamp,
    ) -> Result<(), LedgerError>;
    /// In the order in which they were first seen.
    async fn services(&self, id: &ManageKeyId) -> Result<Vec<KnownService>, LedgerError>;
    /// When services were last recorded, whether or not every place of the list could be read.
    async fn services_as_of(&self, id: &ManageKeyId) -> Result<Option<Timestamp>, LedgerError>;

    /// On disk, fsynced, when it returns. A second open intent for the same target is refused with
    /// [`LedgerError::IntentOpen`] (the target of a generation is its product, of a regeneration its subscription), and
    /// a second intent of one confirmation with [`LedgerError::ConfirmationUsed`], however the first ended.
    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError>;
    /// `after`: the fingerprint of the new key, where one slot got one.
    async fn close_intent(
        &self,
        id: IntentId,
        outcome: Outcome,
        at: Timestamp,
        after: Option<Fingerprint>,
    ) -> Result<(), LedgerError>;
    /// Asked once more without an outcome: it is asked next at `ask_at`.
    async fn postpone_intent(&self, id: IntentId, ask_at: Timestamp) -> Result<(), LedgerError>;
    /// Those of one place, or all.
    async fn open_intents(&self, place: Option<&Place>) -> Result<Vec<Intent>, LedgerError>;

    /// Adds to the history what no other call notes by itself.
    async fn note(&self, event: &Event) -> Result<(), LedgerError>;
    /// The newest first, from before the event of that number.
    async fn history(&self, before: Option<i64>, at_most: u32) -> Result<Vec<NotedEvent>, LedgerError>;
    /// The keys of `place` that were replaced from here between two moments: which slot of which pair, and what it held.
    async fn replaced_lately(
        &self,
        place: &Place,
        since: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<(SubscriptionId, KeySlot, Fingerprint)>, LedgerError>;
    /// Seals the history up to its present end, if it has grown since.
    async fn seal_history(&self, key: &FingerprintKey) -> Result<(), LedgerError>;
    /// Walks over all of it.
    async fn check_history(&self, key: Option<&FingerprintKey>) -> Result<HistoryCheck, LedgerError>;
    /// Whether what the keychain held before this ledger was brought into it.
    async fn is_begun(&self) -> Result<bool, LedgerError>;
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    #[error("an earlier operation on the same keys is not settled yet")]
    IntentOpen,
    #[error("this confirmation was used already")]
    ConfirmationUsed,
    #[error("the disk is full")]
    Full,
    #[error("the ledger can only be read")]
    ReadOnly,
    #[error("the ledger's file is damaged")]
    Damaged,
    #[error("the ledger cannot be used: {0}")]
    Unusable(String),
}

/// The system's clipboard.
#[async_trait]
pub trait Clipboard: Send + Sync {
    /// Marked as a secret, so that clipboard histories leave it out.
    async fn write_secret(&self, key: &ApiKey) -> Result<(), ClipboardError>;
    /// Whether the clipboard holds exactly this key now.
    async fn holds(&self, key: &ApiKey) -> Result<bool, ClipboardError>;
    async fn clear(&self) -> Result<(), ClipboardError>;
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the clipboard cannot be used: {0}")]
pub struct ClipboardError(pub String);

#[async_trait]
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
    /// Time since some fixed moment. Unlike [`Clock::now`] it never goes back or leaps when the clock is set.
    fn elapsed(&self) -> Duration;
    async fn sleep(&self, duration: Duration);
}

/// What the verbs that change something need together.
#[derive(Clone, Copy)]
pub struct Ports<'a> {
    pub portal: &'a dyn Portal,
    pub keychain: &'a dyn Keychain,
    pub ledger: &'a dyn Ledger,
    pub clock: &'a dyn Clock,
}

impl Ports<'_> {
    /// As [`keychain_is_ready`].
    pub(crate) async fn keychain_is_ready(&self) -> Result<(), KeychainError> {
        keychain_is_ready(self.keychain).await
    }
}

/// Refuses to go on unless a key could be stored: called before anything is asked of a portal that would make one.
pub(crate) async fn keychain_is_ready(keychain: &dyn Keychain) -> Result<(), KeychainError> {
    match keychain.state().await {
        KeychainState::Ready => Ok(()),
        state @ (KeychainState::Locked
        | KeychainState::Dismissed
        | KeychainState::NoService
        | KeychainState::NoDefaultCollection
        | KeychainState::Hung
        | KeychainState::Unknown) => Err(KeychainError::NotReady(state)),
    }
}
