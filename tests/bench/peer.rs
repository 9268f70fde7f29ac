//! KeePassXC with one entry, opened without questions: a desktop password store that people know.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use portachiavi_tests::session::Session;

use crate::figures::milliseconds;
use crate::screen::Screen;

const PASSWORD: &str = "a password of the bench";
const ENTRY: &str = "0123456789abcdef0123456789abcdef";
const DEADLINE: Duration = Duration::from_secs(20);

pub struct KeePassXc<'a> {
    session: &'a Session,
    store: PathBuf,
    settings: PathBuf,
}

impl<'a> KeePassXc<'a> {
    /// A store with one entry, or `None` where KeePassXC is not installed.
    pub fn prepare(session: &'a Session) -> Option<Self> {
        Command::new("keepassxc-cli").arg("--version").output().ok()?;
        let peer = KeePassXc {
            session,
            store: session.directory().join("peer.kdbx"),
            settings: session.directory().join("peer.ini"),
        };
        let asked_twice = format!("{PASSWORD}\n{PASSWORD}\n");
        peer.cli(&["db-create", "-p"], &[], &asked_twice);
        peer.cli(&["add", "-p"], &["key"], &format!("{PASSWORD}\n{ENTRY}\n"));
        let quiet = "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n";
        fs::write(&peer.settings, quiet).unwrap();
        Some(peer)
    }

    fn cli(&self, command: &[&str], after: &[&str], answers: &str) {
        let mut asked = self.session.command("keepassxc-cli");
        asked.args(command).arg(&self.store).args(after);
        let out = with_input(&mut asked, answers);
        assert!(
            out.status.success(),
            "keepassxc-cli: {}",
            String::from_utf8_lossy(&out.stderr)
        );
    }

    /// Opens its window on the unlocked store.
    pub fn start(&self) -> Child {
        let mut child = self
            .session
            .command("keepassxc")
            .args(["--pw-stdin", "--config"])
            .arg(&self.settings)
            .arg(&self.store)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(format!("{PASSWORD}\n").as_bytes())
            .unwrap();
        child
    }

    /// From Ctrl+C on the selected entry to the clipboard, in ms.
    pub fn copy_times(&self, screen: &Screen, times: usize) -> Vec<f64> {
        let session = self.session;
        let mut child = self.start();
        screen.wait_for_text();
        let press = |keys: &[&str]| {
            let pressed = session.command("xdotool").arg("key").args(keys).status();
            assert!(pressed.is_ok_and(|status| status.success()), "xdotool");
        };
        let mut took = Vec::new();
        let from = Instant::now();
        // The window takes keys some time after its text is there: the first copy is waited for, and not counted.
        put_on_clipboard(session, "nothing");
        while clipboard(session) != ENTRY {
            if from.elapsed() > DEADLINE {
                eprintln!("  KeePassXC did not copy: left out");
                let _ = child.kill();
                let _ = child.wait();
                return took;
            }
            press(&["Tab", "Down", "ctrl+c"]);
        }
        for _ in 0..times {
            put_on_clipboard(session, "nothing");
            let from = Instant::now();
            press(&["ctrl+c"]);
            wait_for_clipboard(session, |text| text == ENTRY);
            took.push(milliseconds(from.elapsed()));
        }
        let _ = child.kill();
        let _ = child.wait();
        took
    }
}

fn with_input(command: &mut Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn clipboard(session: &Session) -> String {
    let out = session
        .command("timeout")
        .args(["2", "xclip", "-selection", "clipboard", "-o"])
        .output()
        .unwrap();
    String::from_utf8_lossy(&out.stdout).into_owned()
}

pub fn put_on_clipboard(session: &Session, text: &str) {
    let mut xclip = session.command("xclip");
    xclip
        .args(["-selection", "clipboard"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null());
    let mut child = xclip.spawn().unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let _ = child.wait();
    wait_for_clipboard(session, |found| found == text);
}

pub fn wait_for_clipboard(session: &Session, wanted: impl Fn(&str) -> bool) {
    let from = Instant::now();
    while !wanted(&clipboard(session)) {
        assert!(
            from.elapsed() < DEADLINE,
            "the clipboard never held what was copied"
        );
    }
}
