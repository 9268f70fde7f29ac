use std::time::Duration;

use crate::keep::{Kept, keep_listing};
use crate::operation::pause_after;
use crate::regenerate::fingerprint_in;
use crate::{
    Clock, Fingerprint, FingerprintKey, Intent, IntentId, KeepError, KeySlot, Ledger, LedgerError, Listing,
    Operation, Outcome, Place, PortalError, Ports, Product, Subscription, SubscriptionId,
};

/// After this long an unchanged list is taken as the portal's last word: longer than its own calls may take.
const SETTLED_AFTER: Duration = Duration::from_secs(15 * 60);

/// What came of the open intents of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recovered {
    pub done: usize,
    pub not_done: usize,
    /// Still open: asked again when their time comes.
    pub unknown: usize,
    /// As of a sync: the list was kept on the way.
    pub drifted: Vec<(SubscriptionId, KeySlot)>,
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

/// Settles the open intents of `place` by listing, or those about `only`: never by asking for the change again. What
/// stays open is asked about later, less and less often.
pub async fn recover(
    ports: &Ports<'_>,
    place: &Place,
    only: Option<&SubscriptionId>,
) -> Result<Recovered, RecoverError> {
    let intents = open_intents(ports, place, only).await?;
    if intents.is_empty() {
        return Ok(Recovered::default());
    }
    let settled = settle(ports, place, &intents).await;
    let still_open = open_intents(ports, place, only).await?;
    postpone(ports.ledger, ports.clock, still_open.iter()).await?;
    let (outcomes, drifted) = settled?;
    let how_many = |outcome| outcomes.iter().filter(|one| **one == outcome).count();
    Ok(Recovered {
        done: how_many(Outcome::Done),
        not_done: how_many(Outcome::NotDone),
        unknown: intents.len() - outcomes.len(),
        drifted,
    })
}

async fn open_intents(
    ports: &Ports<'_>,
    place: &Place,
    only: Option<&SubscriptionId>,
) -> Result<Vec<Intent>, LedgerError> {
    let mut intents = ports.ledger.open_intents(Some(place)).await?;
    if let Some(only) = only {
        intents.retain(|intent| intent.operation.is_about(only));
    }
    Ok(intents)
}

/// Notes that these were asked about in vain: the next question comes later than the last did.
pub async fn postpone(
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    intents: impl Iterator<Item = &Intent>,
) -> Result<(), LedgerError> {
    for intent in intents {
        let ask_at = clock.now().after(pause_after(intent.asked + 1));
        ledger.postpone_intent(intent.id, ask_at).await?;
    }
    Ok(())
}

type Settled = (Vec<Outcome>, Vec<(SubscriptionId, KeySlot)>);

/// Closes those of `intents` that a list tells the outcome of; says what else changed.
async fn settle(ports: &Ports<'_>, place: &Place, intents: &[Intent]) -> Result<Settled, RecoverError> {
    ports.keychain_is_ready().await.map_err(KeepError::from)?;
    let listing = ports.portal.list().await?;
    let nothing_known = ports.ledger.records(place).await?.is_empty();
    let kept = keep_listing(ports, place, &listing).await;
    let key = match &kept.key {
        Some(key) => key,
        None => &ports.keychain.fingerprint_key().await.map_err(KeepError::from)?,
    };
    // What could not be noted would be taken for somebody else's change once the intent is closed.
    kept.noted()?;
    let mut outcomes = Vec::new();
    for intent in intents {
        let patience_is_over = ports.clock.now().since(intent.opened_at) > SETTLED_AFTER;
        let told = told(&listing, &intent.operation, nothing_known, key);
        let Some(outcome) = outcome(told, &kept, patience_is_over) else {
            continue;
        };
        let after = match (&intent.operation, outcome) {
            (
                Operation::Regenerate {
                    subscription, slot, ..
                },
                Outcome::Done,
            ) => fingerprint_in(&listing, subscription, *slot, key),
            (Operation::Regenerate { .. } | Operation::Generate { .. }, _) => None,
        };
        close(ports, intent.id, outcome, after).await?;
        outcomes.push(outcome);
    }
    seal(ports, Some(key)).await;
    Ok((outcomes, kept.drifted))
}

fn told(listing: &Listing, operation: &Operation, nothing_known: bool, key: &FingerprintKey) -> Told {
    match operation {
        Operation::Generate { product } => generated(listing, *product, nothing_known),
        Operation::Regenerate {
            subscription,
            slot,
            primary,
            secondary,
        } => regenerated(listing, subscription, *slot, [*primary, *secondary], key),
    }
}

fn outcome(told: Told, kept: &Kept, patience_is_over: bool) -> Option<Outcome> {
    match told {
        // Done means kept: until the pair is in the keychain the intent stays.
        Told::Done(id) => kept.has(&id).is_ok().then_some(Outcome::Done),
        Told::NotYet(Some(id)) if kept.behind.contains(&id) => None,
        Told::NotYet(_) => patience_is_over.then_some(Outcome::NotDone),
        Told::Replaced(id) => (patience_is_over && kept.has(&id).is_ok()).then_some(Outcome::Done),
        Told::Nothing => None,
    }
}

pub(crate) async fn close(
    ports: &Ports<'_>,
    intent: IntentId,
    outcome: Outcome,
    after: Option<Fingerprint>,
) -> Result<(), LedgerError> {
    ports
        .ledger
        .close_intent(intent, outcome, ports.clock.now(), after)
        .await
}

/// Whatever comes of it, what was done is done: a seal that fails is made at the next occasion.
pub(crate) async fn seal(ports: &Ports<'_>, key: Option<&FingerprintKey>) {
    if let Some(key) = key
        && let Err(error) = ports.ledger.seal_history(key).await
    {
        tracing::warn!(%error, "the history could not be sealed");
    }
}

/// What a fresh list says of a change that was asked for.
pub(crate) enum Told {
    /// The change is there, on this pair.
    Done(SubscriptionId),
    /// The list shows that the change has not happened so far, to this pair where there is one.
    NotYet(Option<SubscriptionId>),
    /// Both keys of the pair are others than before: this change, another one, or fingerprints made anew with
    /// another key. After the portal had its time, what is listed is what is valid.
    Replaced(SubscriptionId),
    /// The list does not show it either way.
    Nothing,
}

fn generated(listing: &Listing, product: Product, nothing_known: bool) -> Told {
    let is_of = |row: &&Subscription| Product::of(&row.id) == Some(product);
    match (
        pair_of(listing, product),
        listing.subscriptions.iter().find(is_of),
    ) {
        (Some(pair), _) => Told::Done(pair.id.clone()),
        (None, Some(_)) => Told::Nothing,
        // An empty list over known pairs may be the portal's own failure, and an unreadable row may be this pair.
        (None, None) if listing.unreadable > 0 => Told::Nothing,
        (None, None) if listing.subscriptions.is_empty() && !nothing_known => Told::Nothing,
        (None, None) => Told::NotYet(None),
    }
}

pub(crate) fn regenerated(
    listing: &Listing,
    subscription: &SubscriptionId,
    slot: KeySlot,
    before: [Fingerprint; 2],
    key: &FingerprintKey,
) -> Told {
    let Some(keys) = listing.find(subscription).and_then(|row| row.keys.as_ref()) else {
        return Told::Nothing;
    };
    let now = [key.fingerprint(&keys.primary), key.fingerprint(&keys.secondary)];
    let (asked, other) = match slot {
        KeySlot::Primary => (0, 1),
        KeySlot::Secondary => (1, 0),
    };
    match (now[asked] != before[asked], now[other] != before[other]) {
        (true, false) => Told::Done(subscription.clone()),
        (true, true) => Told::Replaced(subscription.clone()),
        (false, _) => Told::NotYet(Some(subscription.clone())),
    }
}

/// The usable pair of `product` in `listing`.
pub(crate) fn pair_of(listing: &Listing, product: Product) -> Option<&Subscription> {
    let is_usable = |row: &&Subscription| row.keys.is_some() && Product::of(&row.id) == Some(product);
    listing.subscriptions.iter().find(is_usable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, comune, confirmed, place};
    use crate::{Environment, PortalFault, generate, regenerate, sync};

    #[tokio::test]
    async fn a_new_key_that_nobody_read_is_found_kept_and_closed_later() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.changes_then_fails(PortalFault::TimedOut);
        desk.portal.goes_down_after_next_change();
        let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
        regenerate(&desk.ports(), &place(), &id, KeySlot::Primary, &desk.yes().await)
            .await
            .unwrap_err();
        assert_eq!(desk.ledger.open_intents(Some(&place())).await.unwrap().len(), 1);

        desk.portal.comes_back();
        let recovered = recover(&desk.ports(), &place(), None).await.unwrap();
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
        generate(
            &desk.ports(),
            &comune(),
            Environment::Collaudo,
            Product::Gpd,
            &confirmed(),
        )
        .await
        .unwrap_err();
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().unknown, 1);
        desk.clock.passes(SETTLED_AFTER * 2);
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().not_done, 1);
        assert_eq!(
            recover(&desk.ports(), &place(), None).await.unwrap(),
            Recovered::default()
        );
    }

    #[tokio::test]
    async fn what_stays_open_is_asked_about_later_and_less_often_each_time() {
        let desk = Desk::new();
        desk.portal.fails_without_change(PortalFault::Failed(500));
        generate(
            &desk.ports(),
            &comune(),
            Environment::Collaudo,
            Product::Nodoauth,
            &confirmed(),
        )
        .await
        .unwrap_err();
        let mut pauses = Vec::new();
        for _ in 0..3 {
            recover(&desk.ports(), &place(), None).await.unwrap();
            let open = desk.ledger.open_intents(None).await.unwrap();
            pauses.push(open[0].ask_at.since(desk.clock.now()));
        }
        assert!(pauses.is_sorted() && pauses[0] < pauses[2], "{pauses:?}");
        desk.portal.is_down();
        recover(&desk.ports(), &place(), None).await.unwrap_err();
        let open = desk.ledger.open_intents(None).await.unwrap();
        assert_eq!(open[0].asked, 4, "a portal that does not answer was asked, too");
    }

    async fn desk_with_an_unread_regeneration() -> Desk {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.changes_then_fails(PortalFault::TimedOut);
        desk.portal.goes_down_after_next_change();
        let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
        regenerate(&desk.ports(), &place(), &id, KeySlot::Primary, &desk.yes().await)
            .await
            .unwrap_err();
        desk.portal.comes_back();
        desk.clock.passes(SETTLED_AFTER * 2);
        desk
    }

    #[tokio::test]
    async fn a_list_without_the_pair_or_its_keys_settles_nothing_however_long_it_lasts() {
        let desk = desk_with_an_unread_regeneration().await;
        let new = desk.portal.pair(Product::Nodoauth).unwrap();
        desk.portal.sends_blank_keys(Product::Nodoauth);
        assert_eq!(
            recover(&desk.ports(), &place(), None).await.unwrap().unknown,
            1,
            "blank keys"
        );
        desk.portal.forgets(Product::Nodoauth);
        assert_eq!(
            recover(&desk.ports(), &place(), None).await.unwrap().unknown,
            1,
            "no row"
        );
        desk.portal
            .has(Product::Nodoauth, new.primary.expose(), new.secondary.expose());
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().done, 1);
        assert_eq!(desk.kept(Product::Nodoauth).await, Some(new));
    }

    #[tokio::test]
    async fn done_means_kept() {
        let desk = desk_with_an_unread_regeneration().await;
        desk.keychain.refuses_entry_of(Product::Nodoauth);
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().unknown, 1);
    }

    #[tokio::test]
    async fn fingerprints_of_another_key_prove_nothing_until_the_portal_had_its_time() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.fails_without_change(PortalFault::TimedOut);
        let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
        regenerate(&desk.ports(), &place(), &id, KeySlot::Primary, &desk.yes().await)
            .await
            .unwrap_err();
        desk.keychain.is_reset();
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().unknown, 1);
        desk.clock.passes(SETTLED_AFTER * 2);
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().done, 1);
    }

    #[tokio::test]
    async fn a_first_generation_that_never_happened_does_not_bar_the_next() {
        let desk = Desk::new();
        desk.portal.fails_without_change(PortalFault::Failed(500));
        let first = generate(
            &desk.ports(),
            &comune(),
            Environment::Collaudo,
            Product::Nodoauth,
            &confirmed(),
        )
        .await;
        first.unwrap_err();
        desk.clock.passes(SETTLED_AFTER * 2);
        assert_eq!(recover(&desk.ports(), &place(), None).await.unwrap().not_done, 1);
    }
}
