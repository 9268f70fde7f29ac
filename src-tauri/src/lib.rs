//! The desktop shell: the window, thin commands, the native clipboard. What Portachiavi knows about keys is in the
//! headless crates; this one wires them to a screen.

mod about;
mod clipboard;
mod clock;
mod commands;
mod desk;
mod export;
mod knock;
mod log;
mod menu;
mod notify;
mod options;
mod page;
mod placement;
mod settings;
mod settle;
mod setup;
mod sign_in;
mod state;
mod texts;
mod tray;
mod view;
mod window;

pub use options::Options;

use std::process::ExitCode;

use tauri::{Manager, RunEvent};

use crate::state::AppState;
use crate::tray::Tray;
use crate::window::Kept;

/// Opens the window and stays until it is closed. Where another program has its data folder, that one comes forward in
/// its place.
pub fn run(options: Options) -> ExitCode {
    match start(options) {
        Ok(Some(app)) => {
            app.run(|app, event| {
                // Not at `Exit`: by then the clipboard's plugin has closed its own.
                if let RunEvent::ExitRequested { .. } = event {
                    window::keep(app);
                    tauri::async_runtime::block_on(app.state::<AppState>().close());
                }
            });
            ExitCode::SUCCESS
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(error) => {
            log::say(&format!("Portachiavi cannot open its window: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// `None` where another program came forward.
fn start(options: Options) -> Result<Option<tauri::App>, Box<dyn std::error::Error>> {
    let app = build()?;
    let usual = || app.path().app_data_dir().ok();
    let data = options.data_dir.clone().or_else(usual);
    log::start(data.as_deref());
    let state = AppState::new(data, options, app.handle());
    if state.another_came_forward() {
        return Ok(None);
    }
    app.manage(Kept::of(&state));
    app.manage(Tray::default());
    app.manage(state);
    Ok(Some(app))
}

fn build() -> Result<tauri::App, Box<dyn std::error::Error>> {
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_clipboard_manager::init())
        .invoke_handler(tauri::generate_handler![
            commands::app::open_app,
            commands::app::choose_portal,
            commands::app::leave_portal,
            commands::app::settle,
            commands::app::change_appearance,
            commands::app::painted,
            commands::desktop::change_zoom,
            commands::desktop::computer,
            commands::desktop::change_computer,
            commands::desktop::show_standing,
            commands::desktop::about,
            commands::desktop::copy_about,
            commands::session::session,
            commands::session::sign_in,
            commands::session::show_sign_in,
            commands::session::cancel_sign_in,
            commands::session::sign_in_by_address,
            commands::history::history,
            commands::history::check_history,
            commands::history::export_events,
            commands::institutions::institutions,
            commands::institutions::overview,
            commands::institutions::sync_overview,
            commands::institutions::waive_collaudo,
            commands::keys::list_keys,
            commands::keys::sync_keys,
            commands::keys::generate_keys,
            commands::keys::regenerate_key,
            commands::keys::remove_pair,
            commands::keys::annotate_pair,
            commands::keys::reveal_key,
            commands::keys::copy_key,
            commands::pairs::find_pairs,
            commands::pairs::export_pairs,
            commands::io::manage_keys,
            commands::io::add_manage_key,
            commands::io::import_manage_keys,
            commands::io::remove_manage_key,
            commands::io::list_services,
            commands::io::sync_services,
            commands::settings::settings,
            commands::settings::kept_passwords,
            commands::settings::change_settings,
            commands::connection::check_connection,
            commands::connection::copy_report,
            commands::verify::verify_key,
            commands::verify::stop_verifying,
            commands::verify::pair_usage,
            commands::verify::copy_curl,
            commands::keychain::keychain_state,
            commands::keychain::unlock_keychain,
        ])
        .on_menu_event(menu::chosen)
        .setup(|app| {
            menu::show(app.handle())?;
            window::open(app.handle())?;
            let app = app.handle().clone();
            std::thread::spawn(move || tray::follow(&app));
            Ok(())
        });
    Ok(builder.build(tauri::generate_context!())?)
}
