//! What is noted, by which call, and that it is noted with what it is about or not at all.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use portachiavi_keys::{
    Deed, Environment, Event, HistoryCheck, KeySlot, Ledger, LedgerError, Outcome, Product, Seal, Timestamp,
};
use portachiavi_ledger::SqliteLedger;
use shelf::{
    Shelf, collaudo, event, fingerprint, fingerprint_key, generate, id, key_id, manage_key, place, record,
    regenerate,
};

async fn noted(ledger: &SqliteLedger) -> Vec<Event> {
    let noted = ledger.history(None, 99).await.unwrap();
    noted.into_iter().rev().map(|noted| noted.event).collect()
}

async fn deeds(ledger: &SqliteLedger) -> Vec<Deed> {
    noted(ledger).await.iter().map(|event| event.deed).collect()
}

#[tokio::test]
async fn an_intent_and_its_outcome_are_noted_once_each_with_what_was_asked_for() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let generation = ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    let regeneration = ledger
        .open_intent(&regenerate("nodauth-1", KeySlot::Secondary))
        .await
        .unwrap();
    let after = Some(fingerprint("s2"));
    for _ in 0..2 {
        ledger
            .close_intent(generation, Outcome::NotDone, Timestamp(10), None)
            .await
            .unwrap();
        ledger
            .close_intent(regeneration, Outcome::Done, Timestamp(11), after)
            .await
            .unwrap();
    }
    let of_generation = |at, deed| Event {
        place: Some(collaudo()),
        product: Some(Product::Gpd),
        ..Event::new(Timestamp(at), deed)
    };
    let of_regeneration = |at, deed, after| Event {
        slot: Some(KeySlot::Secondary),
        before: Some(fingerprint("s1")),
        after,
        ..Event::of_pair(Timestamp(at), deed, &collaudo(), &id("nodauth-1"))
    };
    assert_eq!(
        noted(&shelf.open()).await,
        [
            of_generation(7, Deed::GenerationAsked),
            of_regeneration(8, Deed::RegenerationAsked, None),
            of_generation(10, Deed::GenerationNotDone),
            of_regeneration(11, Deed::RegenerationDone, after),
        ]
    );
}

#[tokio::test]
async fn the_other_outcomes_have_words_of_their_own() {
    let ledger = Shelf::new();
    let ledger = ledger.open();
    let done = ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    let not_done = regenerate("nodauth-1", KeySlot::Primary);
    let not_done = ledger.open_intent(&not_done).await.unwrap();
    for (id, outcome) in [(done, Outcome::Done), (not_done, Outcome::NotDone)] {
        ledger
            .close_intent(id, outcome, Timestamp(9), None)
            .await
            .unwrap();
    }
    let noted = noted(&ledger).await;
    assert_eq!(noted[2].deed, Deed::GenerationDone);
    assert_eq!(noted[3].deed, Deed::RegenerationNotDone);
    assert_eq!(noted[3].before, Some(fingerprint("p1")));
}

#[tokio::test]
async fn a_sync_notes_each_mark_that_changes_and_no_other() {
    let ledger = Shelf::new();
    let ledger = ledger.open();
    for subscription in ["nodauth-1", "gdp-1"] {
        ledger
            .record(&record(&collaudo(), subscription), &[])
            .await
            .unwrap();
    }
    for (at, listed) in [
        (5, vec!["nodauth-1"]),
        (6, vec!["nodauth-1", "new-1"]),
        (7, vec!["nodauth-1", "gdp-1"]),
    ] {
        let listed: Vec<_> = listed.into_iter().map(id).collect();
        ledger
            .mark_synced(&collaudo(), Timestamp(at), true, &listed)
            .await
            .unwrap();
    }
    let of = |at, deed| Event::of_pair(Timestamp(at), deed, &collaudo(), &id("gdp-1"));
    assert_eq!(
        noted(&ledger).await,
        [of(5, Deed::NotListed), of(7, Deed::ListedAgain)]
    );
}

#[tokio::test]
async fn what_is_removed_is_noted_where_it_was_there_and_its_history_stays() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let pair = collaudo().pair(&id("nodauth-1"));
    let found = Event::of_pair(Timestamp(1), Deed::PairFound, &collaudo(), &pair.subscription);
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[found])
        .await
        .unwrap();
    ledger
        .record_manage_key(&manage_key("one"), Timestamp(2))
        .await
        .unwrap();
    for _ in 0..2 {
        ledger.remove_record(&pair, Timestamp(5)).await.unwrap();
        ledger
            .remove_manage_key(&key_id("one"), Timestamp(6))
            .await
            .unwrap();
    }
    assert_eq!(ledger.records(&collaudo()).await, Ok(vec![]));
    let noted = noted(&ledger).await;
    assert_eq!(
        noted.iter().map(|event| event.deed).collect::<Vec<_>>(),
        [
            Deed::PairFound,
            Deed::ManageKeyKept,
            Deed::PairRemoved,
            Deed::ManageKeyRemoved
        ]
    );
    assert_eq!(noted[1].about.as_deref(), Some("one"));
    assert_eq!(
        noted[2],
        Event::of_pair(Timestamp(5), Deed::PairRemoved, &collaudo(), &pair.subscription)
    );
    assert_eq!(
        (noted[3].at, noted[3].about.as_deref()),
        (Timestamp(6), Some("one"))
    );
}

#[tokio::test]
async fn what_cannot_be_noted_is_not_carried_out_either() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let intent = ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    shelf.edit(
        "CREATE TRIGGER mute BEFORE INSERT ON history WHEN NEW.number > 1
         BEGIN SELECT RAISE(ABORT, 'no more'); END",
    );
    let refused = [
        ledger
            .record(&record(&collaudo(), "nodauth-1"), &[event(Deed::PairFound)])
            .await,
        ledger.open_intent(&generate(Product::Biz)).await.map(drop),
        ledger
            .close_intent(intent, Outcome::Done, Timestamp(9), None)
            .await,
        ledger.record_manage_key(&manage_key("one"), Timestamp(9)).await,
    ];
    for refused in refused {
        assert!(matches!(refused, Err(LedgerError::Unusable(_))), "{refused:?}");
    }
    assert_eq!(ledger.records(&collaudo()).await, Ok(vec![]));
    assert_eq!(ledger.manage_keys().await, Ok(vec![]));
    let open = ledger.open_intents(None).await.unwrap();
    assert_eq!(open.iter().map(|open| open.id).collect::<Vec<_>>(), [intent]);

    shelf.edit("DROP TRIGGER mute");
    ledger.open_intent(&generate(Product::Biz)).await.unwrap();
    assert_eq!(
        ledger.check_history(None).await,
        Ok(HistoryCheck::Whole {
            events: 2,
            seal: Seal::Missing
        }),
        "no number was lost"
    );
}

#[tokio::test]
async fn the_history_is_read_back_whole_page_by_page_from_its_end() {
    let shelf = Shelf::new();
    let full = Event {
        place: Some(place(Environment::Produzione)),
        product: Some(Product::Biz),
        subscription: Some(id("biz-1")),
        slot: Some(KeySlot::Primary),
        before: Some(fingerprint("p1")),
        after: Some(fingerprint("p2")),
        ..event(Deed::ChangedElsewhere)
    };
    let mut told = vec![full];
    told.extend(Deed::ALL.map(|deed| Event::new(Timestamp(1), deed)));
    for event in &told {
        shelf.open().note(event).await.unwrap();
    }
    let ledger = shelf.open();
    let (mut read, mut before) = (Vec::new(), None);
    loop {
        let page = ledger.history(before, 7).await.unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.number);
        read.extend(page);
    }
    let numbers: Vec<_> = read.iter().map(|noted| noted.number).collect();
    assert_eq!(numbers, (1..=19).rev().collect::<Vec<_>>());
    assert!(read.into_iter().rev().map(|noted| noted.event).eq(told));
}

#[tokio::test]
async fn a_ledger_is_begun_once_it_was_noted() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    ledger.note(&event(Deed::ArchiveSetAside)).await.unwrap();
    assert_eq!(ledger.is_begun().await, Ok(false));
    ledger.note(&event(Deed::ArchiveBegun)).await.unwrap();
    ledger.note(&event(Deed::PairFound)).await.unwrap();
    assert_eq!(shelf.open().is_begun().await, Ok(true));
    assert_eq!(deeds(&ledger).await.len(), 3);
}

/// Reckoned once by another program: whoever checks an export reckons so, too.
#[tokio::test]
async fn a_link_is_what_it_always_was() {
    let ledger = Shelf::new();
    let ledger = ledger.open();
    ledger
        .open_intent(&regenerate("nodauth-1", KeySlot::Primary))
        .await
        .unwrap();
    ledger.note(&event(Deed::ArchiveBegun)).await.unwrap();
    let noted = ledger.history(None, 9).await.unwrap();
    assert_eq!(
        noted[1].link,
        "5a72798a3691404e1d9b88b8de0666644705d81f162e3f29e5b7e0d9915a07da"
    );
    assert_eq!(
        noted[0].link,
        "ca0623deb63c7887c0c122d38b08baf8cd8e86fb7eaf202ddde0ba9896ddd5ba"
    );
    ledger.seal_history(&fingerprint_key()).await.unwrap();
    let whole = ledger.check_history(Some(&fingerprint_key())).await;
    let seal = Seal::Holds { events_after: 0 };
    assert_eq!(whole, Ok(HistoryCheck::Whole { events: 2, seal }));
}
