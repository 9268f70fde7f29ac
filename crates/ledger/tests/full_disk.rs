//! On a disk that is full, a real one: nothing is lost, nothing is half written, and it goes on when there is room.
#![cfg(target_os = "linux")]

mod shelf;

use std::collections::BTreeSet;
use std::fs;

use portachiavi_keys::{Deed, HistoryCheck, Ledger, LedgerError, Seal};
use portachiavi_ledger::{Condition, SqliteLedger};
use shelf::mounts::{Ballast, small_disk, with_own_mounts};
use shelf::story::{STEPS, State, has_integrity, open, state_after_crash, states, step};
use shelf::{collaudo, event, files, record};

#[test]
fn each_write_in_turn_finds_the_disk_full_and_changes_nothing_and_is_carried_out_when_there_is_room() {
    with_own_mounts(async |directory| {
        let states = states().await;
        let disk = directory.join("disk");
        small_disk(&disk, 200);
        let path = disk.join("ledger.db");
        let mut full_at = BTreeSet::new();
        for room in 0.. {
            let (ledger, _) = open(&path);
            let ballast = Ballast::leaving(&disk, room);
            let mut was_full = false;
            for (number, before) in states[..STEPS].iter().enumerate() {
                let Err(error) = step(&ledger, number).await else {
                    continue;
                };
                assert_eq!(error, LedgerError::Full, "step {number} with {room} pages");
                assert!(!was_full, "there was room again before step {number}");
                assert_eq!(State::of(&ledger).await, *before);
                let elsewhere = directory.join("elsewhere");
                assert_eq!(state_after_crash(&disk, &elsewhere).await, *before);
                full_at.insert(number);
                was_full = true;
                ballast.is_gone();
                step(&ledger, number).await.unwrap();
            }
            drop(ledger);
            let (ledger, condition) = open(&path);
            if was_full {
                assert_eq!(condition, Condition::Whole);
            }
            assert_eq!(State::of(&ledger).await, states[STEPS]);
            drop(ledger);
            if !was_full {
                break;
            }
            has_integrity(&path);
            fs::remove_file(&path).unwrap();
            assert_eq!(files(&disk).len(), 0);
        }
        assert_eq!(full_at, (0..STEPS).collect());
    });
}

#[test]
fn a_ledger_that_fills_its_disk_keeps_all_that_it_took() {
    with_own_mounts(async |directory| {
        let disk = directory.join("disk");
        small_disk(&disk, 2_500);
        let path = disk.join("ledger.db");
        let (ledger, _) = open(&path);
        let ballast = Ballast::leaving(&disk, 1_500);
        let write = async |number: usize| {
            let found = [event(Deed::PairFound), event(Deed::PairFound)];
            ledger
                .record(&record(&collaudo(), &format!("nodauth-{number}")), &found)
                .await
        };
        let mut taken = 0;
        while write(taken).await.is_ok() {
            taken += 1;
        }
        for _ in 0..3 {
            assert_eq!(write(taken).await, Err(LedgerError::Full));
        }
        let count = async |ledger: &SqliteLedger| ledger.records(&collaudo()).await.unwrap().len();
        assert_eq!(count(&ledger).await, taken);
        drop(ledger);

        ballast.is_gone();
        let (ledger, condition) = open(&path);
        assert_eq!(condition, Condition::Whole);
        assert_eq!(count(&ledger).await, taken);
        step(&ledger, 1).await.unwrap();
        let events = i64::try_from(2 * taken).unwrap() + 1;
        let seal = Seal::Missing;
        assert_eq!(
            ledger.check_history(None).await,
            Ok(HistoryCheck::Whole { events, seal })
        );
        drop(ledger);
        has_integrity(&path);
    });
}
