//! Bringing what the portal lists into the keychain and the ledger: shared by every verb that has just listed.

use crate::{
    FingerprintKey, KeyPair, KeychainError, LedgerError, Listing, Place, Ports, Record, SlotRecord,
    Subscription, Timestamp,
};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Keeps every pair of `listing`, then notes that the portal answered. Nothing that is not listed is touched, beyond
/// being marked so; an empty list says nothing about pairs that are known (it may be the portal's own failure).
pub(crate) async fn keep_listing(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
) -> Result<(), KeepError> {
    let key = ports.keychain.fingerprint_key().await?;
    let known = ports.ledger.records(place).await?;
    for subscription in &listing.subscriptions {
        let prior = known
            .iter()
            .find(|record| record.pair.subscription == subscription.id);
        keep(ports, place, subscription, prior, &key).await?;
    }
    note_listing(ports, place, listing, known.is_empty()).await?;
    Ok(())
}

/// Notes which subscriptions the portal listed, without keys: all that can be done while the keychain is not ready.
pub(crate) async fn note_names(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
) -> Result<(), LedgerError> {
    let known = ports.ledger.records(place).await?;
    for subscription in &listing.subscriptions {
        let prior = known
            .iter()
            .find(|record| record.pair.subscription == subscription.id);
        let mut record = blank_record(ports, place, subscription, prior);
        // Unseen by the keychain, the listed keys may differ from the kept ones: the record no longer vouches for them.
        record.kept_at = prior.and_then(|record| record.kept_at);
        ports.ledger.record(&record).await?;
    }
    note_listing(ports, place, listing, known.is_empty()).await
}

async fn note_listing(
    ports: &Ports<'_>,
    place: &Place,
    listing: &Listing,
    nothing_known: bool,
) -> Result<(), LedgerError> {
    if listing.subscriptions.is_empty() && !nothing_known {
        return Ok(());
    }
    let listed: Vec<_> = listing
        .subscriptions
        .iter()
        .map(|subscription| subscription.id.clone())
        .collect();
    ports.ledger.mark_synced(place, ports.clock.now(), &listed).await
}

async fn keep(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &Subscription,
    prior: Option<&Record>,
    key: &FingerprintKey,
) -> Result<(), KeepError> {
    let mut record = blank_record(ports, place, subscription, prior);
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

fn blank_record(
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
        confirmed_at: now,
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
