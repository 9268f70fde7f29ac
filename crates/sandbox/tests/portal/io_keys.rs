//! The pair of a service, and what regenerating does to it.

use portachiavi_sandbox::seeds::io::{COMUNE_DI_ESEMPIO, ENTE_CON_99, ENTE_CON_5000, IoService};
use serde_json::Value;

use crate::{
    io_calls::{INVALID, service},
    support::Demo,
};

fn text<'a>(pair: &'a Value, name: &str) -> &'a str {
    pair[name].as_str().unwrap()
}

fn first() -> (IoService, &'static str) {
    (service(&COMUNE_DI_ESEMPIO, 0), COMUNE_DI_ESEMPIO.manage.primary)
}

#[tokio::test]
async fn a_service_has_two_keys_of_its_own_and_they_stay() {
    let demo = Demo::start().await;
    let (service, key) = first();
    let pair = demo.pair(service, key).await;
    assert_eq!(pair.as_object().unwrap().len(), 2);
    for name in ["primary_key", "secondary_key"] {
        assert!(text(&pair, name).len() == 32 && hex::decode(text(&pair, name)).is_ok());
    }
    assert_ne!(pair["primary_key"], pair["secondary_key"]);
    assert_eq!(demo.pair(service, key).await, pair);
    let other = demo
        .pair(crate::io_calls::service(&COMUNE_DI_ESEMPIO, 1), key)
        .await;
    assert_ne!(other["primary_key"], pair["primary_key"]);
}

#[tokio::test]
async fn t1_the_slot_is_written_small_or_it_is_a_400() {
    let demo = Demo::start().await;
    let (service, key) = first();
    let before = demo.pair(service, key).await;
    for slot in ["PRIMARY", "SECONDARY", "Primary", "manage"] {
        let refused = demo.regenerate(service, slot, key).await;
        refused.is(
            400,
            &format!(
                r#"{{"detail":"value [\"{slot}\"] at [root] is not a valid [SubscriptionKeyType]","status":400,"title":"Invalid SubscriptionKeyType"}}"#
            ),
        );
        assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    }
    assert_eq!(demo.pair(service, key).await, before);
}

#[tokio::test]
async fn regenerating_answers_both_keys_and_only_the_named_one_is_new() {
    let demo = Demo::start().await;
    let (service, key) = first();
    let before = demo.pair(service, key).await;
    let after = demo.regenerate(service, "primary", key).await.json();
    assert_ne!(after["primary_key"], before["primary_key"]);
    assert_eq!(after["secondary_key"], before["secondary_key"]);
    let last = demo.regenerate(service, "secondary", key).await.json();
    assert_eq!(last["primary_key"], after["primary_key"]);
    assert_ne!(last["secondary_key"], after["secondary_key"]);
    assert_eq!(demo.pair(service, key).await, last);
}

#[tokio::test]
async fn every_regeneration_makes_another_key_and_the_last_alone_is_good() {
    let demo = Demo::start().await;
    let (service, key) = first();
    let first = demo.pair(service, key).await;
    let second = demo.regenerate(service, "primary", key).await.json();
    let third = demo.regenerate(service, "primary", key).await.json();
    for dead in [&first, &second] {
        demo.profile(text(dead, "primary_key")).await.is(401, INVALID);
    }
    for good in [text(&third, "primary_key"), text(&first, "secondary_key")] {
        assert_eq!(demo.profile(good).await.status, 200);
    }
}

#[tokio::test]
async fn deleted_services_have_no_keys_to_show_or_to_regenerate() {
    let demo = Demo::start().await;
    let deleted = service(&ENTE_CON_99, 2);
    let key = ENTE_CON_99.manage.primary;
    let body = format!(
        r#"{{"detail":"no item with id {} found","status":404,"title":"Not found"}}"#,
        deleted.id()
    );
    demo.manage(&format!("/services/{}/keys", deleted.id()), key)
        .await
        .is(404, &body);
    demo.regenerate(deleted, "primary", key).await.is(404, &body);
}

#[tokio::test]
async fn services_in_every_other_state_have_keys_that_can_be_regenerated() {
    let demo = Demo::start().await;
    let key = ENTE_CON_99.manage.primary;
    for number in [0, 1, 4, 6] {
        let service = service(&ENTE_CON_99, number);
        let before = demo.pair(service, key).await;
        let after = demo.regenerate(service, "secondary", key).await;
        assert_eq!(after.status, 200, "{number}");
        assert_ne!(after.json()["secondary_key"], before["secondary_key"]);
    }
}

#[tokio::test]
async fn a_body_that_is_not_json_is_an_error_of_the_server_and_changes_nothing() {
    let demo = Demo::start().await;
    let (service, key) = first();
    let before = demo.pair(service, key).await;
    let answered = crate::support::answer(demo.put(service, "primary", key).body("primary")).await;
    assert_eq!(answered.status, 500);
    assert_eq!(answered.json()["title"], "Internal server error");
    assert_eq!(demo.pair(service, key).await, before);
    let with_json = crate::support::answer(demo.put(service, "primary", key).body("{}")).await;
    assert_eq!(with_json.status, 200);
}

#[tokio::test]
async fn any_of_5000_services_is_known_by_its_key() {
    let demo = Demo::start().await;
    let last = service(&ENTE_CON_5000, 4_999);
    let pair = demo.pair(last, ENTE_CON_5000.manage.primary).await;
    assert_eq!(demo.profile(text(&pair, "primary_key")).await.status, 200);
}
