//! Where nothing can be written, with mounts that really refuse it.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use std::fs;
use std::path::Path;

use portachiavi_keys::{Ledger, LedgerError};
use portachiavi_ledger::{Condition, SqliteLedger, Why};
use shelf::mounts::{mount, only_readable, with_own_mounts};
use shelf::story::{STEPS, State, open, states, step};
use shelf::{Shelf, collaudo, files};

/// After the whole story. With `from_log`, its log is not yet in its file, as after a crash.
async fn folder_after_story(directory: &Path, from_log: bool) -> (std::path::PathBuf, State) {
    let lived = Shelf::new();
    let ledger = lived.open();
    for number in 0..STEPS {
        step(&ledger, number).await.unwrap();
    }
    let kept = from_log.then(|| ledger.clone());
    drop(ledger);
    let folder = directory.join(format!("folder-{from_log}"));
    fs::create_dir(&folder).unwrap();
    for (name, bytes) in files(lived.0.path()) {
        if !name.ends_with("-shm") {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    drop(kept);
    assert_eq!(files(&folder).len(), if from_log { 2 } else { 1 });
    (folder, states().await.remove(STEPS))
}

async fn is_read_in(folder: &Path, told: &State) {
    let before = files(folder);
    let (ledger, condition) = open(&folder.join("ledger.db"));
    assert_eq!(condition, Condition::Reading(Why::NotWritable));
    assert_eq!(State::of(&ledger).await, *told);
    refuses_every_write(&ledger).await;
    drop(ledger);
    assert!(files(folder) == before);
}

async fn refuses_every_write(ledger: &SqliteLedger) {
    for number in 0..STEPS {
        assert_eq!(step(ledger, number).await, Err(LedgerError::ReadOnly), "{number}");
    }
}

#[test]
fn a_ledger_that_can_only_be_read_is_listed_with_what_was_only_in_its_log() {
    with_own_mounts(async |directory| {
        for from_log in [false, true] {
            let (folder, told) = folder_after_story(directory, from_log).await;
            only_readable(&folder);
            is_read_in(&folder, &told).await;
        }
        assert_eq!(
            files(&directory.join("temporary")).len(),
            0,
            "nothing is left behind"
        );
    });
}

#[test]
fn a_file_that_can_be_written_in_a_folder_that_cannot_is_left_as_it_is_too() {
    with_own_mounts(async |directory| {
        for from_log in [false, true] {
            let (folder, told) = folder_after_story(directory, from_log).await;
            let file = folder.join("ledger.db");
            let aside = directory.join("aside");
            fs::copy(&file, &aside).unwrap();
            only_readable(&folder);
            let output = std::process::Command::new("mount")
                .args(["--bind"])
                .args([&aside, &file])
                .output()
                .unwrap();
            assert!(output.status.success(), "{output:?}");
            is_read_in(&folder, &told).await;
        }
    });
}

#[test]
fn an_older_version_is_read_in_todays_words() {
    with_own_mounts(async |directory| {
        let old = Shelf::new();
        old.edit(include_str!("shelf/version_1.sql"));
        let folder = directory.join("folder");
        fs::create_dir(&folder).unwrap();
        fs::copy(old.path(), folder.join("ledger.db")).unwrap();
        only_readable(&folder);
        let (ledger, condition) = open(&folder.join("ledger.db"));
        assert_eq!(condition, Condition::Reading(Why::NotWritable));
        assert_eq!(ledger.records(&collaudo()).await.unwrap().len(), 1);
        assert_eq!(ledger.history(None, 9).await, Ok(vec![]));
    });
}

#[test]
fn where_no_ledger_is_and_none_can_be_begun_there_is_nothing_to_list() {
    with_own_mounts(async |directory| {
        let folder = directory.join("folder");
        mount(&["-t", "tmpfs", "-o", "ro", "tmpfs"], &folder);
        let (ledger, condition) = open(&folder.join("ledger.db"));
        assert_eq!(condition, Condition::Reading(Why::NotWritable));
        assert_eq!(ledger.records(&collaudo()).await, Ok(vec![]));
        assert_eq!(ledger.is_begun().await, Ok(false));
        refuses_every_write(&ledger).await;
        assert_eq!(files(&folder).len(), 0);
    });
}

#[test]
fn damage_that_can_only_be_read_stays_where_it_is() {
    with_own_mounts(async |directory| {
        let folder = directory.join("folder");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("ledger.db"), [7; 9_000]).unwrap();
        only_readable(&folder);
        let before = files(&folder);
        assert!(SqliteLedger::open(&folder.join("ledger.db"), portachiavi_keys::Timestamp(0)).is_err());
        assert!(files(&folder) == before);
    });
}
