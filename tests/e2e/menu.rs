//! As a person starts it: from the menu, whose entry the window then belongs to.

use std::path::Path;
use std::{env, fs};

use portachiavi_tests::session::Session;
use x11rb::connection::Connection;
use x11rb::properties::WmClass;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt};
use x11rb::rust_connection::RustConnection;

use crate::app::{program, story};
use crate::desktop::{windows, xdotool};

const ENTRY: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../packaging/linux/portachiavi.desktop"
);

#[tokio::test]
async fn started_from_the_menu() {
    story(async |session| carry_out(session)).await;
}

fn carry_out(session: &Session) {
    let app = program("PORTACHIAVI_APP");
    let folder = app.parent().unwrap();
    let is_installed =
        Path::new("/usr/share/applications/portachiavi.desktop").exists() && folder == Path::new("/usr/bin");
    if !is_installed {
        // The session's own menu has the entry, and its path the program.
        let menu = session.directory().join("data/applications");
        fs::create_dir_all(&menu).unwrap();
        fs::copy(ENTRY, menu.join("portachiavi.desktop")).unwrap();
    }
    let path = env::var("PATH").unwrap();
    let mut launch = session.command("gtk-launch");
    launch
        .arg("portachiavi")
        .env("PATH", format!("{}:{path}", folder.display()));
    launch.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    assert!(
        launch.status().unwrap().success(),
        "the menu has the entry, and it starts"
    );

    let entry = fs::read_to_string(ENTRY).unwrap();
    let expected = entry
        .lines()
        .find_map(|line| line.strip_prefix("StartupWMClass="))
        .unwrap();
    let screen = Screen::of(session);
    session.until("a window of the entry's class is there", || {
        screen.classes().contains(&expected.to_owned())
    });
    let window = windows(session).first().cloned().expect("the window is there");
    xdotool(session, &["windowactivate", "--sync", &window, "key", "alt+F4"]);
    session.until("the window is closed as a person does it", || {
        !screen.classes().contains(&expected.to_owned())
    });
}

struct Screen {
    connection: RustConnection,
    number: usize,
}

impl Screen {
    fn of(session: &Session) -> Screen {
        let env = session.env();
        let display = env.iter().find(|(name, _)| *name == "DISPLAY").unwrap();
        let (connection, number) = RustConnection::connect(Some(&display.1)).unwrap();
        Screen { connection, number }
    }

    /// Of the windows that the window manager shows.
    fn classes(&self) -> Vec<String> {
        let root = self.connection.setup().roots[self.number].root;
        let list = self
            .connection
            .intern_atom(false, b"_NET_CLIENT_LIST")
            .unwrap()
            .reply()
            .unwrap()
            .atom;
        let listed = self
            .connection
            .get_property(false, root, list, AtomEnum::WINDOW, 0, 64)
            .unwrap()
            .reply()
            .unwrap();
        let windows = listed.value32().into_iter().flatten();
        let class = |window| {
            let class = WmClass::get(&self.connection, window).ok()?.reply().ok()??;
            Some(String::from_utf8_lossy(class.class()).into_owned())
        };
        windows.filter_map(class).collect()
    }
}
