use tauri::{AppHandle, State};

use crate::commands::app::open_app;
use crate::state::AppState;
use crate::view::{ChangeSettingsRequest, ChangedSettingsView, ErrorView, KeptPasswordsView, SettingsView};

#[tauri::command]
pub async fn settings(state: State<'_, AppState>) -> Result<SettingsView, ErrorView> {
    Ok(state.settings()?)
}

/// Whether passwords are kept: the keychain is asked, so it comes after the page.
#[tauri::command]
pub async fn kept_passwords(state: State<'_, AppState>) -> Result<KeptPasswordsView, ErrorView> {
    Ok(state.kept_passwords().await)
}

/// Signs out of the real portals where anything was changed: they are reached in another way from now on.
#[tauri::command]
pub async fn change_settings(
    app: AppHandle,
    state: State<'_, AppState>,
    request: ChangeSettingsRequest,
) -> Result<ChangedSettingsView, ErrorView> {
    let (settings, changed) = state.change_settings(request).await?;
    let app = if changed {
        if let Some(desk) = state.real_desk()? {
            desk.sign_in.wipe(&app).await;
        }
        Some(open_app(state).await?)
    } else {
        None
    };
    Ok(ChangedSettingsView { settings, app })
}
