//! The list of services: paging that misleads, and pages that cannot be told.

use std::collections::BTreeSet;

use portachiavi_sandbox::seeds::io::{
    COMUNE_DI_ESEMPIO, ENTE_CON_99, ENTE_CON_100, ENTE_CON_101, ENTE_CON_1000, ENTE_CON_5000,
    ENTE_CON_LACUNE, IoInstitution,
};
use serde_json::{Value, json};

use crate::{
    io_calls::{ids, service},
    support::Demo,
};

/// All that pages of `limit` tell, up to the first empty page at the end of the list.
async fn walk(demo: &Demo, institution: &'static IoInstitution, limit: u32) -> Vec<String> {
    let mut all = Vec::new();
    let mut offset = 0;
    while offset <= institution.subscriptions {
        let page = demo.page(institution.manage.primary, limit, offset).await;
        assert_eq!(page.status, 200, "{}", page.body);
        all.extend(ids(&page));
        offset += limit;
    }
    all
}

#[tokio::test]
async fn the_three_services_of_the_comune_are_told_whole() {
    let demo = Demo::start().await;
    let listed = demo.manage("/services", COMUNE_DI_ESEMPIO.manage.primary).await;
    assert_eq!(listed.header("content-type"), Some("application/json"));
    let listed = listed.json();
    assert_eq!(
        listed["pagination"],
        json!({ "count": 3, "limit": 20, "offset": 0 })
    );
    assert_eq!(
        listed["value"][0],
        json!({
            "id": "01HZ0026456060800000000001",
            "last_update": "2026-01-01T10:00:12.345Z",
            "status": { "value": "approved" },
            "name": "TARI - Tassa sui rifiuti",
            "description": "Avvisi, scadenze e comunicazioni di Comune di Esempio per il servizio «TARI - Tassa sui rifiuti».",
            "organization": {
                "name": "Comune di Esempio",
                "fiscal_code": "00264560608",
                "department_name": "Ufficio Tributi",
            },
            "require_secure_channel": false,
            "authorized_cidrs": [],
            "authorized_recipients": ["AAAAAA00A00A000A"],
            "max_allowed_payment_amount": 0,
            "metadata": {
                "scope": "LOCAL",
                "privacy_url": "https://www.example.it/00264560608/privacy",
                "email": "00264560608@example.it",
                "topic": { "id": 10, "name": "Redditi, patrimoni e fisco" },
                "group_id": "0c1a5e10-0000-4000-a000-000000000001",
            },
        })
    );
}

#[tokio::test]
async fn t2_a_limit_of_100_is_refused_and_99_is_the_most() {
    let demo = Demo::start().await;
    let key = ENTE_CON_101.manage.primary;
    for (limit, shown) in [
        ("100", "100"),
        ("0", "0"),
        ("-1", "-1"),
        ("1.5", "1.5"),
        ("", "0"),
        ("abc", r#"\"abc\""#),
    ] {
        let refused = demo.manage(&format!("/services?limit={limit}"), key).await;
        let name = "pipe(IntegerFromString, integer >= 1 and < 100)";
        refused.is(
            400,
            &format!(
                r#"{{"detail":"value [{shown}] at [root] is not a valid [{name}]","status":400,"title":"Invalid {name}"}}"#
            ),
        );
        assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    }
    let refused = demo.manage("/services?limit=1&offset=-1", key).await;
    assert_eq!(refused.status, 400);
    assert_eq!(ids(&demo.page(key, 99, 0).await).len(), 99);
}

#[tokio::test]
async fn t3_count_is_how_many_the_page_has_and_not_how_many_there_are() {
    let demo = Demo::start().await;
    let key = ENTE_CON_101.manage.secondary;
    assert_eq!(demo.page(key, 99, 0).await.json()["pagination"]["count"], 99);
    assert_eq!(demo.page(key, 99, 99).await.json()["pagination"]["count"], 2);
    assert_eq!(
        demo.page(key, 99, 198).await.json(),
        json!({ "pagination": { "count": 0, "limit": 99, "offset": 198 }, "value": [] })
    );
}

#[tokio::test]
async fn lists_of_99_100_101_1000_and_5000_services_are_told_whole_by_pages() {
    let demo = Demo::start().await;
    for institution in [
        &ENTE_CON_99,
        &ENTE_CON_100,
        &ENTE_CON_101,
        &ENTE_CON_1000,
        &ENTE_CON_5000,
    ] {
        let all = walk(&demo, institution, 99).await;
        let different: BTreeSet<&String> = all.iter().collect();
        assert_eq!(
            all.len(),
            institution.subscriptions as usize,
            "{}",
            institution.name
        );
        assert_eq!(different.len(), all.len());
    }
}

#[tokio::test]
async fn t4_a_short_and_an_empty_page_are_not_the_last() {
    let demo = Demo::start().await;
    let key = ENTE_CON_LACUNE.manage.primary;
    assert_eq!(ids(&demo.page(key, 99, 0).await).len(), 89);
    assert_eq!(ids(&demo.page(key, 99, 99).await).len(), 0);
    assert_eq!(ids(&demo.page(key, 99, 297).await).len(), 3);
}

#[tokio::test]
async fn one_unreadable_service_takes_its_whole_page_and_no_other() {
    let demo = Demo::start().await;
    let key = ENTE_CON_LACUNE.manage.primary;
    let unreadable = service(&ENTE_CON_LACUNE, 250);
    let detail = format!("service ({}) has an invalid topic_id (99)", unreadable.id());
    let body = format!(r#"{{"detail":"{detail}","status":500,"title":"Internal server error"}}"#);
    demo.page(key, 99, 198).await.is(500, &body);
    demo.manage(&format!("/services/{}", unreadable.id()), key)
        .await
        .is(500, &body);
    assert_eq!(ids(&demo.page(key, 52, 198).await).len(), 52);
    assert_eq!(ids(&demo.page(key, 49, 251).await).len(), 49);
    demo.page(key, 1, 250).await.is(500, &body);
    assert!(
        demo.pair(unreadable, key).await["primary_key"].is_string(),
        "its keys are told all the same"
    );
}

#[tokio::test]
async fn t5_deleted_services_are_listed_beside_every_other_state() {
    let demo = Demo::start().await;
    let listed = demo.page(ENTE_CON_99.manage.primary, 99, 0).await.json();
    let states: Vec<&Value> = listed["value"]
        .as_array()
        .unwrap()
        .iter()
        .map(|service| &service["status"])
        .collect();
    let of = |state: &str| states.iter().filter(|status| status["value"] == state).count();
    let counts = ["approved", "draft", "submitted", "rejected", "deleted"].map(of);
    assert_eq!(counts, [59, 10, 10, 10, 10]);
    for status in states {
        let rejected = status["value"] == "rejected";
        assert_eq!(
            status["reason"].is_string(),
            rejected,
            "only a rejection has a reason"
        );
    }
    let deleted = service(&ENTE_CON_99, 2);
    let told = demo
        .manage(&format!("/services/{}", deleted.id()), ENTE_CON_99.manage.primary)
        .await;
    assert_eq!(told.json()["status"], json!({ "value": "deleted" }));
}

#[tokio::test]
async fn a_release_is_told_for_what_was_approved_once_and_of_nothing_deleted() {
    let demo = Demo::start().await;
    let key = ENTE_CON_99.manage.primary;
    for (number, status) in [(0, "published"), (6, "published"), (9, "unpublished")] {
        let path = format!("/services/{}/release", service(&ENTE_CON_99, number).id());
        assert_eq!(demo.manage(&path, key).await.json()["status"], status);
    }
    for (number, says) in [(1, "{} not found"), (2, "no item with id {} found")] {
        let id = service(&ENTE_CON_99, number).id();
        let detail = says.replace("{}", &id);
        demo.manage(&format!("/services/{id}/release"), key).await.is(
            404,
            &format!(r#"{{"detail":"{detail}","status":404,"title":"Not found"}}"#),
        );
    }
}
