//! All records at once, and how it is known that they are still the same.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use portachiavi_keys::{InstitutionKind, Ledger, Outcome, Stock, Timestamp};
use shelf::{Shelf, collaudo, generate, institution, record};

async fn taken(ledger: &dyn Ledger) -> Stock {
    ledger.stock(None).await.unwrap().unwrap()
}

async fn is_the_same(ledger: &dyn Ledger, stock: &Stock) -> bool {
    ledger.stock(Some(stock.mark)).await.unwrap().is_none()
}

#[tokio::test]
async fn the_stock_is_read_anew_only_when_something_was_written_here_or_by_another() {
    let shelf = Shelf::new();
    let (ledger, other) = (shelf.open(), shelf.open());
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    let first = taken(&ledger).await;
    assert_eq!(first.records.len(), 1);
    assert!(is_the_same(&ledger, &first).await);
    ledger.records(&collaudo()).await.unwrap();
    assert!(is_the_same(&ledger, &first).await, "reading changes nothing");

    ledger.record(&record(&collaudo(), "gdp-1"), &[]).await.unwrap();
    assert!(!is_the_same(&ledger, &first).await);
    let second = taken(&ledger).await;
    assert_eq!(second.records.len(), 2);

    other
        .remove_record(&second.records[0].pair, Timestamp(2))
        .await
        .unwrap();
    assert!(!is_the_same(&ledger, &second).await);
    let third = taken(&ledger).await;
    assert_eq!(third.records.len(), 1);

    let named = institution("a", InstitutionKind::Ec);
    ledger.remember_institution(&named).await.unwrap();
    assert!(!is_the_same(&ledger, &third).await);
    assert_eq!(taken(&ledger).await.institutions, [named]);
}

#[tokio::test]
async fn of_what_was_generated_here_it_is_known_since_when() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let intent = generate(portachiavi_keys::Product::Gpd);
    let id = ledger.open_intent(&intent).await.unwrap();
    let open = taken(&ledger).await;
    assert_eq!((open.open.len(), open.generated.len()), (1, 0));
    ledger
        .close_intent(id, Outcome::Done, Timestamp(9), None)
        .await
        .unwrap();
    let done = taken(&ledger).await;
    assert_eq!((done.open.len(), done.generated.len()), (0, 1));
    assert_eq!(done.generated[0].asked_at, intent.opened_at);
}
