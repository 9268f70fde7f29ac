use crate::keep::{Kept, keep_listing, note_names};
use crate::recover::seal;
use crate::{KeySlot, KeychainError, LedgerError, Place, PortalError, Ports, SubscriptionId};

/// What came of asking the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synced {
    /// Rows of the portal's answer that could not be read.
    pub unreadable: usize,
    /// Known rows whose keys came blank or unusable.
    pub without_keys: usize,
    /// The portal listed nothing although pairs are known here: it may be its own failure, so nothing was concluded.
    pub empty_but_known: bool,
    /// Why the listed keys were not kept, where they were not.
    pub not_kept: Option<KeychainError>,
    /// Pairs of which the portal still shows a key that was replaced a short while ago: what is kept stays.
    pub behind: usize,
    /// Slots that hold another key than the one kept here, without anybody here having asked for it. The portal's is
    /// kept now: the earlier one is dead.
    pub drifted: Vec<(SubscriptionId, KeySlot)>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    #[error(transparent)]
    Portal(#[from] PortalError),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Lists at the portal and brings keychain and ledger up to date. With a keychain that is not ready the names are
/// noted all the same, and what is kept stays as it is. Deletes nothing, ever.
pub async fn sync(ports: &Ports<'_>, place: &Place) -> Result<Synced, SyncError> {
    let listing = ports.portal.list().await?;
    let known = ports.ledger.records(place).await?;
    let (kept, not_kept) = match ports.keychain_is_ready().await {
        Ok(()) => {
            let kept = keep_listing(ports, place, &listing).await;
            let trouble = kept.first_trouble();
            (kept, trouble)
        }
        Err(error) => {
            note_names(ports, place, &listing).await?;
            (Kept::default(), Some(error))
        }
    };
    kept.noted()?;
    seal(ports, kept.key.as_ref()).await;
    Ok(Synced {
        unreadable: listing.unreadable,
        without_keys: listing
            .subscriptions
            .iter()
            .filter(|subscription| subscription.keys.is_none())
            .count(),
        empty_but_known: listing.subscriptions.is_empty() && !known.is_empty(),
        not_kept,
        behind: kept.behind.len(),
        drifted: kept.drifted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, place};
    use crate::{Keychain, KeychainState, Ledger, Product, SubscriptionId};

    #[tokio::test]
    async fn listed_pairs_are_kept_and_recorded_without_keys() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(synced.not_kept, None);
        let records = desk.ledger.records(&place()).await.unwrap();
        assert!(records[0].kept_at.is_some());
        assert_eq!(desk.kept(Product::Nodoauth).await.unwrap().primary.expose(), "p1");
        assert!(
            !format!("{records:?}").contains("p1"),
            "a record holds fingerprints only"
        );
    }

    #[tokio::test]
    async fn an_empty_list_erases_nothing_and_is_called_doubtful() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.lists_nothing();
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert!(synced.empty_but_known);
        assert!(
            desk.ledger.records(&place()).await.unwrap()[0].listed,
            "an empty list concludes nothing"
        );
        assert!(desk.kept(Product::Nodoauth).await.is_some());
    }

    #[tokio::test]
    async fn a_pair_that_is_listed_no_more_is_marked_and_its_keys_stay() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.forgets(Product::Gpd);
        sync(&desk.ports(), &place()).await.unwrap();
        let records = desk.ledger.records(&place()).await.unwrap();
        assert_eq!(
            records.iter().map(|record| record.listed).collect::<Vec<_>>(),
            [true, false]
        );
        assert!(desk.kept(Product::Gpd).await.is_some());
    }

    #[tokio::test]
    async fn with_a_locked_keychain_the_names_are_listed_all_the_same() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.keychain.becomes(KeychainState::Locked);
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(
            synced.not_kept,
            Some(KeychainError::NotReady(KeychainState::Locked))
        );
        let records = desk.ledger.records(&place()).await.unwrap();
        assert_eq!((records.len(), records[0].kept_at), (1, None));
    }

    #[tokio::test]
    async fn a_blank_key_never_replaces_a_good_one() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.sends_blank_keys(Product::Nodoauth);
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(synced.without_keys, 1);
        assert_eq!(desk.kept(Product::Nodoauth).await.unwrap().primary.expose(), "p1");
    }

    #[tokio::test]
    async fn an_entry_lost_from_the_keychain_comes_back_from_the_portal() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.keychain.loses_everything();
        sync(&desk.ports(), &place()).await.unwrap();
        let pair = place().pair(&SubscriptionId::parse("nodauth-00264560608").unwrap());
        assert!(desk.keychain.load(&pair).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn one_entry_that_cannot_be_kept_does_not_keep_the_others_from_it() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        desk.keychain.refuses_entry_of(Product::Nodoauth);
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert!(synced.not_kept.is_some());
        assert!(desk.kept(Product::Gpd).await.is_some());
        assert_eq!(desk.ledger.records(&place()).await.unwrap().len(), 2);
        assert_eq!(
            desk.ledger.as_of(&place()).await.unwrap(),
            None,
            "not all was compared"
        );
    }

    #[tokio::test]
    async fn keys_that_were_not_compared_are_not_called_confirmed() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        let before = desk.ledger.records(&place()).await.unwrap();
        let as_of = desk.ledger.as_of(&place()).await.unwrap();
        desk.clock.passes(std::time::Duration::from_secs(86_400));
        desk.keychain.becomes(KeychainState::Locked);
        sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(desk.ledger.records(&place()).await.unwrap(), before);
        assert_eq!(desk.ledger.as_of(&place()).await.unwrap(), as_of);
    }

    #[tokio::test]
    async fn a_row_that_cannot_be_read_may_be_any_of_the_known_pairs() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.forgets(Product::Gpd);
        desk.portal.garbles_rows(1);
        sync(&desk.ports(), &place()).await.unwrap();
        let records = desk.ledger.records(&place()).await.unwrap();
        assert!(records.iter().all(|record| record.listed));
    }

    #[tokio::test]
    async fn an_answer_about_one_pair_says_nothing_of_the_others() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.forgets(Product::Gpd);
        desk.portal.answers_for_its_rows_only();
        sync(&desk.ports(), &place()).await.unwrap();
        let records = desk.ledger.records(&place()).await.unwrap();
        assert!(records.iter().all(|record| record.listed));
    }
}
