use std::collections::HashSet;
use std::thread::sleep;
use std::time::{Duration, Instant};

use portachiavi_tests::session::Session;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

const POLL: Duration = Duration::from_millis(5);
const DEADLINE: Duration = Duration::from_secs(30);
/// Text drawn with smooth edges has more shades than this; an empty window or desktop has two or three.
const SHADES_OF_TEXT: usize = 24;

/// What is to be seen on the session's display.
pub struct Screen {
    connection: RustConnection,
    number: usize,
}

impl Screen {
    pub fn of(session: &Session) -> Screen {
        let env = session.env();
        let display = env
            .iter()
            .find(|(name, _)| *name == "DISPLAY")
            .expect("a session with a display");
        let (connection, number) = RustConnection::connect(Some(&display.1)).unwrap();
        Screen { connection, number }
    }

    pub fn wait_for_text(&self) {
        self.wait("text appears", || self.shades() >= SHADES_OF_TEXT);
    }

    pub fn wait_until_empty(&self) {
        self.wait("the screen is empty", || self.shades() < SHADES_OF_TEXT);
    }

    fn wait(&self, what: &str, holds: impl Fn() -> bool) {
        let from = Instant::now();
        while !holds() {
            assert!(from.elapsed() < DEADLINE, "waited in vain until {what}");
            sleep(POLL);
        }
    }

    fn shades(&self) -> usize {
        let root = &self.connection.setup().roots[self.number];
        let (width, height) = (root.width_in_pixels, root.height_in_pixels);
        let asked =
            self.connection
                .get_image(ImageFormat::Z_PIXMAP, root.root, 0, 0, width, height, u32::MAX);
        let image = asked.unwrap().reply().unwrap();
        let mut seen = HashSet::new();
        for pixel in image.data.chunks_exact(4) {
            if seen.insert([pixel[0], pixel[1], pixel[2]]) && seen.len() >= SHADES_OF_TEXT {
                break;
            }
        }
        seen.len()
    }
}
