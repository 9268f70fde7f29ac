//! What is told of long work that has ended while the person looks at another window, by whatever shows notifications.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use portachiavi_tests::session::Session;
use zbus::blocking::{Connection, connection};
use zbus::zvariant::OwnedValue;

use crate::app::{App, story};
use crate::desktop::{active_window, windows};
use crate::walk::{id, keep_manage_key};

#[tokio::test]
async fn notifications() {
    story(carry_out).await;
}

/// The part of a desktop that shows notifications.
struct Notifier(Sender<String>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifier {
    #[expect(clippy::too_many_arguments, reason = "the desktop's interface has them")]
    fn notify(
        &self,
        program: &str,
        _replaces: u32,
        _icon: &str,
        heading: &str,
        body: &str,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        self.0.send(format!("{program}: {heading} {body}")).unwrap();
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn get_server_information(&self) -> (&'static str, &'static str, &'static str, &'static str) {
        ("Story", "Portachiavi", "1", "1.2")
    }
}

fn notifier(session: &Session) -> (Connection, Receiver<String>) {
    let (tell, told) = channel();
    let env = session.env();
    let (_, address) = env
        .iter()
        .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS")
        .unwrap();
    let builder = connection::Builder::address(address.as_str()).unwrap();
    let builder = builder
        .serve_at("/org/freedesktop/Notifications", Notifier(tell))
        .unwrap();
    let bus = builder
        .name("org.freedesktop.Notifications")
        .unwrap()
        .build()
        .unwrap();
    (bus, told)
}

async fn carry_out(session: &Session) {
    let (_bus, told) = notifier(session);
    let data = session.directory().join("portachiavi");
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    let window = windows(session)[0].clone();
    app.click(&id("nav-io")).await;
    keep_manage_key(&app).await;

    let other = session.directory().join("another");
    let other = App::open(session, &["--demo", "--data-dir", other.to_str().unwrap()]).await;
    other
        .until("another window is in front", async || {
            active_window(session) != window
        })
        .await;
    app.click(&id("refresh")).await;
    let said = told.recv_timeout(Duration::from_secs(20)).expect("it is told");
    assert_eq!(
        said,
        "Portachiavi: L’elenco dei servizi IO è aggiornato 3 servizi sono nell’elenco."
    );

    // Nobody who wants none is told anything.
    app.click(&id("nav-settings")).await;
    app.click(&id("computer-notifications")).await;
    app.click(&id("nav-services")).await;
    // It can be clicked again when the list has ended.
    app.click(&id("refresh")).await;
    app.click(&id("refresh")).await;
    app.close().await;
    other.close().await;
    assert_eq!(
        told.try_recv().ok(),
        None,
        "and the list that was looked at was told in the window only"
    );
}
