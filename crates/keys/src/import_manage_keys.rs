use crate::add_manage_key::keep_manage_key;
use crate::ports::keychain_is_ready;
use crate::{
    AddManageKeyError, ApiKey, Clock, Keychain, KeychainError, Ledger, ManageKeyId, ManageKeyRecord,
};

/// A Manage key that comes with others.
#[derive(Debug, Clone)]
pub struct NewManageKey {
    pub id: ManageKeyId,
    pub name: String,
    pub key: ApiKey,
}

/// The keys before the one that failed are kept, that one and those after it are not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kept} kept, then: {error}")]
pub struct ImportError {
    pub kept: usize,
    pub error: AddManageKeyError,
}

/// What came of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    pub kept: usize,
    /// Not taken, because another key is kept under the same id: it may be the newer one.
    pub left: usize,
}

/// Keeps many Manage keys in one go, and replaces none. The portal is not asked about them: a thousand questions would
/// take its whole patience, and the first walk over the services asks it anyway.
pub async fn import_manage_keys(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    keys: &[NewManageKey],
    progress: &(dyn Fn(usize) + Send + Sync),
) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let failed = |imported: Imported, error: AddManageKeyError| ImportError {
        kept: imported.kept,
        error,
    };
    let ready = keychain_is_ready(keychain).await;
    ready.map_err(|error| failed(imported, error.into()))?;
    for new in keys {
        let prior = match keychain.load_manage_key(&new.id).await {
            Ok(prior) => prior,
            // What cannot be read is no key that could be lost.
            Err(KeychainError::Damaged) => None,
            Err(error) => return Err(failed(imported, error.into())),
        };
        if prior.is_some_and(|prior| prior != new.key) {
            imported.left += 1;
            continue;
        }
        let outcome = keep(keychain, ledger, clock, new).await;
        outcome.map_err(|error| failed(imported, error))?;
        imported.kept += 1;
        progress(imported.kept);
    }
    Ok(imported)
}

/// One that is known keeps the name that the person gave it.
async fn keep(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    new: &NewManageKey,
) -> Result<(), AddManageKeyError> {
    let known = ledger.manage_keys().await?;
    let known = known.into_iter().find(|known| known.id == new.id);
    let record = known.unwrap_or_else(|| ManageKeyRecord {
        id: new.id.clone(),
        name: new.name.clone(),
        added_at: clock.now(),
        checked_at: None,
    });
    keep_manage_key(keychain, ledger, clock, record, &new.key)
        .await
        .map(|_| ())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::KeychainState;
    use crate::fakes::{Desk, manage_key};

    fn three() -> Vec<NewManageKey> {
        let new = |number: usize| NewManageKey {
            id: format!("fc-{number}").parse().unwrap(),
            name: format!("Ente {number}"),
            key: manage_key(&format!("m{number}")),
        };
        (1..=3).map(new).collect()
    }

    #[tokio::test]
    async fn all_are_kept_without_a_question_to_the_portal() {
        let desk = Desk::new();
        let seen = Mutex::new(Vec::new());
        let tell = |kept| seen.lock().unwrap().push(kept);
        let kept = import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &tell).await;
        assert_eq!(kept, Ok(Imported { kept: 3, left: 0 }));
        assert_eq!(*seen.lock().unwrap(), [1, 2, 3]);
        assert!(!desk.story().contains(&"probe"));
        let names: Vec<_> = desk.ledger.manage_keys().await.unwrap();
        assert_eq!(
            names.iter().map(|record| &*record.name).collect::<Vec<_>>(),
            ["Ente 1", "Ente 2", "Ente 3"]
        );
        let id = "fc-2".parse().unwrap();
        assert_eq!(
            desk.keychain.load_manage_key(&id).await.unwrap(),
            Some(manage_key("m2"))
        );
    }

    #[tokio::test]
    async fn the_same_export_again_adds_nothing() {
        let desk = Desk::new();
        for _ in 0..2 {
            let kept = import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ()).await;
            assert_eq!(kept, Ok(Imported { kept: 3, left: 0 }));
        }
        assert_eq!(desk.ledger.manage_keys().await.unwrap().len(), 3);
    }

    #[tokio::test]
    async fn with_a_locked_keychain_none_is_kept() {
        let desk = Desk::new();
        desk.keychain.becomes(KeychainState::Locked);
        let refused = import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ()).await;
        let error = KeychainError::NotReady(KeychainState::Locked).into();
        assert_eq!(refused, Err(ImportError { kept: 0, error }));
        assert_eq!(desk.ledger.manage_keys().await, Ok(Vec::new()));
    }

    #[tokio::test]
    async fn a_key_that_was_replaced_since_is_not_undone_by_an_old_export() {
        let desk = Desk::new();
        import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ())
            .await
            .unwrap();
        let (id, newer) = ("fc-2".parse().unwrap(), manage_key("newer"));
        desk.keychain.store_manage_key(&id, &newer).await.unwrap();
        let again = import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ()).await;
        assert_eq!(again, Ok(Imported { kept: 2, left: 1 }));
        assert_eq!(desk.keychain.load_manage_key(&id).await.unwrap(), Some(newer));
    }

    #[tokio::test]
    async fn a_known_key_that_does_not_read_back_is_not_counted_as_kept() {
        let desk = Desk::new();
        import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ())
            .await
            .unwrap();
        let first = "fc-1".parse().unwrap();
        desk.keychain.remove_manage_key(&first).await.unwrap();
        desk.keychain.garbles_manage_keys();
        let again = import_manage_keys(&desk.keychain, &desk.ledger, &desk.clock, &three(), &|_| ()).await;
        let error = KeychainError::NotKept.into();
        assert_eq!(again, Err(ImportError { kept: 0, error }));
    }
}
