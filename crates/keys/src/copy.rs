use std::time::Duration;

use crate::{ApiKey, Clipboard, ClipboardError, KeySlot, Keychain, PairId, RevealError, reveal};

/// How long the clipboard holds a copied key.
pub const CLIPBOARD_HOLDS_FOR: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    #[error(transparent)]
    Reveal(#[from] RevealError),
    #[error(transparent)]
    Clipboard(#[from] ClipboardError),
}

/// Puts one key on the clipboard and gives it back, so that [`forget`] can be called with it after
/// [`CLIPBOARD_HOLDS_FOR`].
pub async fn copy(
    keychain: &dyn Keychain,
    clipboard: &dyn Clipboard,
    pair: &PairId,
    slot: KeySlot,
) -> Result<ApiKey, CopyError> {
    let key = reveal(keychain, pair, slot).await?;
    clipboard.write_secret(&key).await?;
    Ok(key)
}

/// Clears the clipboard if it still holds `key`; whatever else the person copied since stays.
pub async fn forget(clipboard: &dyn Clipboard, key: &ApiKey) -> Result<bool, ClipboardError> {
    let ours = clipboard.holds(key).await?;
    if ours {
        clipboard.clear().await?;
    }
    Ok(ours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, FakeClipboard, place};
    use crate::{KeychainError, KeychainState, Product, SubscriptionId, sync};

    fn nodo() -> PairId {
        place().pair(&SubscriptionId::parse("nodauth-00264560608").unwrap())
    }

    #[tokio::test]
    async fn the_copied_key_is_forgotten_only_while_the_clipboard_still_holds_it() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        let clipboard = FakeClipboard::default();

        let key = copy(&desk.keychain, &clipboard, &nodo(), KeySlot::Secondary)
            .await
            .unwrap();
        assert_eq!(clipboard.content(), "s1");
        clipboard.person_copies("a shopping list");
        assert_eq!(forget(&clipboard, &key).await, Ok(false));
        assert_eq!(clipboard.content(), "a shopping list");

        let key = copy(&desk.keychain, &clipboard, &nodo(), KeySlot::Primary)
            .await
            .unwrap();
        assert_eq!(forget(&clipboard, &key).await, Ok(true));
        assert_eq!(clipboard.content(), "");
    }

    #[tokio::test]
    async fn missing_and_locked_are_told_apart() {
        let desk = Desk::new();
        let clipboard = FakeClipboard::default();
        let missing = copy(&desk.keychain, &clipboard, &nodo(), KeySlot::Primary).await;
        assert_eq!(missing, Err(CopyError::Reveal(RevealError::Missing)));
        desk.keychain.becomes(KeychainState::Locked);
        let locked = copy(&desk.keychain, &clipboard, &nodo(), KeySlot::Primary).await;
        let not_ready = KeychainError::NotReady(KeychainState::Locked);
        assert_eq!(locked, Err(CopyError::Reveal(RevealError::Keychain(not_ready))));
    }
}
