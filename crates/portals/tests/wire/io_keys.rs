//! The pair of one service: read when it is wanted, changed once and never again.

use std::time::Duration;

use portachiavi_keys::{ApiKey, KeySlot, Portal, PortalFault, Product};
use portachiavi_portals::{Addresses, IoManage, Timeouts};

use crate::io::{
    ABSENT, DELETED, FAILED, INVALID_KEY, MANAGE_KEY, NO_KEY_TYPE, NO_SCOPES, THROTTLED, demo, id, patient,
};
use crate::raw::{RawPortal, Reply, Request};

const PAIR: &str = r#"{"primary_key":"CANARYp1","secondary_key":"CANARYs1"}"#;

type Answer = dyn Fn() -> Reply + Send + Sync;

fn is_put(request: &Request) -> bool {
    request.line.starts_with("PUT ")
}

/// Gives the pair, and to a change `answer`.
async fn changing(answer: impl Fn() -> Reply + Send + Sync + 'static) -> RawPortal {
    RawPortal::answering(move |request| {
        Some(if is_put(request) {
            answer()
        } else {
            Reply::Json(200, PAIR.to_owned())
        })
    })
    .await
}

#[tokio::test]
async fn the_pair_of_one_service_is_a_list_of_this_row_alone() {
    let portal = changing(|| Reply::Close).await;
    let keys = demo(&portal).keys_of(&id("one"));
    assert!(portal.seen("").is_empty(), "nothing is asked before");
    let listing = keys.list().await.unwrap();
    assert!(listing.only_these);
    assert_eq!((listing.subscriptions.len(), listing.unreadable), (1, 0));
    let row = listing.find(&id("one")).unwrap();
    assert_eq!(row.display_name, "one");
    let pair = row.keys.as_ref().unwrap();
    assert_eq!(
        (pair.primary.expose(), pair.secondary.expose()),
        ("CANARYp1", "CANARYs1")
    );
    let asked = portal.seen("");
    assert_eq!(asked[0].line, "GET /io/api/v1/manage/services/one/keys");
    assert_eq!(asked[0].header("ocp-apim-subscription-key"), [MANAGE_KEY]);
}

#[tokio::test]
async fn a_blank_key_leaves_a_row_without_keys_and_what_is_no_pair_is_unreadable() {
    for (body, unreadable) in [
        (r#"{"primary_key":"p","secondary_key":""}"#, false),
        (r#"{"primary_key":"p"}"#, true),
        ("{}", true),
        ("", true),
        ("<", true),
    ] {
        let portal = RawPortal::answering(move |_| Some(Reply::Json(200, body.to_owned()))).await;
        match demo(&portal).keys_of(&id("one")).list().await {
            Ok(listing) => assert!(!unreadable && listing.subscriptions[0].keys.is_none(), "{body}"),
            Err(error) => assert!(unreadable && error.fault == PortalFault::Unreadable, "{body}"),
        }
    }
}

#[tokio::test]
async fn a_change_names_its_slot_in_lower_case_says_that_it_is_empty_and_rides_alone() {
    let portal = changing(|| Reply::Json(200, PAIR.to_owned())).await;
    let keys = demo(&portal).keys_of(&id("one"));
    for slot in [KeySlot::Primary, KeySlot::Secondary] {
        keys.list().await.unwrap();
        keys.regenerate(&id("one"), slot).await.unwrap();
    }
    let changes = portal.seen("PUT ");
    let lines: Vec<&str> = changes.iter().map(|request| request.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "PUT /io/api/v1/manage/services/one/keys/primary",
            "PUT /io/api/v1/manage/services/one/keys/secondary"
        ]
    );
    for change in &changes {
        assert_eq!(change.header("content-length"), ["0"]);
        assert!(change.header("content-type").is_empty());
        assert_eq!(change.header("ocp-apim-subscription-key"), [MANAGE_KEY]);
        let all = portal.seen("");
        let others = all.iter().filter(|other| other.connection == change.connection);
        assert_eq!(others.count(), 1, "alone on its connection");
    }
}

#[tokio::test]
async fn only_200_is_a_change_done_and_its_body_is_not_needed() {
    for (status, body, done) in [
        (200, PAIR, true),
        (200, "", true),
        (200, "{\"primary_key\":", true),
        (201, PAIR, false),
        (202, "", false),
        (204, "", false),
    ] {
        let portal = changing(move || Reply::Json(status, body.to_owned())).await;
        let answer = demo(&portal)
            .keys_of(&id("one"))
            .regenerate(&id("one"), KeySlot::Primary)
            .await;
        let fault = answer.err().map(|error| error.fault);
        assert_eq!(
            fault,
            (!done).then_some(PortalFault::Unreadable),
            "{status} {body}"
        );
    }
}

#[tokio::test]
async fn a_change_is_sent_once_whatever_comes_of_it_and_in_doubt_unless_io_itself_refused() {
    let told = |status, body: &'static str| move || Reply::Json(status, body.to_owned());
    let asks_to_wait = || {
        let header = "x-rate-limit-retry-after: 1".to_owned();
        Reply::Headed(429, header, THROTTLED.to_owned())
    };
    let away = || Reply::Headed(307, "Location: /trap".to_owned(), String::new());
    let answers: [(Box<Answer>, PortalFault, bool); 18] = [
        (Box::new(told(400, NO_KEY_TYPE)), PortalFault::Malformed, true),
        (Box::new(told(401, INVALID_KEY)), PortalFault::KeyRefused, true),
        (Box::new(told(403, NO_SCOPES)), PortalFault::OutsideGroup, true),
        (Box::new(told(404, DELETED)), PortalFault::ServiceDeleted, true),
        (Box::new(asks_to_wait), PortalFault::Throttled, true),
        (Box::new(told(404, ABSENT)), PortalFault::NotFound, false),
        (Box::new(told(400, "")), PortalFault::Failed(400), false),
        (Box::new(told(401, "<html>")), PortalFault::Failed(401), false),
        (Box::new(told(403, "")), PortalFault::Failed(403), false),
        (Box::new(told(403, "<html>")), PortalFault::Failed(403), false),
        (Box::new(told(429, "slow down")), PortalFault::Failed(429), false),
        (Box::new(told(500, FAILED)), PortalFault::Failed(500), false),
        (Box::new(told(502, "")), PortalFault::Failed(502), false),
        (Box::new(told(503, "")), PortalFault::Failed(503), false),
        (Box::new(told(504, "")), PortalFault::Failed(504), false),
        (Box::new(away), PortalFault::Failed(307), false),
        (Box::new(|| Reply::Close), PortalFault::Interrupted, false),
        (Box::new(|| Reply::Reset), PortalFault::Interrupted, false),
    ];
    for (answer, fault, nothing_changed) in answers {
        let portal = changing(answer).await;
        let (io, pauses) = patient(&portal);
        let error = io
            .keys_of(&id("one"))
            .regenerate(&id("one"), KeySlot::Secondary)
            .await
            .unwrap_err();
        assert_eq!(error.fault, fault);
        assert_eq!(error.fault.nothing_changed(), nothing_changed, "{fault:?}");
        assert_eq!(portal.seen("").len(), 1, "{fault:?}: one request, and no other");
        assert!(pauses.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_change_without_an_answer_in_time_is_in_doubt_and_one_without_a_connection_is_not() {
    let portal = changing(|| Reply::Stall).await;
    let soon = Timeouts {
        change: Duration::from_secs(2),
        ..Timeouts::io()
    };
    let key = ApiKey::parse(MANAGE_KEY).unwrap();
    let io = IoManage::new(&Addresses::sandbox(&portal.base).unwrap(), soon, key).unwrap();
    let keys = io.keys_of(&id("one"));
    let stalled = keys.regenerate(&id("one"), KeySlot::Primary).await.unwrap_err();
    assert_eq!(stalled.fault, PortalFault::TimedOut);
    assert!(!stalled.fault.nothing_changed());
    assert_eq!(portal.seen("PUT ").len(), 1);

    portal.stop().await;
    let nowhere = keys.regenerate(&id("one"), KeySlot::Primary).await.unwrap_err();
    assert_eq!(nowhere.fault, PortalFault::Unreachable);
    assert!(nowhere.fault.nothing_changed());
}

#[tokio::test]
async fn nothing_is_sent_for_another_service_and_no_pair_is_ever_created() {
    let portal = changing(|| Reply::Json(200, PAIR.to_owned())).await;
    let keys = demo(&portal).keys_of(&id("one"));
    for answer in [
        keys.regenerate(&id("other"), KeySlot::Primary).await,
        keys.create(Product::Gpd).await,
    ] {
        let error = answer.unwrap_err();
        assert_eq!(error.fault, PortalFault::Malformed);
        assert!(error.fault.nothing_changed());
    }
    assert!(portal.seen("").is_empty());
}
