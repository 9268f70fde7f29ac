//! Bringing what the portal lists into the keychain and the ledger: shared by every verb that has just listed.

use crate::compared::{Compared, Replaced};
use crate::{
    Deed, FingerprintKey, KeyPair, KeySlot, KeychainError, KeychainState, LedgerError, Listing, PairId,
    Place, Ports, Record, Subscription, SubscriptionId,
};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// What came of keeping a listing.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    troubles: Vec<(SubscriptionId, KeychainError)>,
    /// Slots that hold another key than when they were last compared, without anybody here having asked for it.
    pub drifted: Vec<(SubscriptionId, KeySlot)>,
    /// Pairs of which the list shows a key that was replaced a short while ago.
    pub behind: Vec<SubscriptionId>,
    /// The ledger's first failure: the keys were kept all the same, as far as the keychain took them.
    ledger: Option<LedgerError>,
    /// At hand where the keychain gave it.
    pub key: Option<FingerprintKey>,
}

impl Kept {
    /// Whether this pair is in the keychain as it was listed.
    pub fn has(&self, subscription: &SubscriptionId) -> Result<(), KeychainError> {
        if self.behind.contains(subscription) {
            return Err(KeychainError::NotKept);
        }
        let trouble = self.troubles.iter().find(|(id, _)| id == subscription);
        trouble.map_or(Ok(()), |(_, error)| Err(*error))
    }

    pub fn first_trouble(&self) -> Option<KeychainError> {
        self.troubles.first().map(|(_, error)| *error)
    }

    /// Whether the ledger took everything, too.
    pub fn noted(&self) -> Result<(), LedgerError> {
        self.ledger.clone().map_or(Ok(()), Err)
    }

    fn minding<T>(&mut self, answer: Result<T, LedgerError>) -> Option<T> {
        answer.map_err(|error| self.ledger.get_or_insert(error)).ok()
    }
}

/// Keeps every pair of `listing`, then notes that the portal answered. One pair that cannot be kept does not keep the
/// others from it, nor does a ledger that refuses. Nothing that is not listed is touched, beyond being marked so; an
/// empty list says nothing about pairs that are known (it may be the portal's own failure).
pub(crate) async fn keep_listing(ports: &Ports<'_>, place: &Place, listing: &Listing) -> Kept {
    let mut kept = Kept::default();
    let known = kept.minding(ports.ledger.records(place).await);
    let open = kept.minding(ports.ledger.open_intents(Some(place)).await);
    let (known_or_none, open) = (known.as_deref().unwrap_or_default(), open.unwrap_or_default());
    let replaced = kept.minding(Replaced::lately(ports, place).await);
    let replaced = replaced.unwrap_or_default().or_asked_for(&open);
    let key = ports.keychain.fingerprint_key().await;
    // A keychain that is not there for one pair is not there for the next: each would wait for its own deadline.
    let mut gone = key.as_ref().err().copied();
    for subscription in &listing.subscriptions {
        let prior = prior(known_or_none, subscription);
        let behind = match (prior, &subscription.keys, &key) {
            (Some(prior), Some(keys), Ok(key)) => replaced.shows_through(prior, keys, key),
            (_, _, _) => false,
        };
        if behind {
            kept.behind.push(subscription.id.clone());
            continue;
        }
        let held = match (&subscription.keys, gone) {
            (None, _) => Ok(None),
            (Some(_), Some(error)) => Err(error),
            (Some(keys), None) => store_listed(ports, &place.pair(&subscription.id), keys).await,
        };
        let mut record = unconfirmed_record(ports, place, subscription, prior);
        let mut events = Vec::new();
        match (held, &subscription.keys, &key) {
            (Ok(held), Some(keys), Ok(key)) => {
                let asked = |slot| {
                    open.iter()
                        .any(|open| open.operation.asks_for(&subscription.id, slot))
                };
                let compared = Compared {
                    held: held.as_ref(),
                    keys,
                    key,
                    at: ports.clock.now(),
                };
                events = compared.with(prior, &mut record, asked);
            }
            (Err(error), _, _) => {
                gone = gone.or_else(|| concerns_all(error).then_some(error));
                kept.troubles.push((subscription.id.clone(), error));
            }
            (Ok(_), _, _) => {}
        }
        let elsewhere = events.iter().filter(|event| event.deed == Deed::ChangedElsewhere);
        let slots = elsewhere.filter_map(|event| event.slot);
        kept.drifted
            .extend(slots.map(|slot| (subscription.id.clone(), slot)));
        // With records that could not be read, one written anew would forget when the pair was first seen.
        if known.is_some() {
            kept.minding(ports.ledger.record(&record, &events).await);
        }
    }
    let all_there = listing.subscriptions.iter().all(|row| row.keys.is_some());
    let compared = all_there && kept.troubles.is_empty() && kept.behind.is_empty();
    if let Some(known) = &known {
        let noted = note_listing(ports, place, listing, known, compared).await;
        kept.minding(noted);
    }
    kept.key = key.ok();
    kept
}

/// Notes which subscriptions the portal listed, without keys: all that can be done while the keychain is not ready.
pub(crate) async fn note_names(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
) -> Result<(), LedgerError> {
    let known = ports.ledger.records(place).await?;
    for subscription in &listing.subscriptions {
        note_name(ports, place, subscription, prior(&known, subscription)).await?;
    }
    note_listing(ports, place, listing, &known, false).await
}

async fn note_name(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &Subscription,
    prior: Option<&Record>,
) -> Result<(), LedgerError> {
    let record = unconfirmed_record(ports, place, subscription, prior);
    ports.ledger.record(&record, &[]).await
}

fn prior<'a>(known: &'a [Record], subscription: &Subscription) -> Option<&'a Record> {
    known
        .iter()
        .find(|record| record.pair.subscription == subscription.id)
}

fn concerns_all(error: KeychainError) -> bool {
    match error {
        KeychainError::TimedOut => true,
        // One entry alone can be in a state that the store has no word for.
        KeychainError::NotReady(state) => state != KeychainState::Unknown,
        KeychainError::Damaged | KeychainError::NotKept => false,
    }
}

/// `compared`: every listed pair was compared with the kept one, so that the place is as of now.
async fn note_listing(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
    known: &[Record],
    compared: bool,
) -> Result<(), LedgerError> {
    if listing.subscriptions.is_empty() && !known.is_empty() {
        return Ok(());
    }
    let mut listed: Vec<_> = listing
        .subscriptions
        .iter()
        .map(|subscription| subscription.id.clone())
        .collect();
    let whole = listing.unreadable == 0 && !listing.only_these;
    if !whole {
        // Of these nothing was said, or a row that could not be read was theirs.
        listed.extend(
            known
                .iter()
                .filter(|record| record.listed)
                .map(|record| record.pair.subscription.clone()),
        );
    }
    let now = ports.clock.now();
    ports
        .ledger
        .mark_synced(place, now, compared && whole, &listed)
        .await
}

/// What the keychain held before, now that it holds what was listed.
async fn store_listed(
    ports: &Ports<'_>,
    pair: &PairId,
    keys: &KeyPair,
) -> Result<Option<KeyPair>, KeychainError> {
    let held = ports.keychain.load(pair).await;
    let held = held.or_else(damaged_is_replaceable)?;
    if held.as_ref() != Some(keys) {
        store_and_read_back(ports, pair, keys).await?;
    }
    Ok(held)
}

/// An entry that cannot be read holds no key worth keeping once the portal has given both anew.
fn damaged_is_replaceable(error: KeychainError) -> Result<Option<KeyPair>, KeychainError> {
    if error == KeychainError::Damaged {
        Ok(None)
    } else {
        Err(error)
    }
}

async fn store_and_read_back(ports: &Ports<'_>, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
    ports.keychain.store(pair, keys).await?;
    if ports.keychain.load(pair).await?.as_ref() == Some(keys) {
        Ok(())
    } else {
        Err(KeychainError::NotKept)
    }
}

/// The record as far as it can be told without comparing keys.
fn unconfirmed_record(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &Subscription,
    prior: Option<&Record>,
) -> Record {
    let now = ports.clock.now();
    Record {
        pair: place.pair(&subscription.id),
        display_name: subscription.display_name.clone(),
        primary: prior.map(|prior| prior.primary).unwrap_or_default(),
        secondary: prior.map(|prior| prior.secondary).unwrap_or_default(),
        kept_at: prior.and_then(|prior| prior.kept_at),
        first_seen: prior.map_or(now, |prior| prior.first_seen),
        confirmed_at: prior.and_then(|prior| prior.confirmed_at),
        // Whether it is listed again is for `mark_synced` to say, and to note.
        listed: prior.is_none_or(|prior| prior.listed),
    }
}
