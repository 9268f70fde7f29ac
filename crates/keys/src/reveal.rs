use std::time::Duration;

use crate::{ApiKey, KeySlot, Keychain, KeychainError, PairId};

/// How long a revealed key stays on screen.
pub const REVEAL_LASTS_FOR: Duration = Duration::from_secs(20);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RevealError {
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// The keychain is ready and has no such entry.
    #[error("the keychain has no such pair")]
    Missing,
}

/// One key of one pair, from the keychain alone: it needs no network.
pub async fn reveal(keychain: &dyn Keychain, pair: &PairId, slot: KeySlot) -> Result<ApiKey, RevealError> {
    let keys = keychain.load(pair).await?.ok_or(RevealError::Missing)?;
    Ok(keys.slot(slot).clone())
}
