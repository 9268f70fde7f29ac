//! Where the runs take place: small file systems of their own, so that a disk can be full for real.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;

use tempfile::TempDir;

use crate::story;
use crate::table::Table;

const WORKERS: usize = 4;
const INSIDE: &str = "PORTACHIAVI_ROBUSTNESS_INSIDE";
/// Enough for a ledger and its log, and quickly filled.
const SIZE: &str = "size=6m";

pub struct Workshop {
    folder: TempDir,
    /// Whether the workers' folders are file systems of their own.
    fillable: bool,
}

/// Goes on in a mount namespace of its own where the system allows one.
pub fn enter() -> Result<Workshop, ExitCode> {
    if std::env::var_os(INSIDE).is_none() {
        for way in [&["--mount"][..], &["--user", "--map-root-user", "--mount"]] {
            let possible = Command::new("unshare").args(way).arg("true").output();
            if possible.is_ok_and(|tried| tried.status.success()) {
                let error = Command::new("unshare")
                    .args(way)
                    .arg(std::env::current_exe().map_err(|_| ExitCode::FAILURE)?)
                    .args(std::env::args_os().skip(1))
                    .env(INSIDE, "1")
                    .exec();
                eprintln!("no mount namespace: {error}");
                return Err(ExitCode::FAILURE);
            }
        }
    }
    let folder = tempfile::Builder::new().prefix("robustness-").tempdir().unwrap();
    let mut fillable = std::env::var_os(INSIDE).is_some();
    for worker in 0..WORKERS {
        let disk = folder.path().join(format!("disk-{worker}"));
        fs::create_dir(&disk).unwrap();
        if fillable {
            let mount = ["-t", "tmpfs", "-o", SIZE, "tmpfs"];
            let mounted = Command::new("mount").args(mount).arg(&disk).status();
            fillable = mounted.is_ok_and(|mounted| mounted.success());
        }
    }
    if !fillable {
        println!("no small file system can be made here: the disk is never full in these runs");
    }
    Ok(Workshop { folder, fillable })
}

impl Drop for Workshop {
    fn drop(&mut self) {
        for worker in 0..WORKERS {
            let _ = Command::new("umount").arg(self.disk(worker)).output();
        }
    }
}

impl Workshop {
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn disk(&self, worker: usize) -> PathBuf {
        self.folder.path().join(format!("disk-{worker}"))
    }

    /// Every run has a seed of its own, which shows it again with `--runs 1`.
    pub fn campaign(&self, seed: u64, runs: usize) -> Table {
        let mut all = Table::default();
        thread::scope(|scope| {
            let workers: Vec<_> = (0..WORKERS)
                .map(|worker| scope.spawn(move || self.work(worker, seed, runs)))
                .collect();
            for worker in workers {
                all.add(worker.join().unwrap());
            }
        });
        all
    }

    fn work(&self, worker: usize, seed: u64, runs: usize) -> Table {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let disk = self.disk(worker);
        let mut table = Table::default();
        for number in (worker..runs).step_by(WORKERS) {
            let seed = seed.wrapping_add(number as u64);
            let folder = disk.join("run");
            fs::create_dir(&folder).unwrap();
            let portal = self.folder.path().join(format!("portal-{worker}.json"));
            let _ = fs::remove_file(&portal);
            let disk = self.fillable.then_some(disk.as_path());
            let told = runtime.block_on(story::run(seed, &folder, disk, &portal));
            let trouble: BTreeSet<_> = told.trouble;
            table.count(trouble, &told.broken);
            if !told.broken.is_nothing() {
                println!("seed {seed}: {:#?}\nafter {:#?}", told.broken, told.acts);
            }
            fs::remove_dir_all(&folder).unwrap();
        }
        table
    }
}
