use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

#[tokio::test]
async fn the_program_prints_its_address_when_it_is_ready_and_answers_there() {
    let folder = TempDir::new().unwrap();
    let mut program = Running::start(&["--listen", "127.0.0.1:0", "--state", &state(&folder)]);
    let line = program.ready();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let portal = ready["portal"].as_str().unwrap();
    assert_eq!(line, format!("{{\"portal\":\"{portal}\"}}\n"));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let info = http
        .get(format!("{portal}/uat/backoffice/v1/info"))
        .send()
        .await
        .unwrap();
    assert_eq!(info.status(), 200);
    #[cfg(unix)]
    assert!(program.ends_when_asked());
}

#[test]
fn the_program_says_why_it_does_not_start() {
    let folder = TempDir::new().unwrap();
    std::fs::write(state(&folder), "{").unwrap();
    for (address, reason) in [
        ("127.0.0.1:0", "is damaged"),
        ("0.0.0.0:0", "is not a loopback address"),
    ] {
        let said = said(Running::start(&["--listen", address, "--state", &state(&folder)]));
        assert!(said.contains(reason), "{said}");
    }
}

/// Killed when the story ends, however it ends.
pub struct Running(Child);

impl Running {
    pub fn start(arguments: &[&str]) -> Running {
        let program = Command::new(env!("CARGO_BIN_EXE_portachiavi-sandbox"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        Running(program.unwrap())
    }

    /// The line that it prints when it is ready.
    pub fn ready(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.0.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        line
    }

    /// Whether it ends, and well, when it is asked to.
    #[cfg(unix)]
    pub fn ends_when_asked(&mut self) -> bool {
        let id = self.0.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.unwrap().success());
        self.0.wait().unwrap().success()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Why it did not start.
pub fn said(mut program: Running) -> String {
    assert!(!program.0.wait().unwrap().success());
    let mut said = String::new();
    let mut errors = program.0.stderr.take().unwrap();
    errors.read_to_string(&mut said).unwrap();
    said
}

pub fn state(folder: &TempDir) -> String {
    folder.path().join("portal.json").to_str().unwrap().to_owned()
}
