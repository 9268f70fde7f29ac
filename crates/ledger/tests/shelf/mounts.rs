//! Disks of a test's own: small ones that can be filled, and ones that can only be read.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{any, env};

const JOINED: &str = "PORTACHIAVI_OWN_MOUNTS";
const PAGE: u64 = 4096;

/// Runs the body of a test in a process that may mount, in an empty directory of its own. Folders for temporary files
/// and for the session are in there, so that they can be filled, too.
pub fn with_own_mounts<F: AsyncFnOnce(&Path)>(body: F) {
    if let Some(directory) = env::var_os(JOINED) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        return runtime.block_on(body(Path::new(&directory)));
    }
    let directory = tempfile::tempdir().unwrap();
    let Some(mut command) = unshare(directory.path()) else {
        assert_ne!(
            env::var("PORTACHIAVI_NEEDS_KEYRING").as_deref(),
            Ok("1"),
            "no process may mount here"
        );
        eprintln!("left out: no process may mount here");
        return;
    };
    for (variable, folder) in [("TMPDIR", "temporary"), ("XDG_RUNTIME_DIR", "session")] {
        let folder = directory.path().join(folder);
        fs::create_dir(&folder).unwrap();
        command.env(variable, folder);
    }
    let path = any::type_name::<F>().split_once("::").unwrap().1;
    let output = command
        .arg(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", path.split("::{{").next().unwrap()])
        .env(JOINED, directory.path())
        .output()
        .unwrap();
    let told = [&output.stdout[..], &output.stderr[..]]
        .map(String::from_utf8_lossy)
        .concat();
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

/// With root's rights, or with those that a user has over mounts of their own.
fn unshare(directory: &Path) -> Option<Command> {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    let unshare = |way: &[&str]| {
        let mut command = Command::new("unshare");
        command.args(way).arg("--");
        command
    };
    let can_mount = |way: &&&[&str]| {
        let mut command = unshare(way);
        command.args(["mount", "-t", "tmpfs", "tmpfs"]).arg(directory);
        command.output().is_ok_and(|output| output.status.success())
    };
    ways.iter().find(can_mount).map(|way| unshare(way))
}

pub fn mount(options: &[&str], at: &Path) {
    fs::create_dir_all(at).unwrap();
    let output = Command::new("mount").args(options).arg(at).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "mount {options:?}: {told}");
}

pub fn small_disk(at: &Path, pages: u64) {
    let options = format!("size={}", pages * PAGE);
    mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], at);
}

/// Whatever is at `at`, from now on it can only be read.
pub fn only_readable(at: &Path) {
    let itself = at.to_str().unwrap();
    mount(&["--bind", itself], at);
    mount(&["-o", "remount,bind,ro"], at);
}

/// Fills a disk up.
pub struct Ballast(PathBuf);

impl Ballast {
    /// All but so many pages.
    pub fn leaving(disk: &Path, pages: u64) -> Self {
        let ballast = Ballast(disk.join("ballast"));
        let mut file = File::create(&ballast.0).unwrap();
        let mut full = 0;
        loop {
            match file.write(&[0; PAGE as usize]) {
                Ok(written) => full += written as u64,
                Err(error) if error.kind() == ErrorKind::StorageFull => break,
                Err(error) => panic!("{error}"),
            }
        }
        file.set_len(full.saturating_sub(pages * PAGE)).unwrap();
        ballast
    }

    pub fn is_gone(&self) {
        fs::remove_file(&self.0).unwrap();
    }
}
