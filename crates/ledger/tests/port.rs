//! Institutions, records and their places.

mod shelf;

use portachiavi_keys::{
    Entitlement, Environment, InstitutionKind, Ledger, NewIntent, Product, SlotRecord, TaxCode, Timestamp,
};
use shelf::{Shelf, collaudo, generate, id, institution, place, record, tax_code};

#[tokio::test]
async fn institutions_are_remembered_once_each_and_brought_up_to_date() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let kinds = [
        InstitutionKind::Psp,
        InstitutionKind::Ec,
        InstitutionKind::Pt,
        InstitutionKind::Other,
    ];
    let mut known: Vec<_> = ["a", "b", "c", "d"]
        .into_iter()
        .zip(kinds)
        .map(|(name, kind)| institution(name, kind))
        .collect();
    for institution in &known {
        ledger.remember_institution(institution).await.unwrap();
    }
    assert_eq!(ledger.institutions().await.unwrap(), known);
    known[1].role = "Operatore".to_owned();
    known[1].entitlement = Entitlement::default();
    ledger.remember_institution(&known[1]).await.unwrap();
    assert_eq!(shelf.open().institutions().await.unwrap(), known);
}

#[tokio::test]
async fn a_record_is_read_back_whole_after_reopening_and_replaced_in_its_place() {
    let shelf = Shelf::new();
    let (mut first, second) = (record(&collaudo(), "nodauth-1"), record(&collaudo(), "gdp-1"));
    {
        let ledger = shelf.open();
        ledger.record(&first, &[]).await.unwrap();
        ledger.record(&second, &[]).await.unwrap();
        first.secondary = first.primary;
        first.primary = SlotRecord::default();
        first.kept_at = Some(Timestamp(9));
        first.listed = false;
        first.confirmed_at = None;
        ledger.record(&first, &[]).await.unwrap();
    }
    assert_eq!(shelf.open().records(&collaudo()).await.unwrap(), [first, second]);
}

#[tokio::test]
async fn places_are_apart() {
    let ledger = Shelf::new();
    let ledger = ledger.open();
    let produzione = place(Environment::Produzione);
    ledger
        .record(&record(&collaudo(), "nodauth-1"), &[])
        .await
        .unwrap();
    assert_eq!(ledger.records(&produzione).await.unwrap(), []);
    ledger
        .mark_synced(&produzione, Timestamp(5), true, &[])
        .await
        .unwrap();
    assert_eq!(ledger.as_of(&collaudo()).await, Ok(None));
    assert!(ledger.records(&collaudo()).await.unwrap()[0].listed);
    ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    assert_eq!(ledger.open_intents(Some(&produzione)).await.unwrap(), []);
    let there = NewIntent {
        place: produzione,
        ..generate(Product::Gpd)
    };
    assert!(
        ledger.open_intent(&there).await.is_ok(),
        "the same product elsewhere"
    );
}

#[tokio::test]
async fn a_sync_marks_what_is_not_listed_and_removes_nothing() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    for subscription in ["nodauth-1", "gdp-1", "biz-1"] {
        ledger
            .record(&record(&collaudo(), subscription), &[])
            .await
            .unwrap();
    }
    let listed = async || {
        let records = shelf.open().records(&collaudo()).await.unwrap();
        records.iter().map(|record| record.listed).collect::<Vec<_>>()
    };
    ledger
        .mark_synced(
            &collaudo(),
            Timestamp(5),
            true,
            &[id("gdp-1"), id("never-recorded")],
        )
        .await
        .unwrap();
    assert_eq!(listed().await, [false, true, false]);
    ledger
        .mark_synced(&collaudo(), Timestamp(6), true, &[id("nodauth-1"), id("gdp-1")])
        .await
        .unwrap();
    assert_eq!(listed().await, [true, true, false]);
    ledger
        .mark_synced(&collaudo(), Timestamp(7), false, &[])
        .await
        .unwrap();
    assert_eq!(listed().await, [false, false, false]);
    assert_eq!(ledger.as_of(&collaudo()).await, Ok(Some(Timestamp(6))));
}

#[tokio::test]
async fn a_waiver_is_for_one_body_and_stays() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    assert_eq!(ledger.collaudo_waived(&tax_code()).await, Ok(false));
    ledger.waive_collaudo(&tax_code(), Timestamp(1)).await.unwrap();
    ledger.waive_collaudo(&tax_code(), Timestamp(2)).await.unwrap();
    assert_eq!(shelf.open().collaudo_waived(&tax_code()).await, Ok(true));
    let other = TaxCode::parse("80001234567").unwrap();
    assert_eq!(ledger.collaudo_waived(&other).await, Ok(false));
}

#[tokio::test]
async fn two_programs_write_to_one_file_at_once() {
    let shelf = Shelf::new();
    let writers = ["left", "right"].map(|side| {
        let ledger = shelf.open();
        tokio::spawn(async move {
            for number in 0..50 {
                ledger
                    .record(&record(&collaudo(), &format!("{side}-{number}")), &[])
                    .await
                    .unwrap();
                ledger
                    .mark_synced(&collaudo(), Timestamp(number), true, &[])
                    .await
                    .unwrap();
            }
        })
    });
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(shelf.open().records(&collaudo()).await.unwrap().len(), 100);
}
