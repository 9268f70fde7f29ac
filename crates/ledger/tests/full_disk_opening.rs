//! A disk that has no room to open the ledger, or to begin one.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use portachiavi_keys::{Ledger, LedgerError};
use portachiavi_ledger::{Condition, Why};
use shelf::mounts::{Ballast, small_disk, with_own_mounts};
use shelf::story::{STEPS, State, open, state_after_crash, states, step};
use shelf::{Shelf, collaudo, files};

/// A ledger after the whole story on a disk of its own, its log not yet in its file.
async fn story_on(disk: &Path) -> Vec<State> {
    small_disk(disk, 200);
    let lived = Shelf::new();
    let ledger = lived.open();
    for number in 0..STEPS {
        step(&ledger, number).await.unwrap();
    }
    for part in ["ledger.db", "ledger.db-wal"] {
        fs::copy(lived.0.path().join(part), disk.join(part)).unwrap();
    }
    states().await
}

fn clear(disk: &Path) {
    for name in files(disk).keys() {
        fs::remove_file(disk.join(name)).unwrap();
    }
}

#[test]
fn a_disk_without_room_to_open_the_ledger_still_shows_it_and_leaves_it_as_it_is() {
    with_own_mounts(async |directory| {
        let disk = directory.join("disk");
        let states = story_on(&disk).await;
        let before = files(&disk);
        let mut conditions = BTreeSet::new();
        for room in 0..20 {
            let ballast = Ballast::leaving(&disk, room);
            let (ledger, condition) = open(&disk.join("ledger.db"));
            assert_eq!(State::of(&ledger).await, states[STEPS], "{room}: {condition:?}");
            conditions.insert(condition == Condition::Whole);
            if condition != Condition::Whole {
                assert_eq!(condition, Condition::Reading(Why::Full), "with {room} pages");
                assert_eq!(step(&ledger, 0).await, Err(LedgerError::Full));
                let mut after = files(&disk);
                after.retain(|name, _| before.contains_key(name));
                assert!(after == before, "with {room} pages");
            }
            drop(ledger);
            ballast.is_gone();
            clear(&disk);
            for (name, bytes) in &before {
                fs::write(disk.join(name), bytes).unwrap();
            }
        }
        assert_eq!(conditions.len(), 2, "with room for it and without");
        assert_eq!(fs::read_dir(directory.join("temporary")).unwrap().count(), 0);
    });
}

#[test]
fn where_temporary_files_have_no_room_either_the_sessions_folder_has_and_without_it_the_file_is_read_as_it_lies()
 {
    with_own_mounts(async |directory| {
        let disk = directory.join("disk");
        let states = story_on(&disk).await;
        let path = disk.join("ledger.db");
        let ballast = Ballast::leaving(&disk, 0);
        small_disk(&directory.join("temporary"), 4);
        let (ledger, condition) = open(&path);
        assert_eq!(condition, Condition::Reading(Why::Full));
        assert_eq!(State::of(&ledger).await, states[STEPS]);
        drop(ledger);

        ballast.is_gone();
        let elsewhere = directory.join("elsewhere");
        state_after_crash(&disk, &elsewhere).await;
        clear(&disk);
        fs::copy(elsewhere.join("ledger.db"), &path).unwrap();
        let _ballast = Ballast::leaving(&disk, 0);
        small_disk(&directory.join("session"), 4);
        let (ledger, condition) = open(&path);
        assert_eq!(condition, Condition::Reading(Why::Full));
        assert_eq!(State::of(&ledger).await, states[STEPS]);
        assert_eq!(step(&ledger, 0).await, Err(LedgerError::Full));
    });
}

#[test]
fn a_first_start_on_a_full_disk_shows_nothing_and_the_next_begins() {
    with_own_mounts(async |directory| {
        let disk = directory.join("disk");
        small_disk(&disk, 200);
        for folder in ["temporary", "session"] {
            small_disk(&directory.join(folder), 1);
        }
        let path = disk.join("ledger.db");
        let mut conditions = BTreeSet::new();
        for room in 0..60 {
            let ballast = Ballast::leaving(&disk, room);
            let (ledger, condition) = open(&path);
            conditions.insert(condition == Condition::Whole);
            assert_eq!(
                ledger.records(&collaudo()).await,
                Ok(vec![]),
                "{room}: {condition:?}"
            );
            drop(ledger);
            ballast.is_gone();
            let (ledger, condition) = open(&path);
            assert_eq!(condition, Condition::Whole, "with {room} pages before");
            step(&ledger, 0).await.unwrap();
            drop(ledger);
            fs::remove_file(&path).unwrap();
        }
        assert_eq!(conditions.len(), 2, "with room for it and without");
    });
}

#[test]
fn a_damaged_file_is_laid_by_on_a_full_disk_or_stays_where_it_is() {
    with_own_mounts(async |directory| {
        let disk = directory.join("disk");
        story_on(&disk).await;
        let elsewhere = directory.join("elsewhere");
        state_after_crash(&disk, &elsewhere).await;
        let mut damaged = fs::read(elsewhere.join("ledger.db")).unwrap();
        let last_page = damaged.len() - 4096;
        damaged[last_page..].fill(7);
        let path = disk.join("ledger.db");
        let mut conditions = BTreeSet::new();
        for room in 0..60 {
            clear(&disk);
            fs::write(&path, &damaged).unwrap();
            let ballast = Ballast::leaving(&disk, room);
            let (ledger, condition) = open(&path);
            let was_laid_by = condition != Condition::Reading(Why::Full);
            let file = match condition {
                Condition::SetAside { file } => file,
                Condition::Whole | Condition::Reading(_) => path.clone(),
            };
            assert!(ledger.records(&collaudo()).await.is_ok(), "with {room} pages");
            drop(ledger);
            assert!(fs::read(&file).unwrap() == damaged, "with {room} pages");
            conditions.insert(was_laid_by);
            ballast.is_gone();
        }
        assert_eq!(conditions.len(), 2, "with room for it and without");
    });
}
