use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;

use super::Story;
use crate::*;

#[derive(Default)]
pub struct FakeLedger {
    story: Story,
    records: Mutex<Vec<Record>>,
    notes: Mutex<BTreeMap<PairId, PairNote>>,
    as_of: Mutex<Option<Timestamp>>,
    waived: AtomicBool,
    intents: Mutex<BTreeMap<IntentId, FakeIntent>>,
    events: Mutex<Vec<Event>>,
    institutions: Mutex<Vec<Institution>>,
    room: Mutex<Room>,
    manage_keys: Mutex<Vec<ManageKey>>,
    refuses_manage_keys: Mutex<Option<LedgerError>>,
}

struct FakeIntent {
    new: NewIntent,
    outcome: Option<Outcome>,
    closed_at: Option<Timestamp>,
    asked: u32,
    ask_at: Timestamp,
}

#[derive(Default, Clone, Copy, PartialEq)]
enum Room {
    #[default]
    Enough,
    ForOneIntent,
    None,
}

struct ManageKey {
    record: ManageKeyRecord,
    services: Vec<KnownService>,
    services_as_of: Option<Timestamp>,
}

impl FakeLedger {
    pub(super) fn telling(story: Story) -> Self {
        FakeLedger {
            story,
            ..FakeLedger::default()
        }
    }
    pub fn refuses_manage_keys(&self, error: LedgerError) {
        *self.refuses_manage_keys.lock().unwrap() = Some(error);
    }
    fn manage_key<T>(&self, id: &ManageKeyId, look: impl FnOnce(&mut ManageKey) -> T) -> Option<T> {
        let mut known = self.manage_keys.lock().unwrap();
        known.iter_mut().find(|known| known.record.id == *id).map(look)
    }
    pub fn is_full(&self) {
        *self.room.lock().unwrap() = Room::None;
    }
    pub fn is_full_after_next_intent(&self) {
        *self.room.lock().unwrap() = Room::ForOneIntent;
    }
    pub fn has_room_again(&self) {
        *self.room.lock().unwrap() = Room::Enough;
    }
    fn needs_room(&self) -> Result<(), LedgerError> {
        match *self.room.lock().unwrap() {
            Room::Enough | Room::ForOneIntent => Ok(()),
            Room::None => Err(LedgerError::Full),
        }
    }
    pub fn noted(&self) -> Vec<Event> {
        self.events.lock().unwrap().clone()
    }
    pub fn waives_collaudo(&self) {
        self.waived.store(true, Ordering::SeqCst);
    }
}

#[async_trait]
impl Ledger for FakeLedger {
    async fn remember_institution(&self, institution: &Institution) -> Result<(), LedgerError> {
        self.institutions.lock().unwrap().push(institution.clone());
        Ok(())
    }
    async fn institutions(&self) -> Result<Vec<Institution>, LedgerError> {
        Ok(self.institutions.lock().unwrap().clone())
    }
    async fn record(&self, record: &Record, events: &[Event]) -> Result<(), LedgerError> {
        self.needs_room()?;
        self.events.lock().unwrap().extend_from_slice(events);
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
    async fn stock(&self, _: Option<StockMark>) -> Result<Option<Stock>, LedgerError> {
        let (open, notes) = (self.open_intents(None).await?, self.pair_notes(None).await?);
        let manage_keys = self.manage_keys.lock().unwrap();
        let services = manage_keys.iter().flat_map(|key| {
            let reached = |known: &KnownService| ReachedService {
                manage_key: key.record.id.clone(),
                known: known.clone(),
            };
            key.services.iter().map(reached)
        });
        let intents = self.intents.lock().unwrap();
        let generated = intents.values().filter_map(|intent| match intent.new.operation {
            Operation::Generate { product } if intent.outcome == Some(Outcome::Done) => Some(Generated {
                place: intent.new.place.clone(),
                product,
                asked_at: intent.new.opened_at,
            }),
            Operation::Generate { .. } | Operation::Regenerate { .. } => None,
        });
        Ok(Some(Stock {
            mark: StockMark::default(),
            records: self.records.lock().unwrap().clone(),
            institutions: self.institutions.lock().unwrap().clone(),
            services: services.collect(),
            notes,
            open,
            generated: generated.collect(),
        }))
    }
    async fn remove_record(&self, pair: &PairId, _: Timestamp) -> Result<(), LedgerError> {
        self.needs_room()?;
        self.story.lock().unwrap().push("remove record");
        self.records.lock().unwrap().retain(|record| record.pair != *pair);
        self.notes.lock().unwrap().remove(pair);
        Ok(())
    }
    async fn annotate(&self, pair: &PairId, note: &PairNote, at: Timestamp) -> Result<bool, LedgerError> {
        self.needs_room()?;
        if !self
            .records
            .lock()
            .unwrap()
            .iter()
            .any(|known| known.pair == *pair)
        {
            return Ok(false);
        }
        self.story.lock().unwrap().push("annotate");
        let before = self.notes.lock().unwrap().insert(pair.clone(), note.clone());
        let events = note.events_after(&before.unwrap_or_default(), pair, at);
        self.events.lock().unwrap().extend(events);
        Ok(true)
    }
    async fn pair_notes(&self, _: Option<&Place>) -> Result<Vec<(PairId, PairNote)>, LedgerError> {
        let notes = self.notes.lock().unwrap().clone();
        Ok(notes.into_iter().filter(|(_, note)| !note.is_empty()).collect())
    }
    async fn mark_synced(
        &self,
        _: &Place,
        at: Timestamp,
        compared: bool,
        listed: &[SubscriptionId],
    ) -> Result<(), LedgerError> {
        self.needs_room()?;
        let mut as_of = self.as_of.lock().unwrap();
        *as_of = compared.then_some(at).or(*as_of);
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
    async fn record_manage_key(&self, record: &ManageKeyRecord, _: Timestamp) -> Result<(), LedgerError> {
        if let Some(error) = self.refuses_manage_keys.lock().unwrap().clone() {
            return Err(error);
        }
        self.story.lock().unwrap().push("record");
        if self
            .manage_key(&record.id, |known| known.record = record.clone())
            .is_none()
        {
            self.manage_keys.lock().unwrap().push(ManageKey {
                record: record.clone(),
                services: Vec::new(),
                services_as_of: None,
            });
        }
        Ok(())
    }
    async fn manage_keys(&self) -> Result<Vec<ManageKeyRecord>, LedgerError> {
        let known = self.manage_keys.lock().unwrap();
        Ok(known.iter().map(|known| known.record.clone()).collect())
    }
    async fn remove_manage_key(&self, id: &ManageKeyId, _: Timestamp) -> Result<(), LedgerError> {
        self.manage_keys
            .lock()
            .unwrap()
            .retain(|known| known.record.id != *id);
        Ok(())
    }
    async fn record_services(
        &self,
        id: &ManageKeyId,
        listing: &ServiceListing,
        at: Timestamp,
    ) -> Result<(), LedgerError> {
        self.manage_key(id, |known| {
            known.record.checked_at = Some(at);
            known.services_as_of = Some(at);
            for old in &mut known.services {
                old.listed &= listing.unreadable > 0;
            }
            for service in &listing.services {
                let fresh = KnownService {
                    service: service.clone(),
                    listed: true,
                };
                match known.services.iter_mut().find(|old| old.service.id == service.id) {
                    Some(old) => *old = fresh,
                    None => known.services.push(fresh),
                }
            }
        });
        Ok(())
    }
    async fn services(&self, id: &ManageKeyId) -> Result<Vec<KnownService>, LedgerError> {
        Ok(self
            .manage_key(id, |known| known.services.clone())
            .unwrap_or_default())
    }
    async fn services_as_of(&self, id: &ManageKeyId) -> Result<Option<Timestamp>, LedgerError> {
        Ok(self.manage_key(id, |known| known.services_as_of).flatten())
    }
    async fn open_intent(&self, intent: &NewIntent) -> Result<IntentId, LedgerError> {
        self.needs_room()?;
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
            .any(|known| known.new.confirmation == intent.confirmation)
        {
            return Err(LedgerError::ConfirmationUsed);
        }
        if intents
            .values()
            .any(|open| open.outcome.is_none() && same(&open.new))
        {
            return Err(LedgerError::IntentOpen);
        }
        let mut room = self.room.lock().unwrap();
        if *room == Room::ForOneIntent {
            *room = Room::None;
        }
        self.story.lock().unwrap().push("journal");
        let id = IntentId(i64::try_from(intents.len()).unwrap());
        let new = FakeIntent {
            new: intent.clone(),
            outcome: None,
            closed_at: None,
            asked: 0,
            ask_at: intent.opened_at,
        };
        intents.insert(id, new);
        Ok(id)
    }
    async fn close_intent(
        &self,
        id: IntentId,
        outcome: Outcome,
        at: Timestamp,
        _: Option<Fingerprint>,
    ) -> Result<(), LedgerError> {
        self.needs_room()?;
        self.story.lock().unwrap().push("close");
        let mut intents = self.intents.lock().unwrap();
        let intent = intents.get_mut(&id).unwrap();
        (intent.outcome, intent.closed_at) = (Some(outcome), Some(at));
        Ok(())
    }
    async fn postpone_intent(&self, id: IntentId, ask_at: Timestamp) -> Result<(), LedgerError> {
        self.needs_room()?;
        let mut intents = self.intents.lock().unwrap();
        let intent = intents.get_mut(&id).unwrap();
        (intent.asked, intent.ask_at) = (intent.asked + 1, ask_at);
        Ok(())
    }
    async fn open_intents(&self, _: Option<&Place>) -> Result<Vec<Intent>, LedgerError> {
        let intents = self.intents.lock().unwrap();
        let open = intents.iter().filter(|(_, intent)| intent.outcome.is_none());
        Ok(open
            .map(|(id, intent)| Intent {
                id: *id,
                place: intent.new.place.clone(),
                operation: intent.new.operation.clone(),
                opened_at: intent.new.opened_at,
                asked: intent.asked,
                ask_at: intent.ask_at,
            })
            .collect())
    }
    async fn note(&self, event: &Event) -> Result<(), LedgerError> {
        self.needs_room()?;
        self.events.lock().unwrap().push(event.clone());
        Ok(())
    }
    async fn history(&self, _: Option<i64>, _: u32) -> Result<Vec<NotedEvent>, LedgerError> {
        let numbered = self.noted().into_iter().zip(1..);
        let mut noted: Vec<_> = numbered
            .map(|(event, number)| NotedEvent {
                number,
                event,
                link: String::new(),
            })
            .collect();
        noted.reverse();
        Ok(noted)
    }
    async fn replaced_lately(
        &self,
        _: &Place,
        since: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<(SubscriptionId, KeySlot, Fingerprint)>, LedgerError> {
        let intents = self.intents.lock().unwrap();
        let done = intents.values().filter_map(|intent| {
            intent.closed_at.filter(|at| (since..=until).contains(at))?;
            let (subscription, slot, before) = intent.new.operation.replaces()?;
            let is_done = intent.outcome == Some(Outcome::Done);
            is_done.then(|| (subscription.clone(), slot, before))
        });
        Ok(done.collect())
    }
    async fn seal_history(&self, _: &FingerprintKey) -> Result<(), LedgerError> {
        self.needs_room()
    }
    async fn check_history(&self, _: Option<&FingerprintKey>) -> Result<HistoryCheck, LedgerError> {
        Ok(HistoryCheck::Whole {
            events: i64::try_from(self.events.lock().unwrap().len()).unwrap(),
            seal: Seal::Missing,
        })
    }
    async fn is_begun(&self) -> Result<bool, LedgerError> {
        let events = self.events.lock().unwrap();
        Ok(events.iter().any(|event| event.deed == Deed::ArchiveBegun))
    }
}
