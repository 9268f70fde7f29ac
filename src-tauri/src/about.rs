//! What this program is made of and runs on: what whoever gives help asks first.

use std::fmt;

use tokio::task::spawn_blocking;

use crate::view::AboutView;

pub async fn about() -> AboutView {
    // Some systems are asked by way of a program of theirs.
    let system = spawn_blocking(system).await.unwrap_or_default();
    AboutView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        tauri: tauri::VERSION.to_owned(),
        web_view: web_view(),
        keychain: env!("KEYCHAIN_LIBRARY").to_owned(),
        system,
    }
}

fn web_view() -> String {
    let name = if cfg!(target_os = "linux") {
        "WebKitGTK"
    } else if cfg!(windows) {
        "WebView2"
    } else {
        "WKWebView"
    };
    match tauri::webview_version() {
        Ok(version) => format!("{name} {version}"),
        Err(_) => name.to_owned(),
    }
}

fn system() -> String {
    let system = os_info::get();
    format!(
        "{} {}, {}",
        system.os_type(),
        system.version(),
        std::env::consts::ARCH
    )
}

impl fmt::Display for AboutView {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "Portachiavi: {}", self.version)?;
        writeln!(out, "Tauri: {}", self.tauri)?;
        writeln!(out, "Web view: {}", self.web_view)?;
        writeln!(out, "Keychain: {}", self.keychain)?;
        writeln!(out, "System: {}", self.system)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_text_to_copy_says_all_of_it_and_nothing_of_the_person() {
        let about = about().await;
        let text = about.to_string();
        for part in [
            &about.version,
            &about.tauri,
            &about.web_view,
            &about.keychain,
            &about.system,
        ] {
            assert!(!part.is_empty() && text.contains(part.as_str()), "{text}");
        }
        assert_eq!(text.lines().count(), 5);
        if let Ok(home) = std::env::var("HOME") {
            assert!(!text.contains(&home), "{text}");
        }
    }
}
