//! What every program of others needs: a port, a folder, and time to begin.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;

use portachiavi_tests::daemon::{self, Daemon, comes_true};

/// Where this is not set to 1, a story whose programs are not here says so and passes.
pub const NEEDS_PROGRAMS: &str = "PORTACHIAVI_NEEDS_PROGRAMS";

pub fn all_installed(programs: &[&str]) -> bool {
    daemon::all_installed(programs, NEEDS_PROGRAMS)
}

/// Below those that the system gives away by itself, so that nobody else is given it in the meantime.
pub fn free_port() -> u16 {
    let mut tried = std::iter::repeat_with(|| fastrand::u16(20_000..32_000));
    tried
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .unwrap()
}

pub fn here(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

/// Starts it, and returns when it takes connections.
#[track_caller]
pub fn serving(command: &mut Command, port: u16, log: &Path) -> Daemon {
    begun(command, log, || TcpStream::connect(here(port)).is_ok())
}

/// Starts it, and returns when it has begun.
#[track_caller]
pub fn begun(command: &mut Command, log: &Path, has_begun: impl Fn() -> bool) -> Daemon {
    let daemon = Daemon::logging(command, log);
    assert!(
        comes_true(has_begun),
        "{:?} does not answer: {}",
        command.get_program(),
        text(log)
    );
    daemon
}

pub fn text(log: &Path) -> String {
    String::from_utf8_lossy(&fs::read(log).unwrap()).into_owned()
}
