use std::sync::Arc;

use keyring_core::api::CredentialStore;
use keyring_core::{Entry, Error};
use portachiavi_keys::{KeychainError, KeychainState};
use zeroize::Zeroizing;

use crate::lane::Waiting;
use crate::{EntryName, Vault, system};

pub type Bytes = Zeroizing<Vec<u8>>;

/// The store handle and the probe beside it, on the thread that owns them.
#[derive(Default)]
pub struct Shelf {
    probe: system::Probe,
    store: Option<Arc<CredentialStore>>,
}

impl Shelf {
    pub fn state(&mut self, vault: Vault) -> KeychainState {
        self.probe.state_of(vault.service())
    }

    /// `None` only where the keychain was ready and has no such entry.
    pub fn read(&mut self, vault: Vault, name: &EntryName) -> Result<Option<Bytes>, KeychainError> {
        let user = self.ready_for(vault, name)?;
        match self.with_entry(vault, &user, Entry::get_secret) {
            Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
            Err(Error::NoEntry) => self.still_ready().map(|()| None),
            Err(Error::BadEncoding(bytes) | Error::BadDataFormat(bytes, _)) => {
                drop(Zeroizing::new(bytes));
                Err(KeychainError::Damaged)
            }
            Err(_) => Err(self.refused()),
        }
    }

    /// Names that this version does not know are left out: other entries of ours, or of a newer version.
    pub fn names(&mut self, vault: Vault) -> Result<Vec<EntryName>, KeychainError> {
        self.still_ready()?;
        let names = self.probe.names(vault.service());
        let names = names.map_err(KeychainError::NotReady)?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }

    /// One write, and a read to see that it was kept. Nothing is written for a caller who has given up.
    pub fn write(
        &mut self,
        vault: Vault,
        name: &EntryName,
        bytes: &Bytes,
        waiting: &Waiting<'_>,
    ) -> Result<(), KeychainError> {
        let user = self.ready_for(vault, name)?;
        if !waiting.still() {
            return Err(KeychainError::TimedOut);
        }
        self.with_entry(vault, &user, |entry| entry.set_secret(bytes))
            .map_err(|_| self.refused())?;
        match self.read(vault, name)? {
            Some(kept) if kept == *bytes => Ok(()),
            Some(_) | None => Err(KeychainError::NotKept),
        }
    }

    /// Gone when it returns; what is not there is gone already. Nothing is removed for a caller who has given up.
    pub fn remove(
        &mut self,
        vault: Vault,
        name: &EntryName,
        waiting: &Waiting<'_>,
    ) -> Result<(), KeychainError> {
        let user = self.ready_for(vault, name)?;
        if !waiting.still() {
            return Err(KeychainError::TimedOut);
        }
        match self.with_entry(vault, &user, Entry::delete_credential) {
            Ok(()) | Err(Error::NoEntry) => {}
            Err(_) => return Err(self.refused()),
        }
        match self.read(vault, name)? {
            None => Ok(()),
            Some(_) => Err(KeychainError::NotReady(KeychainState::Unknown)),
        }
    }

    /// The store prompts by itself for what is locked, so it is asked only where nothing is.
    fn ready_for(&mut self, vault: Vault, name: &EntryName) -> Result<String, KeychainError> {
        self.still_ready()?;
        let user = name.to_string();
        match self.probe.is_locked(vault.service(), &user) {
            Ok(false) => Ok(user),
            Ok(true) => Err(KeychainError::NotReady(KeychainState::Locked)),
            Err(state) => Err(KeychainError::NotReady(state)),
        }
    }

    fn still_ready(&mut self) -> Result<(), KeychainError> {
        match self.probe.state() {
            KeychainState::Ready => Ok(()),
            state @ (KeychainState::Locked
            | KeychainState::Dismissed
            | KeychainState::NoService
            | KeychainState::NoDefaultCollection
            | KeychainState::Hung
            | KeychainState::Unknown) => Err(KeychainError::NotReady(state)),
        }
    }

    /// What to say of a failure: the state where that explains it. The error itself could name the entry, and is dropped.
    fn refused(&mut self) -> KeychainError {
        self.still_ready()
            .err()
            .unwrap_or(KeychainError::NotReady(KeychainState::Unknown))
    }

    /// A store remembers its connection for good: after a failure it is rebuilt and the call tried once more.
    fn with_entry<T>(
        &mut self,
        vault: Vault,
        user: &str,
        call: impl Fn(&Entry) -> keyring_core::Result<T>,
    ) -> keyring_core::Result<T> {
        let may_be_stale = self.store.is_some();
        match self.with_store(vault, user, &call) {
            Err(Error::PlatformFailure(_)) if may_be_stale => self.with_store(vault, user, &call),
            answer => answer,
        }
    }

    fn with_store<T>(
        &mut self,
        vault: Vault,
        user: &str,
        call: &impl Fn(&Entry) -> keyring_core::Result<T>,
    ) -> keyring_core::Result<T> {
        let store = self.store.take().map_or_else(system::open_store, Ok)?;
        let label = format!("{}: {user}", vault.service());
        let answer = store
            .build(vault.service(), user, Some(&system::modifiers(&label)))
            .and_then(|entry| call(&entry));
        if !matches!(answer, Err(Error::PlatformFailure(_))) {
            self.store = Some(store);
        }
        answer
    }
}
