//! What the person keeps beside their pairs.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use portachiavi_keys::{Deed, Environment, KeySlot, Ledger, LedgerError, PairId, PairNote, Timestamp};
use portachiavi_ledger::SqliteLedger;
use shelf::{Shelf, collaudo, id, note, place, record};

fn nodo() -> PairId {
    collaudo().pair(&id("nodauth-1"))
}

async fn with_pairs(shelf: &Shelf) -> SqliteLedger {
    let ledger = shelf.open();
    for place in [collaudo(), place(Environment::Produzione)] {
        ledger.record(&record(&place, "nodauth-1"), &[]).await.unwrap();
    }
    ledger
}

async fn deeds(ledger: &SqliteLedger) -> Vec<(Deed, Option<KeySlot>, Option<String>)> {
    let noted = ledger.history(None, 99).await.unwrap();
    noted
        .into_iter()
        .rev()
        .map(|noted| (noted.event.deed, noted.event.slot, noted.event.about))
        .collect()
}

#[tokio::test]
async fn a_note_is_read_back_whole_after_reopening_and_is_of_one_pair_in_one_place() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    assert_eq!(ledger.annotate(&nodo(), &note(), Timestamp(5)).await, Ok(true));
    let ledger = shelf.open();
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![(nodo(), note())]));
    let here = ledger.pair_notes(Some(&collaudo())).await;
    assert_eq!(here, Ok(vec![(nodo(), note())]));
    let there = ledger.pair_notes(Some(&place(Environment::Produzione))).await;
    assert_eq!(there, Ok(vec![]));
}

#[tokio::test]
async fn the_history_tells_which_parts_changed_and_an_empty_note_is_none() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    let unowned = PairNote {
        owner: String::new(),
        ..note()
    };
    for said in [&note(), &note(), &unowned, &PairNote::default()] {
        ledger.annotate(&nodo(), said, Timestamp(5)).await.unwrap();
    }
    let slot = Some(KeySlot::Secondary);
    let parts = |parts: &str| Some(parts.to_owned());
    assert_eq!(
        deeds(&ledger).await,
        [
            (Deed::InUseMarked, slot, None),
            (Deed::NoteChanged, None, parts("installed_at owner due text")),
            (Deed::NoteChanged, None, parts("owner")),
            (Deed::InUseUnmarked, slot, None),
            (Deed::NoteChanged, None, parts("installed_at due text")),
        ]
    );
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![]));
}

#[tokio::test]
async fn of_a_pair_that_is_not_recorded_nothing_is_kept() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    let unknown = collaudo().pair(&id("gdp-1"));
    assert_eq!(ledger.annotate(&unknown, &note(), Timestamp(5)).await, Ok(false));
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![]));
    assert_eq!(deeds(&ledger).await, []);
}

#[tokio::test]
async fn a_note_outlives_every_change_of_its_record_and_goes_with_it() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    ledger.annotate(&nodo(), &note(), Timestamp(5)).await.unwrap();
    let mut changed = record(&collaudo(), "nodauth-1");
    changed.display_name = "Connessione".to_owned();
    ledger.record(&changed, &[]).await.unwrap();
    ledger
        .mark_synced(&collaudo(), Timestamp(6), true, &[])
        .await
        .unwrap();
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![(nodo(), note())]));
    ledger.remove_record(&nodo(), Timestamp(7)).await.unwrap();
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![]));
    ledger.record(&changed, &[]).await.unwrap();
    let found_again = shelf.open().pair_notes(None).await;
    assert_eq!(found_again, Ok(vec![]), "another pair, though of the same name");
}

#[tokio::test]
async fn a_note_and_its_place_in_the_history_are_kept_both_or_neither() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    shelf.edit(
        "CREATE TRIGGER full BEFORE INSERT ON history WHEN NEW.deed = 'note_changed'
         BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
    );
    let refused = ledger.annotate(&nodo(), &note(), Timestamp(5)).await;
    assert!(matches!(refused, Err(LedgerError::Unusable(_))), "{refused:?}");
    assert_eq!(ledger.pair_notes(None).await, Ok(vec![]));
    assert_eq!(deeds(&ledger).await, []);
}

#[tokio::test]
async fn a_mark_that_names_no_key_and_a_day_that_is_none_are_damage() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    ledger.annotate(&nodo(), &note(), Timestamp(5)).await.unwrap();
    for damage in ["due = '31 dicembre'", "due = NULL, in_use = 'both'"] {
        shelf.edit(&format!("UPDATE pair_notes SET {damage}"));
        assert_eq!(
            ledger.pair_notes(None).await,
            Err(LedgerError::Damaged),
            "{damage}"
        );
        let over_it = ledger.annotate(&nodo(), &note(), Timestamp(6)).await;
        assert_eq!(over_it, Err(LedgerError::Damaged), "{damage}");
    }
}

#[tokio::test]
async fn the_notes_of_ten_thousand_pairs_are_read_at_once() {
    let shelf = Shelf::new();
    let ledger = with_pairs(&shelf).await;
    shelf.edit(
        "WITH RECURSIVE numbers (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM numbers WHERE number < 9999)
         INSERT INTO subscriptions (realm, tax_code, subscription, display_name, first_seen, confirmed_at, listed)
         SELECT 'io', '00264560608', 's' || number, 'TARI', 1, 1, 1 FROM numbers;
         INSERT INTO pair_notes
         SELECT realm, tax_code, subscription, 'primary', 'gestionale', 'Maria Rossi', '2026-12-03', 'x'
         FROM subscriptions WHERE realm = 'io'",
    );
    let notes = ledger.pair_notes(None).await.unwrap();
    assert_eq!(notes.len(), 10_000);
    assert!(
        notes
            .iter()
            .all(|(_, note)| note.in_use == Some(KeySlot::Primary))
    );
}
