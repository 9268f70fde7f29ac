//! What the client makes of answers that are not the contract's.

use portachiavi_keys::{KeySlot, Portal, PortalFault, SubscriptionId};

use crate::raw::{LIST, RawPortal, Reply, is_change};

#[tokio::test]
async fn an_answer_that_stops_half_way_is_given_up() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{";
    let cut = RawPortal::answering(move |request| {
        request
            .line
            .contains("/api-keys")
            .then(|| Reply::Raw(head.to_vec()))
    });
    let cut = cut.await;
    let fault = cut.back_office().await.list().await.unwrap_err().fault;
    assert_eq!(fault, PortalFault::Unreadable);
}

#[tokio::test]
async fn only_the_status_of_the_contract_is_a_change_done() {
    for (status, done) in [(204, true), (200, false), (201, false), (202, false)] {
        let portal = RawPortal::answering(move |request| {
            is_change(request).then(|| Reply::Json(status, String::new()))
        });
        let portal = portal.await;
        let back_office = portal.back_office().await;
        let answer = back_office
            .regenerate(&SubscriptionId::parse("gdp-1").unwrap(), KeySlot::Primary)
            .await;
        let fault = answer.err().map(|error| error.fault);
        assert_eq!(fault, (!done).then_some(PortalFault::Unreadable), "{status}");
    }
}

#[tokio::test]
async fn a_page_in_the_lists_place_is_the_networks_own() {
    for body in [
        "<html>Accedi alla rete</html>",
        "\n<!DOCTYPE HTML><title>Wi-Fi</title>",
    ] {
        let portal = RawPortal::answering(move |request| {
            request
                .line
                .contains("/api-keys")
                .then(|| Reply::Json(200, body.to_owned()))
        });
        let back_office = portal.await.back_office().await;
        let fault = back_office.list().await.unwrap_err().fault;
        assert_eq!(fault, PortalFault::NetworkPage);
        let gpd = SubscriptionId::parse("gdp-1").unwrap();
        let change = back_office.regenerate(&gpd, KeySlot::Primary).await;
        let fault = change.unwrap_err().fault;
        assert_eq!(fault, PortalFault::NetworkPage);
        assert!(
            !fault.nothing_changed(),
            "somebody behind the page may have had it"
        );
    }
}

#[tokio::test]
async fn what_is_not_a_list_is_unreadable_and_never_an_empty_list() {
    let endless = format!(
        r#"{{"institution_api_key_list":["{}"]}}"#,
        "x".repeat(17 * 1024 * 1024)
    );
    for body in ["", "{}", &LIST[..60], &endless] {
        let body = body.to_owned();
        let portal = RawPortal::answering(move |request| {
            request
                .line
                .contains("/api-keys")
                .then(|| Reply::Json(200, body.clone()))
        });
        let portal = portal.await;
        let fault = portal.back_office().await.list().await.unwrap_err().fault;
        assert_eq!(fault, PortalFault::Unreadable);
    }
}
