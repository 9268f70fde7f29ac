//! What Portachiavi knows about keys, with no network, keychain, database or window in it.
//!
//! Read in this order: the words ([`Institution`], [`Environment`], [`Product`], [`Subscription`], [`KeyPair`]),
//! what the verbs ask of the world ([`Portal`], [`Keychain`], [`Ledger`], [`Clipboard`], [`Clock`]),
//! then the verbs, one file each: [`sync()`], [`generate()`], [`regenerate()`], [`recover()`], [`reveal()`],
//! [`copy()`], [`inspect()`], [`annotate()`], and for the Manage keys of IO [`add_manage_key()`], [`remove_manage_key()`],
//! [`sync_services()`]. [`verify()`] asks pagoPA whether a key is taken.

mod api_key;
mod consent;
mod csv;
mod day;
mod environment;
mod error;
mod error_of_change;
mod fingerprint;
mod folded;
mod history;
mod institution;
mod io_service;
mod issuer_name;
mod manage_key;
mod note;
mod opening;
mod operation;
mod pair_index;
mod password;
mod portal_fault;
mod ports;
mod product;
mod record;
mod stock;
mod subscription;
mod timestamp;

mod add_manage_key;
mod annotate;
mod begin;
mod compared;
mod copy;
mod export_history;
mod export_pairs;
mod find_pairs;
mod generate;
mod import_manage_keys;
mod inspect;
mod keep;
mod recover;
mod regenerate;
mod remove_manage_key;
mod remove_pair;
mod reveal;
mod sync;
mod sync_services;
mod verify;

#[cfg(test)]
mod fakes;

pub use api_key::{ApiKey, KeyPair};
pub use consent::Consent;
pub use day::{Day, NotADay};
pub use environment::{Environment, UnknownEnvironment};
pub use error::{Coded, ErrorCode};
pub use fingerprint::{Fingerprint, FingerprintKey, NotAFingerprint};
pub use history::{Deed, Event, HistoryCheck, NotedEvent, Seal, UnknownDeed};
pub use institution::{
    Entitlement, Institution, InstitutionId, InstitutionKind, InvalidInstitution, TaxCode,
};
pub use io_service::{InvalidManageKeyId, IoService, ManageKeyId, ServiceListing, ServiceState};
pub use issuer_name::IssuerName;
pub use manage_key::{KnownService, ManageKeyRecord};
pub use note::{PairNote, UnfitNote};
pub use opening::{Opening, opening};
pub use operation::{
    Confirmation, Intent, IntentId, InvalidConfirmation, NewIntent, Operation, Outcome, pause_after,
};
pub use password::{Password, PasswordOf};
pub use portal_fault::{PortalError, PortalFault};
pub use ports::{
    Checked, Clipboard, ClipboardError, Clock, KeptName, KeyCheck, KeyVerdict, Keychain, KeychainError,
    KeychainState, Ledger, LedgerError, Portal, Ports, Progress, ServiceCatalogue,
};
pub use product::{Choice, Product, Refusal, UnknownProduct, choices};
pub use record::{Changes, Inventory, Record, SlotRecord};
pub use stock::{Generated, ReachedService, Stock, StockMark};
pub use subscription::{
    InvalidSubscriptionId, KeySlot, Listing, PairId, Place, Realm, Subscription, SubscriptionId,
    UnknownRealm, UnknownSlot,
};
pub use timestamp::Timestamp;

pub use add_manage_key::{AddManageKeyError, add_manage_key};
pub use annotate::{AnnotateError, annotate};
pub use begin::begin;
pub use copy::{CLIPBOARD_HOLDS_FOR, CopyError, copy, forget};
pub use export_history::export_history;
pub use export_pairs::export_pairs;
pub use find_pairs::{
    FoundPair, FoundPairs, KnownPairs, PairFilter, PairOrder, PairQuestion, PairState, find_pairs,
};
pub use generate::{GenerateError, generate};
pub use import_manage_keys::{ImportError, Imported, NewManageKey, import_manage_keys};
pub use inspect::inspect;
pub use keep::KeepError;
pub use recover::{RecoverError, Recovered, postpone, recover};
pub use regenerate::{RegenerateError, Regeneration, regenerate};
pub use remove_manage_key::{RemoveManageKeyError, remove_manage_key};
pub use remove_pair::{RemovePairError, remove_pair};
pub use reveal::{REVEAL_LASTS_FOR, RevealError, reveal};
pub use sync::{SyncError, Synced, sync};
pub use sync_services::{SyncedServices, sync_services};
pub use verify::{AskedAgain, PROPAGATION_LASTS_FOR, Verified, patience, verify};
