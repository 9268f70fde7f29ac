use std::sync::Arc;

use portachiavi_keys::{ErrorCode, Keychain};
use tauri::State;

use crate::state::AppState;
use crate::view::{ErrorView, KeychainView};

#[tauri::command]
pub async fn keychain_state(state: State<'_, AppState>) -> Result<KeychainView, ErrorView> {
    Ok(keychain(&state)?.state().await.into())
}

/// The person asked for it: the system may show its own password prompt.
#[tauri::command]
pub async fn unlock_keychain(state: State<'_, AppState>) -> Result<KeychainView, ErrorView> {
    Ok(keychain(&state)?.unlock().await.into())
}

/// Before a portal is chosen, only passwords of the network are kept.
fn keychain(state: &AppState) -> Result<Arc<dyn Keychain>, ErrorCode> {
    Ok(match state.portal_choice()? {
        Some(_) => state.desk()?.keychain.clone(),
        None => state.passwords.clone(),
    })
}
