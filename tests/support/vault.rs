//! A keychain in memory, for stories that are not about the keychain: it stays when the program "dies", as the
//! system's would.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use portachiavi_keys::{
    ApiKey, FingerprintKey, KeptName, KeyPair, Keychain, KeychainError, KeychainState, ManageKeyId, PairId,
    Password, PasswordOf,
};

#[derive(Default)]
pub struct MemoryVault {
    pairs: Mutex<HashMap<PairId, KeyPair>>,
    removed: AtomicUsize,
}

impl MemoryVault {
    pub fn pair(&self, pair: &PairId) -> Option<KeyPair> {
        self.pairs.lock().unwrap().get(pair).cloned()
    }

    /// How often an entry was taken out. Nobody in these stories asks for it.
    pub fn removed(&self) -> usize {
        self.removed.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Keychain for MemoryVault {
    async fn state(&self) -> KeychainState {
        KeychainState::Ready
    }
    async fn unlock(&self) -> KeychainState {
        KeychainState::Ready
    }
    async fn load(&self, pair: &PairId) -> Result<Option<KeyPair>, KeychainError> {
        Ok(self.pair(pair))
    }
    async fn store(&self, pair: &PairId, keys: &KeyPair) -> Result<(), KeychainError> {
        self.pairs.lock().unwrap().insert(pair.clone(), keys.clone());
        Ok(())
    }
    async fn remove(&self, pair: &PairId) -> Result<(), KeychainError> {
        self.removed.fetch_add(1, Ordering::SeqCst);
        self.pairs.lock().unwrap().remove(pair);
        Ok(())
    }
    async fn names(&self) -> Result<Vec<KeptName>, KeychainError> {
        Ok(self
            .pairs
            .lock()
            .unwrap()
            .keys()
            .cloned()
            .map(KeptName::Pair)
            .collect())
    }
    async fn load_manage_key(&self, _: &ManageKeyId) -> Result<Option<ApiKey>, KeychainError> {
        Ok(None)
    }
    async fn store_manage_key(&self, _: &ManageKeyId, _: &ApiKey) -> Result<(), KeychainError> {
        Err(KeychainError::NotKept)
    }
    async fn remove_manage_key(&self, _: &ManageKeyId) -> Result<(), KeychainError> {
        Ok(())
    }
    async fn load_password(&self, _: PasswordOf) -> Result<Option<Password>, KeychainError> {
        Ok(None)
    }
    async fn store_password(&self, _: PasswordOf, _: &Password) -> Result<(), KeychainError> {
        Err(KeychainError::NotKept)
    }
    async fn remove_password(&self, _: PasswordOf) -> Result<(), KeychainError> {
        Ok(())
    }
    async fn fingerprint_key(&self) -> Result<FingerprintKey, KeychainError> {
        Ok(FingerprintKey::from_bytes([7; 32]))
    }
}
