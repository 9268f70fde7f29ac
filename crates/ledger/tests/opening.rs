//! What is found where a ledger should be, and what becomes of it.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use std::fs;

use portachiavi_keys::{Deed, Ledger, LedgerError, Product};
use portachiavi_ledger::{Condition, SqliteLedger, Why};
use rusqlite::Connection;
use shelf::{Shelf, collaudo, event, files, fingerprint_key, generate, record};

/// With one record that is still in the log, as a program that crashed leaves it.
async fn crashed(change: &str) -> Shelf {
    let (lived, shelf) = (Shelf::new(), Shelf::new());
    let ledger = lived.open();
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    lived.edit(change);
    for part in ["ledger.db", "ledger.db-wal"] {
        fs::copy(lived.0.path().join(part), shelf.0.path().join(part)).unwrap();
    }
    shelf
}

async fn answers_no_write(ledger: &SqliteLedger) {
    let refusals = [
        ledger
            .record(&record(&collaudo(), "gdp-1"), &[])
            .await
            .unwrap_err(),
        ledger.open_intent(&generate(Product::Gpd)).await.unwrap_err(),
        ledger.note(&event(Deed::ArchiveBegun)).await.unwrap_err(),
        ledger.seal_history(&fingerprint_key()).await.unwrap_err(),
    ];
    assert_eq!(refusals, [const { LedgerError::ReadOnly }; 4]);
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_read_and_left_as_it_is() {
    let shelf = Shelf::new();
    shelf
        .open()
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    shelf.edit("PRAGMA user_version = 99; CREATE TABLE from_the_future (x)");
    let before = files(shelf.0.path());
    {
        let (ledger, condition) = shelf.found();
        assert_eq!(condition, Condition::Reading(Why::Newer { found: 99 }));
        assert_eq!(ledger.records(&collaudo()).await.unwrap().len(), 1);
        answers_no_write(&ledger).await;
        assert!(files(shelf.0.path()) == before, "while it is read");
    }
    assert!(files(shelf.0.path()) == before);
}

#[tokio::test]
async fn a_newer_version_that_crashed_before_its_checkpoint_is_read_with_its_log() {
    let shelf = crashed("PRAGMA user_version = 99").await;
    let before = files(shelf.0.path());
    let (ledger, condition) = shelf.found();
    assert_eq!(condition, Condition::Reading(Why::Newer { found: 99 }));
    assert_eq!(ledger.records(&collaudo()).await.unwrap().len(), 1);
    drop(ledger);
    let mut after = files(shelf.0.path());
    after.remove("ledger.db-shm");
    assert!(after == before);
}

#[tokio::test]
async fn a_crash_before_the_checkpoint_loses_nothing() {
    let shelf = crashed("").await;
    assert_eq!(shelf.open().records(&collaudo()).await.unwrap().len(), 1);
}

fn foreign() -> Shelf {
    let shelf = Shelf::new();
    shelf.edit("CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1");
    shelf
}

fn text() -> Shelf {
    let shelf = Shelf::new();
    fs::write(shelf.path(), "[settings]\nlanguage = \"it\"\n".repeat(200)).unwrap();
    shelf
}

fn cut(length: usize) -> Shelf {
    let shelf = Shelf::new();
    drop(shelf.open());
    let whole = fs::read(shelf.path()).unwrap();
    fs::write(shelf.path(), &whole[..length]).unwrap();
    shelf
}

fn without_a_column() -> Shelf {
    let shelf = Shelf::new();
    drop(shelf.open());
    shelf.edit("ALTER TABLE subscriptions DROP COLUMN kept_at");
    shelf
}

fn with_a_step_that_it_does_not_know_of() -> Shelf {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_1.sql"));
    shelf.edit("CREATE TABLE history (number INTEGER)");
    shelf
}

fn log_without_its_file() -> Shelf {
    let shelf = Shelf::new();
    fs::write(shelf.0.path().join("ledger.db-wal"), "all that is left").unwrap();
    shelf
}

#[tokio::test]
async fn what_is_no_ledger_or_a_damaged_one_is_laid_by_and_a_new_one_begun() {
    let shelves = [
        foreign(),
        text(),
        cut(50),
        cut(9_000),
        without_a_column(),
        with_a_step_that_it_does_not_know_of(),
        log_without_its_file(),
    ];
    for shelf in shelves {
        let before = files(shelf.0.path());
        let (ledger, condition) = shelf.found();
        let aside = shelf.0.path().join("ledger-damaged-1970-01-01T00-00-00Z.db");
        assert_eq!(condition, Condition::SetAside { file: aside.clone() });
        ledger
            .record(&record(&collaudo(), "nodauth-1"), &[])
            .await
            .unwrap();
        let noted = ledger.history(None, 9).await.unwrap();
        assert_eq!((noted.len(), noted[0].event.deed), (1, Deed::ArchiveSetAside));
        let name = aside.file_name().unwrap().to_str().unwrap();
        assert_eq!(noted[0].event.about.as_deref(), Some(name));
        drop(ledger);
        let after = files(shelf.0.path());
        for (part, bytes) in before {
            assert!(
                after[&part.replace("ledger", &name.replace(".db", ""))] == bytes,
                "{part}"
            );
        }
        assert_eq!(shelf.open().records(&collaudo()).await.unwrap().len(), 1);
    }
}

#[test]
fn one_laid_by_never_takes_the_place_of_another() {
    let shelf = Shelf::new();
    for text in ["first", "second", "third"] {
        fs::write(shelf.path(), text).unwrap();
        assert!(matches!(shelf.found().1, Condition::SetAside { .. }));
    }
    let after = files(shelf.0.path());
    let aside: Vec<_> = after.values().filter(|bytes| bytes.len() < 10).collect();
    assert_eq!(aside, [&b"second"[..], b"third", b"first"]);
}

#[tokio::test]
async fn damage_is_laid_by_with_its_log_and_neither_is_changed() {
    let shelf = Shelf::new();
    drop(shelf.open());
    let ledger = shelf.open();
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    let mut bytes = fs::read(shelf.path()).unwrap();
    bytes.truncate(bytes.len() / 2);
    let log = fs::read(shelf.0.path().join("ledger.db-wal")).unwrap();
    drop(ledger);
    fs::write(shelf.path(), &bytes).unwrap();
    fs::write(shelf.0.path().join("ledger.db-wal"), &log).unwrap();
    let (_, condition) = shelf.found();
    let Condition::SetAside { file } = condition else {
        panic!("{condition:?}");
    };
    assert!(fs::read(&file).unwrap() == bytes);
    assert!(fs::read(file.with_extension("db-wal")).unwrap() == log);
}

#[test]
fn a_program_that_holds_the_file_is_waited_for_and_no_damage() {
    let shelf = Shelf::new();
    drop(shelf.open());
    let other = Connection::open(shelf.path()).unwrap();
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        .unwrap();
    let before = files(shelf.0.path()).into_keys().collect::<Vec<_>>();
    shelf.refused();
    assert_eq!(files(shelf.0.path()).into_keys().collect::<Vec<_>>(), before);
    drop(other);
    shelf.open();
}
