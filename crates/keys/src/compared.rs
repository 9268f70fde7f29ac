//! What a listed pair says of the one that was kept: the same, asked for from here, or changed elsewhere.

use std::time::Duration;

use crate::{
    Deed, Event, Fingerprint, FingerprintKey, Intent, KeyPair, KeySlot, LedgerError, Place, Ports, Record,
    SlotRecord, SubscriptionId, Timestamp,
};

/// How long a portal's parts may take to agree on a new key.
pub(crate) const BEHIND_FOR: Duration = Duration::from_secs(15 * 60);

/// Keys that were replaced from here a short while ago: a list that shows one of them in place of the one that replaced
/// it says nothing of its pair, and must not be kept over the newer key.
#[derive(Debug, Default)]
pub(crate) struct Replaced(pub Vec<(SubscriptionId, KeySlot, Fingerprint)>);

impl Replaced {
    pub async fn lately(ports: &Ports<'_>, place: &Place) -> Result<Self, LedgerError> {
        let now = ports.clock.now();
        let replaced = ports.ledger.replaced_lately(place, now.before(BEHIND_FOR), now);
        Ok(Replaced(replaced.await?))
    }

    /// Nor may a list show what an open intent has already been seen to replace.
    pub fn or_asked_for(mut self, open: &[Intent]) -> Self {
        let replaces = open.iter().filter_map(|intent| intent.operation.replaces());
        self.0
            .extend(replaces.map(|(id, slot, before)| (id.clone(), slot, before)));
        self
    }

    pub fn has(&self, subscription: &SubscriptionId, slot: KeySlot, fingerprint: Fingerprint) -> bool {
        self.0
            .iter()
            .any(|(id, of, before)| id == subscription && *of == slot && *before == fingerprint)
    }

    /// Whether the list is behind on a pair whose newer keys are known here.
    pub fn shows_through(&self, prior: &Record, keys: &KeyPair, key: &FingerprintKey) -> bool {
        [KeySlot::Primary, KeySlot::Secondary].into_iter().any(|slot| {
            let listed = key.fingerprint(keys.slot(slot));
            let is_new_to_us = prior.slot(slot).fingerprint.is_some_and(|known| known != listed);
            is_new_to_us && self.has(&prior.pair.subscription, slot, listed)
        })
    }
}

/// A pair that the keychain now holds as it was listed.
pub(crate) struct Compared<'a> {
    /// What the keychain held before.
    pub held: Option<&'a KeyPair>,
    /// What was listed.
    pub keys: &'a KeyPair,
    pub key: &'a FingerprintKey,
    pub at: Timestamp,
}

impl Compared<'_> {
    /// Brings `record` up to date from `prior`, and says what happened. `asked`: whether another key in a slot was
    /// asked for from here.
    pub fn with(
        &self,
        prior: Option<&Record>,
        record: &mut Record,
        asked: impl Fn(KeySlot) -> bool,
    ) -> Vec<Event> {
        let was_kept = record.kept_at.replace(self.at).is_some();
        record.confirmed_at = Some(self.at);
        let mut events = Vec::new();
        let proven = prior.is_some_and(|prior| self.is_comparable(prior));
        let pair = record.pair.clone();
        let noted = |deed| Event::of_pair(self.at, deed, &pair.place, &pair.subscription);
        for slot in [KeySlot::Primary, KeySlot::Secondary] {
            let before = prior.and_then(|prior| prior.slot(slot).fingerprint);
            let now = self.key.fingerprint(self.keys.slot(slot));
            let mut seen = prior.map(|prior| *prior.slot(slot)).unwrap_or_default();
            if proven && before.is_some_and(|before| before != now) {
                let elsewhere = !asked(slot);
                seen = SlotRecord {
                    changed_at: Some(self.at),
                    changed_elsewhere: elsewhere,
                    ..seen
                };
                events.extend(elsewhere.then(|| Event {
                    slot: Some(slot),
                    before,
                    after: Some(now),
                    ..noted(Deed::ChangedElsewhere)
                }));
            }
            seen.fingerprint = Some(now);
            *record.slot_mut(slot) = seen;
        }
        if !was_kept && !asked(KeySlot::Primary) {
            events.push(noted(Deed::PairFound));
        }
        events
    }

    /// Whether the earlier fingerprints were made with the same key as these: one that still fits proves it. After the
    /// keychain was made anew none does, and that says nothing of the API keys.
    fn is_comparable(&self, prior: &Record) -> bool {
        let slots = [KeySlot::Primary, KeySlot::Secondary];
        let fits = |keys: &KeyPair, slot| {
            let before: Option<Fingerprint> = prior.slot(slot).fingerprint;
            before == Some(self.key.fingerprint(keys.slot(slot)))
        };
        slots.into_iter().any(|slot| fits(self.keys, slot))
            || self
                .held
                .is_some_and(|held| slots.into_iter().any(|slot| fits(held, slot)))
    }
}

#[cfg(test)]
mod tests {
    use super::BEHIND_FOR;
    use crate::fakes::{Desk, place};
    use crate::{Deed, KeySlot, Ledger, Product, RegenerateError, regenerate, sync};

    async fn desk_with_a_pair() -> Desk {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk
    }

    fn deeds(desk: &Desk) -> Vec<Deed> {
        desk.ledger.noted().iter().map(|event| event.deed).collect()
    }

    #[tokio::test]
    async fn a_key_that_somebody_else_changed_is_kept_noted_and_said() {
        let desk = desk_with_a_pair().await;
        desk.portal.changes_elsewhere(Product::Nodoauth, "p1", "s2");
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(synced.drifted.len(), 1);
        let record = &desk.ledger.records(&place()).await.unwrap()[0];
        assert!(record.secondary.changed_elsewhere && !record.primary.changed_elsewhere);
        assert_eq!(deeds(&desk), [Deed::PairFound, Deed::ChangedElsewhere]);
        let again = sync(&desk.ports(), &place()).await.unwrap();
        assert!(again.drifted.is_empty(), "said once");
        assert_eq!(
            desk.kept(Product::Nodoauth).await,
            desk.portal.pair(Product::Nodoauth)
        );
    }

    #[tokio::test]
    async fn both_keys_changed_elsewhere_are_told_apart_from_a_keychain_made_anew() {
        let desk = desk_with_a_pair().await;
        desk.portal.changes_elsewhere(Product::Nodoauth, "p2", "s2");
        assert_eq!(sync(&desk.ports(), &place()).await.unwrap().drifted.len(), 2);

        desk.keychain.loses_everything();
        desk.keychain.is_reset();
        assert!(sync(&desk.ports(), &place()).await.unwrap().drifted.is_empty());
        desk.keychain.is_reset();
        assert!(
            sync(&desk.ports(), &place()).await.unwrap().drifted.is_empty(),
            "other fingerprints of the same keys"
        );
    }

    #[tokio::test]
    async fn a_list_that_is_behind_puts_no_dead_key_over_the_new_one() {
        let desk = desk_with_a_pair().await;
        let id = crate::SubscriptionId::parse("nodauth-00264560608").unwrap();
        let ask =
            async || regenerate(&desk.ports(), &place(), &id, KeySlot::Primary, &desk.yes().await).await;
        // However old the list is: the key before the last one is dead, too.
        ask().await.unwrap();
        ask().await.unwrap();
        let new = desk.kept(Product::Nodoauth).await.unwrap();
        desk.portal.changes_elsewhere(Product::Nodoauth, "p1", "s1");
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert!(synced.drifted.is_empty() && synced.behind == 1);
        assert_eq!(desk.kept(Product::Nodoauth).await, Some(new));
        assert_eq!(
            ask().await,
            Err(RegenerateError::ListBehind),
            "it cannot tell old from new"
        );

        desk.clock.passes(BEHIND_FOR * 2);
        sync(&desk.ports(), &place()).await.unwrap();
        let kept = desk.kept(Product::Nodoauth).await.unwrap();
        assert_eq!(kept.primary.expose(), "p1", "in the end the portal is right");
    }

    #[tokio::test]
    async fn a_change_that_was_kept_and_not_noted_is_still_told() {
        let desk = desk_with_a_pair().await;
        desk.portal.changes_elsewhere(Product::Nodoauth, "p2", "s1");
        desk.ledger.is_full();
        sync(&desk.ports(), &place()).await.unwrap_err();
        assert_eq!(desk.kept(Product::Nodoauth).await.unwrap().primary.expose(), "p2");
        desk.ledger.has_room_again();
        assert_eq!(sync(&desk.ports(), &place()).await.unwrap().drifted.len(), 1);
    }
}
