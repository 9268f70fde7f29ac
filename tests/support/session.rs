//! A desktop session of its own: home, bus, Secret Service and, where asked for, a display. It ends with the value,
//! or with the process, however that ends.

mod bus;
mod keepassxc;
mod keyring;
mod prompt;
mod story;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tempfile::TempDir;

use crate::daemon::{self, DEADLINE, Daemon, installed};
pub use keepassxc::Asks;
pub use story::{in_bare_session, in_session, in_session_with_display, in_session_with_keepassxc};

const KEYRING_PASSWORD: &str = "una password di prova";
const JOINED: &str = "PORTACHIAVI_TEST_SESSION";

/// Of the surrounding session: none of them may reach what runs in this one.
const FOREIGN: [&str; 9] = [
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "XAUTHORITY",
    "DBUS_STARTER_ADDRESS",
    "DBUS_STARTER_BUS_TYPE",
    "GNOME_KEYRING_CONTROL",
    "SSH_AUTH_SOCK",
    "AT_SPI_BUS_ADDRESS",
    "LANGUAGE",
];

// Fields are dropped in this order: what uses the bus goes before the bus, and the directory last.
pub struct Session {
    keyring: Option<Daemon>,
    window_manager: Option<Daemon>,
    bus: Option<Daemon>,
    _screen: Option<Daemon>,
    display: Option<String>,
    address: String,
    directory: PathBuf,
    _directory: Option<TempDir>,
}

impl Session {
    /// `None`, and a word about it, where the daemons are not installed; with `PORTACHIAVI_NEEDS_KEYRING=1` that fails.
    pub fn start() -> Option<Session> {
        all_installed(&["dbus-daemon", "gnome-keyring-daemon", "secret-tool"])
            .then(|| Session::open(None, None))
    }

    /// With a screen of 1280 by 800 and, where it is installed, openbox.
    pub fn with_display() -> Option<Session> {
        if !all_installed(&["dbus-daemon", "gnome-keyring-daemon", "Xvfb", "xdotool"]) {
            return None;
        }
        let screen = [
            "-screen",
            "0",
            "1280x800x24",
            "-nolisten",
            "tcp",
            "-noreset",
            "-displayfd",
            "1",
        ];
        let mut screen = Daemon::start(Command::new("Xvfb").args(screen), "");
        let display = format!(":{}", screen.first_line());
        let mut session = Session::open(Some(screen), Some(display));
        if installed("openbox") {
            session.window_manager = Some(Daemon::start(&mut session.command("openbox"), ""));
        }
        Some(session)
    }

    fn open(screen: Option<Daemon>, display: Option<String>) -> Session {
        let kept = tempfile::Builder::new().prefix("session-").tempdir().unwrap();
        let directory = kept.path().to_owned();
        for name in ["data", "config", "cache", "state", "run", "services"] {
            fs::create_dir(directory.join(name)).unwrap();
        }
        fs::write(directory.join("bus.conf"), bus::configuration(&directory)).unwrap();
        bus::choose_services(&directory, display.is_some());
        let mut session = Session {
            keyring: None,
            window_manager: None,
            bus: None,
            _screen: screen,
            display,
            address: String::new(),
            directory,
            _directory: Some(kept),
        };
        let configuration = format!("--config-file={}", session.directory.join("bus.conf").display());
        let mut bus = session.command("dbus-daemon");
        let mut bus = Daemon::start(bus.args([&configuration, "--nofork", "--print-address=1"]), "");
        session.address = bus.first_line();
        session.bus = Some(bus);
        session
    }

    /// The session that this process was started in by [`in_session`].
    fn joined() -> Option<Session> {
        Some(Session {
            keyring: None,
            window_manager: None,
            bus: None,
            _screen: None,
            display: env::var("DISPLAY").ok(),
            address: env::var("DBUS_SESSION_BUS_ADDRESS").unwrap_or_default(),
            directory: PathBuf::from(env::var_os(JOINED)?),
            _directory: None,
        })
    }

    /// Its home, under which everything that belongs to it is kept.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// What a process needs in its environment to belong to the session.
    pub fn env(&self) -> Vec<(&'static str, String)> {
        let under = |name: &str| self.directory.join(name).display().to_string();
        let mut env = vec![
            ("HOME", self.directory.display().to_string()),
            ("XDG_DATA_HOME", under("data")),
            ("XDG_CONFIG_HOME", under("config")),
            ("XDG_CACHE_HOME", under("cache")),
            ("XDG_STATE_HOME", under("state")),
            ("XDG_RUNTIME_DIR", under("run")),
            ("DBUS_SESSION_BUS_ADDRESS", self.address.clone()),
            // Of no language: the stories are told in the one that is spoken where none is asked for.
            ("LC_ALL", "C.UTF-8".to_owned()),
        ];
        env.extend(self.display.clone().map(|display| ("DISPLAY", display)));
        env
    }

    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        for name in FOREIGN {
            command.env_remove(name);
        }
        command.envs(self.env());
        command
    }

    #[track_caller]
    pub fn until(&self, what: &str, holds: impl Fn() -> bool) {
        daemon::until(what, holds);
    }
}

fn all_installed(programs: &[&str]) -> bool {
    daemon::all_installed(programs, "PORTACHIAVI_NEEDS_KEYRING")
}
