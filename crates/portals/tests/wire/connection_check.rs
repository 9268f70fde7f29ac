//! At which hop the way to the portal ends.

use std::time::Duration;

use async_trait::async_trait;
use portachiavi_keys::{Clock, Environment, IssuerName, PortalFault, Timestamp};
use portachiavi_portals::{
    Addresses, ClientCertificate, ConnectionReport, Finding, Network, PagoPa, ProxyLogin, Step, StepOutcome,
    Timeouts,
};

use crate::raw::{RawPortal, Reply};
use crate::tls_portal::{Authority, TinyProxy, network_by, serving, tls_portal};

const HOST: &str = "api.uat.platform.pagopa.it";
/// Wed, 25 Nov 2026 17:00:00 GMT
const FIVE_O_CLOCK: i64 = 1_795_626_000_000;
const INFO: &str = "HTTP/1.1 200 OK\r\nDate: Wed, 25 Nov 2026 17:00:00 GMT\r\nContent-Length: 20\r\n\r\n{\"version\":\"2.44.4\"}";

/// It shows this time, and stands still.
struct Stopped(i64);

#[async_trait]
impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        Timestamp(self.0)
    }
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
    async fn sleep(&self, _duration: Duration) {}
}

async fn checked(network: &Network, now: i64) -> ConnectionReport {
    let pagopa = PagoPa::through(network, &Addresses::real(), Timeouts::default()).unwrap();
    pagopa
        .check_connection(Environment::Collaudo, &Stopped(now))
        .await
}

fn outcomes(report: &ConnectionReport) -> Vec<StepOutcome> {
    let steps: Vec<Step> = report.steps.iter().map(|step| step.step).collect();
    assert_eq!(
        steps,
        [
            Step::Name,
            Step::Connection,
            Step::Tls,
            Step::Portal,
            Step::Clock,
            Step::Session
        ]
    );
    report.steps.iter().map(|step| step.outcome.clone()).collect()
}

#[tokio::test]
async fn every_hop_of_a_good_way_is_named() {
    let authority = Authority::new("Ente CA");
    let portal = tls_portal(serving(authority.certify(HOST, |_| {})), INFO).await;
    let proxy = TinyProxy::leading_to(portal).await;
    let network = proxy.network(Some(authority.trust()));
    let report = checked(&network, FIVE_O_CLOCK).await;
    let through = proxy.address.to_string();
    let version = "TLS 1.3";
    let issuer = IssuerName::of("Ente CA");
    assert_eq!(
        outcomes(&report),
        [
            StepOutcome::Passed(Finding::Addresses(1)),
            StepOutcome::Passed(Finding::Through(through)),
            StepOutcome::Passed(Finding::Protected { version, issuer }),
            StepOutcome::Passed(Finding::Answered("2.44.4".to_owned())),
            StepOutcome::Passed(Finding::Ahead(0)),
            StepOutcome::LeftOut,
        ]
    );
    let text = report.to_string();
    assert!(
        text.contains("TLS: ok, TLS 1.3, certificate issued by Ente CA"),
        "{text}"
    );

    let slow = checked(&network, FIVE_O_CLOCK - 600_000).await;
    let ahead = StepOutcome::Doubtful(Finding::Ahead(-600));
    assert_eq!(outcomes(&slow)[4], ahead);
    assert!(slow.to_string().contains("600 s behind the portal"), "{slow}");
}

#[tokio::test]
async fn the_way_ends_where_it_fails_and_the_rest_is_left_out() {
    let refusing = TinyProxy::answering(None, |_| "HTTP/1.1 407 Login\r\n\r\n").await;
    let inspecting = Authority::new("Firewall dell'Ente");
    let portal = tls_portal(serving(inspecting.certify(HOST, |_| {})), INFO).await;
    let inspected = TinyProxy::leading_to(portal).await;
    let nameless = format!("http://{}.invalid:3128", "x".repeat(64));
    let issuer = IssuerName::of("Firewall dell'Ente");
    for (network, at, fault) in [
        (
            network_by(&nameless, None, None),
            0,
            PortalFault::ProxyUnreachable,
        ),
        (refusing.network(None), 1, PortalFault::ProxyLoginNeeded),
        (inspected.network(None), 2, PortalFault::Untrusted(issuer)),
    ] {
        let outcomes = outcomes(&checked(&network, FIVE_O_CLOCK).await);
        assert_eq!(outcomes[at], StepOutcome::Failed(fault));
        assert!(
            outcomes[at + 1..]
                .iter()
                .all(|left| *left == StepOutcome::LeftOut)
        );
    }
}

#[tokio::test]
async fn a_report_has_no_secret_and_no_name_of_a_person() {
    let authority = Authority::new("Ente CA");
    let identity = authority.certify("ente.example.it", |_| {});
    let portal = tls_portal(serving(authority.certify(HOST, |_| {})), INFO).await;
    let proxy = TinyProxy::leading_to(portal).await;
    let login = ProxyLogin {
        user: "CANARYuser".into(),
        password: "CANARYpassword".into(),
    };
    let network = Network {
        client_certificate: Some(ClientCertificate {
            file: authority.file("CANARYrossi.pem", identity.pem.as_bytes()),
            password: Some("CANARYp12".into()),
        }),
        ..proxy.network_as(Some(authority.trust()), Some(login))
    };
    let report = checked(&network, FIVE_O_CLOCK).await;
    assert!(matches!(outcomes(&report)[3], StepOutcome::Passed(_)), "{report}");
    let told = format!("{report} {report:?} {network:?}");
    assert!(told.contains("Client certificate: yes"), "{told}");
    assert!(!told.contains("CANARY"), "{told}");
}

#[tokio::test]
async fn on_this_machine_the_way_is_direct_and_a_session_that_ended_is_found() {
    let portal = RawPortal::answering(|request| match &request.line {
        line if line.ends_with("/backoffice/v1/info") => {
            Some(Reply::Json(200, r#"{"version":"2.44.4"}"#.to_owned()))
        }
        line if line.contains("/dashboard/v2/institutions") => Some(Reply::Json(401, "{}".to_owned())),
        _ => None,
    });
    let portal = portal.await;
    let pagopa = portal.link();
    pagopa.sign_in("demo").await.unwrap();
    let report = pagopa
        .check_connection(Environment::Collaudo, &Stopped(FIVE_O_CLOCK))
        .await;
    assert_eq!(
        outcomes(&report),
        [
            StepOutcome::Passed(Finding::Addresses(1)),
            StepOutcome::Passed(Finding::Direct),
            StepOutcome::LeftOut,
            StepOutcome::Passed(Finding::Answered("2.44.4".to_owned())),
            StepOutcome::LeftOut,
            StepOutcome::Failed(PortalFault::SessionExpired),
        ]
    );
}
