//! The login keychain. The system itself asks for its password where it is locked, so nothing is probed beforehand.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::Entry;
use keyring_core::api::CredentialStore;
use portachiavi_keys::KeychainState;

pub fn open_store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

pub fn modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::new()
}

#[derive(Default)]
pub struct Probe;

impl Probe {
    pub fn state(&mut self) -> KeychainState {
        KeychainState::Ready
    }

    pub fn state_of(&mut self, _service: &str) -> KeychainState {
        self.state()
    }

    pub fn is_locked(&mut self, _service: &str, _user: &str) -> Result<bool, KeychainState> {
        Ok(false)
    }

    /// The user names of all entries of `service`.
    pub fn names(&mut self, service: &str) -> Result<Vec<String>, KeychainState> {
        let found = open_store()
            .and_then(|store| store.search(&HashMap::from([("service", service)])))
            .map_err(|_| KeychainState::Unknown)?;
        let specifiers = found.iter().filter_map(Entry::get_specifiers);
        Ok(specifiers
            .filter(|(of, _)| of == service)
            .map(|(_, user)| user)
            .collect())
    }

    pub fn unlock(&mut self, _service: &str) -> KeychainState {
        KeychainState::Ready
    }
}
