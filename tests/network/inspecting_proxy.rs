//! Through a real proxy that opens what is protected, as many bodies have one.

use portachiavi_keys::{IssuerName, KeySlot, Portal, PortalFault, Product};
use portachiavi_portals::StepOutcome;
use portachiavi_sandbox::faults::{Call, Mischief, Order};

use crate::mitmproxy::{ISSUER, Mitmproxy};
use crate::person::{Person, gpd, issuer, pair, through};
use crate::portals::Portals;
use crate::programs::free_port;
use crate::tinyproxy::Tinyproxy;

fn untrusted() -> PortalFault {
    PortalFault::Untrusted(IssuerName::of(ISSUER))
}

#[tokio::test]
async fn only_with_its_authority_added_is_anything_sent_and_who_inspects_is_named() {
    if !Mitmproxy::is_installed() {
        return;
    }
    let portals = Portals::start().await;
    let port = free_port();
    let proxy = Mitmproxy::start(port, portals.beyond(), &portals.trust());

    let person = Person::by(&through(port, None, portals.trust()));
    assert_eq!(person.faults().await, [untrusted(); 3]);
    let found = person.connection().await;
    assert_eq!(found[2], StepOutcome::Failed(untrusted()), "{found:?}");
    assert!(portals.reached_by().is_empty(), "no portal heard a word");

    let person = Person::by(&through(port, None, proxy.authority()));
    person.works().await;
    assert_eq!(issuer(&person.connection().await), ISSUER);
}

#[tokio::test]
async fn a_proxy_that_begins_to_inspect_under_a_session_is_sent_no_change() {
    let portals = Portals::start().await;
    let Some(mut plain) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    if !Mitmproxy::is_installed() {
        return;
    }
    plain.starts("");
    let person = Person::by(&through(plain.port, None, portals.trust()));
    let back_office = person.entered().await;
    back_office.create(Product::Gpd).await.unwrap();
    let kept = portals.pairs();

    plain.stops();
    let _inspecting = Mitmproxy::start(plain.port, portals.beyond(), &portals.trust());
    let refused = back_office
        .regenerate(&gpd(), KeySlot::Primary)
        .await
        .unwrap_err();
    assert_eq!(refused.fault, untrusted());
    assert!(refused.fault.nothing_changed());
    assert_eq!((portals.pairs(), portals.sandbox.changes().len()), (kept, 1));
}

#[tokio::test]
async fn what_it_answers_in_the_place_of_a_portal_that_broke_off_leaves_a_change_in_doubt() {
    if !Mitmproxy::is_installed() {
        return;
    }
    let portals = Portals::start().await;
    let port = free_port();
    let proxy = Mitmproxy::start(port, portals.beyond(), &portals.trust());
    let person = Person::by(&through(port, None, proxy.authority()));
    let back_office = person.entered().await;
    back_office.create(Product::Gpd).await.unwrap();
    let first = pair(&back_office).await;

    portals
        .sandbox
        .order(Order::once(Call::Regenerate, Mischief::DropAfter));
    let doubtful = back_office
        .regenerate(&gpd(), KeySlot::Primary)
        .await
        .unwrap_err();
    assert_eq!(doubtful.fault, PortalFault::Failed(502));
    assert!(!doubtful.fault.nothing_changed());
    let changes = portals.sandbox.changes();
    assert_eq!(
        (changes.len(), changes[1].carried_out),
        (2, true),
        "sent once, and carried out"
    );
    assert_ne!(pair(&back_office).await.primary, first.primary);
}
