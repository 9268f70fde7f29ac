//! Every refusal of IO, and which of its meanings it has.

use portachiavi_keys::{ApiKey, KeySlot, Portal, PortalFault, ServiceCatalogue, ServiceState};

use crate::io::{
    ABSENT, DELETED, FAILED, INVALID_KEY, MANAGE_KEY, NO_KEY_TYPE, NO_SCOPES, NOT_ALLOWED, POISONED,
    THROTTLED, TOPICS, demo, id, is_page, listing, row,
};
use crate::raw::{RawPortal, Reply, Request};

/// Answers the list with `list`, the topics with `topics`, and everything else with `rest`.
async fn portal(
    list: (u16, &'static str),
    topics: (u16, &'static str),
    rest: (u16, &'static str),
) -> RawPortal {
    RawPortal::answering(move |request: &Request| {
        let (status, body) = match &request.line {
            _ if is_page(request) => list,
            line if line.ends_with("/topics") => topics,
            _ => rest,
        };
        Some(Reply::Json(status, body.to_owned()))
    })
    .await
}

const EMPTY: (u16, &str) = (
    200,
    r#"{"value":[],"pagination":{"offset":0,"limit":1,"count":0}}"#,
);
const LIVE: (u16, &str) = (200, TOPICS);
const REFUSED: (u16, &str) = (403, NOT_ALLOWED);

#[tokio::test]
async fn each_status_of_the_list_is_a_fault_of_its_own() {
    for (status, body, fault) in [
        (401, INVALID_KEY, PortalFault::KeyRefused),
        (403, "", PortalFault::CertificateNeeded),
        (403, NOT_ALLOWED, PortalFault::KeyNotAllowed),
        (403, NO_SCOPES, PortalFault::OutsideGroup),
        (403, "<html>proxy</html>", PortalFault::Failed(403)),
        (400, NO_KEY_TYPE, PortalFault::Malformed),
        (404, "", PortalFault::NotFound),
        (429, THROTTLED, PortalFault::Throttled),
        (500, FAILED, PortalFault::Failed(500)),
        (200, "<html>", PortalFault::NetworkPage),
        (302, "", PortalFault::Failed(302)),
    ] {
        let portal = portal((status, body), LIVE, EMPTY).await;
        let io = demo(&portal);
        assert_eq!(io.probe().await.unwrap_err().fault, fault, "{status} {body}");
        assert_eq!(
            io.services(&|_| {}).await.unwrap_err().fault,
            fault,
            "{status} {body}"
        );
        assert!(
            portal.seen("/topics").is_empty(),
            "the list needs no telling apart"
        );
    }
}

#[tokio::test]
async fn each_status_of_one_service_is_a_fault_of_its_own() {
    for (status, body, fault) in [
        (401, INVALID_KEY, PortalFault::KeyRefused),
        (403, "", PortalFault::CertificateNeeded),
        (403, NO_SCOPES, PortalFault::OutsideGroup),
        (404, ABSENT, PortalFault::NotFound),
        (404, DELETED, PortalFault::ServiceDeleted),
        (429, THROTTLED, PortalFault::Throttled),
        (500, FAILED, PortalFault::Failed(500)),
        (200, "<html>", PortalFault::NetworkPage),
        (200, "{}", PortalFault::Unreadable),
    ] {
        let portal = portal(EMPTY, LIVE, (status, body)).await;
        let io = demo(&portal);
        let one = io.service(&id("one")).await.unwrap_err();
        assert_eq!(one.fault, fault, "{status} {body}");
        let keys = io.keys_of(&id("one")).list().await.unwrap_err();
        assert_eq!(keys.fault, fault, "{status} {body}");
    }
}

#[tokio::test]
async fn the_three_meanings_of_one_403_are_told_apart_by_topics_and_list() {
    for (list, topics, fault) in [
        (EMPTY, LIVE, PortalFault::OtherInstitution),
        ((500, POISONED), LIVE, PortalFault::OtherInstitution),
        (REFUSED, LIVE, PortalFault::KeyNotAllowed),
        (EMPTY, (401, INVALID_KEY), PortalFault::KeyRefused),
        ((401, INVALID_KEY), LIVE, PortalFault::KeyRefused),
        // Where that does not help either.
        ((500, FAILED), LIVE, PortalFault::KeyNotAllowed),
        (EMPTY, (503, ""), PortalFault::KeyNotAllowed),
        (EMPTY, (429, THROTTLED), PortalFault::KeyNotAllowed),
    ] {
        let portal = portal(list, topics, REFUSED).await;
        let io = demo(&portal);
        let keys = io.keys_of(&id("one"));
        assert_eq!(io.service(&id("one")).await.unwrap_err().fault, fault);
        assert_eq!(keys.list().await.unwrap_err().fault, fault);
        let change = keys.regenerate(&id("one"), KeySlot::Primary).await.unwrap_err();
        assert_eq!(change.fault, fault);
        assert!(change.fault.nothing_changed());
        assert_eq!(change.request_id.as_deref(), Some("portal-7"));
        assert_eq!(portal.seen("PUT ").len(), 1);
        assert!(portal.seen("/topics").len() <= 3, "each is asked once");
    }
}

#[tokio::test]
async fn a_key_opens_the_catalogue_though_its_first_service_is_poisoned() {
    let poisoned = portal((500, POISONED), LIVE, EMPTY).await;
    demo(&poisoned).probe().await.unwrap();
    let open = portal(EMPTY, LIVE, EMPTY).await;
    demo(&open).probe().await.unwrap();
    assert_eq!(
        open.seen("")[0].line,
        "GET /io/api/v1/manage/services?limit=1&offset=0"
    );
    assert_eq!(open.seen("").len(), 1, "one harmless question");
}

#[tokio::test]
async fn a_key_is_verified_by_the_topics_and_by_nothing_else_that_says_200() {
    let live = portal(EMPTY, LIVE, EMPTY).await;
    let use_key = ApiKey::parse("CANARYuse").unwrap();
    demo(&live).verify(&use_key).await.unwrap();
    let asked = live.seen("");
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].line, "GET /io/api/v1/manage/services/topics");
    assert_eq!(asked[0].header("ocp-apim-subscription-key"), ["CANARYuse"]);

    for (topics, fault) in [
        ((401, INVALID_KEY), PortalFault::KeyRefused),
        ((200, "<html>Accedi alla rete</html>"), PortalFault::NetworkPage),
        ((200, "{}"), PortalFault::Unreadable),
        ((429, THROTTLED), PortalFault::Throttled),
    ] {
        let portal = portal(EMPTY, topics, EMPTY).await;
        assert_eq!(demo(&portal).verify(&use_key).await.unwrap_err().fault, fault);
    }
}

#[tokio::test]
async fn one_service_is_asked_for_by_its_id_and_another_in_its_place_is_not_believed() {
    let portal = RawPortal::answering(|request| {
        let state = row("one").replace("approved", "deleted");
        request
            .line
            .contains("/services/")
            .then_some(Reply::Json(200, state))
    });
    let portal = portal.await;
    let io = demo(&portal);
    let one = io.service(&id("one")).await.unwrap();
    assert_eq!((one.id.as_str(), one.state), ("one", ServiceState::Deleted));
    assert_eq!(one.tax_code.as_str(), "00264560608");
    assert_eq!(portal.seen("")[0].line, "GET /io/api/v1/manage/services/one");
    let other = io.service(&id("other")).await.unwrap_err();
    assert_eq!(other.fault, PortalFault::Unreadable);
}

#[tokio::test]
async fn a_link_with_another_key_asks_with_that_key() {
    let portal = RawPortal::answering(|_| Some(listing(&[], 0, 1))).await;
    let io = demo(&portal);
    let other = io.with_key(ApiKey::parse("CANARYother").unwrap());
    io.probe().await.unwrap();
    other.probe().await.unwrap();
    let keys: Vec<String> = portal
        .seen("")
        .iter()
        .map(|request| request.header("ocp-apim-subscription-key").join(","))
        .collect();
    assert_eq!(keys, [MANAGE_KEY, "CANARYother"]);
}
