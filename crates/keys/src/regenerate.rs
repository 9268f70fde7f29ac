use std::time::Duration;

use crate::compared::Replaced;
use crate::keep::keep_listing;
use crate::recover::{Told, close, regenerated, seal};
use crate::{
    Consent, Fingerprint, FingerprintKey, KeepError, KeySlot, KeychainError, LedgerError, Listing, NewIntent,
    Operation, Outcome, Place, PortalError, PortalFault, Ports, SubscriptionId,
};

/// How long the new key is looked for after the request left.
const READ_BACK_FOR: Duration = Duration::from_secs(30);
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);

/// A regeneration that is done: the new key is in the keychain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regeneration {
    /// The portal answered with a fault although it had changed the key.
    pub despite: Option<PortalError>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegenerateError {
    /// Before anything was sent: nothing changed.
    #[error("the keychain could not keep a new key: {0}")]
    KeychainNotReady(KeychainError),
    /// Before anything was sent: nothing changed.
    #[error("the pair as it is could not be kept first: {0}")]
    PairNotKept(KeepError),
    /// Before anything was sent: nothing changed.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The list that comes first failed: nothing changed.
    #[error("the portal could not be asked for the pair: {0}")]
    NotListed(PortalError),
    /// The portal does not list this pair, or sends no usable keys for it: nothing changed.
    #[error("the portal does not list this pair")]
    PairAbsent,
    /// A key of this pair has changed since the person who confirmed saw it: nothing changed by this.
    #[error("the pair has changed since it was seen")]
    ChangedElsewhere,
    /// The key is marked as in use, and the person did not type whose it is: nothing changed.
    #[error("the key is in use, and whose it is was not typed")]
    InUse,
    /// The portal shows a key of this pair that was replaced a short while ago: what came of another change could not be
    /// told. Nothing changed.
    #[error("the portal's list is behind")]
    ListBehind,
    /// The portal refused, and it is certain that nothing changed.
    #[error("the portal refused: {0}")]
    PortalRefused(PortalError),
    /// Sent, and the new key has not been seen: the old one may be dead. The intent stays open and is settled later.
    #[error("it is not known whether the key was regenerated")]
    Unknown(Option<PortalError>),
    /// The new key exists at the portal and could not be kept: the intent stays open and is settled later.
    #[error("the new key exists at the portal and is not kept yet: {0}")]
    NotKept(KeepError),
    /// The new key is in the keychain, and the ledger could not note it: the intent stays open and is settled later.
    #[error("the new key is kept and could not be noted: {0}")]
    NotNoted(LedgerError),
    /// The portal refused and nothing changed, which the ledger could not note: the intent stays open.
    #[error("the portal refused, which could not be noted: {0}")]
    RefusalNotNoted(PortalError),
}

/// Replaces one key of a pair at the portal and keeps the new one.
///
/// Order: keychain ready, list, keep the pair as it is, see whether the key is in use, journal with both fingerprints, POST once, list until the slot
/// changed or the time is up, keep, close the journal. Whatever the POST answers (unless it is certain that nothing
/// changed), the list decides.
pub async fn regenerate(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &SubscriptionId,
    slot: KeySlot,
    consent: &Consent,
) -> Result<Regeneration, RegenerateError> {
    ports
        .keychain_is_ready()
        .await
        .map_err(RegenerateError::KeychainNotReady)?;
    let listing = ports.portal.list().await.map_err(RegenerateError::NotListed)?;
    let keys = listing
        .find(subscription)
        .and_then(|row| row.keys.clone())
        .ok_or(RegenerateError::PairAbsent)?;
    let kept = keep_listing(ports, place, &listing).await;
    if kept.behind.contains(subscription) {
        return Err(RegenerateError::ListBehind);
    }
    kept.has(subscription)
        .map_err(|error| RegenerateError::PairNotKept(error.into()))?;
    kept.noted()?;
    let known = ports.ledger.records(place).await?;
    let record = known
        .iter()
        .find(|record| record.pair.subscription == *subscription);
    if record.is_some_and(|record| record.changes() != consent.seen) {
        return Err(RegenerateError::ChangedElsewhere);
    }
    let replaced = Replaced::lately(ports, place).await?;

    let fingerprints = ports
        .keychain
        .fingerprint_key()
        .await
        .map_err(RegenerateError::KeychainNotReady)?;
    let before = [&keys.primary, &keys.secondary].map(|key| fingerprints.fingerprint(key));
    let intent = NewIntent {
        confirmation: consent.confirmation.clone(),
        place: place.clone(),
        operation: Operation::Regenerate {
            subscription: subscription.clone(),
            slot,
            primary: before[0],
            secondary: before[1],
        },
        opened_at: ports.clock.now(),
    };
    // Last of all, as the mark may be newer than the question.
    if is_in_use(ports, place, subscription, slot).await? && !consent.names(&place.tax_code) {
        return Err(RegenerateError::InUse);
    }
    let intent = ports.ledger.open_intent(&intent).await?;
    let answer = ports.portal.regenerate(subscription, slot).await;
    if let Err(error) = &answer
        && error.fault.nothing_changed()
    {
        let closed = close(ports, intent, Outcome::NotDone, None).await;
        closed.map_err(|_| RegenerateError::RefusalNotNoted(error.clone()))?;
        return Err(RegenerateError::PortalRefused(error.clone()));
    }

    let Some(listing) = read_back(ports, subscription, slot, before, &fingerprints, &replaced).await else {
        return Err(RegenerateError::Unknown(answer.err()));
    };
    let kept = keep_listing(ports, place, &listing).await;
    kept.has(subscription)
        .map_err(|error| RegenerateError::NotKept(error.into()))?;
    kept.noted().map_err(RegenerateError::NotNoted)?;
    let after = fingerprint_in(&listing, subscription, slot, &fingerprints);
    close(ports, intent, Outcome::Done, after)
        .await
        .map_err(RegenerateError::NotNoted)?;
    seal(ports, Some(&fingerprints)).await;
    Ok(Regeneration {
        despite: answer.err(),
    })
}

async fn is_in_use(
    ports: &Ports<'_>,
    place: &Place,
    subscription: &SubscriptionId,
    slot: KeySlot,
) -> Result<bool, LedgerError> {
    let notes = ports.ledger.pair_notes(Some(place)).await?;
    let mut of_pair = notes
        .iter()
        .filter(|(pair, _)| pair.subscription == *subscription);
    Ok(of_pair.any(|(_, note)| note.in_use == Some(slot)))
}

pub(crate) fn fingerprint_in(
    listing: &Listing,
    subscription: &SubscriptionId,
    slot: KeySlot,
    fingerprints: &FingerprintKey,
) -> Option<Fingerprint> {
    let keys = listing.find(subscription)?.keys.as_ref()?;
    Some(fingerprints.fingerprint(keys.slot(slot)))
}

/// The first list in which the slot holds another key, and not an older one; `None` when the time is up, or waiting does
/// not help any more. A list that fails is asked again.
async fn read_back(
    ports: &Ports<'_>,
    subscription: &SubscriptionId,
    slot: KeySlot,
    before: [Fingerprint; 2],
    fingerprints: &FingerprintKey,
    replaced: &Replaced,
) -> Option<Listing> {
    let started = ports.clock.elapsed();
    let mut pause = FIRST_PAUSE;
    loop {
        let listed = ports.portal.list().await;
        // Only the person can open another session: the intent waits for that.
        if listed
            .as_ref()
            .is_err_and(|error| error.fault == PortalFault::SessionExpired)
        {
            return None;
        }
        if let Ok(listing) = listed
            && let Told::Done(_) | Told::Replaced(_) =
                regenerated(&listing, subscription, slot, before, fingerprints)
            && fingerprint_in(&listing, subscription, slot, fingerprints)
                .is_some_and(|listed| !replaced.has(subscription, slot, listed))
        {
            return Some(listing);
        }
        if ports.clock.elapsed().saturating_sub(started) >= READ_BACK_FOR {
            return None;
        }
        ports.clock.sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, place};
    use crate::{Clock, KeychainState, Ledger, PairNote, Product, annotate, sync};

    fn nodo() -> SubscriptionId {
        SubscriptionId::parse("nodauth-00264560608").unwrap()
    }

    async fn ask(desk: &Desk, slot: KeySlot) -> Result<Regeneration, RegenerateError> {
        ask_with(desk, slot, &desk.yes().await).await
    }

    async fn ask_with(desk: &Desk, slot: KeySlot, yes: &Consent) -> Result<Regeneration, RegenerateError> {
        regenerate(&desk.ports(), &place(), &nodo(), slot, yes).await
    }

    async fn desk_with_a_pair() -> Desk {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.clear_story();
        desk
    }

    #[tokio::test]
    async fn the_intent_is_on_disk_before_the_request_and_closed_after_the_new_key_is_kept() {
        let desk = desk_with_a_pair().await;
        ask(&desk, KeySlot::Secondary).await.unwrap();
        assert_eq!(
            desk.story(),
            [
                "list",
                "record",
                "journal",
                "regenerate",
                "list",
                "store",
                "record",
                "close"
            ]
        );
        let kept = desk.kept(Product::Nodoauth).await.unwrap();
        assert_eq!(kept.primary.expose(), "p1", "the other key is the same");
        assert_ne!(kept.secondary.expose(), "s1");
        let record = &desk.ledger.records(&place()).await.unwrap()[0];
        assert!(record.secondary.changed_at.is_some() && record.primary.changed_at.is_none());
    }

    #[tokio::test]
    async fn a_session_that_ends_after_the_change_leaves_it_open_for_the_next_one() {
        let desk = desk_with_a_pair().await;
        desk.portal.changes_then_fails(PortalFault::TimedOut);
        desk.portal.ends_the_session_after_next_change();
        let began = Clock::elapsed(&desk.clock);
        let doubt = ask(&desk, KeySlot::Primary).await;
        assert!(matches!(doubt, Err(RegenerateError::Unknown(Some(_)))));
        assert!(
            Clock::elapsed(&desk.clock).saturating_sub(began) < READ_BACK_FOR,
            "it is not waited for what only the person can bring"
        );
        assert_eq!(desk.ledger.open_intents(None).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_fault_after_the_change_loses_nothing_and_sends_nothing_twice() {
        for fault in [
            PortalFault::TimedOut,
            PortalFault::Interrupted,
            PortalFault::Failed(500),
            PortalFault::Conflict,
        ] {
            let desk = desk_with_a_pair().await;
            desk.portal.changes_then_fails(fault);
            let done = ask(&desk, KeySlot::Primary).await.unwrap();
            assert_eq!(done.despite.unwrap().fault, fault);
            assert_eq!(desk.portal.changes_asked(), 1);
            assert_eq!(
                desk.kept(Product::Nodoauth).await,
                desk.portal.pair(Product::Nodoauth)
            );
        }
    }

    #[tokio::test]
    async fn a_refused_request_leaves_the_kept_pair_untouched() {
        let desk = desk_with_a_pair().await;
        desk.portal.fails_without_change(PortalFault::PrefixUnknown);
        let refused = ask(&desk, KeySlot::Primary).await;
        assert!(matches!(refused, Err(RegenerateError::PortalRefused(_))));
        assert_eq!(desk.kept(Product::Nodoauth).await.unwrap().primary.expose(), "p1");
        assert!(desk.ledger.open_intents(Some(&place())).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_key_that_does_not_change_in_time_is_unknown_and_blocks_a_second_request() {
        let desk = desk_with_a_pair().await;
        desk.portal.fails_without_change(PortalFault::Failed(500));
        let first = ask(&desk, KeySlot::Primary).await;
        assert!(matches!(first, Err(RegenerateError::Unknown(Some(_)))));
        let second = ask(&desk, KeySlot::Secondary).await;
        assert_eq!(second, Err(RegenerateError::Ledger(LedgerError::IntentOpen)));
        assert_eq!(desk.portal.changes_asked(), 1);
    }

    #[tokio::test]
    async fn with_a_keychain_that_refuses_the_new_key_the_intent_stays_open() {
        let desk = desk_with_a_pair().await;
        desk.keychain.locks_after_next_change(&desk.portal);
        let not_kept = ask(&desk, KeySlot::Primary).await;
        assert!(
            matches!(not_kept, Err(RegenerateError::NotKept(_))),
            "{not_kept:?}"
        );
        assert_eq!(desk.ledger.open_intents(Some(&place())).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn one_confirmation_changes_one_thing_however_often_it_is_given() {
        let desk = desk_with_a_pair().await;
        let yes = desk.yes().await;
        let first = ask_with(&desk, KeySlot::Primary, &yes).await;
        assert!(first.is_ok());
        let again = ask_with(&desk, KeySlot::Primary, &yes).await;
        assert_eq!(
            again,
            Err(RegenerateError::ChangedElsewhere),
            "it was for the pair as it was"
        );
        let now = Consent {
            confirmation: yes.confirmation,
            ..desk.yes().await
        };
        let again = ask_with(&desk, KeySlot::Primary, &now).await;
        assert_eq!(again, Err(RegenerateError::Ledger(LedgerError::ConfirmationUsed)));
        assert_eq!(desk.portal.changes_asked(), 1);
    }

    #[tokio::test]
    async fn a_pair_that_somebody_else_has_just_changed_is_looked_at_first() {
        let desk = desk_with_a_pair().await;
        desk.portal.changes_elsewhere(Product::Nodoauth, "p1", "s2");
        let yes = desk.yes().await;
        let refused = ask_with(&desk, KeySlot::Secondary, &yes).await;
        assert_eq!(refused, Err(RegenerateError::ChangedElsewhere));
        assert_eq!(desk.portal.changes_asked(), 0);
        assert_eq!(
            desk.kept(Product::Nodoauth).await,
            desk.portal.pair(Product::Nodoauth)
        );
        let again = ask_with(&desk, KeySlot::Secondary, &yes).await;
        assert_eq!(
            again,
            Err(RegenerateError::ChangedElsewhere),
            "also once it is noted"
        );
        let sure = ask(&desk, KeySlot::Secondary).await;
        assert!(sure.is_ok(), "asked again with both eyes open");
    }

    #[tokio::test]
    async fn with_a_full_disk_nothing_is_sent_and_a_key_that_was_made_is_kept() {
        let desk = desk_with_a_pair().await;
        desk.ledger.is_full();
        let full = ask(&desk, KeySlot::Primary).await;
        assert_eq!(full, Err(RegenerateError::Ledger(LedgerError::Full)));
        assert_eq!(desk.portal.changes_asked(), 0);

        desk.ledger.has_room_again();
        desk.ledger.is_full_after_next_intent();
        let kept = ask(&desk, KeySlot::Primary).await;
        assert_eq!(kept, Err(RegenerateError::NotNoted(LedgerError::Full)));
        assert_eq!(
            desk.kept(Product::Nodoauth).await,
            desk.portal.pair(Product::Nodoauth)
        );
        assert_eq!(desk.ledger.open_intents(None).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn nothing_is_sent_with_a_locked_keychain_or_for_a_pair_that_is_not_listed() {
        let desk = desk_with_a_pair().await;
        let other = SubscriptionId::parse("gdp-00264560608").unwrap();
        let absent = regenerate(
            &desk.ports(),
            &place(),
            &other,
            KeySlot::Primary,
            &desk.yes().await,
        )
        .await;
        assert_eq!(absent, Err(RegenerateError::PairAbsent));
        desk.keychain.becomes(KeychainState::Locked);
        let locked = ask(&desk, KeySlot::Primary).await;
        assert!(matches!(locked, Err(RegenerateError::KeychainNotReady(_))));
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn the_search_for_the_new_key_ends_though_the_date_is_set_back() {
        let desk = desk_with_a_pair().await;
        desk.clock.sticks();
        desk.portal.fails_without_change(PortalFault::TimedOut);
        let failed = ask(&desk, KeySlot::Primary).await;
        assert!(matches!(failed, Err(RegenerateError::Unknown(_))));
    }

    #[tokio::test]
    async fn a_key_in_use_is_replaced_only_by_who_typed_whose_it_is() {
        let desk = desk_with_a_pair().await;
        // Asked before the mark is made: only what is kept when it would be sent counts.
        let yes = desk.yes().await;
        let note = PairNote {
            in_use: Some(KeySlot::Primary),
            ..PairNote::default()
        };
        annotate(&desk.ledger, &desk.clock, &place().pair(&nodo()), note.clone())
            .await
            .unwrap();
        for typed in [None, Some(""), Some("0026456060"), Some("primaria")] {
            let typed = typed.map(str::to_owned);
            let consent = Consent { typed, ..yes.clone() };
            let refused = ask_with(&desk, KeySlot::Primary, &consent).await;
            assert_eq!(refused, Err(RegenerateError::InUse));
        }
        assert_eq!(desk.portal.changes_asked(), 0);
        assert_eq!(desk.ledger.open_intents(None).await, Ok(vec![]));

        let typed = Some(format!(" {} ", place().tax_code));
        let consent = Consent { typed, ..yes };
        ask_with(&desk, KeySlot::Primary, &consent).await.unwrap();
        let notes = desk.ledger.pair_notes(None).await.unwrap();
        assert_eq!(notes, [(place().pair(&nodo()), note)], "the mark is the slot's");
        let other = ask(&desk, KeySlot::Secondary).await;
        assert!(other.is_ok(), "nothing uses that one");
    }
}
