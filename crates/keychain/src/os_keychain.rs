use std::time::Duration;

use async_trait::async_trait;
use portachiavi_keys::{
    ApiKey, FingerprintKey, KeptName, KeyPair, Keychain, KeychainError, KeychainState, ManageKeyId, PairId,
    Password, PasswordOf,
};
use zeroize::Zeroizing;

use crate::lane::{Lane, Late, Waiting};
use crate::shelf::Shelf;
use crate::turn::Turn;
use crate::value::{self, Unreadable};
use crate::{EntryName, Vault, system};

/// How long a call may take.
#[derive(Debug, Clone, Copy)]
pub struct Deadlines {
    /// For the calls that never prompt.
    pub silent: Duration,
    /// For a person to find a password and type it.
    pub unlock: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Deadlines {
            silent: Duration::from_secs(5),
            unlock: Duration::from_secs(120),
        }
    }
}

/// The keychain of this machine. Clones of it would only share its threads: hold it in an `Arc`.
pub struct OsKeychain {
    vault: Vault,
    silent: Lane<Shelf>,
    /// Of its own, so that a prompt on the screen keeps no other call waiting.
    unlocking: Lane<system::Probe>,
}

impl OsKeychain {
    /// Asks nothing of the system yet.
    pub fn new(vault: Vault) -> Self {
        OsKeychain::with_deadlines(vault, Deadlines::default())
    }

    pub fn with_deadlines(vault: Vault, deadlines: Deadlines) -> Self {
        OsKeychain {
            vault,
            silent: Lane::new("keychain", deadlines.silent),
            unlocking: Lane::new("keychain-unlock", deadlines.unlock),
        }
    }

    async fn remove_entry(&self, name: EntryName) -> Result<(), KeychainError> {
        let vault = self.vault;
        self.run(move |shelf, waiting| shelf.remove(vault, &name, waiting))
            .await
    }

    async fn run<T: Send + 'static>(
        &self,
        call: impl FnOnce(&mut Shelf, &Waiting<'_>) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        self.silent
            .run(call)
            .await
            .unwrap_or_else(|Late| Err(KeychainError::TimedOut))
    }
}

#[async_trait]
impl Keychain for OsKeychain {
    async fn state(&self) -> KeychainState {
        let vault = self.vault;
        self.silent
            .run(move |shelf, _| shelf.state(vault))
            .await
            .unwrap_or(KeychainState::Hung)
    }

    async fn unlock(&self) -> KeychainState {
        let vault = self.vault;
        self.unlocking
            .run(move |probe, _| probe.unlock(vault.service()))
            .await
            .unwrap_or(KeychainState::Hung)
    }

    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError> {
        let (vault, name) = (self.vault, EntryName::Pair(pair.clone()));
        self.run(move |shelf, _| {
            let bytes = shelf.read(vault, &name)?;
            bytes
                .map(|bytes| value::read_pair(&bytes).map_err(damaged))
                .transpose()
        })
        .await
    }

    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
        let (vault, name) = (self.vault, EntryName::Pair(pair.clone()));
        let bytes = value::write_pair(keys).map_err(|Unreadable| KeychainError::NotKept)?;
        self.run(move |shelf, waiting| shelf.write(vault, &name, &bytes, waiting))
            .await
    }

    async fn remove(&self, pair: &PairId) -> Result<(), KeychainError> {
        self.remove_entry(EntryName::Pair(pair.clone())).await
    }

    async fn names(&self) -> Result<Vec<KeptName>, KeychainError> {
        let vault = self.vault;
        let names = self.run(move |shelf, _| shelf.names(vault)).await?;
        let kept = |name| match name {
            EntryName::Pair(pair) => Some(KeptName::Pair(pair)),
            EntryName::ManageKey(id) => Some(KeptName::ManageKey(id)),
            EntryName::Password(_) | EntryName::FingerprintKey => None,
        };
        Ok(names.into_iter().filter_map(kept).collect())
    }

    async fn load_manage_key(&self, id: &ManageKeyId) -> Result<Option<ApiKey>, KeychainError> {
        let (vault, name) = (self.vault, EntryName::ManageKey(id.clone()));
        self.run(move |shelf, _| {
            let bytes = shelf.read(vault, &name)?;
            bytes
                .map(|bytes| value::read_manage_key(&bytes).map_err(damaged))
                .transpose()
        })
        .await
    }

    async fn store_manage_key(&self, id: &ManageKeyId, key: &ApiKey) -> Result<(), KeychainError> {
        let (vault, name) = (self.vault, EntryName::ManageKey(id.clone()));
        let bytes = value::write_manage_key(key).map_err(|Unreadable| KeychainError::NotKept)?;
        self.run(move |shelf, waiting| shelf.write(vault, &name, &bytes, waiting))
            .await
    }

    async fn remove_manage_key(&self, id: &ManageKeyId) -> Result<(), KeychainError> {
        self.remove_entry(EntryName::ManageKey(id.clone())).await
    }

    async fn load_password(&self, of: PasswordOf) -> Result<Option<Password>, KeychainError> {
        let (vault, name) = (self.vault, EntryName::Password(of));
        self.run(move |shelf, _| {
            let bytes = shelf.read(vault, &name)?;
            bytes
                .map(|bytes| value::read_password(&bytes).map_err(damaged))
                .transpose()
        })
        .await
    }

    async fn store_password(&self, of: PasswordOf, password: &Password) -> Result<(), KeychainError> {
        let (vault, name) = (self.vault, EntryName::Password(of));
        let bytes = value::write_password(password).map_err(|Unreadable| KeychainError::NotKept)?;
        self.run(move |shelf, waiting| shelf.write(vault, &name, &bytes, waiting))
            .await
    }

    async fn remove_password(&self, of: PasswordOf) -> Result<(), KeychainError> {
        self.remove_entry(EntryName::Password(of)).await
    }

    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError> {
        let vault = self.vault;
        self.run(move |shelf, waiting| match kept_fingerprint_key(shelf, vault)? {
            Some(key) => Ok(key),
            None => make_fingerprint_key(shelf, vault, waiting),
        })
        .await
    }
}

fn kept_fingerprint_key(shelf: &mut Shelf, vault: Vault) -> Result<Option<FingerprintKey>, KeychainError> {
    let bytes = shelf.read(vault, &EntryName::FingerprintKey)?;
    bytes
        .map(|bytes| value::read_fingerprint_key(&bytes).map_err(damaged))
        .transpose()
}

fn make_fingerprint_key(
    shelf: &mut Shelf,
    vault: Vault,
    waiting: &Waiting<'_>,
) -> Result<FingerprintKey, KeychainError> {
    let _turn = Turn::take(vault, waiting).ok_or(KeychainError::TimedOut)?;
    if let Some(key) = kept_fingerprint_key(shelf, vault)? {
        return Ok(key);
    }
    let mut random = Zeroizing::new([0; 32]);
    getrandom::fill(random.as_mut_slice()).map_err(|_| KeychainError::NotKept)?;
    let key = FingerprintKey::from_bytes(*random);
    let bytes = value::write_fingerprint_key(&key).map_err(|Unreadable| KeychainError::NotKept)?;
    shelf.write(vault, &EntryName::FingerprintKey, &bytes, waiting)?;
    Ok(key)
}

fn damaged(Unreadable: Unreadable) -> KeychainError {
    KeychainError::Damaged
}
