//! Prism, which answers as a description says, and says what in a request is not as described.

use std::path::{Path, PathBuf};
use std::process::Command;

use portachiavi_tests::contracts;
use portachiavi_tests::daemon::Daemon;
use tempfile::TempDir;

use crate::programs::{all_installed, free_port, serving, text};

/// One at which there are pairs in its invented list.
const SEED: &str = "1";

pub struct Prism {
    pub port: u16,
    _running: Daemon,
    log: PathBuf,
    _folder: TempDir,
}

impl Prism {
    /// The back office, with invented answers. `None` where the description or Prism is not to be had.
    pub fn start() -> Option<Prism> {
        let description = contracts::back_office();
        if !description.is_file() {
            println!("the official description is not here: its test passes without having looked");
            return None;
        }
        let program = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("prism/node_modules/@stoplight/prism-cli/dist/index.js");
        if !all_installed(&["node", program.to_str().unwrap()]) {
            return None;
        }
        let (port, folder) = (free_port(), tempfile::tempdir().unwrap());
        let log = folder.path().join("log");
        let mut command = Command::new("node");
        command.arg(program).args(["mock", "--dynamic", "--seed", SEED]);
        command
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .arg(description);
        Some(Prism {
            port,
            _running: serving(&mut command, port, &log),
            log,
            _folder: folder,
        })
    }

    /// What it found wrong with requests, and with its own answers.
    pub fn complaints(&self) -> Vec<String> {
        let log = text(&self.log);
        let said = log
            .lines()
            .filter(|line| [" warning ", " error "].iter().any(|level| line.contains(level)));
        // Where nothing is to be answered there is nothing to choose.
        let said = said.filter(|line| !line.contains("[NEGOTIATOR]"));
        said.map(str::to_owned).collect()
    }
}
