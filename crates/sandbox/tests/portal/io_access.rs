//! Which key opens what, and which refusal comes first.

use portachiavi_sandbox::seeds::io::{
    COMUNE_DI_ESEMPIO, ENTE_CON_99, ENTE_CON_CERTIFICATO, ENTE_CON_LACUNE, ENTE_DA_ALTRO_INDIRIZZO,
};
use reqwest::Method;
use serde_json::json;

use crate::{
    io_calls::{INVALID, MISSING, NO_SCOPES, NOT_ALLOWED, PROFILE, ids, manage, service},
    support::{Answer, Demo, answer},
};

fn is_of_the_gateway(answered: &Answer) {
    assert_eq!(answered.header("content-type"), Some("application/json"));
    assert_eq!(answered.header("x-rate-limit-remaining"), None);
}

#[tokio::test]
async fn a_missing_and_an_unknown_key_are_refused_by_the_gateway() {
    let demo = Demo::start().await;
    for path in [
        manage("/services"),
        manage("/services/topics"),
        PROFILE.to_owned(),
    ] {
        let missing = answer(demo.http.get(demo.url(&path))).await;
        missing.is(401, MISSING);
        is_of_the_gateway(&missing);
        for key in ["x", "00030003000300030003000300030009", " ", "ò"] {
            let invalid = answer(demo.io(Method::GET, &path, key)).await;
            assert_eq!(invalid.status, 401);
            is_of_the_gateway(&invalid);
        }
        answer(demo.io(Method::GET, &path, "x")).await.is(401, INVALID);
    }
}

#[tokio::test]
async fn a_key_is_taken_from_the_query_too_and_the_header_wins() {
    let demo = Demo::start().await;
    let path = manage(&format!(
        "/services?subscription-key={}",
        COMUNE_DI_ESEMPIO.manage.primary
    ));
    assert_eq!(answer(demo.http.get(demo.url(&path))).await.status, 200);
    answer(demo.io(Method::GET, &path, "x")).await.is(401, INVALID);
}

#[tokio::test]
async fn both_keys_of_a_pair_manage_alike() {
    let demo = Demo::start().await;
    for key in [
        COMUNE_DI_ESEMPIO.manage.primary,
        COMUNE_DI_ESEMPIO.manage.secondary,
    ] {
        assert_eq!(ids(&demo.page(key, 99, 0).await).len(), 3);
    }
}

#[tokio::test]
async fn not_a_manage_key_and_not_from_this_address_are_the_same_refusal() {
    let demo = Demo::start().await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let pair = demo.pair(own, COMUNE_DI_ESEMPIO.manage.primary).await;
    let elsewhere = ENTE_DA_ALTRO_INDIRIZZO.manage.primary;
    for (key, service) in [
        (pair["primary_key"].as_str().unwrap(), own),
        (elsewhere, service(&ENTE_DA_ALTRO_INDIRIZZO, 0)),
    ] {
        let id = service.id();
        for path in [
            "/services",
            &format!("/services/{id}"),
            &format!("/services/{id}/keys"),
        ] {
            let refused = demo.manage(path, key).await;
            refused.is(403, NOT_ALLOWED);
            assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        }
        demo.regenerate(service, "primary", key)
            .await
            .is(403, NOT_ALLOWED);
    }
    assert_eq!(
        demo.pair(own, COMUNE_DI_ESEMPIO.manage.primary).await,
        pair,
        "nothing moved"
    );
}

#[tokio::test]
async fn topics_are_told_to_any_valid_key_from_anywhere_and_the_first_id_is_0() {
    let demo = Demo::start().await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let pair = demo.pair(own, COMUNE_DI_ESEMPIO.manage.primary).await;
    for key in [
        COMUNE_DI_ESEMPIO.manage.primary,
        COMUNE_DI_ESEMPIO.group.unwrap().primary,
        ENTE_DA_ALTRO_INDIRIZZO.manage.primary,
        pair["secondary_key"].as_str().unwrap(),
    ] {
        let topics = demo.manage("/services/topics", key).await.json();
        assert_eq!(topics["topics"].as_array().unwrap().len(), 18);
        assert_eq!(topics["topics"][0], json!({ "id": 0, "name": "Altro" }));
        assert_eq!(topics["topics"][17], json!({ "id": 17, "name": "Salute" }));
    }
}

#[tokio::test]
async fn a_group_key_reaches_the_services_of_its_group_and_no_other() {
    let demo = Demo::start().await;
    let key = COMUNE_DI_ESEMPIO.group.unwrap().primary;
    let (inside, outside) = (service(&COMUNE_DI_ESEMPIO, 0), service(&COMUNE_DI_ESEMPIO, 1));
    assert_eq!(ids(&demo.page(key, 99, 0).await), [inside.id()]);
    assert_eq!(ids(&demo.page(key, 99, 1).await).len(), 0);
    demo.pair(inside, key).await;
    for path in [
        format!("/services/{}", outside.id()),
        format!("/services/{}/keys", outside.id()),
    ] {
        demo.manage(&path, key).await.is(403, NO_SCOPES);
    }
    demo.regenerate(outside, "primary", key).await.is(403, NO_SCOPES);
    let deleted = service(&COMUNE_DI_ESEMPIO, 2);
    demo.regenerate(deleted, "primary", key).await.is(403, NO_SCOPES);
}

#[tokio::test]
async fn another_institutions_service_is_not_allowed_and_an_unknown_one_not_found() {
    let demo = Demo::start().await;
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let foreign = service(&ENTE_CON_99, 2);
    demo.manage(&format!("/services/{}", foreign.id()), key)
        .await
        .is(403, NOT_ALLOWED);
    demo.regenerate(foreign, "primary", key)
        .await
        .is(403, NOT_ALLOWED);
    for path in ["/services/nothing", "/services/nothing/keys"] {
        demo.manage(path, key).await.is(
            404,
            r#"{"detail":"nothing not found","status":404,"title":"Not found"}"#,
        );
    }
}

#[tokio::test]
async fn a_service_without_a_document_and_a_manage_key_have_no_keys_here() {
    let demo = Demo::start().await;
    let without = service(&ENTE_CON_LACUNE, 45).id();
    for (id, key) in [
        (without.as_str(), ENTE_CON_LACUNE.manage.primary),
        (
            COMUNE_DI_ESEMPIO.manage.subscription_id,
            COMUNE_DI_ESEMPIO.manage.primary,
        ),
        (
            COMUNE_DI_ESEMPIO.group.unwrap().subscription_id,
            COMUNE_DI_ESEMPIO.manage.primary,
        ),
    ] {
        let body = format!(r#"{{"detail":"no item with id {id} found","status":404,"title":"Not found"}}"#);
        demo.manage(&format!("/services/{id}/keys"), key)
            .await
            .is(404, &body);
        let path = manage(&format!("/services/{id}/keys/primary"));
        answer(demo.io(Method::PUT, &path, key)).await.is(404, &body);
    }
    let foreign = format!("/services/{}/keys", ENTE_CON_99.manage.subscription_id);
    demo.manage(&foreign, COMUNE_DI_ESEMPIO.manage.primary)
        .await
        .is(403, NOT_ALLOWED);
}

#[tokio::test]
async fn the_checks_come_in_the_servers_order() {
    let demo = Demo::start().await;
    let pair = demo
        .pair(service(&ENTE_CON_99, 0), ENTE_CON_99.manage.primary)
        .await;
    let of_a_service = pair["primary_key"].as_str().unwrap();
    let elsewhere = ENTE_DA_ALTRO_INDIRIZZO.manage.primary;
    let put = |path: &str, key: &str| answer(demo.io(Method::PUT, &manage(path), key));
    put("/services/nothing/keys/PRIMARY", "x").await.is(401, INVALID);
    put("/services/nothing/keys/PRIMARY", of_a_service)
        .await
        .is(403, NOT_ALLOWED);
    assert_eq!(
        put("/services/nothing/keys/PRIMARY", elsewhere).await.status,
        400,
        "slot before address"
    );
    put("/services/nothing/keys/primary", elsewhere)
        .await
        .is(403, NOT_ALLOWED);
    demo.manage("/services?limit=100", of_a_service)
        .await
        .is(403, NOT_ALLOWED);
    assert_eq!(
        demo.manage("/services?limit=100", elsewhere).await.status,
        400,
        "limit before address"
    );
}

#[tokio::test]
async fn an_institution_that_needs_a_certificate_is_refused_without_a_word() {
    let demo = Demo::start().await;
    let refused = demo
        .manage("/services", ENTE_CON_CERTIFICATO.manage.primary)
        .await;
    refused.is(403, "");
    assert_eq!(refused.header("content-type"), None);
    assert_eq!(refused.header("x-rate-limit-remaining"), Some("149"));
}

#[tokio::test]
async fn a_services_key_asks_about_citizens_and_a_manage_key_does_not() {
    let demo = Demo::start().await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let pair = demo.pair(own, COMUNE_DI_ESEMPIO.manage.primary).await;
    let key = pair["secondary_key"].as_str().unwrap();
    let known = r#"{"preferred_languages":["it_IT"],"sender_allowed":true}"#;
    demo.profile(key).await.is(200, known);
    let by_body = demo
        .io(Method::POST, "/io/api/v1/profiles", key)
        .json(&json!({ "fiscal_code": "AAAAAA00A00A000A" }));
    answer(by_body).await.is(200, known);
    let unknown = demo.io(Method::GET, "/io/api/v1/profiles/SPNDNL80R13C555X", key);
    answer(unknown).await.is(
        404,
        r#"{"detail":"The profile you requested was not found in the system.","status":404,"title":"Profile not found"}"#,
    );
    demo.profile(COMUNE_DI_ESEMPIO.manage.primary)
        .await
        .is(403, NOT_ALLOWED);
}

#[tokio::test]
async fn a_service_with_addresses_of_its_own_sends_from_there_only() {
    let demo = Demo::start().await;
    let restricted = service(&ENTE_CON_99, 5);
    let key = ENTE_CON_99.manage.primary;
    let told = demo
        .manage(&format!("/services/{}", restricted.id()), key)
        .await
        .json();
    assert_eq!(
        told["authorized_cidrs"],
        json!(["203.0.113.10/32", "198.51.100.0/24"])
    );
    let pair = demo.pair(restricted, key).await;
    demo.profile(pair["primary_key"].as_str().unwrap())
        .await
        .is(403, NOT_ALLOWED);
}

#[tokio::test]
async fn what_is_not_in_the_contract_never_reaches_a_function() {
    let demo = Demo::start().await;
    let not_found = r#"{"statusCode":404,"message":"Resource not found"}"#;
    for path in [
        manage("/nothing"),
        "/io/api/v1/nothing".to_owned(),
        "/io".to_owned(),
    ] {
        answer(demo.io(Method::GET, &path, COMUNE_DI_ESEMPIO.manage.primary))
            .await
            .is(404, not_found);
    }
}
