//! What becomes of the file, and what is refused.

mod shelf;

use std::fs;
use std::path::Path;

use portachiavi_keys::{Deed, InstitutionKind, IntentId, Ledger, LedgerError, Outcome, Product, Timestamp};
use portachiavi_ledger::{Condition, OpenError, SqliteLedger};
use shelf::{
    CANARY, Shelf, collaudo, files, generate, id, institution, key_id, manage_key, note, record, tax_code,
};

#[tokio::test]
async fn words_that_this_version_does_not_know_are_damage_and_never_guessed() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    ledger
        .remember_institution(&institution("a", InstitutionKind::Ec))
        .await
        .unwrap();
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    shelf.edit("UPDATE institutions SET kind = 'gestore'");
    shelf.edit("UPDATE subscriptions SET primary_fingerprint = 'zz'");
    shelf.edit("UPDATE intents SET product = 'GPD_NEXT'");
    shelf.edit("UPDATE history SET deed = 'moon_landing'");
    assert_eq!(ledger.institutions().await, Err(LedgerError::Damaged));
    assert_eq!(ledger.records(&collaudo()).await, Err(LedgerError::Damaged));
    let open = ledger.open_intents(Some(&collaudo())).await;
    assert_eq!(open, Err(LedgerError::Damaged));
    assert_eq!(ledger.history(None, 9).await, Err(LedgerError::Damaged));
}

#[tokio::test]
async fn a_file_in_which_something_unreadable_was_met_is_set_aside_at_the_next_opening() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let kept = record(&collaudo(), "nodauth-1");
    ledger.record(&kept, &[]).await.unwrap();
    shelf.edit("UPDATE subscriptions SET primary_fingerprint = 'zz'");
    assert_eq!(ledger.records(&collaudo()).await, Err(LedgerError::Damaged));
    drop(ledger);
    let (ledger, condition) = SqliteLedger::open(&shelf.path(), Timestamp(1)).unwrap();
    let Condition::SetAside { file } = condition else {
        panic!("{condition:?}")
    };
    assert!(file.exists());
    assert_eq!(ledger.records(&collaudo()).await, Ok(vec![]));
    drop(ledger);
    let (_, condition) = SqliteLedger::open(&shelf.path(), Timestamp(2)).unwrap();
    assert_eq!(condition, Condition::Whole, "once");
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
        ledger
            .record_manage_key(&manage_key("one"), Timestamp(1))
            .await
            .unwrap();
        assert_eq!(ledger.manage_keys().await, Ok(vec![manage_key("one")]));
    }
}

#[tokio::test]
async fn a_file_of_version_2_is_brought_up_to_date_and_what_it_could_not_say_is_not_made_up() {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_2.sql"));
    for _ in 0..2 {
        let ledger = shelf.open();
        let records = ledger.records(&collaudo()).await.unwrap();
        assert_eq!(records[0].confirmed_at, Some(Timestamp(2)));
        let slot = records[0].primary;
        assert_eq!(slot.changed_at, Some(Timestamp(6)));
        assert!(!slot.changed_elsewhere);
        let open = ledger.open_intents(None).await.unwrap();
        assert_eq!((open.len(), open[0].id), (1, IntentId(9)));
        assert_eq!((open[0].asked, open[0].ask_at), (0, Timestamp(0)), "due at once");
        assert_eq!(ledger.services(&key_id("one")).await.unwrap().len(), 1);
        assert_eq!(ledger.history(None, 9).await, Ok(vec![]));
        assert_eq!(ledger.is_begun().await, Ok(false));
    }
    let ledger = shelf.open();
    let (done, at) = (Outcome::Done, Timestamp(9));
    ledger.close_intent(IntentId(9), done, at, None).await.unwrap();
    ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    let deeds: Vec<_> = ledger.history(None, 9).await.unwrap();
    assert_eq!(
        deeds.iter().map(|noted| noted.event.deed).collect::<Vec<_>>(),
        [Deed::GenerationAsked, Deed::RegenerationDone]
    );
}

#[tokio::test]
async fn a_file_of_version_3_is_brought_up_to_date_and_its_pairs_can_be_annotated() {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_3.sql"));
    let pair = collaudo().pair(&id("nodauth-1"));
    let ledger = shelf.open();
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![]));
    assert_eq!(ledger.annotate(&pair, &note(), Timestamp(9)).await, Ok(true));
    let again = shelf.open();
    assert_eq!(again.pair_notes(None).await, Ok(vec![(pair, note())]));
    let records = again.records(&collaudo()).await.unwrap();
    assert!(records[0].secondary.changed_elsewhere && !records[0].listed);
    assert_eq!(again.history(None, 9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_step_that_cannot_be_taken_leaves_the_file_at_its_version() {
    let shelf = Shelf::new();
    shelf.edit(include_str!("shelf/version_1.sql"));
    shelf.edit("CREATE INDEX confirmations ON places (as_of)");
    assert!(matches!(shelf.refused(), OpenError::Sqlite(_)));
    shelf.edit("DROP INDEX confirmations");
    assert_eq!(shelf.open().records(&collaudo()).await.unwrap().len(), 1);
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
    let refused = SqliteLedger::open(Path::new("no/such/directory/ledger.db"), Timestamp(0))
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
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    for (name, bytes) in files(shelf.0.path()) {
        let found = bytes
            .windows(CANARY.len())
            .any(|window| window == CANARY.as_bytes());
        assert!(!found, "{name}");
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
