//! The login keychain. The system itself asks for its password where it is locked, so nothing is probed beforehand.

use std::collections::HashMap;
use std::sync::Arc;

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

    pub fn unlock(&mut self, _service: &str) -> KeychainState {
        KeychainState::Ready
    }
}
