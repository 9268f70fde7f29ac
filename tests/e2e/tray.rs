//! The icon beside the clock, on a desktop that shows such icons: what it says, and that the program stays there when its
//! window is closed. Where the library for it is not installed, that is said and nothing else happens.

use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use portachiavi_tests::session::Session;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::message::Header;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::app::{App, program, story};
use crate::desktop::{windows, xdotool};
use crate::walk::id;

#[tokio::test]
async fn tray() {
    story(carry_out).await;
}

/// The part of a desktop that shows icons.
struct Watcher(Sender<(String, String)>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    fn register_status_notifier_item(&self, item: &str, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().unwrap().to_string();
        self.0.send((sender, item.to_owned())).unwrap();
    }
}

/// A place for icons, and those that come into it.
fn icons(session: &Session) -> (Connection, Receiver<(String, String)>) {
    let (tell, told) = channel();
    let address = session
        .env()
        .into_iter()
        .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS");
    let builder = connection::Builder::address(address.unwrap().1.as_str()).unwrap();
    let builder = builder.serve_at("/StatusNotifierWatcher", Watcher(tell)).unwrap();
    let bus = builder
        .name("org.kde.StatusNotifierWatcher")
        .unwrap()
        .build()
        .unwrap();
    (bus, told)
}

/// The menu of an icon, as the desktop draws it.
struct IconMenu<'a>(Proxy<'a>);

type Entry = (
    i32,
    std::collections::HashMap<String, OwnedValue>,
    Vec<OwnedValue>,
);

impl IconMenu<'_> {
    fn of((sender, item): &(String, String), bus: &Connection) -> Self {
        let icon = Proxy::new(bus, sender.clone(), item.clone(), "org.kde.StatusNotifierItem").unwrap();
        let path: OwnedObjectPath = icon.get_property("Menu").unwrap();
        IconMenu(Proxy::new(bus, sender.clone(), path, "com.canonical.dbusmenu").unwrap())
    }

    /// Number and words of each.
    fn entries(&self) -> Vec<(i32, String)> {
        let answer: (u32, Entry) = self.0.call("GetLayout", &(0, -1, Vec::<&str>::new())).unwrap();
        let entry = |value: OwnedValue| {
            let (number, properties, _) = Entry::try_from(value).unwrap();
            let words = properties
                .get("label")
                .and_then(|label| label.downcast_ref::<String>().ok());
            (number, words.unwrap_or_default())
        };
        answer.1.2.into_iter().map(entry).collect()
    }

    fn says(&self, words: &str) -> bool {
        self.entries().iter().any(|(_, said)| said == words)
    }

    fn choose(&self, words: &str) {
        let entries = self.entries();
        let (number, _) = entries.iter().find(|(_, said)| said == words).unwrap();
        let () = self
            .0
            .call("Event", &(number, "clicked", Value::from(0), 0_u32))
            .unwrap();
    }
}

fn is_library_installed() -> bool {
    let listed = Command::new("ldconfig").arg("-p").output();
    let listed = listed
        .or_else(|_| Command::new("/sbin/ldconfig").arg("-p").output())
        .unwrap();
    String::from_utf8_lossy(&listed.stdout).contains("appindicator3.so.1")
}

async fn started(session: &Session, data: &Path) -> App {
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.find(&id("institution-option")).await;
    app
}

async fn carry_out(session: &Session) {
    let (bus, icons) = icons(session);
    let data = session.directory().join("portachiavi");
    let app = started(session, &data).await;
    app.click(&id("nav-settings")).await;
    app.click(&id("computer-tray")).await;
    if !is_library_installed() {
        app.says("body", "Questo desktop non mostra icone").await;
        assert!(!app.is_enabled(&id("computer-tray")).await);
        app.quit(session).await;
        return;
    }

    let icon = icons
        .recv_timeout(Duration::from_secs(20))
        .expect("an icon is put up");
    let menu = IconMenu::of(&icon, &bus);
    app.picture("settings-tray").await;
    app.until("it says how things are", async || {
        menu.says("Portale raggiungibile") && menu.says("Nessuna operazione in sospeso")
    })
    .await;

    // Closed, the window is put away; it comes back from the menu, and by a second start.
    for comes_back in [true, false] {
        let window = windows(session)[0].clone();
        xdotool(session, &["windowactivate", "--sync", &window, "key", "alt+F4"]);
        app.until("the window is put away", async || windows(session).is_empty())
            .await;
        if comes_back {
            menu.choose("Apri Portachiavi");
        } else {
            let mut again = session.command(program("PORTACHIAVI_APP"));
            let ended = again
                .args(["--demo", "--data-dir", data.to_str().unwrap()])
                .status();
            assert!(ended.unwrap().success());
        }
        app.until("the window is back", async || windows(session).len() == 1)
            .await;
    }
    app.ends_when(|| menu.choose("Esci")).await;

    // It is there again at the next start, and goes when it is no longer wanted.
    let app = started(session, &data).await;
    icons
        .recv_timeout(Duration::from_secs(20))
        .expect("the icon is there again");
    app.click(&id("nav-settings")).await;
    app.click(&id("computer-tray")).await;
    app.until("it is no longer wanted", async || {
        let kept = std::fs::read_to_string(data.join("settings.toml")).unwrap();
        kept.contains("tray = false")
    })
    .await;
    app.quit(session).await;
}
