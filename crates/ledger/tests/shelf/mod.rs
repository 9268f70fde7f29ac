//! What both suites put on the shelf.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "each suite uses its part; a test fails by panicking"
)]

#[cfg(target_os = "linux")]
pub mod mounts;
pub mod story;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use portachiavi_keys::{
    ApiKey, Confirmation, Deed, Entitlement, Environment, Event, Fingerprint, FingerprintKey, Institution,
    InstitutionId, InstitutionKind, IoService, KeySlot, ManageKeyId, ManageKeyRecord, NewIntent, Operation,
    PairNote, Place, Product, Realm, Record, ServiceListing, ServiceState, SlotRecord, SubscriptionId,
    TaxCode, Timestamp,
};
use portachiavi_ledger::{Condition, OpenError, SqliteLedger};
use rusqlite::Connection;
use tempfile::TempDir;

pub const CANARY: &str = "5ae0ec6a8a5e49cb906b034963c6d2da";

/// A directory for one ledger, which can be opened again and again.
pub struct Shelf(pub TempDir);

impl Shelf {
    pub fn new() -> Self {
        Shelf(tempfile::tempdir().unwrap())
    }
    pub fn path(&self) -> PathBuf {
        self.0.path().join("ledger.db")
    }
    /// As it was left, or new.
    pub fn open(&self) -> SqliteLedger {
        let (ledger, condition) = self.found();
        assert_eq!(condition, Condition::Whole);
        ledger
    }
    pub fn found(&self) -> (SqliteLedger, Condition) {
        SqliteLedger::open(&self.path(), Timestamp(0)).unwrap()
    }
    pub fn refused(&self) -> OpenError {
        SqliteLedger::open(&self.path(), Timestamp(0)).err().unwrap()
    }
    /// The file as another program sees it.
    pub fn edit(&self, statement: &str) {
        Connection::open(self.path())
            .unwrap()
            .execute_batch(statement)
            .unwrap();
    }
}

/// What lies in a directory: names and contents.
pub fn files(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(directory)
        .unwrap()
        .map(|file| file.unwrap())
        .map(|file| {
            (
                file.file_name().into_string().unwrap(),
                fs::read(file.path()).unwrap(),
            )
        })
        .collect()
}

pub fn tax_code() -> TaxCode {
    TaxCode::parse("00264560608").unwrap()
}

pub fn place(environment: Environment) -> Place {
    Place {
        realm: Realm::PagoPa(environment),
        tax_code: tax_code(),
    }
}

pub fn collaudo() -> Place {
    place(Environment::Collaudo)
}

pub fn id(text: &str) -> SubscriptionId {
    SubscriptionId::parse(text).unwrap()
}

pub fn fingerprint_key() -> FingerprintKey {
    FingerprintKey::from_bytes([1; 32])
}

pub fn fingerprint(key: &str) -> Fingerprint {
    fingerprint_key().fingerprint(&ApiKey::parse(key).unwrap())
}

pub fn event(deed: Deed) -> Event {
    Event {
        about: Some("Città \"d'Esempio\"".to_owned()),
        ..Event::new(Timestamp(4), deed)
    }
}

pub fn record(place: &Place, subscription: &str) -> Record {
    Record {
        pair: place.pair(&id(subscription)),
        display_name: "Connessione con nodo – Città dell'Esempio".to_owned(),
        primary: SlotRecord {
            fingerprint: Some(fingerprint(CANARY)),
            changed_at: Some(Timestamp(3)),
            changed_elsewhere: true,
        },
        secondary: SlotRecord::default(),
        kept_at: None,
        first_seen: Timestamp(1),
        confirmed_at: Some(Timestamp(2)),
        listed: true,
    }
}

pub fn note() -> PairNote {
    PairNote {
        in_use: Some(KeySlot::Secondary),
        installed_at: "gestionale \"Tributi\" – Müll".to_owned(),
        owner: "Maria D'Esempio".to_owned(),
        due: "2026-12-03".parse().ok(),
        text: "Prima avvisare il fornitore.\nPoi l'altra.".to_owned(),
    }
}

pub fn institution(name: &str, kind: InstitutionKind) -> Institution {
    Institution {
        id: InstitutionId::parse(name).unwrap(),
        name: "Azienda Sanitaria dell'Alto Adige – Südtiroler Sanitätsbetrieb".to_owned(),
        tax_code: tax_code(),
        kind,
        role: "Referente dei Pagamenti".to_owned(),
        entitlement: Entitlement {
            ec: true,
            psp: false,
            payment_notices: true,
        },
    }
}

/// Another one at each call.
pub fn confirmation() -> Confirmation {
    static GIVEN: AtomicU64 = AtomicU64::new(0);
    let number = GIVEN.fetch_add(1, Ordering::Relaxed);
    format!("confirmation-{number}").parse().unwrap()
}

pub fn generate(product: Product) -> NewIntent {
    NewIntent {
        confirmation: confirmation(),
        place: collaudo(),
        operation: Operation::Generate { product },
        opened_at: Timestamp(7),
    }
}

pub fn regenerate(subscription: &str, slot: KeySlot) -> NewIntent {
    NewIntent {
        confirmation: confirmation(),
        place: collaudo(),
        operation: Operation::Regenerate {
            subscription: id(subscription),
            slot,
            primary: fingerprint("p1"),
            secondary: fingerprint("s1"),
        },
        opened_at: Timestamp(8),
    }
}

pub fn key_id(text: &str) -> ManageKeyId {
    text.parse().unwrap()
}

pub fn manage_key(id: &str) -> ManageKeyRecord {
    ManageKeyRecord {
        id: key_id(id),
        name: "Comune di Città dell'Esempio".to_owned(),
        added_at: Timestamp(1),
        checked_at: None,
    }
}

pub fn service(id_text: &str) -> IoService {
    IoService {
        id: id(id_text),
        name: "Avvisi \"TARI\", l'imposta – Müllgebühr".to_owned(),
        organization: "Comune di Esempio".to_owned(),
        tax_code: tax_code(),
        state: ServiceState::Approved,
        authorized_cidrs: vec!["198.51.100.0/24".to_owned(), "2001:db8::/32".to_owned()],
    }
}

/// A walk that could read everything.
pub fn found(services: impl IntoIterator<Item = IoService>) -> ServiceListing {
    ServiceListing {
        services: services.into_iter().collect(),
        unreadable: 0,
    }
}
