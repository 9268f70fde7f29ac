use crate::{Clock, Keychain, KeychainError, Ledger, LedgerError, ManageKeyId};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RemoveManageKeyError {
    /// Nothing changed.
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// The key is gone from the keychain; asked again, the rest follows.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Forgets a Manage key and which services it reached. Their own pairs, the records of these and the journal stay.
pub async fn remove_manage_key(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    id: &ManageKeyId,
) -> Result<(), RemoveManageKeyError> {
    // A record without its key is seen and can be removed again; a key without its record would lie there unseen.
    keychain.remove_manage_key(id).await?;
    ledger.remove_manage_key(id, clock.now()).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, manage_key, manage_key_id, manage_key_record};
    use crate::{KeychainState, Product, Timestamp, sync};

    async fn desk_with_manage_key() -> Desk {
        let desk = Desk::new();
        let id = manage_key_id();
        desk.keychain
            .store_manage_key(&id, &manage_key("m1"))
            .await
            .unwrap();
        desk.ledger
            .record_manage_key(&manage_key_record(), Timestamp(1))
            .await
            .unwrap();
        desk
    }

    #[tokio::test]
    async fn a_removed_key_is_nowhere_and_the_pairs_stay() {
        let desk = desk_with_manage_key().await;
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &crate::fakes::place()).await.unwrap();
        for _ in 0..2 {
            remove_manage_key(&desk.keychain, &desk.ledger, &desk.clock, &manage_key_id())
                .await
                .unwrap();
        }
        assert_eq!(desk.keychain.load_manage_key(&manage_key_id()).await, Ok(None));
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![]));
        assert!(desk.kept(Product::Nodoauth).await.is_some());
    }

    #[tokio::test]
    async fn with_a_locked_keychain_nothing_is_removed() {
        let desk = desk_with_manage_key().await;
        desk.keychain.becomes(KeychainState::Locked);
        let locked = KeychainError::NotReady(KeychainState::Locked);
        assert_eq!(
            remove_manage_key(&desk.keychain, &desk.ledger, &desk.clock, &manage_key_id()).await,
            Err(locked.into())
        );
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![manage_key_record()]));
    }
}
