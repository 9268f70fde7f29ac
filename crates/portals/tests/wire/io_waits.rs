//! Waits that the portal asks for, and pauses after it stumbled. No test sleeps.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use portachiavi_keys::{Portal, PortalFault, Progress, ServiceCatalogue};

use crate::io::{INVALID_KEY, THROTTLED, demo, id, is_page, page, patient, services};
use crate::raw::{RawPortal, Reply};

fn throttled(header: &str) -> Reply {
    Reply::Headed(429, header.to_owned(), THROTTLED.to_owned())
}

/// Three services, listed after `refusals` answers of another kind.
async fn after(refusals: usize, refusal: fn() -> Reply) -> RawPortal {
    let told = AtomicUsize::new(0);
    let answers = move |request: &_| {
        let refused = told.fetch_add(1, Ordering::SeqCst) < refusals;
        is_page(request).then(|| {
            if refused {
                refusal()
            } else {
                page(&services(3), request)
            }
        })
    };
    RawPortal::answering(answers).await
}

#[tokio::test]
async fn a_429_is_waited_out_as_long_as_its_own_header_says_and_the_wait_is_told() {
    for (header, seconds) in [
        ("x-rate-limit-retry-after: 3", 3),
        ("x-rate-limit-retry-after: 3600", 60),
        ("Retry-After: 40", 5),
        ("x-rate-limit-retry-after: soon", 5),
    ] {
        let told = AtomicUsize::new(0);
        let portal = RawPortal::answering(move |request| {
            let first = told.fetch_add(1, Ordering::SeqCst) == 0;
            Some(if first {
                throttled(header)
            } else {
                page(&services(3), request)
            })
        });
        let portal = portal.await;
        let (io, pauses) = patient(&portal);
        let steps = Mutex::new(Vec::new());
        let progress = |step: Progress| steps.lock().unwrap().push(step);
        assert_eq!(io.services(&progress).await.unwrap().services.len(), 3);
        let wait = Duration::from_secs(seconds);
        assert_eq!(*pauses.lock().unwrap(), [wait], "{header}");
        assert_eq!(
            steps.lock().unwrap()[..2],
            [Progress::Waiting(wait), Progress::Found(3)]
        );
    }
}

#[tokio::test]
async fn after_five_waits_a_429_is_the_answer() {
    let refusal = || throttled("x-rate-limit-retry-after: 1");
    let portal = after(5, refusal).await;
    assert_eq!(demo(&portal).services(&|_| {}).await.unwrap().services.len(), 3);
    let portal = after(6, refusal).await;
    let error = demo(&portal).services(&|_| {}).await.unwrap_err();
    assert_eq!(error.fault, PortalFault::Throttled);
    assert_eq!(portal.seen("").len(), 6);
}

#[tokio::test]
async fn a_stumble_is_asked_again_three_times_after_growing_pauses() {
    let stumbles: [fn() -> Reply; 4] = [
        || Reply::Json(500, String::new()),
        || Reply::Json(502, "<html>".to_owned()),
        || Reply::Json(503, String::new()),
        || Reply::Json(504, String::new()),
    ];
    for stumble in stumbles {
        let portal = after(3, stumble).await;
        let (io, pauses) = patient(&portal);
        io.probe().await.unwrap();
        let made = pauses.lock().unwrap().clone();
        assert_eq!(made.len(), 3);
        assert!(made.is_sorted_by(|one, next| one < next), "{made:?}");

        let portal = after(4, stumble).await;
        let fault = demo(&portal).probe().await.unwrap_err().fault;
        assert!(matches!(fault, PortalFault::Failed(500..=504)), "{fault:?}");
        assert_eq!(portal.seen("").len(), 4);
    }
}

#[tokio::test]
async fn what_will_not_be_another_answer_the_second_time_is_not_asked_again() {
    let refusals: [fn() -> Reply; 4] = [
        || Reply::Json(401, INVALID_KEY.to_owned()),
        || Reply::Json(404, String::new()),
        || Reply::Json(501, String::new()),
        || Reply::Json(200, "<html>".to_owned()),
    ];
    for refusal in refusals {
        let portal = after(9, refusal).await;
        let (io, pauses) = patient(&portal);
        io.services(&|_| {}).await.unwrap_err();
        assert_eq!(portal.seen("").len(), 1);
        assert!(pauses.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_pair_of_a_service_is_not_waited_for_as_somebody_waits_for_it() {
    let portal = RawPortal::answering(|_| Some(throttled("x-rate-limit-retry-after: 2"))).await;
    let (io, pauses) = patient(&portal);
    let refused = io.keys_of(&id("one")).list().await.unwrap_err();
    assert_eq!(refused.fault, PortalFault::Throttled);
    assert!(pauses.lock().unwrap().is_empty());

    let stumble = RawPortal::answering(|_| Some(Reply::Json(500, String::new()))).await;
    let (io, pauses) = patient(&stumble);
    let _ = io.keys_of(&id("one")).list().await;
    assert_eq!((stumble.seen("").len(), pauses.lock().unwrap().len()), (2, 1));
}

#[tokio::test]
async fn the_walk_steps_aside_when_little_is_left_for_the_bodys_own_messages() {
    for (left, pauses_made) in [("150", 0), ("100", 0), ("99", 3), ("0", 3)] {
        let portal = RawPortal::answering(move |request| {
            let Reply::Json(status, body) = page(&services(3), request) else {
                return None;
            };
            Some(Reply::Headed(
                status,
                format!("x-rate-limit-remaining: {left}"),
                body,
            ))
        });
        let portal = portal.await;
        let (io, pauses) = patient(&portal);
        io.services(&|_| {}).await.unwrap();
        assert_eq!(pauses.lock().unwrap().len(), pauses_made, "{left} left");
    }
}
