//! The Credential Manager. It is unlocked for as long as the person is signed in.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::api::CredentialStore;
use portachiavi_keys::KeychainState;

pub fn open_store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// `Local`: an entry stays on this machine, and does not roam with the person's profile.
pub fn modifiers(_label: &str) -> HashMap<&str, &str> {
    HashMap::from([("persistence", "Local")])
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
