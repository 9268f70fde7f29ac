//! What is told outside of the window when long work has ended and nobody looks at it. Never a key, and no name of one.

use notify_rust::Notification;
use tauri::{AppHandle, Manager};

use crate::state::AppState;
use crate::texts::{Message, Texts};

/// Long work that has ended, and how much of it there was.
#[derive(Debug, Clone, Copy)]
pub enum Ended {
    Settling(usize),
    ListingServices(usize),
    ImportingKeys(usize),
}

/// Tells it, unless the person sees it in the window or wants none of it. Where nothing shows notifications, nothing
/// comes of it.
pub fn tell(app: &AppHandle, ended: Ended) {
    let state = app.state::<AppState>();
    let is_wanted = state.on_computer().is_ok_and(|chosen| chosen.notifications);
    if !is_wanted || is_looked_at(app) {
        return;
    }
    let (heading, body) = words(&Texts::of(state.language()), ended);
    let notification = notification(app, &heading, &body);
    // Who shows it may take long to answer.
    std::thread::spawn(move || {
        if let Err(error) = notification.show() {
            tracing::info!(%error, "no notification could be shown");
        }
    });
}

fn is_looked_at(app: &AppHandle) -> bool {
    let windows = app.webview_windows();
    windows
        .values()
        .any(|window| window.is_focused().unwrap_or(false))
}

fn words(texts: &Texts, ended: Ended) -> (String, String) {
    match ended {
        Ended::Settling(count) => (
            texts.count(Message::Settled, count),
            texts.say(Message::SettledBody),
        ),
        Ended::ListingServices(count) => (
            texts.say(Message::ServicesListed),
            texts.count(Message::ServicesListedBody, count),
        ),
        Ended::ImportingKeys(count) => (
            texts.say(Message::KeysImported),
            texts.count(Message::KeysImportedBody, count),
        ),
    }
}

fn notification(app: &AppHandle, heading: &str, body: &str) -> Notification {
    let mut notification = Notification::new();
    notification.appname("Portachiavi").summary(heading).body(body);
    name_program(&mut notification, &app.config().identifier);
    notification
}

#[cfg(target_os = "linux")]
fn name_program(notification: &mut Notification, _identifier: &str) {
    notification.icon("portachiavi");
}

#[cfg(windows)]
fn name_program(notification: &mut Notification, identifier: &str) {
    notification.app_id(identifier);
}

#[cfg(target_os = "macos")]
fn name_program(_notification: &mut Notification, identifier: &str) {
    if let Err(error) = notify_rust::set_application(identifier) {
        tracing::debug!(%error, "the notification is shown in another program's name");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Language;

    #[test]
    fn each_says_what_ended_and_how_much_of_it() {
        let texts = Texts::of(Language::It);
        let said = |ended| {
            let (heading, body) = words(&texts, ended);
            format!("{heading} | {body}")
        };
        assert!(said(Ended::Settling(1)).starts_with("Un’operazione in sospeso è conclusa | "));
        assert!(said(Ended::ListingServices(5000)).contains("5000 servizi"));
        assert!(said(Ended::ImportingKeys(1)).ends_with("Una chiave Manage è stata conservata."));
    }
}
