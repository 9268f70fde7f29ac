//! Tinyproxy, on one port, with other settings each time it is started.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use portachiavi_tests::daemon::Daemon;
use tempfile::TempDir;

use crate::person::USER;
use crate::programs::{all_installed, free_port, serving, text};

pub struct Tinyproxy {
    pub port: u16,
    /// Where it asks for every connection in its turn.
    beyond: SocketAddr,
    running: Option<Daemon>,
    folder: TempDir,
}

impl Tinyproxy {
    /// `None` where it is not installed.
    pub fn before(beyond: SocketAddr) -> Option<Tinyproxy> {
        all_installed(&["tinyproxy"]).then(|| Tinyproxy {
            port: free_port(),
            beyond,
            running: None,
            folder: tempfile::tempdir().unwrap(),
        })
    }

    pub fn starts(&mut self, settings: &str) {
        self.stops();
        let (port, beyond) = (self.port, self.beyond);
        let configuration = self.folder.path().join("tinyproxy.conf");
        let usual = format!("Port {port}\nListen 127.0.0.1\nUpstream http {beyond}\nLogLevel Info\n");
        fs::write(&configuration, usual + settings).unwrap();
        let mut command = Command::new("tinyproxy");
        command.arg("-d").arg("-c").arg(&configuration);
        self.running = Some(serving(&mut command, port, &self.folder.path().join("log")));
    }

    /// It wants the user's password.
    pub fn starts_with_login(&mut self, password: &str) {
        self.starts(&format!("BasicAuth {USER} {password}\n"));
    }

    pub fn stops(&mut self) {
        self.running = None;
    }

    /// All that it noted since it was started.
    pub fn log(&self) -> String {
        text(&self.folder.path().join("log"))
    }
}
