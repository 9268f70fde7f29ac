use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use url::Url;

use crate::sign_in;

/// Opens the one window. It stays on the program's own pages and keeps nothing on disk.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Portachiavi")
        .inner_size(1280.0, 800.0)
        .min_inner_size(360.0, 480.0)
        .incognito(!is_driven())
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::warn!(%error, "the window's title could not be set");
            }
        })
        .build()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        // The program ends with its last window: the portal's must not outlive this one.
        if let WindowEvent::Destroyed = event {
            sign_in::close(&app);
        }
    });
    Ok(())
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
