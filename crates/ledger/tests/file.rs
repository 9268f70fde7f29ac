//! What becomes of the file, and what is refused.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use portachiavi_keys::{InstitutionKind, Ledger, LedgerError, Product, Timestamp};
use portachiavi_ledger::{OpenError, SqliteLedger};
use rusqlite::Connection;
use shelf::{CANARY, Shelf, collaudo, generate, institution, manage_key, record, tax_code};

#[tokio::test]
async fn words_that_this_version_does_not_know_are_named_and_never_guessed() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    ledger
        .remember_institution(&institution("a", InstitutionKind::Ec))
        .await
        .unwrap();
    ledger.record(&record(&collaudo(), "nodauth-1")).await.unwrap();
    ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    shelf.edit("UPDATE institutions SET kind = 'gestore'");
    shelf.edit("UPDATE subscriptions SET primary_fingerprint = 'zz'");
    shelf.edit("UPDATE intents SET product = 'GPD_NEXT'");
    let unknown = |column: &str, word: &str| LedgerError::Unusable(format!("column {column} holds {word:?}"));
    assert_eq!(ledger.institutions().await, Err(unknown("kind", "gestore")));
    assert_eq!(
        ledger.records(&collaudo()).await,
        Err(unknown("primary_fingerprint", "zz"))
    );
    assert_eq!(
        ledger.open_intents(&collaudo()).await,
        Err(unknown("product", "GPD_NEXT"))
    );
}

#[tokio::test]
async fn a_file_of_version_1_is_brought_up_to_date_with_all_that_it_holds() {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_1.sql"));
    for _ in 0..2 {
        let ledger = shelf.open();
        assert_eq!(ledger.institutions().await.unwrap()[0].role, "Operatore");
        let records = ledger.records(&collaudo()).await.unwrap();
        assert_eq!(
            (&records[0].display_name[..], records[0].kept_at),
            ("Connessione con nodo", Some(Timestamp(4)))
        );
        assert!(!records[0].listed);
        assert_eq!(ledger.as_of(&collaudo()).await, Ok(Some(Timestamp(5))));
        assert_eq!(ledger.collaudo_waived(&tax_code()).await, Ok(true));
        let second = ledger.open_intent(&generate(Product::Gpd)).await;
        assert_eq!(second, Err(LedgerError::IntentOpen));
        ledger.record_manage_key(&manage_key("one")).await.unwrap();
        assert_eq!(ledger.manage_keys().await, Ok(vec![manage_key("one")]));
    }
}

#[tokio::test]
async fn a_step_that_cannot_be_taken_leaves_the_file_at_its_version() {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_1.sql"));
    shelf.edit("CREATE TABLE io_services (x)");
    assert!(matches!(shelf.refused(), OpenError::Sqlite(_)));
    shelf.edit("DROP TABLE io_services");
    assert_eq!(shelf.open().records(&collaudo()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_refused_and_left_as_it_is() {
    let shelf = Shelf::new();
    shelf
        .open()
        .record(&record(&collaudo(), "nodauth-1"))
        .await
        .unwrap();
    shelf.edit("PRAGMA user_version = 99; CREATE TABLE from_the_future (x)");
    let before = files(shelf.0.path());
    assert!(matches!(shelf.refused(), OpenError::Newer { found: 99 }));
    assert_eq!(files(shelf.0.path()), before);
}

#[tokio::test]
async fn a_newer_version_that_crashed_before_its_checkpoint_is_refused_too() {
    let shelf = Shelf::new();
    shelf
        .open()
        .record(&record(&collaudo(), "nodauth-1"))
        .await
        .unwrap();
    let crashed = Connection::open(shelf.path()).unwrap();
    crashed.execute_batch("PRAGMA user_version = 99").unwrap();
    let main = digest(&fs::read(shelf.path()).unwrap());
    assert!(matches!(shelf.refused(), OpenError::Newer { found: 99 }));
    assert_eq!(digest(&fs::read(shelf.path()).unwrap()), main);
}

#[test]
fn what_is_not_a_ledger_is_refused_and_left_as_it_is() {
    let foreign = Shelf::new();
    foreign.edit("CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1");
    let text = Shelf::new();
    fs::write(text.path(), "[settings]\nlanguage = \"it\"\n".repeat(200)).unwrap();
    let cut = Shelf::new();
    drop(cut.open());
    let whole = fs::read(cut.path()).unwrap();
    fs::write(cut.path(), &whole[..50]).unwrap();
    for shelf in [foreign, text, cut] {
        let before = files(shelf.0.path());
        let refused = shelf.refused();
        assert!(matches!(refused, OpenError::NotALedger), "{refused}");
        assert_eq!(files(shelf.0.path()), before);
    }
}

#[test]
fn a_program_that_died_before_its_first_table_left_a_ledger_to_begin() {
    let shelf = Shelf::new();
    shelf.edit("PRAGMA journal_mode = WAL");
    assert!(fs::metadata(shelf.path()).unwrap().len() > 0);
    shelf.open();
}

#[test]
fn a_ledger_that_cannot_be_made_says_so() {
    let refused = SqliteLedger::open(Path::new("no/such/directory/ledger.db"))
        .err()
        .unwrap();
    assert!(matches!(refused, OpenError::File(_)), "{refused}");
}

#[test]
fn an_empty_file_becomes_a_ledger() {
    let shelf = Shelf::new();
    fs::write(shelf.path(), "").unwrap();
    shelf.open();
}

/// A canary, as everywhere: the type of a record leaves no room for a key.
#[tokio::test]
async fn no_byte_of_the_file_is_a_key() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    ledger.record(&record(&collaudo(), "nodauth-1")).await.unwrap();
    for (path, _) in files(shelf.0.path()) {
        let bytes = fs::read(&path).unwrap();
        let found = bytes
            .windows(CANARY.len())
            .any(|window| window == CANARY.as_bytes());
        assert!(!found, "{}", path.display());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_and_its_side_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let shelf = Shelf::new();
    fs::write(shelf.path(), "").unwrap();
    fs::set_permissions(shelf.path(), fs::Permissions::from_mode(0o644)).unwrap();
    let ledger = shelf.open();
    ledger.waive_collaudo(&tax_code(), Timestamp(1)).await.unwrap();
    let modes: Vec<_> = fs::read_dir(shelf.0.path())
        .unwrap()
        .map(|file| file.unwrap().metadata().unwrap().permissions().mode() & 0o777)
        .collect();
    assert_eq!(modes, [0o600; 3], "the file, its log and its index");
}

/// What lies in a directory: names and contents, the latter short enough to be printed.
fn files(directory: &Path) -> Vec<(PathBuf, u64)> {
    let mut files: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| (path.clone(), digest(&fs::read(path).unwrap())))
        .collect();
    files.sort();
    files
}

fn digest(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
