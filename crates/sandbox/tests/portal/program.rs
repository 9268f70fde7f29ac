use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

#[tokio::test]
async fn the_program_prints_its_address_when_it_is_ready_and_answers_there() {
    let folder = TempDir::new().unwrap();
    let mut program = Running(start(&["--listen", "127.0.0.1:0", "--state", &state(&folder)]));
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
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
    {
        let id = program.0.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        assert!(program.0.wait().unwrap().success(), "asked to end, it ends well");
    }
}

#[test]
fn the_program_says_why_it_does_not_start() {
    let folder = TempDir::new().unwrap();
    std::fs::write(state(&folder), "{").unwrap();
    for (address, reason) in [
        ("127.0.0.1:0", "is damaged"),
        ("0.0.0.0:0", "is not a loopback address"),
    ] {
        let mut program = Running(start(&["--listen", address, "--state", &state(&folder)]));
        assert!(!program.0.wait().unwrap().success());
        let mut said = String::new();
        program
            .0
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        assert!(said.contains(reason), "{said}");
    }
}

/// Killed when the story ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_portachiavi-sandbox"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn state(folder: &TempDir) -> String {
    folder.path().join("portal.json").to_str().unwrap().to_owned()
}
