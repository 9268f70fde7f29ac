use portachiavi_keys::Ledger;
use tauri::{AppHandle, State};

use crate::menu;
use crate::notify::{self, Ended};
use crate::state::AppState;
use crate::tray;
use crate::view::{AppView, Appearance, ErrorView, PortalChoice, SettledView};

/// What the window draws first, from settings and ledger alone.
#[tauri::command]
pub async fn open_app(state: State<'_, AppState>) -> Result<AppView, ErrorView> {
    let portal = state.portal_choice()?;
    let desk = portal.map(|_| state.desk()).transpose()?;
    let institutions = match &desk {
        Some(desk) => desk.ledger.institutions().await?,
        None => Vec::new(),
    };
    Ok(AppView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        portal,
        institutions: institutions.iter().map(Into::into).collect(),
        portal_address: state.portal_address().map(ToString::to_string),
        archive: desk.map(|desk| desk.archive.clone()),
        policy: state.policy.view(),
        demo_allowed: state.policy.allows_demo().is_ok(),
        other_hosts: state.with_open(|open, _| Ok(open.chosen.other_hosts()))?,
        appearance: state.appearance()?,
        system_language: AppState::system_language(),
    })
}

/// Asks about what is not settled. The window calls it after its first paint, when its time has come, and whenever the
/// portal, the network or the keychain may be back.
#[tauri::command]
pub async fn settle(app: AppHandle, state: State<'_, AppState>) -> Result<SettledView, ErrorView> {
    let settled = state.desk()?.settle().await?;
    if settled.settled > 0 {
        notify::tell(&app, Ended::Settling(settled.settled));
    }
    Ok(settled)
}

#[tauri::command]
pub async fn choose_portal(state: State<'_, AppState>, choice: PortalChoice) -> Result<AppView, ErrorView> {
    state.choose(Some(choice))?;
    open_app(state).await
}

#[tauri::command]
pub async fn leave_portal(app: AppHandle, state: State<'_, AppState>) -> Result<AppView, ErrorView> {
    state.clipboard.forget_now().await;
    state.verification_left.notify_waiters();
    let desk = state.desk();
    state.choose(None)?;
    // One that cannot be opened has no session.
    if let Ok(desk) = desk {
        desk.sign_out(&app).await;
    }
    open_app(state).await
}

/// Holds from the next picture on; nothing else changes with it.
#[tauri::command]
pub async fn change_appearance(
    app: AppHandle,
    state: State<'_, AppState>,
    appearance: Appearance,
) -> Result<Appearance, ErrorView> {
    let spoken = state.language();
    let appearance = state.change_appearance(appearance)?;
    if state.language() != spoken {
        speak_anew(&app);
    }
    Ok(appearance)
}

fn speak_anew(app: &AppHandle) {
    if let Err(error) = menu::show(app) {
        tracing::warn!(%error, "the menu stays in the language that it was in");
    }
    let app = app.clone();
    std::thread::spawn(move || tray::follow(&app));
}

/// The window says that a screen's first content is on display; `cargo xtask bench` reads the line.
#[tauri::command]
pub fn painted(screen: &str) {
    tracing::info!(screen, "painted");
}
