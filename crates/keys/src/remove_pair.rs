use crate::{Clock, Keychain, KeychainError, Ledger, LedgerError, PairId};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RemovePairError {
    /// The portal still lists it, or nobody knows of it here: nothing changed.
    #[error("only a pair that the portal lists no more can be removed")]
    StillListed,
    /// Nothing changed.
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// The keys are gone from the keychain; asked again, the rest follows.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Forgets a pair that the portal lists no more, because the person said so: the only way that keys leave the keychain.
pub async fn remove_pair(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    pair: &PairId,
) -> Result<(), RemovePairError> {
    let known = ledger.records(&pair.place).await?;
    let record = known.iter().find(|record| record.pair == *pair);
    if record.is_none_or(|record| record.listed) {
        return Err(RemovePairError::StillListed);
    }
    // A record without its keys is seen and can be removed again; keys without their record would lie there unseen.
    keychain.remove(pair).await?;
    ledger.remove_record(pair, clock.now()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, place};
    use crate::{KeychainState, Product, SubscriptionId, sync};

    fn pair(subscription: &str) -> PairId {
        place().pair(&SubscriptionId::parse(subscription).unwrap())
    }

    async fn desk_where_gpd_is_gone() -> Desk {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.has(Product::Gpd, "p2", "s2");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.forgets(Product::Gpd);
        sync(&desk.ports(), &place()).await.unwrap();
        desk
    }

    #[tokio::test]
    async fn a_pair_that_is_listed_no_more_goes_when_the_person_says_so_and_no_other_with_it() {
        let desk = desk_where_gpd_is_gone().await;
        let gone = pair("gdp-00264560608");
        assert!(desk.kept(Product::Gpd).await.is_some());
        remove_pair(&desk.keychain, &desk.ledger, &desk.clock, &gone)
            .await
            .unwrap();
        assert!(desk.kept(Product::Gpd).await.is_none());
        assert!(desk.kept(Product::Nodoauth).await.is_some());
        assert_eq!(desk.ledger.records(&place()).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_pair_that_is_listed_or_unknown_is_not_touched() {
        let desk = desk_where_gpd_is_gone().await;
        for subscription in ["nodauth-00264560608", "never-seen"] {
            let refused = remove_pair(&desk.keychain, &desk.ledger, &desk.clock, &pair(subscription)).await;
            assert_eq!(refused, Err(RemovePairError::StillListed));
        }
        assert!(desk.kept(Product::Nodoauth).await.is_some());
    }

    #[tokio::test]
    async fn with_a_locked_keychain_nothing_is_removed() {
        let desk = desk_where_gpd_is_gone().await;
        desk.keychain.becomes(KeychainState::Locked);
        let gone = pair("gdp-00264560608");
        let locked = KeychainError::NotReady(KeychainState::Locked);
        let refused = remove_pair(&desk.keychain, &desk.ledger, &desk.clock, &gone).await;
        assert_eq!(refused, Err(locked.into()));
        assert_eq!(desk.ledger.records(&place()).await.unwrap().len(), 2);
    }
}
