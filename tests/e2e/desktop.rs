//! The windows on the screen, as the person who moves them sees them.

use std::collections::BTreeMap;

use portachiavi_tests::session::Session;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};
use x11rb::rust_connection::RustConnection;

pub fn xdotool(session: &Session, arguments: &[&str]) -> String {
    let done = session.command("xdotool").args(arguments).output().unwrap();
    String::from_utf8_lossy(&done.stdout).trim().to_owned()
}

/// The program's windows that are not put away.
pub fn windows(session: &Session) -> Vec<String> {
    let found = xdotool(session, &["search", "--onlyvisible", "--class", "portachiavi"]);
    found.lines().map(str::to_owned).collect()
}

pub fn active_window(session: &Session) -> String {
    xdotool(session, &["getactivewindow"])
}

/// Where a window is, without its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

pub fn place_of(session: &Session, window: &str) -> Place {
    let told = xdotool(session, &["getwindowgeometry", "--shell", window]);
    let told: BTreeMap<&str, i32> = told
        .lines()
        .filter_map(|line| {
            let (name, value) = line.split_once('=')?;
            Some((name, value.parse().ok()?))
        })
        .collect();
    Place {
        x: told["X"],
        y: told["Y"],
        width: told["WIDTH"],
        height: told["HEIGHT"],
    }
}

/// As a click on the button for it does: it is maximised, or goes back to what it was.
pub fn toggle_maximised(session: &Session, window: &str) {
    const TOGGLE: u32 = 2;
    let env = session.env();
    let display = env.iter().find(|(name, _)| *name == "DISPLAY").unwrap();
    let (screens, number) = RustConnection::connect(Some(&display.1)).unwrap();
    let atom = |name: &str| {
        let asked = screens.intern_atom(false, name.as_bytes()).unwrap();
        asked.reply().unwrap().atom
    };
    let [vertically, horizontally] =
        ["VERT", "HORZ"].map(|name| atom(&format!("_NET_WM_STATE_MAXIMIZED_{name}")));
    let event = ClientMessageEvent::new(
        32,
        window.parse::<u32>().unwrap(),
        atom("_NET_WM_STATE"),
        [TOGGLE, vertically, horizontally, 1, 0],
    );
    let root = screens.setup().roots[number].root;
    let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
    screens
        .send_event(false, root, mask, event)
        .unwrap()
        .check()
        .unwrap();
}
