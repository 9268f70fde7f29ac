//! What the client does when servers and networks misbehave.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::raw::{self, LIST, RawPortal, Reply, Request, is_change};
use portachiavi_keys::{KeySlot, Portal, PortalFault, Product, SubscriptionId};
use portachiavi_portals::{BackOffice, Timeouts};

const EXPIRED: &str =
    r#"{"title":"Error during authentication","status":401,"detail":"Error during authentication"}"#;
const SOON: Timeouts = Timeouts {
    connect: Duration::from_secs(10),
    read: Duration::from_secs(2),
    change: Duration::from_secs(2),
};

async fn regenerate(back_office: &BackOffice) -> PortalFault {
    let gpd = SubscriptionId::parse("gdp-1").unwrap();
    back_office
        .regenerate(&gpd, KeySlot::Secondary)
        .await
        .unwrap_err()
        .fault
}

#[tokio::test]
async fn a_change_whose_connection_breaks_was_sent_once_and_is_in_doubt() {
    let breaks: [fn() -> Reply; 2] = [|| Reply::Close, || Reply::Reset];
    for broken in breaks {
        let portal = RawPortal::answering(move |request| {
            if is_change(request) {
                Some(broken())
            } else {
                by_list(request)
            }
        });
        let portal = portal.await;
        let back_office = portal.back_office().await;
        back_office.list().await.unwrap();
        let fault = regenerate(&back_office).await;
        assert_eq!(fault, PortalFault::Interrupted);
        assert!(!fault.nothing_changed());
        back_office.list().await.unwrap();
        assert_eq!(
            portal.seen("POST /uat/backoffice/v1").len(),
            1,
            "sent once, and never again"
        );
    }
}

#[tokio::test]
async fn a_change_that_finds_no_connection_changed_nothing() {
    let portal = RawPortal::answering(by_list).await;
    let back_office = portal.back_office().await;
    back_office.list().await.unwrap();
    portal.stop().await;
    let fault = regenerate(&back_office).await;
    assert_eq!(fault, PortalFault::Unreachable);
    assert!(fault.nothing_changed());
}

#[tokio::test]
async fn a_portal_that_stalls_is_given_up_and_a_change_is_then_in_doubt() {
    let portal =
        RawPortal::answering(|request| request.line.contains("/api-keys").then_some(Reply::Stall)).await;
    let back_office = portal.back_office_waiting(SOON).await;
    let (listing, fault) = tokio::join!(back_office.list(), regenerate(&back_office));
    assert_eq!(listing.unwrap_err().fault, PortalFault::TimedOut);
    assert_eq!(fault, PortalFault::TimedOut);
    assert!(!fault.nothing_changed());
    assert_eq!(portal.seen("POST /uat/backoffice/v1").len(), 1);
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let portal = RawPortal::answering(|request| {
        let away = b"HTTP/1.1 307 Away\r\nLocation: /trap\r\nContent-Length: 0\r\n\r\n";
        request
            .line
            .contains("/api-keys")
            .then(|| Reply::Raw(away.to_vec()))
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    assert_eq!(
        back_office.list().await.unwrap_err().fault,
        PortalFault::Failed(307)
    );
    assert_eq!(regenerate(&back_office).await, PortalFault::Failed(307));
    assert!(portal.seen("/trap").is_empty());
}

#[tokio::test]
async fn a_read_with_an_ended_session_is_repeated_once_with_a_new_one() {
    let refusals = AtomicUsize::new(1);
    let portal = RawPortal::answering(move |request| {
        let refuse = request.line.contains("/api-keys")
            && refusals
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                .is_ok();
        if refuse {
            Some(Reply::Json(401, EXPIRED.to_owned()))
        } else {
            by_list(request)
        }
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    assert_eq!(back_office.list().await.unwrap().subscriptions.len(), 1);
    assert_eq!(portal.seen("GET /uat/backoffice/v1").len(), 2);
    assert_eq!(
        portal.seen("/uat/api/token/token").len(),
        2,
        "a new session was opened"
    );
}

#[tokio::test]
async fn a_session_that_is_refused_again_and_again_is_not_asked_for_ever() {
    let portal = RawPortal::answering(|request| {
        request
            .line
            .contains("/api-keys")
            .then(|| Reply::Json(401, EXPIRED.to_owned()))
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    assert_eq!(
        back_office.list().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
    assert_eq!(portal.seen("GET /uat/backoffice/v1").len(), 2);
}

#[tokio::test]
async fn a_change_with_an_ended_session_is_not_repeated_and_the_next_read_opens_a_new_one() {
    let portal = RawPortal::answering(|request| {
        if is_change(request) {
            Some(Reply::Json(401, EXPIRED.to_owned()))
        } else {
            by_list(request)
        }
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    assert_eq!(regenerate(&back_office).await, PortalFault::SessionExpired);
    assert_eq!(portal.seen("POST /uat/backoffice/v1").len(), 1);
    back_office.list().await.unwrap();
    assert_eq!(portal.seen("/uat/api/token/token").len(), 2);
}

#[tokio::test]
async fn a_change_for_which_no_session_could_be_opened_was_not_sent_and_changed_nothing() {
    for broken in [
        || Reply::Close,
        || Reply::Json(500, String::new()),
        || Reply::Json(404, String::new()),
    ] {
        let portal = RawPortal::answering(move |request| request.line.contains("/token").then(broken));
        let portal = portal.await;
        let back_office = portal.back_office().await;
        assert!(regenerate(&back_office).await.nothing_changed());
        assert!(portal.seen("POST /uat/backoffice/v1").is_empty());
    }
}

#[tokio::test]
async fn changes_say_that_they_are_empty_and_never_ride_on_a_used_connection() {
    let portal = RawPortal::answering(|request| {
        if is_change(request) {
            Some(Reply::Json(201, LIST.to_owned()))
        } else {
            by_list(request)
        }
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    for product in [Product::Nodoauth, Product::Gpd] {
        back_office.list().await.unwrap();
        back_office.create(product).await.unwrap();
    }
    let changes = portal.seen("POST /uat/backoffice/v1");
    assert_eq!(
        changes
            .iter()
            .map(|request| request.line.as_str())
            .collect::<Vec<_>>(),
        ["NODOAUTH", "GPD"].map(|code| format!(
            "POST /uat/backoffice/v1/institutions/{}/api-keys?subscription-code={code}",
            raw::COMUNE
        ))
    );
    for change in &changes {
        assert_eq!(change.header("content-length"), ["0"]);
        assert_eq!(change.header("authorization"), ["Bearer CANARYjwt"]);
        assert_eq!(change.header("x-request-id")[0].len(), 36, "a UUID");
        let others = portal
            .seen("")
            .into_iter()
            .filter(|other| other.connection == change.connection);
        assert_eq!(others.count(), 1, "alone on its connection");
    }
    assert_eq!(
        portal.seen("/uat/api/token/token")[0].header("identitytoken"),
        ["CANARYidentity"]
    );
}

#[tokio::test]
async fn an_error_keeps_the_portals_request_id_or_else_the_one_that_was_sent() {
    let portal = RawPortal::answering(|request| {
        Some(if is_change(request) {
            Reply::Close
        } else {
            return refused(request);
        })
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    assert_eq!(
        back_office.list().await.unwrap_err().request_id.as_deref(),
        Some("portal-7")
    );
    let sent = back_office
        .create(Product::Gpd)
        .await
        .unwrap_err()
        .request_id
        .unwrap();
    assert_eq!(
        portal.seen("POST /uat/backoffice/v1")[0].header("x-request-id"),
        [sent]
    );
}

fn by_list(request: &Request) -> Option<Reply> {
    request
        .line
        .contains("/api-keys")
        .then(|| Reply::Json(200, LIST.to_owned()))
}

fn refused(request: &Request) -> Option<Reply> {
    let body = r#"{"title":"Internal Server Error","status":500,"detail":"x"}"#;
    request
        .line
        .contains("/api-keys")
        .then(|| Reply::Json(500, body.to_owned()))
}
