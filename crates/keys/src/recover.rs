use std::time::Duration;

use crate::keep::keep_listing;
use crate::{
    FingerprintKey, Intent, KeepError, KeySlot, LedgerError, Listing, Operation, Outcome, Place, PortalError,
    Ports, Product, SubscriptionId, Timestamp,
};

/// After this long an unchanged list is taken as the portal's last word: longer than its own calls may take.
const SETTLED_AFTER: Duration = Duration::from_secs(15 * 60);

/// What came of the open intents of a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recovered {
    pub done: usize,
    pub not_done: usize,
    /// Still open: asked again next time.
    pub unknown: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecoverError {
    #[error(transparent)]
    Portal(#[from] PortalError),
    #[error(transparent)]
    Keep(#[from] KeepError),
}

impl From<LedgerError> for RecoverError {
    fn from(error: LedgerError) -> Self {
        RecoverError::Keep(error.into())
    }
}

/// Settles every open intent of `place` by listing: never by asking for the change again.
pub async fn recover(ports: &Ports<'_>, place: &Place) -> Result<Recovered, RecoverError> {
    let intents = ports.ledger.open_intents(place).await?;
    if intents.is_empty() {
        return Ok(Recovered::default());
    }
    ports.keychain_is_ready().await.map_err(KeepError::from)?;
    let key = ports.keychain.fingerprint_key().await.map_err(KeepError::from)?;
    let listing = ports.portal.list().await?;
    keep_listing(ports, place, &listing).await?;

    let mut recovered = Recovered::default();
    for intent in intents {
        match verdict(&intent, &listing, &key, ports.clock.now()) {
            Some(outcome) => {
                ports
                    .ledger
                    .close_intent(intent.id, outcome, ports.clock.now())
                    .await?;
                match outcome {
                    Outcome::Done => recovered.done += 1,
                    Outcome::NotDone => recovered.not_done += 1,
                }
            }
            None => recovered.unknown += 1,
        }
    }
    Ok(recovered)
}

/// What a fresh list says of an intent; `None` while it may still go either way.
fn verdict(intent: &Intent, listing: &Listing, key: &FingerprintKey, now: Timestamp) -> Option<Outcome> {
    let carried_out = match &intent.operation {
        Operation::Generate { product } => has_pair(listing, *product),
        Operation::Regenerate {
            subscription,
            slot,
            primary,
            secondary,
        } => {
            let before = match slot {
                KeySlot::Primary => primary,
                KeySlot::Secondary => secondary,
            };
            has_other_key(listing, subscription, *slot, *before, key)
        }
    };
    // An empty list may be the portal's own failure: it settles nothing.
    let portal_spoke = !listing.subscriptions.is_empty();
    if carried_out {
        Some(Outcome::Done)
    } else if portal_spoke && now.since(intent.opened_at) > SETTLED_AFTER {
        Some(Outcome::NotDone)
    } else {
        None
    }
}

/// Whether `listing` has a usable pair of `product`.
pub(crate) fn has_pair(listing: &Listing, product: Product) -> bool {
    listing
        .subscriptions
        .iter()
        .any(|subscription| subscription.keys.is_some() && Product::of(&subscription.id) == Some(product))
}

/// Whether the slot of `subscription` in `listing` holds another key than the one with fingerprint `before`.
pub(crate) fn has_other_key(
    listing: &Listing,
    subscription: &SubscriptionId,
    slot: KeySlot,
    before: crate::Fingerprint,
    key: &FingerprintKey,
) -> bool {
    listing
        .find(subscription)
        .and_then(|listed| listed.keys.as_ref())
        .is_some_and(|keys| key.fingerprint(keys.slot(slot)) != before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, comune, place};
    use crate::{Environment, Ledger, PortalFault, generate, regenerate, sync};

    #[tokio::test]
    async fn a_new_key_that_nobody_read_is_found_kept_and_closed_later() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.changes_then_fails(PortalFault::TimedOut);
        desk.portal.goes_down_after_next_change();
        let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
        regenerate(&desk.ports(), &place(), &id, KeySlot::Primary)
            .await
            .unwrap_err();
        assert_eq!(desk.ledger.open_intents(&place()).await.unwrap().len(), 1);

        desk.portal.comes_back();
        let recovered = recover(&desk.ports(), &place()).await.unwrap();
        assert_eq!(
            recovered,
            Recovered {
                done: 1,
                ..Recovered::default()
            }
        );
        assert_eq!(
            desk.kept(Product::Nodoauth).await,
            desk.portal.pair(Product::Nodoauth)
        );
        assert_eq!(
            desk.portal.changes_asked(),
            1,
            "recovery never asks for the change again"
        );
    }

    #[tokio::test]
    async fn an_operation_that_never_happened_is_closed_only_after_the_portal_had_its_time() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.fails_without_change(PortalFault::Failed(500));
        generate(&desk.ports(), &comune(), Environment::Collaudo, Product::Gpd)
            .await
            .unwrap_err();
        assert_eq!(recover(&desk.ports(), &place()).await.unwrap().unknown, 1);
        desk.clock.passes(SETTLED_AFTER * 2);
        assert_eq!(recover(&desk.ports(), &place()).await.unwrap().not_done, 1);
        assert_eq!(
            recover(&desk.ports(), &place()).await.unwrap(),
            Recovered::default()
        );
    }
}
