//! What both suites put on the shelf.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each suite uses its part; a test fails by panicking"
)]

use std::path::PathBuf;

use portachiavi_keys::{
    ApiKey, Entitlement, Environment, Fingerprint, FingerprintKey, Institution, InstitutionId,
    InstitutionKind, IoService, KeySlot, ManageKeyId, ManageKeyRecord, NewIntent, Operation, Place, Product,
    Realm, Record, ServiceListing, ServiceState, SlotRecord, SubscriptionId, TaxCode, Timestamp,
};
use portachiavi_ledger::{OpenError, SqliteLedger};
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
    pub fn open(&self) -> SqliteLedger {
        SqliteLedger::open(&self.path()).unwrap()
    }
    pub fn refused(&self) -> OpenError {
        SqliteLedger::open(&self.path()).err().unwrap()
    }
    /// The file as another program sees it.
    pub fn edit(&self, statement: &str) {
        Connection::open(self.path())
            .unwrap()
            .execute_batch(statement)
            .unwrap();
    }
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

pub fn fingerprint(key: &str) -> Fingerprint {
    FingerprintKey::from_bytes([1; 32]).fingerprint(&ApiKey::parse(key).unwrap())
}

pub fn record(place: &Place, subscription: &str) -> Record {
    Record {
        pair: place.pair(&id(subscription)),
        display_name: "Connessione con nodo – Città dell'Esempio".to_owned(),
        primary: SlotRecord {
            fingerprint: Some(fingerprint(CANARY)),
            changed_at: Some(Timestamp(3)),
        },
        secondary: SlotRecord::default(),
        kept_at: None,
        first_seen: Timestamp(1),
        confirmed_at: Timestamp(2),
        listed: true,
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

pub fn generate(product: Product) -> NewIntent {
    NewIntent {
        place: collaudo(),
        operation: Operation::Generate { product },
        opened_at: Timestamp(7),
    }
}

pub fn regenerate(subscription: &str, slot: KeySlot) -> NewIntent {
    NewIntent {
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
