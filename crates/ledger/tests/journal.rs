//! Intents: on disk before anything is sent, one for a target, one for a confirmation.

mod shelf;

use portachiavi_keys::{Environment, KeySlot, Ledger, LedgerError, NewIntent, Outcome, Product, Timestamp};
use shelf::{Shelf, collaudo, generate, place, regenerate};

#[tokio::test]
async fn open_intents_outlive_the_program_until_they_are_closed() {
    let shelf = Shelf::new();
    let asked = [
        generate(Product::Gpd),
        regenerate("nodauth-1", KeySlot::Secondary),
    ];
    let mut ids = Vec::new();
    {
        let ledger = shelf.open();
        for intent in &asked {
            ids.push(ledger.open_intent(intent).await.unwrap());
        }
    }
    let ledger = shelf.open();
    let open = ledger.open_intents(Some(&collaudo())).await.unwrap();
    for ((open, asked), id) in open.iter().zip(&asked).zip(&ids) {
        assert_eq!(
            (open.id, &open.place, &open.operation, open.opened_at),
            (*id, &asked.place, &asked.operation, asked.opened_at)
        );
    }
    assert_eq!(open.len(), 2);
    ledger
        .close_intent(ids[0], Outcome::Done, Timestamp(9), None)
        .await
        .unwrap();
    let open = shelf.open().open_intents(Some(&collaudo())).await.unwrap();
    assert_eq!(open.iter().map(|intent| intent.id).collect::<Vec<_>>(), [ids[1]]);
}

#[tokio::test]
async fn a_second_open_intent_on_a_target_is_refused_until_the_first_is_closed() {
    let shelf = Shelf::new();
    let (ledger, other_program) = (shelf.open(), shelf.open());
    let generation = ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    let regeneration = ledger
        .open_intent(&regenerate("gdp-1", KeySlot::Primary))
        .await
        .unwrap();
    for second in [generate(Product::Gpd), regenerate("gdp-1", KeySlot::Secondary)] {
        assert_eq!(
            other_program.open_intent(&second).await,
            Err(LedgerError::IntentOpen)
        );
    }
    assert!(ledger.open_intent(&generate(Product::Biz)).await.is_ok());
    assert!(
        ledger
            .open_intent(&regenerate("biz-1", KeySlot::Primary))
            .await
            .is_ok()
    );

    ledger
        .close_intent(generation, Outcome::NotDone, Timestamp(9), None)
        .await
        .unwrap();
    ledger
        .close_intent(regeneration, Outcome::Done, Timestamp(9), None)
        .await
        .unwrap();
    assert!(other_program.open_intent(&generate(Product::Gpd)).await.is_ok());
    assert!(
        ledger
            .open_intent(&regenerate("gdp-1", KeySlot::Secondary))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_confirmation_is_taken_once_however_its_intent_ended() {
    let shelf = Shelf::new();
    let (ledger, other_program) = (shelf.open(), shelf.open());
    let asked = generate(Product::Gpd);
    let first = ledger.open_intent(&asked).await.unwrap();
    let elsewhere = NewIntent {
        confirmation: asked.confirmation.clone(),
        ..generate(Product::Biz)
    };
    for again in [&asked, &elsewhere] {
        let refused = other_program.open_intent(again).await;
        assert_eq!(refused, Err(LedgerError::ConfirmationUsed));
    }
    ledger
        .close_intent(first, Outcome::NotDone, Timestamp(9), None)
        .await
        .unwrap();
    let refused = shelf.open().open_intent(&asked).await;
    assert_eq!(refused, Err(LedgerError::ConfirmationUsed));
    assert!(ledger.open_intent(&generate(Product::Gpd)).await.is_ok());
}

#[tokio::test]
async fn an_open_intent_knows_how_often_it_was_asked_about_and_when_it_is_next() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let there = NewIntent {
        place: place(Environment::Produzione),
        ..generate(Product::Gpd)
    };
    let mut ids = Vec::new();
    for intent in [generate(Product::Gpd), there] {
        ids.push(ledger.open_intent(&intent).await.unwrap());
    }
    for ask_at in [100, 50] {
        ledger.postpone_intent(ids[1], Timestamp(ask_at)).await.unwrap();
    }
    let open = shelf.open().open_intents(None).await.unwrap();
    let told: Vec<_> = open
        .iter()
        .map(|intent| (intent.id, intent.asked, intent.ask_at))
        .collect();
    assert_eq!(told, [(ids[0], 0, Timestamp(15_007)), (ids[1], 2, Timestamp(50))]);
    ledger
        .close_intent(ids[1], Outcome::Done, Timestamp(9), None)
        .await
        .unwrap();
    let closed = ledger.postpone_intent(ids[1], Timestamp(200)).await;
    assert!(matches!(closed, Err(LedgerError::Unusable(_))), "{closed:?}");
}

#[tokio::test]
async fn an_outcome_is_written_once() {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let id = ledger.open_intent(&generate(Product::Gpd)).await.unwrap();
    ledger
        .close_intent(id, Outcome::Done, Timestamp(9), None)
        .await
        .unwrap();
    assert!(
        ledger
            .close_intent(id, Outcome::Done, Timestamp(10), None)
            .await
            .is_ok(),
        "said twice"
    );
    let changed = ledger
        .close_intent(id, Outcome::NotDone, Timestamp(10), None)
        .await;
    assert!(matches!(changed, Err(LedgerError::Unusable(_))), "{changed:?}");
    let never_was = portachiavi_keys::IntentId(id.0 + 1);
    let closed = ledger
        .close_intent(never_was, Outcome::Done, Timestamp(9), None)
        .await;
    assert!(matches!(closed, Err(LedgerError::Unusable(_))), "{closed:?}");
}
