//! Bringing what the portal lists into the keychain and the ledger: shared by every verb that has just listed.

use crate::{
    FingerprintKey, KeyPair, KeychainError, KeychainState, LedgerError, Listing, Place, Ports, Record,
    SlotRecord, Subscription, SubscriptionId, Timestamp,
};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Which of the listed pairs could not be kept, and why.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    troubles: Vec<(SubscriptionId, KeychainError)>,
}

impl Kept {
    /// Whether this pair is in the keychain as it was listed.
    pub fn has(&self, subscription: &SubscriptionId) -> Result<(), KeychainError> {
        let trouble = self.troubles.iter().find(|(id, _)| id == subscription);
        trouble.map_or(Ok(()), |(_, error)| Err(*error))
    }

    pub fn first_trouble(&self) -> Option<KeychainError> {
        self.troubles.first().map(|(_, error)| *error)
    }
}

/// Keeps every pair of `listing`, then notes that the portal answered. One pair that cannot be kept does not keep the
/// others from it. Nothing that is not listed is touched, beyond being marked so; an empty list says nothing about
/// pairs that are known (it may be the portal's own failure).
pub(crate) async fn keep_listing(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
) -> Result<Kept, LedgerError> {
    let known = ports.ledger.records(place).await?;
    let key = ports.keychain.fingerprint_key().await;
    let mut kept = Kept::default();
    // A keychain that is not there for one pair is not there for the next: each would wait for its own deadline.
    let mut gone = key.as_ref().err().copied();
    for subscription in &listing.subscriptions {
        let prior = prior(&known, subscription);
        let outcome = match (&key, gone) {
            (Ok(key), None) => keep(ports, place, subscription, prior, key).await,
            (_, Some(error)) | (&Err(error), None) => Err(error.into()),
        };
        match outcome {
            Ok(()) => {}
            Err(KeepError::Keychain(error)) => {
                note_name(ports, place, subscription, prior).await?;
                gone = gone.or_else(|| concerns_all(error).then_some(error));
                kept.troubles.push((subscription.id.clone(), error));
            }
            Err(KeepError::Ledger(error)) => return Err(error),
        }
    }
    let compared = kept.troubles.is_empty() && listing.subscriptions.iter().all(|row| row.keys.is_some());
    note_listing(ports, place, listing, &known, compared).await?;
    Ok(kept)
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
    ports.ledger.record(&record).await
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
    let at = (compared && whole).then(|| ports.clock.now());
    ports.ledger.mark_synced(place, at, &listed).await
}

async fn keep(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &Subscription,
    prior: Option<&Record>,
    key: &FingerprintKey,
) -> Result<(), KeepError> {
    let mut record = unconfirmed_record(ports, place, subscription, prior);
    if let Some(keys) = &subscription.keys {
        if ports
            .keychain
            .load(&record.pair)
            .await
            .or_else(damaged_is_replaceable)?
            .as_ref()
            != Some(keys)
        {
            store_and_read_back(ports, &record, keys).await?;
        }
        let now = ports.clock.now();
        record.kept_at = Some(now);
        record.confirmed_at = now;
        record.primary = seen(
            prior.map(|prior| prior.primary),
            key.fingerprint(&keys.primary),
            now,
        );
        record.secondary = seen(
            prior.map(|prior| prior.secondary),
            key.fingerprint(&keys.secondary),
            now,
        );
    }
    ports.ledger.record(&record).await?;
    Ok(())
}

/// An entry that cannot be read holds no key worth keeping once the portal has given both anew.
fn damaged_is_replaceable(error: KeychainError) -> Result<Option<KeyPair>, KeychainError> {
    if error == KeychainError::Damaged {
        Ok(None)
    } else {
        Err(error)
    }
}

async fn store_and_read_back(
    ports: &Ports<'_>,
    record: &Record,
    keys: &KeyPair,
) -> Result<(), KeychainError> {
    ports.keychain.store(&record.pair, keys).await?;
    if ports.keychain.load(&record.pair).await?.as_ref() == Some(keys) {
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
        confirmed_at: prior.map_or(now, |prior| prior.confirmed_at),
        listed: true,
    }
}

fn seen(prior: Option<SlotRecord>, fingerprint: crate::Fingerprint, now: Timestamp) -> SlotRecord {
    match prior {
        Some(slot) if slot.fingerprint == Some(fingerprint) => slot,
        Some(SlotRecord {
            fingerprint: Some(_), ..
        }) => SlotRecord {
            fingerprint: Some(fingerprint),
            changed_at: Some(now),
        },
        Some(SlotRecord {
            fingerprint: None, ..
        })
        | None => SlotRecord {
            fingerprint: Some(fingerprint),
            changed_at: None,
        },
    }
}
