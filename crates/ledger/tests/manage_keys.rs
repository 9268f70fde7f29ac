//! The Manage keys and the services that they reach.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use portachiavi_keys::{
    IoService, KnownService, Ledger, LedgerError, ManageKeyRecord, Product, ServiceListing, ServiceState,
    Timestamp,
};
use portachiavi_ledger::SqliteLedger;
use shelf::{Shelf, collaudo, found, generate, key_id, manage_key, record, service};

async fn with_key(shelf: &Shelf) -> SqliteLedger {
    let ledger = shelf.open();
    ledger
        .record_manage_key(&manage_key("one"), Timestamp(1))
        .await
        .unwrap();
    ledger
}

/// Known services with whether they are listed, as another start of the program reads them.
async fn known(shelf: &Shelf, key: &str) -> Vec<(String, bool)> {
    let services = shelf.open().services(&key_id(key)).await.unwrap();
    let row = |KnownService { service, listed }| (service.id.to_string(), listed);
    services.into_iter().map(row).collect()
}

fn row(id: &str, listed: bool) -> (String, bool) {
    (id.to_owned(), listed)
}

#[tokio::test]
async fn manage_keys_are_read_back_in_the_order_added_and_replaced_in_their_place() {
    let shelf = Shelf::new();
    // Added later by a clock that was set back.
    let second = ManageKeyRecord {
        added_at: Timestamp(0),
        ..manage_key("two")
    };
    let mut first = manage_key("one");
    {
        let ledger = shelf.open();
        assert_eq!(ledger.manage_keys().await, Ok(vec![]));
        for record in [&first, &second] {
            ledger.record_manage_key(record, Timestamp(1)).await.unwrap();
        }
        first.name = "Ufficio Tributi".to_owned();
        first.checked_at = Some(Timestamp(9));
        ledger.record_manage_key(&first, Timestamp(9)).await.unwrap();
    }
    assert_eq!(shelf.open().manage_keys().await, Ok(vec![first, second]));
}

#[tokio::test]
async fn a_service_is_read_back_whole_after_reopening_and_brought_up_to_date_in_its_place() {
    let shelf = Shelf::new();
    let mut first = service("s1");
    {
        let ledger = with_key(&shelf).await;
        let listing = found([first.clone(), service("s2")]);
        ledger
            .record_services(&key_id("one"), &listing, Timestamp(5))
            .await
            .unwrap();
        first.name = "TARI 2".to_owned();
        first.organization = "Unione dei Comuni".to_owned();
        first.state = ServiceState::Deleted;
        first.authorized_cidrs = Vec::new();
        let listing = found([service("s2"), first.clone()]);
        ledger
            .record_services(&key_id("one"), &listing, Timestamp(6))
            .await
            .unwrap();
    }
    let services = shelf.open().services(&key_id("one")).await.unwrap();
    let services: Vec<_> = services.into_iter().map(|known| known.service).collect();
    assert_eq!(services, [first, service("s2")]);
}

#[tokio::test]
async fn every_state_is_read_back() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    let services = ServiceState::ALL.map(|state| IoService {
        state,
        ..service(state.code())
    });
    ledger
        .record_services(&key_id("one"), &found(services.clone()), Timestamp(5))
        .await
        .unwrap();
    let known = ledger.services(&key_id("one")).await.unwrap();
    assert!(known.into_iter().map(|known| known.service).eq(services));
}

#[tokio::test]
async fn a_service_that_a_whole_walk_did_not_find_is_marked_and_never_removed() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    let key = key_id("one");
    let listing = found(["s1", "s2"].map(service));
    ledger
        .record_services(&key, &listing, Timestamp(5))
        .await
        .unwrap();
    let listing = found(["s2", "s3"].map(service));
    ledger
        .record_services(&key, &listing, Timestamp(6))
        .await
        .unwrap();
    assert_eq!(
        known(&shelf, "one").await,
        [row("s1", false), row("s2", true), row("s3", true)]
    );
    let partial = ServiceListing {
        unreadable: 1,
        ..found([service("s1")])
    };
    ledger
        .record_services(&key, &partial, Timestamp(7))
        .await
        .unwrap();
    assert_eq!(
        known(&shelf, "one").await,
        [row("s1", true), row("s2", true), row("s3", true)],
        "found again; of the others a walk with a hole says nothing"
    );
}

#[tokio::test]
async fn a_walk_dates_the_list_and_shows_that_the_portal_took_the_key() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    let key = key_id("one");
    assert_eq!(ledger.services_as_of(&key).await, Ok(None));
    ledger
        .record_services(&key, &found([]), Timestamp(5))
        .await
        .unwrap();
    assert_eq!(shelf.open().services_as_of(&key).await, Ok(Some(Timestamp(5))));
    assert_eq!(
        ledger.manage_keys().await.unwrap()[0].checked_at,
        Some(Timestamp(5))
    );
    ledger
        .record_manage_key(&manage_key("one"), Timestamp(1))
        .await
        .unwrap();
    assert_eq!(
        ledger.services_as_of(&key).await,
        Ok(Some(Timestamp(5))),
        "a replaced record leaves the list as it is"
    );
}

#[tokio::test]
async fn the_keys_are_apart_even_where_they_reach_the_same_service() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    ledger
        .record_manage_key(&manage_key("two"), Timestamp(1))
        .await
        .unwrap();
    for key in ["one", "two"] {
        ledger
            .record_services(&key_id(key), &found([service("s1")]), Timestamp(5))
            .await
            .unwrap();
    }
    ledger
        .record_services(&key_id("two"), &found([service("s2")]), Timestamp(6))
        .await
        .unwrap();
    assert_eq!(known(&shelf, "one").await, [row("s1", true)]);
    assert_eq!(known(&shelf, "two").await, [row("s1", false), row("s2", true)]);
    assert_eq!(
        ledger.services_as_of(&key_id("one")).await,
        Ok(Some(Timestamp(5)))
    );
}

#[tokio::test]
async fn a_removed_key_takes_its_list_with_it_and_neither_pairs_nor_journal() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    ledger
        .record_manage_key(&manage_key("two"), Timestamp(1))
        .await
        .unwrap();
    for key in ["one", "two"] {
        ledger
            .record_services(&key_id(key), &found([service("s1")]), Timestamp(5))
            .await
            .unwrap();
    }
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    for _ in 0..2 {
        ledger
            .remove_manage_key(&key_id("one"), Timestamp(9))
            .await
            .unwrap();
    }
    let ledger = shelf.open();
    assert_eq!(ledger.manage_keys().await.unwrap().len(), 1);
    assert_eq!(known(&shelf, "one").await, []);
    assert_eq!(ledger.services_as_of(&key_id("one")).await, Ok(None));
    assert_eq!(known(&shelf, "two").await, [row("s1", true)]);
    assert_eq!(ledger.records(&collaudo()).await.unwrap().len(), 1);
    assert_eq!(ledger.open_intents(Some(&collaudo())).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_removed_during_its_walk_does_not_come_back() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    shelf
        .open()
        .remove_manage_key(&key_id("one"), Timestamp(9))
        .await
        .unwrap();
    ledger
        .record_services(&key_id("one"), &found([service("s1")]), Timestamp(5))
        .await
        .unwrap();
    assert_eq!(ledger.manage_keys().await, Ok(vec![]));
    assert_eq!(known(&shelf, "one").await, []);
}

#[tokio::test]
async fn five_thousand_services_are_noted_all_or_none() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    let listing = found((0..5_000).map(|number| service(&format!("s{number}"))));
    shelf.edit(
        "CREATE TRIGGER full BEFORE INSERT ON io_services WHEN NEW.service = 's4999'
         BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
    );
    let refused = ledger
        .record_services(&key_id("one"), &listing, Timestamp(5))
        .await;
    assert!(matches!(refused, Err(LedgerError::Unusable(_))), "{refused:?}");
    assert_eq!(known(&shelf, "one").await, []);
    assert_eq!(ledger.services_as_of(&key_id("one")).await, Ok(None));

    shelf.edit("DROP TRIGGER full");
    ledger
        .record_services(&key_id("one"), &listing, Timestamp(5))
        .await
        .unwrap();
    let known = shelf.open().services(&key_id("one")).await.unwrap();
    assert!(known.into_iter().map(|known| known.service).eq(listing.services));
}

#[tokio::test]
async fn what_cannot_be_read_back_is_named_and_a_new_state_is_a_state_of_its_own() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    ledger
        .record_services(&key_id("one"), &found([service("s1")]), Timestamp(5))
        .await
        .unwrap();
    shelf.edit("UPDATE io_services SET state = 'suspended'");
    let services = ledger.services(&key_id("one")).await.unwrap();
    assert_eq!(services[0].service.state, ServiceState::Unknown);
    shelf.edit("UPDATE io_services SET authorized_cidrs = 'any'");
    let services = ledger.services(&key_id("one")).await;
    assert_eq!(services, Err(LedgerError::Damaged));
}

#[tokio::test]
async fn a_service_that_moves_to_another_tax_code_keeps_its_pair_where_it_is() {
    let shelf = Shelf::new();
    let ledger = with_key(&shelf).await;
    let mut moved = service("s1");
    ledger
        .record_services(&key_id("one"), &found([moved.clone()]), Timestamp(5))
        .await
        .unwrap();
    ledger.record(&record(&moved.place(), "s1"), &[]).await.unwrap();
    let before = moved.place();
    moved.tax_code = "80001234567".to_owned().try_into().unwrap();
    moved.organization = "Unione dei Comuni".to_owned();
    ledger
        .record_services(&key_id("one"), &found([moved]), Timestamp(6))
        .await
        .unwrap();
    let known = ledger.services(&key_id("one")).await.unwrap();
    assert_eq!(known[0].service.place(), before);
    assert_eq!(known[0].service.organization, "Unione dei Comuni");
}
