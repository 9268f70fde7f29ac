use portachiavi_keys::Clock;
use tauri::{AppHandle, State};

use crate::clock::SystemClock;
use crate::export;
use crate::state::AppState;
use crate::view::{ErrorView, ExportedView, FindPairsRequest, FoundPairsView};

/// "Tutte le chiavi", from the ledger alone: the rows in sight, of all that are found.
#[tauri::command]
pub async fn find_pairs(
    state: State<'_, AppState>,
    request: FindPairsRequest,
) -> Result<FoundPairsView, ErrorView> {
    let desk = state.desk()?;
    let question = request.question(SystemClock.now());
    let found = portachiavi_keys::find_pairs(&desk.ledger, &desk.pairs, &question).await?;
    Ok(FoundPairsView::new(question.offset, &found))
}

/// Writes all that is found as CSV, without keys, into the person's folder of downloads.
#[tauri::command]
pub async fn export_pairs(
    app: AppHandle,
    state: State<'_, AppState>,
    request: FindPairsRequest,
) -> Result<ExportedView, ErrorView> {
    let desk = state.desk()?;
    let question = request.question(SystemClock.now());
    let csv = portachiavi_keys::export_pairs(&desk.ledger, &desk.pairs, &question).await?;
    export::into_downloads(&app, "portachiavi-chiavi", &csv)
}
