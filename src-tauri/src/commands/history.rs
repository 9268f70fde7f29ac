use std::collections::HashMap;

use portachiavi_keys::{KeychainState, Ledger, NotedEvent, Realm, export_history};
use tauri::{AppHandle, State};

use crate::export;
use crate::state::AppState;
use crate::view::{ErrorView, EventView, ExportedView, HistoryCheckView, HistoryRequest, HistoryView, Names};

/// Of one answer: "Mostra altre" brings the next.
const EVENTS: u32 = 100;

/// "Attività", from the ledger alone.
#[tauri::command]
pub async fn history(state: State<'_, AppState>, request: HistoryRequest) -> Result<HistoryView, ErrorView> {
    let desk = state.desk()?;
    let events = desk.ledger.history(request.before, EVENTS).await?;
    let manage_keys = desk.ledger.manage_keys().await?;
    let mut services = HashMap::new();
    let is_of_io = |noted: &NotedEvent| {
        let place = noted.event.place.as_ref();
        place.is_some_and(|place| place.realm == Realm::Io)
    };
    if events.iter().any(is_of_io) {
        for key in &manage_keys {
            let known = desk.ledger.services(&key.id).await?.into_iter();
            services.extend(known.map(|known| (known.service.id.to_string(), known.service.name)));
        }
    }
    let names = Names {
        institutions: &desk.ledger.institutions().await?,
        manage_keys: &manage_keys,
        services: &services,
        open: &desk.ledger.open_intents(None).await?,
    };
    Ok(HistoryView {
        more: events.last().is_some_and(|oldest| oldest.number > 1),
        events: events.iter().map(|noted| EventView::new(noted, &names)).collect(),
    })
}

/// Walks over the whole history. The seal is looked at where the keychain is ready.
#[tauri::command]
pub async fn check_history(state: State<'_, AppState>) -> Result<HistoryCheckView, ErrorView> {
    let desk = state.desk()?;
    let key = match desk.keychain.state().await {
        KeychainState::Ready => desk.keychain.fingerprint_key().await.ok(),
        KeychainState::Locked
        | KeychainState::Dismissed
        | KeychainState::NoService
        | KeychainState::NoDefaultCollection
        | KeychainState::Hung
        | KeychainState::Unknown => None,
    };
    Ok(desk.ledger.check_history(key.as_ref()).await?.into())
}

/// Writes all events as CSV, without keys, into the person's folder of downloads.
#[tauri::command]
pub async fn export_events(app: AppHandle, state: State<'_, AppState>) -> Result<ExportedView, ErrorView> {
    let desk = state.desk()?;
    let csv = export_history(&desk.ledger).await?;
    export::into_downloads(&app, "portachiavi-attivita", &csv)
}
