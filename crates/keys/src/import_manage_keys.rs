use crate::add_manage_key::keep_manage_key;
use crate::ports::keychain_is_ready;
use crate::{AddManageKeyError, ApiKey, Clock, Keychain, Ledger, ManageKeyId, ManageKeyRecord};

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

/// Keeps many Manage keys in one go. The portal is not asked about them: a thousand questions would take its whole
/// patience, and the first walk over the services asks it anyway. One with an id that is known takes its place.
pub async fn import_manage_keys(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    keys: &[NewManageKey],
    progress: &(dyn Fn(usize) + Send + Sync),
) -> Result<usize, ImportError> {
    let ready = keychain_is_ready(keychain).await;
    ready.map_err(|error| ImportError {
        kept: 0,
        error: error.into(),
    })?;
    for (kept, new) in keys.iter().enumerate() {
        let record = ManageKeyRecord {
            id: new.id.clone(),
            name: new.name.clone(),
            added_at: clock.now(),
            checked_at: None,
        };
        let outcome = keep_manage_key(keychain, ledger, record, &new.key).await;
        outcome.map_err(|error| ImportError { kept, error })?;
        progress(kept + 1);
    }
    Ok(keys.len())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::fakes::{Desk, manage_key};
    use crate::{KeychainError, KeychainState};

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
        assert_eq!((kept, seen.lock().unwrap().clone()), (Ok(3), vec![1, 2, 3]));
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
            assert_eq!(kept, Ok(3));
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
}
