//! Walking over the pages: the traps of the portal's list, each by name.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use portachiavi_keys::{PortalFault, Progress, ServiceCatalogue, ServiceListing};

use crate::io::{
    Place, demo, is_page, listed, listing, listing_of, offset_and_limit, page, patient, row, services,
};
use crate::raw::{RawPortal, Reply};

fn ids(listing: &ServiceListing) -> Vec<&str> {
    listing
        .services
        .iter()
        .map(|service| service.id.as_str())
        .collect()
}

fn asked(portal: &RawPortal) -> Vec<(usize, usize)> {
    portal.seen("/services?").iter().map(offset_and_limit).collect()
}

#[tokio::test]
async fn the_walk_steps_by_99_whatever_count_says_and_asks_for_no_keys() {
    let portal = listing_of(services(250)).await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (250, 0));
    let steps: Vec<_> = (0..6).map(|page| (page * 99, 99)).collect();
    assert_eq!(asked(&portal), steps, "three pages, then three empty ones");
    assert_eq!(portal.seen("").len(), 6);
    let first = &portal.seen("")[0];
    assert_eq!(first.line, "GET /io/api/v1/manage/services?limit=99&offset=0");
}

#[tokio::test]
async fn lists_of_any_length_are_found_whole() {
    for count in [0, 1, 3, 98, 99, 100, 101, 198, 1_000] {
        let portal = listing_of(services(count)).await;
        assert_eq!(listed(&portal).await.services.len(), count);
    }
}

#[tokio::test]
async fn a_short_page_and_an_empty_page_in_the_middle_are_not_the_end() {
    let mut places = services(400);
    for place in &mut places[10..60] {
        *place = Place::NoDocument;
    }
    for place in &mut places[99..297] {
        *place = Place::NoDocument;
    }
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!(found.services.len(), 400 - 50 - 198);
    assert_eq!(ids(&found).last(), Some(&"service-399"));
    assert_eq!(found.unreadable, 0, "what has no document is no service");
}

#[tokio::test]
async fn three_empty_pages_in_a_row_are_the_end() {
    let mut places = vec![Place::NoDocument; 297];
    places.extend(services(5));
    let portal = listing_of(places).await;
    assert_eq!(listed(&portal).await, ServiceListing::default());
    assert_eq!(asked(&portal).len(), 3);
}

#[tokio::test]
async fn a_service_that_moved_while_it_was_walked_over_is_listed_once() {
    let mut places = services(150);
    places[110] = Place::Holds("service-3".to_owned());
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (149, 0));
}

#[tokio::test]
async fn a_portal_that_does_not_look_at_the_offset_is_not_walked_over_for_ever() {
    let portal =
        RawPortal::answering(|request| is_page(request).then(|| listing(&[row("one"), row("two")], 0, 99)));
    let portal = portal.await;
    assert_eq!(ids(&listed(&portal).await), ["one", "two"]);
    assert_eq!(asked(&portal).len(), 4);

    let portal = RawPortal::answering(|request| is_page(request).then(|| listing(&["{}".to_owned()], 0, 99)));
    let portal = portal.await;
    let endless = demo(&portal).services(&|_| {}).await.unwrap_err();
    assert_eq!(endless.fault, PortalFault::Unreadable);
}

#[tokio::test]
async fn a_malformed_row_is_counted_and_spoils_no_other() {
    let mut places = services(5);
    places[2] = Place::Malformed;
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!(ids(&found), ["service-0", "service-1", "service-3", "service-4"]);
    assert_eq!(found.unreadable, 1);
}

#[tokio::test]
async fn a_poisoned_page_is_halved_down_to_the_one_service_that_cannot_be_read() {
    let mut places = services(200);
    places[140] = Place::WithdrawnTopic;
    let portal = listing_of(places).await;
    let (io, pauses) = patient(&portal);
    let found = io.services(&|_| {}).await.unwrap();
    assert_eq!((found.services.len(), found.unreadable), (199, 1));
    assert!(!ids(&found).contains(&"service-140"));
    assert!(
        pauses.lock().unwrap().is_empty(),
        "it is known why: asking again helps nothing"
    );
    let around: Vec<_> = asked(&portal)
        .into_iter()
        .filter(|(offset, limit)| (*offset..offset + limit).contains(&140))
        .collect();
    assert_eq!(
        around,
        [
            (99, 99),
            (99, 49),
            (123, 25),
            (135, 13),
            (135, 6),
            (138, 3),
            (139, 2),
            (140, 1)
        ]
    );
}

#[tokio::test]
async fn every_service_of_a_withdrawn_topic_is_counted_however_many() {
    let mut places = services(300);
    for place in &mut places[90..130] {
        *place = Place::WithdrawnTopic;
    }
    places[299] = Place::WithdrawnTopic;
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (259, 41));
}

#[tokio::test]
async fn a_whole_page_of_poison_is_not_the_end_of_the_list() {
    let mut places = services(500);
    for place in &mut places[0..396] {
        *place = Place::WithdrawnTopic;
    }
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (104, 396));
}

#[tokio::test]
async fn a_place_that_fails_for_no_known_reason_is_asked_again_and_then_counted() {
    let mut places = services(120);
    places[7] = Place::Failing;
    let portal = listing_of(places).await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (119, 1));
    let alone = asked(&portal).into_iter().filter(|part| *part == (7, 1));
    assert_eq!(alone.count(), 4);
}

#[tokio::test]
async fn a_portal_that_fails_at_every_place_is_down_and_no_list_comes_of_it() {
    let portal = listing_of(vec![Place::Failing; 1_000]).await;
    let error = demo(&portal).services(&|_| {}).await.unwrap_err();
    assert_eq!(error.fault, PortalFault::Failed(500));
    assert!(asked(&portal).len() < 30, "{:?}", asked(&portal));
}

#[tokio::test]
async fn a_failure_in_the_middle_of_halving_is_asked_again() {
    let mut places = services(99);
    places[0] = Place::WithdrawnTopic;
    let failures = AtomicUsize::new(0);
    let portal = RawPortal::answering(move |request| {
        let hiccup = request.line.contains("limit=24") && failures.fetch_add(1, Ordering::SeqCst) == 0;
        let answer = || {
            if hiccup {
                Reply::Json(503, String::new())
            } else {
                page(&places, request)
            }
        };
        is_page(request).then(answer)
    });
    let portal = portal.await;
    let found = listed(&portal).await;
    assert_eq!((found.services.len(), found.unreadable), (98, 1));
}

#[tokio::test]
async fn what_is_not_a_page_is_unreadable_and_never_an_empty_list() {
    for body in ["", "{}", r#"{"value":null}"#, r#"{"value":[{"#] {
        let body = body.to_owned();
        let portal =
            RawPortal::answering(move |request| is_page(request).then(|| Reply::Json(200, body.clone())));
        let portal = portal.await;
        let fault = demo(&portal).services(&|_| {}).await.unwrap_err().fault;
        assert_eq!(fault, PortalFault::Unreadable);
    }
}

#[tokio::test]
async fn the_walk_tells_how_far_it_has_come() {
    let portal = listing_of(services(150)).await;
    let told = Mutex::new(Vec::new());
    let progress = |step: Progress| told.lock().unwrap().push(step);
    demo(&portal).services(&progress).await.unwrap();
    let expected = [99, 150, 150, 150, 150].map(Progress::Found);
    assert_eq!(*told.lock().unwrap(), expected);
}
