//! The sign-in window as a person uses it: by the keyboard, page by page. No driver reaches into it.

use std::path::Path;
use std::process::Command;

use portachiavi_tests::session::Session;

use crate::app::{App, PAUSE};

/// How often a page is looked at before what was typed is taken for lost.
const LOOKS: usize = 60;

/// From the first page of Area Riservata to the end, by the identity provider and, where it is asked for, the code.
pub async fn signs_in(app: &App, session: &Session) {
    let mut asked_for_code = false;
    let mut page = String::new();
    while !is_gone(session).await {
        page = another_page(app, session, &page).await;
        let keys: &[&str] = match page.rsplit(" · ").next().unwrap_or_default() {
            // The first link of each leads on; on the portal's own list it is Collaudo of the first ente.
            "Accedi all'Area Riservata" | "Come vuoi accedere?" | "Seleziona il tuo ente" => {
                &["key", "Tab", "Return"]
            }
            "Gestore di identità di prova" => &["key", "Tab", "p", "Return"],
            "Verifica la tua identità" if !asked_for_code => {
                asked_for_code = true;
                picture(session, "sign-in-code");
                &["key", "ctrl+a", "1", "2", "3", "4", "5", "6", "Return"]
            }
            // On its way by itself.
            _ => continue,
        };
        if page.ends_with("Come vuoi accedere?") {
            picture(session, "sign-in-window");
        }
        types(session, keys);
    }
}

/// One look may miss a window that is just changing.
async fn is_gone(session: &Session) -> bool {
    for _ in 0..10 {
        if window(session).is_some() {
            return false;
        }
        tokio::time::sleep(PAUSE).await;
    }
    true
}

/// The title of the window once it is another; the same again where nothing came of what was typed.
async fn another_page(app: &App, session: &Session, before: &str) -> String {
    for _ in 0..LOOKS {
        let title = title(session);
        if !title.is_empty() && title != before {
            return title;
        }
        if title.is_empty() && is_gone(session).await {
            return title;
        }
        tokio::time::sleep(PAUSE).await;
    }
    assert!(
        !app.is_there("[data-testid=error-alert]").await,
        "the sign-in failed: {}",
        app.page_text().await
    );
    before.to_owned()
}

/// The number of the sign-in window, while it is there.
pub fn window(session: &Session) -> Option<String> {
    let names = ["127.0.0.1 · ", "Accesso"];
    names.iter().find_map(|name| {
        let found = output(
            session
                .command("xdotool")
                .args(["search", "--onlyvisible", "--name", name]),
        );
        found.lines().next().map(str::to_owned)
    })
}

fn title(session: &Session) -> String {
    let Some(window) = window(session) else {
        return String::new();
    };
    output(session.command("xdotool").args(["getwindowname", &window]))
        .trim()
        .to_owned()
}

fn types(session: &Session, keys: &[&str]) {
    let Some(window) = window(session) else { return };
    output(
        session
            .command("xdotool")
            .args(["windowactivate", "--sync", &window])
            .args(keys),
    );
}

pub fn closes(session: &Session) {
    if let Some(window) = window(session) {
        output(session.command("xdotool").args(["windowclose", &window]));
    }
}

/// Of the whole screen, into the folder of `PORTACHIAVI_PICTURES`, where a program for it is installed.
fn picture(session: &Session, name: &str) {
    let Some(folder) = std::env::var_os("PORTACHIAVI_PICTURES") else {
        return;
    };
    let path = Path::new(&folder).join(format!("{name}.png"));
    let _ = session
        .command("import")
        .args(["-window", "root"])
        .arg(path)
        .output();
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}
