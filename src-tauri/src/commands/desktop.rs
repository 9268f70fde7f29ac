use portachiavi_keys::Ledger;
use tauri::{AppHandle, State};
use tokio::task::spawn_blocking;

use crate::about;
use crate::state::AppState;
use crate::tray;
use crate::view::{AboutView, ComputerView, ErrorView, OnComputer, PortalStanding, ZoomStep};
use crate::window;

#[tauri::command]
pub fn change_zoom(app: AppHandle, step: ZoomStep) {
    if let Err(error) = window::zoom(&app, step) {
        tracing::warn!(%error, "the window cannot be zoomed");
    }
}

#[tauri::command]
pub async fn computer(app: AppHandle, state: State<'_, AppState>) -> Result<ComputerView, ErrorView> {
    let chosen = state.on_computer()?;
    let asked = spawn_blocking(move || tray::is_offered(&app)).await;
    Ok(ComputerView {
        chosen,
        tray_offered: asked.unwrap_or(false),
    })
}

/// Holds at once. An icon that cannot be shown is not kept as chosen.
#[tauri::command]
pub async fn change_computer(
    app: AppHandle,
    state: State<'_, AppState>,
    mut chosen: OnComputer,
) -> Result<ComputerView, ErrorView> {
    let (of_tray, wanted) = (app.clone(), chosen.tray);
    let shown = spawn_blocking(move || tray::see_to(&of_tray, wanted)).await;
    chosen.tray = shown.unwrap_or(false);
    state.change_on_computer(chosen)?;
    computer(app, state).await
}

/// The window says how the portal stands, for the icon beside the clock.
#[tauri::command]
pub async fn show_standing(
    app: AppHandle,
    state: State<'_, AppState>,
    portal: PortalStanding,
) -> Result<(), ErrorView> {
    let unsettled = match state.portal_choice()? {
        Some(_) => state.desk()?.ledger.open_intents(None).await?.len(),
        None => 0,
    };
    tray::tell(&app, portal, unsettled);
    Ok(())
}

#[tauri::command]
pub async fn about() -> AboutView {
    about::about().await
}

/// Copies the same, as text for whoever gives help.
#[tauri::command]
pub async fn copy_about(state: State<'_, AppState>) -> Result<(), ErrorView> {
    let text = about::about().await.to_string();
    Ok(state.clipboard.write_text(text).await?)
}
