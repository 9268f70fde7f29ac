use crate::ports::keychain_is_ready;
use crate::{
    ApiKey, Clock, Keychain, KeychainError, Ledger, LedgerError, ManageKeyId, ManageKeyRecord, PortalError,
    ServiceCatalogue,
};

/// Whatever the reason, the ledger has nothing of it, and the keychain what it had before (as far as it still answers).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddManageKeyError {
    #[error("the keychain cannot keep it: {0}")]
    Keychain(#[from] KeychainError),
    #[error("the portal does not take it: {0}")]
    Portal(#[from] PortalError),
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Keeps a Manage key that the portal takes; `catalogue` is what `key` opens. Under an id that is known it replaces
/// the key and the name, and the services known of it stay.
pub async fn add_manage_key(
    catalogue: &dyn ServiceCatalogue,
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    id: ManageKeyId,
    name: &str,
    key: &ApiKey,
) -> Result<ManageKeyRecord, AddManageKeyError> {
    keychain_is_ready(keychain).await?;
    catalogue.probe().await?;
    let now = clock.now();
    let record = ManageKeyRecord {
        added_at: now,
        checked_at: Some(now),
        name: name.to_owned(),
        id,
    };
    keep_manage_key(keychain, ledger, clock, record, key).await
}

/// Keychain first, then ledger, and what the entry held before where either fails. One that is known stays as old as
/// it is.
pub(crate) async fn keep_manage_key(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    mut record: ManageKeyRecord,
    key: &ApiKey,
) -> Result<ManageKeyRecord, AddManageKeyError> {
    let known = ledger.manage_keys().await?;
    if let Some(known) = known.into_iter().find(|known| known.id == record.id) {
        record.added_at = known.added_at;
    }
    let prior = Prior::of(keychain, &record.id).await?;
    let kept = keep(keychain, ledger, clock, &record, key).await;
    if kept.is_err() {
        prior.put_back(keychain, &record.id).await;
    }
    kept.map(|()| record)
}

async fn keep(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    record: &ManageKeyRecord,
    key: &ApiKey,
) -> Result<(), AddManageKeyError> {
    keychain.store_manage_key(&record.id, key).await?;
    if keychain.load_manage_key(&record.id).await?.as_ref() != Some(key) {
        return Err(KeychainError::NotKept.into());
    }
    ledger.record_manage_key(record, clock.now()).await?;
    Ok(())
}

/// What the entry held before.
enum Prior {
    Nothing,
    Key(ApiKey),
    /// Perhaps of a newer version: what cannot be read cannot be put back, and is not removed either.
    Unreadable,
}

impl Prior {
    async fn of(keychain: &dyn Keychain, id: &ManageKeyId) -> Result<Prior, KeychainError> {
        match keychain.load_manage_key(id).await {
            Ok(None) => Ok(Prior::Nothing),
            Ok(Some(key)) => Ok(Prior::Key(key)),
            Err(KeychainError::Damaged) => Ok(Prior::Unreadable),
            Err(error @ (KeychainError::NotReady(_) | KeychainError::TimedOut | KeychainError::NotKept)) => {
                Err(error)
            }
        }
    }

    async fn put_back(self, keychain: &dyn Keychain, id: &ManageKeyId) {
        let undone = match self {
            Prior::Nothing => keychain.remove_manage_key(id).await,
            Prior::Key(key) => keychain.store_manage_key(id, &key).await,
            Prior::Unreadable => Ok(()),
        };
        if let Err(error) = undone {
            tracing::warn!(%id, %error, "the entry of a Manage key may hold one that was not recorded");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, manage_key, manage_key_id};
    use crate::{KeychainState, PortalFault};

    async fn add(desk: &Desk, name: &str, key: &str) -> Result<ManageKeyRecord, AddManageKeyError> {
        let (id, key) = (manage_key_id(), manage_key(key));
        add_manage_key(
            &desk.catalogue,
            &desk.keychain,
            &desk.ledger,
            &desk.clock,
            id,
            name,
            &key,
        )
        .await
    }

    async fn kept(desk: &Desk) -> Option<ApiKey> {
        desk.keychain.load_manage_key(&manage_key_id()).await.unwrap()
    }

    fn full() -> LedgerError {
        LedgerError::Unusable("the disk is full".to_owned())
    }

    #[tokio::test]
    async fn a_key_that_the_portal_takes_is_kept_and_then_recorded_without_it() {
        let desk = Desk::new();
        let record = add(&desk, "Comune di Esempio", "m1").await.unwrap();
        assert_eq!(desk.story(), ["probe", "store", "record"]);
        assert_eq!(kept(&desk).await, Some(manage_key("m1")));
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![record.clone()]));
        assert_eq!(record.name, "Comune di Esempio");
        assert_eq!(record.checked_at, Some(record.added_at));
    }

    #[tokio::test]
    async fn without_a_keychain_the_portal_is_not_even_asked() {
        let desk = Desk::new();
        desk.keychain.becomes(KeychainState::Locked);
        let locked = KeychainError::NotReady(KeychainState::Locked);
        assert_eq!(add(&desk, "x", "m1").await, Err(locked.into()));
        assert_eq!(desk.story(), [""; 0]);
    }

    #[tokio::test]
    async fn a_key_that_the_portal_refuses_is_not_kept() {
        let desk = Desk::new();
        for fault in [PortalFault::KeyRefused, PortalFault::KeyNotAllowed] {
            desk.catalogue.fails(fault);
            let refused = add(&desk, "x", "m1").await.unwrap_err();
            assert!(matches!(&refused, AddManageKeyError::Portal(error) if error.fault == fault));
            assert_eq!(kept(&desk).await, None);
            assert_eq!(desk.ledger.manage_keys().await, Ok(vec![]));
        }
    }

    #[tokio::test]
    async fn a_key_that_the_keychain_garbles_is_not_recorded_and_not_left_behind() {
        let desk = Desk::new();
        desk.keychain.garbles_manage_keys();
        assert_eq!(add(&desk, "x", "m1").await, Err(KeychainError::NotKept.into()));
        assert_eq!(kept(&desk).await, None);
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![]));
    }

    #[tokio::test]
    async fn a_key_that_cannot_be_recorded_is_not_left_in_the_keychain() {
        let desk = Desk::new();
        desk.ledger.refuses_manage_keys(full());
        assert_eq!(add(&desk, "x", "m1").await, Err(full().into()));
        assert_eq!(kept(&desk).await, None);
    }

    #[tokio::test]
    async fn a_replaced_key_keeps_its_date_and_one_that_cannot_be_replaced_its_value() {
        let desk = Desk::new();
        let first = add(&desk, "first", "m1").await.unwrap();
        desk.clock.passes(std::time::Duration::from_secs(60));
        let second = add(&desk, "second", "m2").await.unwrap();
        assert_eq!(second.added_at, first.added_at);
        assert!(second.checked_at > first.checked_at);
        assert_eq!(kept(&desk).await, Some(manage_key("m2")));

        desk.ledger.refuses_manage_keys(full());
        assert_eq!(add(&desk, "third", "m3").await, Err(full().into()));
        assert_eq!(kept(&desk).await, Some(manage_key("m2")));
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![second]));
    }

    #[tokio::test]
    async fn an_entry_that_cannot_be_read_is_replaced_by_a_good_key_and_never_removed() {
        let desk = Desk::new();
        desk.keychain.damages_manage_key();
        desk.keychain.refuses_to_write();
        assert!(add(&desk, "x", "m1").await.is_err());
        let entry = desk.keychain.load_manage_key(&manage_key_id()).await;
        assert_eq!(entry, Err(KeychainError::Damaged));
        desk.keychain.writes_again();
        add(&desk, "x", "m1").await.unwrap();
        assert_eq!(kept(&desk).await, Some(manage_key("m1")));
    }
}
