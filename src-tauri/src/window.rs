use std::sync::{Mutex, PoisonError, mpsc};
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use url::Url;

use crate::placement::{Placement, Screen};
use crate::sign_in;
use crate::state::AppState;
use crate::tray::Tray;
use crate::view::ZoomStep;

pub const LABEL: &str = "main";
/// How long what is done on the window's own thread may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the window is now, to be so again.
pub struct Kept(Mutex<Placement>);

impl Kept {
    pub fn of(state: &AppState) -> Self {
        let data = state.data_folder();
        Kept(Mutex::new(data.map(Placement::load).unwrap_or_default()))
    }

    fn change<T>(&self, change: impl FnOnce(&mut Placement) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Opens the one window, as it was left. It stays on the program's own pages and keeps nothing on disk.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let kept = app.state::<Kept>().change(|placement| placement.clone());
    let screens = screens(app)?;
    let size = kept.size(&screens);
    // Unseen until it is where it belongs.
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Portachiavi")
        .inner_size(size.width, size.height)
        .min_inner_size(360.0, 480.0)
        .visible(false)
        .incognito(!is_driven())
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::warn!(%error, "the window's title could not be set");
            }
        })
        .build()?;
    if let Some(position) = kept.position(&screens) {
        window.set_position(position)?;
    }
    if kept.maximised {
        window.maximize()?;
    }
    window.set_zoom(kept.zoom_factor())?;
    window.show()?;
    let watched = window.clone();
    window.on_window_event(move |event| happened(&watched, event));
    Ok(())
}

fn happened(window: &WebviewWindow, event: &WindowEvent) {
    match event {
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => {
            if let Err(error) = note(window) {
                tracing::debug!(%error, "where the window is could not be seen");
            }
        }
        WindowEvent::CloseRequested { api, .. } if window.state::<Tray>().is_up() => {
            api.prevent_close();
            if let Err(error) = window.hide() {
                tracing::warn!(%error, "the window could not be put away");
            }
        }
        // The program ends with its last window: the portal's must not outlive this one.
        WindowEvent::Destroyed => sign_in::close(window.app_handle()),
        WindowEvent::CloseRequested { .. }
        | WindowEvent::Focused(_)
        | WindowEvent::ScaleFactorChanged { .. }
        | WindowEvent::DragDrop(_)
        | WindowEvent::ThemeChanged(_)
        | _ => {}
    }
}

/// Notes where the window is. What covers a whole screen is not where it goes back to.
fn note(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_minimized()? || window.is_fullscreen()? || !window.is_visible()? {
        return Ok(());
    }
    let maximised = window.is_maximized()?;
    let (size, position) = (window.inner_size()?, window.outer_position()?);
    let size = size.to_logical::<f64>(window.scale_factor()?);
    window.state::<Kept>().change(|placement| {
        placement.maximised = maximised;
        if !maximised {
            (placement.width, placement.height) = (size.width, size.height);
            (placement.x, placement.y) = (Some(position.x), Some(position.y));
        }
    });
    Ok(())
}

/// Writes down how the window is.
pub fn keep(app: &AppHandle) {
    let placement = app.state::<Kept>().change(|placement| placement.clone());
    app.state::<AppState>().keep_placement(&placement);
}

pub fn zoom(app: &AppHandle, step: ZoomStep) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else {
        return Ok(());
    };
    let factor = app.state::<Kept>().change(|placement| {
        placement.zoom_by(step);
        placement.zoom_factor()
    });
    window.set_zoom(factor)?;
    keep(app);
    Ok(())
}

/// Tells the page that something of it was chosen in a menu: it may call the shell, not the other way round.
pub fn ask_page(app: &AppHandle, what: &'static str) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else {
        return Ok(());
    };
    come_forward(app);
    window.eval(format!("window.dispatchEvent(new Event('menu-{what}'))"))
}

fn screens(app: &AppHandle) -> tauri::Result<Vec<Screen>> {
    let monitors = app.available_monitors()?;
    let screen = |monitor: &tauri::Monitor| Screen {
        position: monitor.work_area().position,
        size: monitor.work_area().size,
        scale: monitor.scale_factor(),
    };
    Ok(monitors.iter().map(screen).collect())
}

/// Shows the window before all others, wherever it was. `false` where it is not there.
pub fn come_forward(app: &AppHandle) -> bool {
    let Some(window) = app.get_webview_window(LABEL) else {
        return false;
    };
    let came = window
        .show()
        .and_then(|()| window.unminimize())
        .and_then(|()| window.set_focus());
    if let Err(error) = &came {
        tracing::warn!(%error, "the window could not come forward");
    }
    came.is_ok()
}

/// Has it done on the window's own thread, where alone windows are shown. `false` also where that thread hangs: nobody
/// waits for it any longer.
pub fn on_its_thread(app: &AppHandle, act: impl FnOnce(&AppHandle) -> bool + Send + 'static) -> bool {
    let (tell, told) = mpsc::channel();
    let of_window = app.clone();
    let asked = app.run_on_main_thread(move || {
        let _ = tell.send(act(&of_window));
    });
    asked.is_ok() && told.recv_timeout(PATIENCE).unwrap_or(false)
}

/// WebKitGTK lets no private window be driven. A driven one could write files: the stories look for keys in them.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

fn is_our_own(url: &Url) -> bool {
    let scheme_and_host = (url.scheme(), url.host_str());
    matches!(
        scheme_and_host,
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_programs_own_pages() {
        let own = |text: &str| is_our_own(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(own("http://tauri.localhost/"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "file:///etc/passwd",
            "data:text/html,x",
            "tauri://x/",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
