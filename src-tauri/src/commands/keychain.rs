use tauri::State;

use crate::state::AppState;
use crate::view::{ErrorView, KeychainView};

#[tauri::command]
pub async fn keychain_state(state: State<'_, AppState>) -> Result<KeychainView, ErrorView> {
    Ok(state.desk()?.keychain.state().await.into())
}

/// The person asked for it: the system may show its own password prompt.
#[tauri::command]
pub async fn unlock_keychain(state: State<'_, AppState>) -> Result<KeychainView, ErrorView> {
    Ok(state.desk()?.keychain.unlock().await.into())
}
