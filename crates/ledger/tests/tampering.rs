//! Whatever is done to the history behind the program's back is found.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use portachiavi_keys::{
    Deed, Event, FingerprintKey, HistoryCheck, KeySlot, Ledger, Outcome, Product, Seal, Timestamp,
};
use portachiavi_ledger::SqliteLedger;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use shelf::{Shelf, collaudo, event, fingerprint, fingerprint_key, id, regenerate};

/// Eight events, the first six under a seal.
async fn history() -> Shelf {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    ledger.note(&event(Deed::ArchiveBegun)).await.unwrap();
    let full = Event {
        product: Some(Product::Gpd),
        slot: Some(KeySlot::Primary),
        before: Some(fingerprint("p0")),
        after: Some(fingerprint("p1")),
        about: Some(String::new()),
        ..Event::of_pair(Timestamp(5), Deed::ChangedElsewhere, &collaudo(), &id("gdp-1"))
    };
    ledger.note(&full).await.unwrap();
    let intent = regenerate("nodauth-1", KeySlot::Primary);
    let intent = ledger.open_intent(&intent).await.unwrap();
    ledger
        .close_intent(intent, Outcome::Done, Timestamp(9), Some(fingerprint("p2")))
        .await
        .unwrap();
    for about in ["a", "bc"] {
        note(&ledger, about).await;
    }
    ledger.seal_history(&fingerprint_key()).await.unwrap();
    for about in ["ab", "c"] {
        note(&ledger, about).await;
    }
    shelf
}

async fn note(ledger: &SqliteLedger, about: &str) {
    let event = Event {
        about: Some(about.to_owned()),
        ..Event::new(Timestamp(9), Deed::PairFound)
    };
    ledger.note(&event).await.unwrap();
}

async fn found(shelf: &Shelf) -> HistoryCheck {
    let ledger = shelf.open();
    ledger.check_history(Some(&fingerprint_key())).await.unwrap()
}

async fn after(edit: &str) -> HistoryCheck {
    let shelf = history().await;
    shelf.edit(edit);
    found(&shelf).await
}

fn broken(from: i64) -> HistoryCheck {
    HistoryCheck::Broken { from }
}

fn whole(events: i64, seal: Seal) -> HistoryCheck {
    HistoryCheck::Whole { events, seal }
}

#[tokio::test]
async fn untouched_it_is_whole_and_the_seal_says_what_came_after_it() {
    let shelf = history().await;
    let ledger = shelf.open();
    assert_eq!(found(&shelf).await, whole(8, Seal::Holds { events_after: 2 }));
    let unseen = ledger.check_history(None).await;
    assert_eq!(unseen, Ok(whole(8, Seal::NotLookedAt)));
    let another = FingerprintKey::from_bytes([2; 32]);
    let with_another = ledger.check_history(Some(&another)).await;
    assert_eq!(with_another, Ok(whole(8, Seal::DoesNotFit)));
    ledger.seal_history(&fingerprint_key()).await.unwrap();
    assert_eq!(found(&shelf).await, whole(8, Seal::Holds { events_after: 0 }));
    shelf.edit("DELETE FROM history_seal");
    assert_eq!(found(&shelf).await, whole(8, Seal::Missing));
}

#[tokio::test]
async fn an_empty_history_is_whole_and_has_nothing_to_seal() {
    let shelf = Shelf::new();
    shelf.open().seal_history(&fingerprint_key()).await.unwrap();
    assert_eq!(found(&shelf).await, whole(0, Seal::Missing));
}

#[tokio::test]
async fn an_edit_of_any_column_of_any_row_shows_where_it_was_made() {
    let columns = [
        "at",
        "deed",
        "realm",
        "tax_code",
        "product",
        "subscription",
        "slot",
        "before",
        "after",
        "about",
        "link",
    ];
    let shelf = history().await;
    let ledger = shelf.open();
    let connection = Connection::open(shelf.path()).unwrap();
    for column in columns {
        for number in 1..=8 {
            let select = format!("SELECT {column} FROM history WHERE number = {number}");
            let was: Value = connection.query_row(&select, [], |row| row.get(0)).unwrap();
            let write = format!("UPDATE history SET {column} = ?1 WHERE number = {number}");
            for other in others(column, &was) {
                connection.execute(&write, [&other]).unwrap();
                let checked = ledger.check_history(Some(&fingerprint_key())).await;
                assert_eq!(checked, Ok(broken(number)), "{column} = {other:?}");
            }
            connection.execute(&write, [&was]).unwrap();
        }
    }
    assert_eq!(found(&shelf).await, whole(8, Seal::Holds { events_after: 2 }));
}

/// Nothing where there was something, the other way round, and a little more of it. Words that no version knows, too.
fn others(column: &str, was: &Value) -> Vec<Value> {
    let or_nothing = |mut others: Vec<Value>| {
        if !["at", "deed", "link"].contains(&column) {
            others.push(Value::Null);
        }
        others
    };
    match was {
        Value::Null => vec![Value::Text(String::new()), Value::Text("x".to_owned())],
        Value::Integer(number) => vec![Value::Integer(number + 1)],
        Value::Text(text) if text.is_empty() => or_nothing(vec![Value::Text("\0".to_owned())]),
        Value::Text(text) => or_nothing(vec![
            Value::Text(String::new()),
            Value::Text(format!("{text}0")),
            Value::Text(text.to_uppercase() + " "),
        ]),
        Value::Real(_) | Value::Blob(_) => panic!("{was:?}"),
    }
}

#[tokio::test]
async fn a_cut_shows_where_it_was_made() {
    for (cut, from) in [
        ("number = 1", 1),
        ("number <= 3", 1),
        ("number = 4", 4),
        ("number IN (4, 5)", 4),
        ("number >= 8", 8),
        ("number >= 5", 5),
        ("TRUE", 1),
    ] {
        let left = after(&format!("DELETE FROM history WHERE {cut}")).await;
        assert_eq!(left, broken(from), "{cut}");
    }
}

#[tokio::test]
async fn a_cut_end_shows_even_where_new_events_grew_over_it() {
    let shelf = history().await;
    shelf.edit("DELETE FROM history WHERE number >= 7");
    note(&shelf.open(), "later").await;
    assert_eq!(found(&shelf).await, broken(7));
}

#[tokio::test]
async fn a_cut_end_whose_count_was_set_back_is_found_by_the_seal() {
    let cut =
        "DELETE FROM history WHERE number >= 5; UPDATE sqlite_sequence SET seq = 4 WHERE name = 'history'";
    assert_eq!(after(cut).await, broken(5));
    let shelf = history().await;
    shelf.edit(cut);
    for about in ["x", "y", "z"] {
        note(&shelf.open(), about).await;
    }
    let rewritten = whole(7, Seal::DoesNotFit);
    assert_eq!(found(&shelf).await, rewritten);
    shelf.open().seal_history(&fingerprint_key()).await.unwrap();
    assert_eq!(found(&shelf).await, rewritten, "it is not sealed anew");
}

#[tokio::test]
async fn moved_rows_and_numbers_show() {
    let swap = "UPDATE history SET number = -1 WHERE number = 5;
        UPDATE history SET number = 5 WHERE number = 6;
        UPDATE history SET number = 6 WHERE number = -1";
    assert_eq!(after(swap).await, broken(5));
    let swap_words = "UPDATE history SET about = 'bc' WHERE number = 5;
        UPDATE history SET about = 'a' WHERE number = 6";
    assert_eq!(after(swap_words).await, broken(5));
    assert_eq!(
        after("UPDATE history SET number = 9 WHERE number = 8").await,
        broken(8)
    );
    assert_eq!(
        after("UPDATE history SET number = -1 WHERE number = 8").await,
        broken(1)
    );
    assert_eq!(after("UPDATE sqlite_sequence SET seq = 9").await, broken(9));
    assert_eq!(after("UPDATE sqlite_sequence SET seq = 3").await, broken(4));
    assert_eq!(after("DELETE FROM sqlite_sequence").await, broken(1));
    assert_eq!(after("UPDATE history_seal SET number = 9").await, broken(9));
}

#[tokio::test]
async fn a_history_written_anew_with_all_its_links_is_found_by_the_seal() {
    let real = history().await;
    let forged = Shelf::new();
    let mut events = real.open().history(None, 9).await.unwrap();
    events.reverse();
    events[3].event.after = Some(fingerprint("forged"));
    let ledger = forged.open();
    for noted in &events {
        ledger.note(&noted.event).await.unwrap();
    }
    let rows: Vec<_> = ledger.history(None, 9).await.unwrap();
    let connection = Connection::open(real.path()).unwrap();
    for row in rows {
        let after = row.event.after.map(|after| after.to_string());
        connection
            .execute(
                "UPDATE history SET link = ?2, after = ?3 WHERE number = ?1",
                (row.number, row.link, after),
            )
            .unwrap();
    }
    assert_eq!(found(&real).await, whole(8, Seal::DoesNotFit));
}

#[tokio::test]
async fn a_seal_that_was_edited_does_not_fit() {
    let seals = ["", "zz", &"0".repeat(64)];
    for seal in seals {
        let edited = after(&format!("UPDATE history_seal SET seal = '{seal}'")).await;
        assert_eq!(edited, whole(8, Seal::DoesNotFit));
    }
    for number in [0, 5, 7] {
        let edited = after(&format!("UPDATE history_seal SET number = {number}")).await;
        assert_eq!(edited, whole(8, Seal::DoesNotFit));
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_break_the_chain_where_they_stand_and_stop_nothing() {
    let shelf = history().await;
    let connection = Connection::open(shelf.path()).unwrap();
    let bytes = [Value::Blob(vec![0xff])];
    connection
        .execute(
            "UPDATE history SET link = CAST(?1 AS TEXT) WHERE number = 8",
            params_from_iter(bytes),
        )
        .unwrap();
    note(&shelf.open(), "goes on").await;
    assert_eq!(found(&shelf).await, broken(8));
}
