use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use super::{FakePortal, Story, id_of, manage_key, place};
use crate::*;

pub struct FakeKeychain {
    story: Story,
    entries: Mutex<HashMap<PairId, KeyPair>>,
    state: Mutex<KeychainState>,
    refuses_after_change: Mutex<Option<Arc<AtomicUsize>>>,
    refused: Mutex<Option<PairId>>,
    fingerprint_key: AtomicU8,
    fingerprint_key_is_damaged: AtomicBool,
    manage_keys: Mutex<HashMap<ManageKeyId, ApiKey>>,
    manage_keys_are: Mutex<ManageKeys>,
    passwords: Mutex<HashMap<PasswordOf, Password>>,
    refuses_to_write: AtomicBool,
}

/// What becomes of the Manage keys that are stored.
#[derive(Default, Clone, Copy, PartialEq)]
enum ManageKeys {
    #[default]
    Kept,
    Garbled,
    /// Until the next one is stored.
    Damaged,
}

impl Default for FakeKeychain {
    fn default() -> Self {
        FakeKeychain {
            story: Story::default(),
            entries: Mutex::default(),
            state: Mutex::new(KeychainState::Ready),
            refuses_after_change: Mutex::new(None),
            refused: Mutex::new(None),
            fingerprint_key: AtomicU8::new(7),
            fingerprint_key_is_damaged: AtomicBool::new(false),
            manage_keys: Mutex::default(),
            manage_keys_are: Mutex::default(),
            passwords: Mutex::default(),
            refuses_to_write: AtomicBool::new(false),
        }
    }
}

impl FakeKeychain {
    pub(super) fn telling(story: Story) -> Self {
        FakeKeychain {
            story,
            ..FakeKeychain::default()
        }
    }
    pub fn becomes(&self, state: KeychainState) {
        *self.state.lock().unwrap() = state;
    }
    /// Whatever state it is in.
    pub fn holds(&self, pair: &PairId) -> Option<KeyPair> {
        self.entries.lock().unwrap().get(pair).cloned()
    }
    pub fn loses_everything(&self) {
        self.entries.lock().unwrap().clear();
    }
    pub fn refuses_entry_of(&self, product: Product) {
        *self.refused.lock().unwrap() = Some(place().pair(&id_of(product)));
    }
    pub fn is_reset(&self) {
        self.fingerprint_key.fetch_add(1, Ordering::SeqCst);
    }
    pub fn damages_fingerprint_key(&self) {
        self.fingerprint_key_is_damaged.store(true, Ordering::SeqCst);
    }
    pub fn locks_after_next_change(&self, portal: &FakePortal) {
        *self.refuses_after_change.lock().unwrap() = Some(portal.changes.clone());
    }
    pub fn garbles_manage_keys(&self) {
        *self.manage_keys_are.lock().unwrap() = ManageKeys::Garbled;
    }
    pub fn damages_manage_key(&self) {
        *self.manage_keys_are.lock().unwrap() = ManageKeys::Damaged;
    }
    pub fn refuses_to_write(&self) {
        self.refuses_to_write.store(true, Ordering::SeqCst);
    }
    pub fn writes_again(&self) {
        self.refuses_to_write.store(false, Ordering::SeqCst);
    }
    fn ready(&self) -> Result<(), KeychainError> {
        let state = *self.state.lock().unwrap();
        if state == KeychainState::Ready {
            Ok(())
        } else {
            Err(KeychainError::NotReady(state))
        }
    }
}

#[async_trait]
impl Keychain for FakeKeychain {
    async fn state(&self) -> KeychainState {
        *self.state.lock().unwrap()
    }
    async fn unlock(&self) -> KeychainState {
        *self.state.lock().unwrap()
    }
    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError> {
        self.ready()?;
        if self.refused.lock().unwrap().as_ref() == Some(pair) {
            return Err(KeychainError::NotReady(KeychainState::Unknown));
        }
        Ok(self.entries.lock().unwrap().get(pair).cloned())
    }
    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
        self.ready()?;
        if self
            .refuses_after_change
            .lock()
            .unwrap()
            .as_ref()
            .is_some_and(|changes| changes.load(Ordering::SeqCst) > 0)
        {
            return Err(KeychainError::NotReady(KeychainState::Locked));
        }
        self.story.lock().unwrap().push("store");
        self.entries.lock().unwrap().insert(pair.clone(), keys.clone());
        Ok(())
    }
    async fn remove(&self, pair: &PairId) -> Result<(), KeychainError> {
        self.ready()?;
        self.story.lock().unwrap().push("remove");
        self.entries.lock().unwrap().remove(pair);
        Ok(())
    }
    async fn names(&self) -> Result<Vec<KeptName>, KeychainError> {
        self.ready()?;
        let pairs: Vec<_> = self
            .entries
            .lock()
            .unwrap()
            .keys()
            .cloned()
            .map(KeptName::Pair)
            .collect();
        let manage_keys = self.manage_keys.lock().unwrap();
        let manage_keys = manage_keys.keys().cloned().map(KeptName::ManageKey);
        Ok(pairs.into_iter().chain(manage_keys).collect())
    }
    async fn load_manage_key(&self, id: &ManageKeyId) -> Result<Option<ApiKey>, KeychainError> {
        self.ready()?;
        if *self.manage_keys_are.lock().unwrap() == ManageKeys::Damaged {
            return Err(KeychainError::Damaged);
        }
        Ok(self.manage_keys.lock().unwrap().get(id).cloned())
    }
    async fn store_manage_key(&self, id: &ManageKeyId, key: &ApiKey) -> Result<(), KeychainError> {
        self.ready()?;
        if self.refuses_to_write.load(Ordering::SeqCst) {
            return Err(KeychainError::NotReady(KeychainState::Unknown));
        }
        self.story.lock().unwrap().push("store");
        let mut are = self.manage_keys_are.lock().unwrap();
        let kept = match *are {
            ManageKeys::Kept | ManageKeys::Damaged => key.clone(),
            ManageKeys::Garbled => manage_key("garbled"),
        };
        if *are == ManageKeys::Damaged {
            *are = ManageKeys::Kept;
        }
        self.manage_keys.lock().unwrap().insert(id.clone(), kept);
        Ok(())
    }
    async fn remove_manage_key(&self, id: &ManageKeyId) -> Result<(), KeychainError> {
        self.ready()?;
        self.manage_keys.lock().unwrap().remove(id);
        *self.manage_keys_are.lock().unwrap() = ManageKeys::Kept;
        Ok(())
    }
    async fn load_password(&self, of: PasswordOf) -> Result<Option<Password>, KeychainError> {
        self.ready()?;
        Ok(self.passwords.lock().unwrap().get(&of).cloned())
    }
    async fn store_password(&self, of: PasswordOf, password: &Password) -> Result<(), KeychainError> {
        self.ready()?;
        self.passwords.lock().unwrap().insert(of, password.clone());
        Ok(())
    }
    async fn remove_password(&self, of: PasswordOf) -> Result<(), KeychainError> {
        self.ready()?;
        self.passwords.lock().unwrap().remove(&of);
        Ok(())
    }
    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError> {
        self.ready()?;
        if self.fingerprint_key_is_damaged.load(Ordering::SeqCst) {
            return Err(KeychainError::Damaged);
        }
        Ok(FingerprintKey::from_bytes(
            [self.fingerprint_key.load(Ordering::SeqCst); 32],
        ))
    }
}
