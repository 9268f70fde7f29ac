//! The ports in memory, for the tests of the verbs. Each notes what it was asked in one shared story.

mod catalogue;
mod clipboard;
mod clock;
mod keychain;
mod ledger;
mod pair_model;
mod portal;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::*;

pub use catalogue::{FakeCatalogue, service};
pub use clipboard::FakeClipboard;
pub use clock::FakeClock;
pub use keychain::FakeKeychain;
pub use ledger::FakeLedger;
pub use portal::FakePortal;

type Story = Arc<Mutex<Vec<&'static str>>>;

pub fn place() -> Place {
    Place {
        realm: Realm::PagoPa(Environment::Collaudo),
        tax_code: TaxCode::parse("00264560608").unwrap(),
    }
}

pub fn comune() -> Institution {
    Institution {
        id: InstitutionId::parse("6b5c8e0e-55a3-4b6f-8f1a-5f0e3c1d2a10").unwrap(),
        name: "Comune di Esempio".to_owned(),
        tax_code: place().tax_code,
        kind: InstitutionKind::Ec,
        role: "Referente dei Pagamenti".to_owned(),
        entitlement: Entitlement {
            ec: true,
            ..Entitlement::default()
        },
    }
}

/// One more "yes" of the person.
pub fn confirmed() -> Confirmation {
    static GIVEN: AtomicUsize = AtomicUsize::new(0);
    format!("yes-{}", GIVEN.fetch_add(1, Ordering::SeqCst))
        .parse()
        .unwrap()
}

fn id_of(product: Product) -> SubscriptionId {
    SubscriptionId::parse(&format!("{}{}", product.prefix(), place().tax_code)).unwrap()
}

fn keys(primary: &str, secondary: &str) -> KeyPair {
    KeyPair {
        primary: ApiKey::parse(primary).unwrap(),
        secondary: ApiKey::parse(secondary).unwrap(),
    }
}

pub fn manage_key_id() -> ManageKeyId {
    "manage-1".parse().unwrap()
}

pub fn manage_key(text: &str) -> ApiKey {
    ApiKey::parse(text).unwrap()
}

pub fn manage_key_record() -> ManageKeyRecord {
    ManageKeyRecord {
        id: manage_key_id(),
        name: "Comune di Esempio".to_owned(),
        added_at: Timestamp(1),
        checked_at: None,
    }
}

/// Everything a verb needs, and what came of it.
pub struct Desk {
    pub portal: FakePortal,
    pub catalogue: FakeCatalogue,
    pub keychain: FakeKeychain,
    pub ledger: FakeLedger,
    pub clock: FakeClock,
    story: Story,
}

impl Desk {
    pub fn new() -> Self {
        let story = Story::default();
        Desk {
            portal: FakePortal::telling(story.clone()),
            catalogue: FakeCatalogue::telling(story.clone()),
            keychain: FakeKeychain::telling(story.clone()),
            ledger: FakeLedger::telling(story.clone()),
            clock: FakeClock::new(),
            story,
        }
    }

    pub fn ports(&self) -> Ports<'_> {
        Ports {
            portal: &self.portal,
            keychain: &self.keychain,
            ledger: &self.ledger,
            clock: &self.clock,
        }
    }

    pub fn story(&self) -> Vec<&'static str> {
        self.story.lock().unwrap().clone()
    }

    pub fn clear_story(&self) {
        self.story.lock().unwrap().clear();
    }

    /// What the window shows of "Connessione con nodo" now.
    async fn seen(&self) -> Changes {
        let known = self.ledger.records(&place()).await.unwrap();
        let id = id_of(Product::Nodoauth);
        let record = known.iter().find(|record| record.pair.subscription == id);
        record.map(Record::changes).unwrap_or_default()
    }

    /// One more "yes" to what the window shows now, for which nothing was typed.
    pub async fn yes(&self) -> Consent {
        Consent {
            confirmation: confirmed(),
            seen: self.seen().await,
            typed: None,
        }
    }

    pub async fn kept(&self, product: Product) -> Option<KeyPair> {
        self.keychain.load(&place().pair(&id_of(product))).await.unwrap()
    }
}
