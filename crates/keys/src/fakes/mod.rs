//! The ports in memory, for the tests of the verbs. Each notes what it was asked in one shared story.

mod clipboard;
mod clock;

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use crate::*;

pub use clipboard::FakeClipboard;
pub use clock::FakeClock;

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

fn id_of(product: Product) -> SubscriptionId {
    SubscriptionId::parse(&format!("{}{}", product.prefix(), place().tax_code)).unwrap()
}

fn keys(primary: &str, secondary: &str) -> KeyPair {
    KeyPair {
        primary: ApiKey::parse(primary).unwrap(),
        secondary: ApiKey::parse(secondary).unwrap(),
    }
}

/// Everything a verb needs, and what came of it.
pub struct Desk {
    pub portal: FakePortal,
    pub keychain: FakeKeychain,
    pub ledger: FakeLedger,
    pub clock: FakeClock,
    story: Story,
}

impl Desk {
    pub fn new() -> Self {
        let story = Story::default();
        Desk {
            portal: FakePortal {
                story: story.clone(),
                ..FakePortal::default()
            },
            keychain: FakeKeychain {
                story: story.clone(),
                ..FakeKeychain::default()
            },
            ledger: FakeLedger {
                story: story.clone(),
                ..FakeLedger::default()
            },
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

    pub async fn kept(&self, product: Product) -> Option<KeyPair> {
        self.keychain.load(&place().pair(&id_of(product))).await.unwrap()
    }
}

#[derive(Default)]
pub struct FakePortal {
    story: Story,
    pairs: Mutex<Vec<(SubscriptionId, Option<KeyPair>)>>,
    changes: Arc<AtomicUsize>,
    mood: Mutex<Mood>,
}

#[derive(Default, Clone, Copy)]
struct Mood {
    lists_nothing: bool,
    unreadable: usize,
    only_these: bool,
    down: bool,
    down_after_change: bool,
    fault: Option<PortalFault>,
    changes_all_the_same: bool,
}

impl FakePortal {
    fn mood(&self, change: impl FnOnce(&mut Mood)) {
        change(&mut self.mood.lock().unwrap());
    }
    pub fn has(&self, product: Product, primary: &str, secondary: &str) {
        self.pairs
            .lock()
            .unwrap()
            .push((id_of(product), Some(keys(primary, secondary))));
    }
    pub fn forgets(&self, product: Product) {
        self.pairs.lock().unwrap().retain(|(id, _)| *id != id_of(product));
    }
    pub fn sends_blank_keys(&self, product: Product) {
        self.pairs
            .lock()
            .unwrap()
            .iter_mut()
            .filter(|(id, _)| *id == id_of(product))
            .for_each(|row| row.1 = None);
    }
    pub fn garbles_rows(&self, unreadable: usize) {
        self.mood(|mood| mood.unreadable = unreadable);
    }
    pub fn answers_for_its_rows_only(&self) {
        self.mood(|mood| mood.only_these = true);
    }
    pub fn lists_nothing(&self) {
        self.mood(|mood| mood.lists_nothing = true);
    }
    pub fn changes_then_fails(&self, fault: PortalFault) {
        self.mood(|mood| (mood.fault, mood.changes_all_the_same) = (Some(fault), true));
    }
    pub fn fails_without_change(&self, fault: PortalFault) {
        self.mood(|mood| (mood.fault, mood.changes_all_the_same) = (Some(fault), false));
    }
    pub fn goes_down_after_next_change(&self) {
        self.mood(|mood| mood.down_after_change = true);
    }
    pub fn comes_back(&self) {
        self.mood(|mood| *mood = Mood::default());
    }
    pub fn changes_asked(&self) -> usize {
        self.changes.load(Ordering::SeqCst)
    }
    pub fn pair(&self, product: Product) -> Option<KeyPair> {
        self.pairs
            .lock()
            .unwrap()
            .iter()
            .find(|(id, _)| *id == id_of(product))
            .and_then(|row| row.1.clone())
    }

    fn change(
        &self,
        apply: impl FnOnce(&mut Vec<(SubscriptionId, Option<KeyPair>)>, usize),
    ) -> Result<(), PortalError> {
        let count = self.changes.fetch_add(1, Ordering::SeqCst);
        let mood = *self.mood.lock().unwrap();
        if mood.fault.is_none() || mood.changes_all_the_same {
            apply(&mut self.pairs.lock().unwrap(), count);
        }
        if mood.down_after_change {
            self.mood(|mood| mood.down = true);
        }
        mood.fault.map_or(Ok(()), |fault| {
            Err(PortalError {
                fault,
                request_id: None,
            })
        })
    }
}

#[async_trait]
impl Portal for FakePortal {
    async fn list(&self) -> Result<Listing, PortalError> {
        self.story.lock().unwrap().push("list");
        let mood = *self.mood.lock().unwrap();
        if mood.down {
            return Err(PortalError {
                fault: PortalFault::Unreachable,
                request_id: None,
            });
        }
        let pairs = if mood.lists_nothing {
            Vec::new()
        } else {
            self.pairs.lock().unwrap().clone()
        };
        let subscriptions = pairs
            .into_iter()
            .map(|(id, keys)| Subscription {
                display_name: format!("{id} Comune"),
                id,
                keys,
            })
            .collect();
        Ok(Listing {
            subscriptions,
            unreadable: mood.unreadable,
            only_these: mood.only_these,
        })
    }

    async fn create(&self, product: Product) -> Result<(), PortalError> {
        self.story.lock().unwrap().push("create");
        self.change(|pairs, count| {
            pairs.push((
                id_of(product),
                Some(keys(&format!("new-p{count}"), &format!("new-s{count}"))),
            ));
        })
    }

    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError> {
        self.story.lock().unwrap().push("regenerate");
        self.change(|pairs, count| {
            let fresh = ApiKey::parse(&format!("regenerated-{count}")).unwrap();
            for keys in pairs
                .iter_mut()
                .filter(|(id, _)| id == subscription)
                .filter_map(|row| row.1.as_mut())
            {
                match slot {
                    KeySlot::Primary => keys.primary = fresh.clone(),
                    KeySlot::Secondary => keys.secondary = fresh.clone(),
                }
            }
        })
    }
}

pub struct FakeKeychain {
    story: Story,
    entries: Mutex<HashMap<PairId, KeyPair>>,
    state: Mutex<KeychainState>,
    refuses_after_change: Mutex<Option<Arc<AtomicUsize>>>,
    refused: Mutex<Option<PairId>>,
    fingerprint_key: AtomicU8,
    fingerprint_key_is_damaged: AtomicBool,
}

impl Default for FakeKeychain {
    fn default() -> Self {
        FakeKeychain {
            story: Story::default(),
            entries: Mutex::default(),
            state: Mutex::new(KeychainState::Ready),
            refuses_after_change: Mutex::new(None),
            refused: Mutex::new(None),
            fingerprint_key: AtomicU8::new(7),
            fingerprint_key_is_damaged: AtomicBool::new(false),
        }
    }
}

impl FakeKeychain {
    pub fn becomes(&self, state: KeychainState) {
        *self.state.lock().unwrap() = state;
    }
    pub fn loses_everything(&self) {
        self.entries.lock().unwrap().clear();
    }
    pub fn refuses_entry_of(&self, product: Product) {
        *self.refused.lock().unwrap() = Some(place().pair(&id_of(product)));
    }
    pub fn is_reset(&self) {
        self.fingerprint_key.fetch_add(1, Ordering::SeqCst);
    }
    pub fn damages_fingerprint_key(&self) {
        self.fingerprint_key_is_damaged.store(true, Ordering::SeqCst);
    }
    pub fn locks_after_next_change(&self, portal: &FakePortal) {
        *self.refuses_after_change.lock().unwrap() = Some(portal.changes.clone());
    }
    fn ready(&self) -> Result<(), KeychainError> {
        let state = *self.state.lock().unwrap();
        if state == KeychainState::Ready {
            Ok(())
        } else {
            Err(KeychainError::NotReady(state))
        }
    }
}

#[async_trait]
impl Keychain for FakeKeychain {
    async fn state(&self) -> KeychainState {
        *self.state.lock().unwrap()
    }
    async fn unlock(&self) -> KeychainState {
        *self.state.lock().unwrap()
    }
    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError> {
        self.ready()?;
        if self.refused.lock().unwrap().as_ref() == Some(pair) {
            return Err(KeychainError::NotReady(KeychainState::Unknown));
        }
        Ok(self.entries.lock().unwrap().get(pair).cloned())
    }
    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
        self.ready()?;
        if self
            .refuses_after_change
            .lock()
            .unwrap()
            .as_ref()
            .is_some_and(|changes| changes.load(Ordering::SeqCst) > 0)
        {
            return Err(KeychainError::NotReady(KeychainState::Locked));
        }
        self.story.lock().unwrap().push("store");
        self.entries.lock().unwrap().insert(pair.clone(), keys.clone());
        Ok(())
    }
    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError> {
        self.ready()?;
        if self.fingerprint_key_is_damaged.load(Ordering::SeqCst) {
            return Err(KeychainError::Damaged);
        }
        Ok(FingerprintKey::from_bytes(
            [self.fingerprint_key.load(Ordering::SeqCst); 32],
        ))
    }
}

#[derive(Default)]
pub struct FakeLedger {
    story: Story,
    records: Mutex<Vec<Record>>,
    as_of: Mutex<Option<Timestamp>>,
    waived: AtomicBool,
    intents: Mutex<BTreeMap<IntentId, (NewIntent, Option<Outcome>)>>,
}

impl FakeLedger {
    pub fn waives_collaudo(&self) {
        self.waived.store(true, Ordering::SeqCst);
    }
}

#[async_trait]
impl Ledger for FakeLedger {
    async fn remember_institution(&self, _: &Institution) -> Result<(), LedgerError> {
        Ok(())
    }
    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError> {
        Ok(Vec::new())
    }
    async fn record(&self, record: &Record) -> Result<(), LedgerError> {
        self.story.lock().unwrap().push("record");
        let mut records = self.records.lock().unwrap();
        match records.iter_mut().find(|known| known.pair == record.pair) {
            Some(known) => *known = record.clone(),
            None => records.push(record.clone()),
        }
        Ok(())
    }
    async fn records(&self, place: &Place) -> Result<Vec<Record>, LedgerError> {
        let records = self.records.lock().unwrap();
        Ok(records
            .iter()
            .filter(|record| record.pair.place == *place)
            .cloned()
            .collect())
    }
    async fn mark_synced(
        &self,
        _: &Place,
        at: Option<Timestamp>,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError> {
        let mut as_of = self.as_of.lock().unwrap();
        *as_of = at.or(*as_of);
        for record in self.records.lock().unwrap().iter_mut() {
            record.listed = listed.contains(&record.pair.subscription);
        }
        Ok(())
    }
    async fn as_of(&self, _: &Place) -> Result<Option<Timestamp>, LedgerError> {
        Ok(*self.as_of.lock().unwrap())
    }
    async fn waive_collaudo(&self, _: &TaxCode, _: Timestamp) -> Result<(), LedgerError> {
        Ok(())
    }
    async fn collaudo_waived(&self, _: &TaxCode) -> Result<bool, LedgerError> {
        Ok(self.waived.load(Ordering::SeqCst))
    }
    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError> {
        let mut intents = self.intents.lock().unwrap();
        let same = |open: &NewIntent| match (&open.operation, &intent.operation) {
            (Operation::Generate { product: a }, Operation::Generate { product: b }) => a == b,
            (
                Operation::Regenerate { subscription: a, .. },
                Operation::Regenerate { subscription: b, .. },
            ) => a == b,
            (Operation::Generate { .. } | Operation::Regenerate { .. }, _) => false,
        };
        if intents
            .values()
            .any(|(open, outcome)| outcome.is_none() && same(open))
        {
            return Err(LedgerError::IntentOpen);
        }
        self.story.lock().unwrap().push("journal");
        let id = IntentId(i64::try_from(intents.len()).unwrap());
        intents.insert(id, (intent.clone(), None));
        Ok(id)
    }
    async fn close_intent(&self, id: IntentId, outcome: Outcome, _: Timestamp) -> Result<(), LedgerError> {
        self.story.lock().unwrap().push("close");
        self.intents.lock().unwrap().get_mut(&id).unwrap().1 = Some(outcome);
        Ok(())
    }
    async fn open_intents(&self, _: &Place) -> Result<Vec<Intent>, LedgerError> {
        let intents = self.intents.lock().unwrap();
        let open = intents.iter().filter(|(_, (_, outcome))| outcome.is_none());
        Ok(open
            .map(|(id, (intent, _))| Intent {
                id: *id,
                place: intent.place.clone(),
                operation: intent.operation.clone(),
                opened_at: intent.opened_at,
            })
            .collect())
    }
}
