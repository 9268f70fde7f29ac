use std::collections::HashMap;
use std::path::PathBuf;
use std::{fs, io};

use portachiavi_keys::{Clock, ErrorCode, KeychainState, Ledger, NotedEvent, Realm, export_history};
use tauri::{AppHandle, Manager, State};

use crate::clock::SystemClock;
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
    let day = SystemClock.now().rfc_3339().chars().take(10).collect::<String>();
    let written = write(&app, &format!("portachiavi-attivita-{day}"), csv.as_bytes());
    let file = written.map_err(|error| {
        tracing::warn!(%error, "the history could not be exported");
        ErrorCode::ExportNotWritten
    })?;
    Ok(ExportedView {
        file: file.display().to_string(),
    })
}

/// Beside what is there, never over it.
fn write(app: &AppHandle, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let paths = app.path();
    let folder = paths
        .download_dir()
        .or_else(|_| paths.home_dir())
        .map_err(io::Error::other)?;
    fs::create_dir_all(&folder)?;
    for number in 1..1_000 {
        let number = if number == 1 {
            String::new()
        } else {
            format!(" ({number})")
        };
        let path = folder.join(format!("{name}{number}.csv"));
        match fs::File::create_new(&path) {
            Ok(mut file) => {
                io::Write::write_all(&mut file, bytes)?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}
