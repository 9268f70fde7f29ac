//! Through a real proxy, which only passes on what is protected.

use portachiavi_keys::{KeySlot, Portal, PortalFault, Product};
use portachiavi_portals::{Finding, StepOutcome};

use crate::person::{Person, gpd, issuer, login, pair, through};
use crate::portals::{AREA_RISERVATA, COLLAUDO, IO, ISSUER, Portals};
use crate::tinyproxy::Tinyproxy;

const PASSWORD: &str = "segreta-7";

#[tokio::test]
async fn with_the_right_login_all_works_and_the_proxy_sees_names_alone() {
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    proxy.starts_with_login(PASSWORD);
    let person = Person::by(&through(proxy.port, login(PASSWORD), portals.trust()));
    person.works().await;

    let found = person.connection().await;
    let way = Finding::Through(format!("127.0.0.1:{}", proxy.port));
    assert_eq!(found[1], StepOutcome::Passed(way), "{found:?}");
    assert_eq!(issuer(&found), ISSUER);
    assert_eq!(found[5], StepOutcome::Passed(Finding::SignedIn), "{found:?}");

    let log = proxy.log();
    for host in [AREA_RISERVATA, COLLAUDO, IO] {
        assert!(
            log.contains(&format!("CONNECT {host}:443 HTTP/1.1")),
            "{host} in {log}"
        );
    }
    let secrets = portals.secrets();
    assert!(secrets.len() > 10, "keys and tokens passed");
    for secret in secrets.iter().map(String::as_str).chain([PASSWORD, "api-keys"]) {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}

#[tokio::test]
async fn without_login_or_with_a_wrong_one_the_proxy_asks_for_it_and_no_portal_hears_a_word() {
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    proxy.starts_with_login(PASSWORD);
    for login in [None, login("altra")] {
        let person = Person::by(&through(proxy.port, login, portals.trust()));
        assert_eq!(person.faults().await, [PortalFault::ProxyLoginNeeded; 3]);
        assert_stopped_at_the_proxy(&person, PortalFault::ProxyLoginNeeded).await;
    }
    assert!(portals.reached_by().is_empty());
}

#[tokio::test]
async fn a_proxy_that_is_not_there_and_one_that_does_not_let_through_are_told_apart() {
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    let person = Person::by(&through(proxy.port, None, portals.trust()));
    assert_eq!(person.faults().await, [PortalFault::ProxyUnreachable; 3]);
    assert_stopped_at_the_proxy(&person, PortalFault::ProxyUnreachable).await;

    for refusing in ["ConnectPort 563\n", "Allow 192.0.2.1\n"] {
        proxy.starts(refusing);
        assert_eq!(
            person.faults().await,
            [PortalFault::ProxyRefused; 3],
            "{refusing}"
        );
        assert_stopped_at_the_proxy(&person, PortalFault::ProxyRefused).await;
    }
    assert!(portals.reached_by().is_empty());
}

async fn assert_stopped_at_the_proxy(person: &Person, fault: PortalFault) {
    let found = person.connection().await;
    assert_eq!(found[1], StepOutcome::Failed(fault), "{found:?}");
    let rest = [
        StepOutcome::LeftOut,
        StepOutcome::LeftOut,
        StepOutcome::LeftOut,
        StepOutcome::LeftOut,
    ];
    assert_eq!(found[2..], rest);
}

#[tokio::test]
async fn a_change_through_a_proxy_that_changed_its_mind_is_not_sent_and_works_once_it_is_back() {
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    proxy.starts_with_login(PASSWORD);
    let person = Person::by(&through(proxy.port, login(PASSWORD), portals.trust()));
    let back_office = person.entered().await;
    back_office.create(Product::Gpd).await.unwrap();
    let (kept, changes) = (portals.pairs(), portals.sandbox.changes());
    let assert_not_sent = async |fault| {
        let refused = back_office
            .regenerate(&gpd(), KeySlot::Primary)
            .await
            .unwrap_err();
        assert_eq!(refused.fault, fault);
        assert!(fault.nothing_changed() && refused.request_id.is_none());
        assert_eq!(
            (portals.pairs(), portals.sandbox.changes()),
            (kept.clone(), changes.clone())
        );
    };

    proxy.stops();
    assert_not_sent(PortalFault::ProxyUnreachable).await;
    proxy.starts_with_login("nuova");
    assert_not_sent(PortalFault::ProxyLoginNeeded).await;
    proxy.starts("ConnectPort 563\n");
    assert_not_sent(PortalFault::ProxyRefused).await;

    proxy.starts_with_login(PASSWORD);
    back_office.regenerate(&gpd(), KeySlot::Primary).await.unwrap();
    assert_ne!(pair(&back_office).await.primary.expose(), kept[0].primary);
    assert_eq!(portals.sandbox.changes().len(), changes.len() + 1);
}
