//! What the client makes of the proxies on its way.

use portachiavi_keys::PortalFault;
use portachiavi_portals::ProxyLogin;

use crate::tls_portal::{
    Authority, IO_HOST, TOPICS, TinyProxy, asked, cutting_off, network_by, serving, tls_portal,
};

#[tokio::test]
async fn a_proxy_leads_to_the_portal_whose_authority_was_added() {
    let authority = Authority::new("Ente CA");
    let portal = tls_portal(serving(authority.certify(IO_HOST, |_| {})), TOPICS).await;
    let proxy = TinyProxy::leading_to(portal).await;
    assert_eq!(asked(&proxy.network(Some(authority.trust()))).await, Ok(()));
    let heads = proxy.heads();
    assert!(heads[0].starts_with("CONNECT api.io.pagopa.it:443 "), "{heads:?}");
    assert!(
        !heads.concat().contains("CANARY"),
        "the key is for the portal alone"
    );
}

#[tokio::test]
async fn a_proxy_that_wants_a_login_gets_it_and_says_when_it_is_missing_or_wrong() {
    let authority = Authority::new("Ente CA");
    let portal = tls_portal(serving(authority.certify(IO_HOST, |_| {})), TOPICS).await;
    let proxy = TinyProxy::answering(Some(portal), |head| {
        // rossi:segreta
        if head.contains("Basic cm9zc2k6c2VncmV0YQ==") {
            "HTTP/1.1 200 Connected\r\n\r\n"
        } else {
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"ente\"\r\n\r\n"
        }
    });
    let proxy = proxy.await;
    let login = |password: &str| {
        Some(ProxyLogin {
            user: "rossi".into(),
            password: password.into(),
        })
    };
    let trust = authority.trust();
    let wanted = PortalFault::ProxyLoginNeeded;
    assert_eq!(asked(&proxy.network(Some(trust.clone()))).await, Err(wanted));
    assert_eq!(
        asked(&proxy.network_as(Some(trust.clone()), login("altra"))).await,
        Err(wanted)
    );
    assert_eq!(
        asked(&proxy.network_as(Some(trust), login("segreta"))).await,
        Ok(())
    );
}

#[tokio::test]
async fn a_proxy_that_calls_a_wrong_login_unauthorized_is_understood_and_one_that_only_says_no_is_believed() {
    let proxy = TinyProxy::answering(None, |head| {
        if head.contains("Proxy-Authorization: Basic ") {
            "HTTP/1.0 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"ente\"\r\n\r\n"
        } else {
            "HTTP/1.0 403 Access denied\r\n\r\n"
        }
    });
    let proxy = proxy.await;
    let wrong = ProxyLogin {
        user: "rossi".into(),
        password: "altra".into(),
    };
    assert_eq!(
        asked(&proxy.network_as(None, Some(wrong))).await,
        Err(PortalFault::ProxyLoginNeeded)
    );
    assert_eq!(asked(&proxy.network(None)).await, Err(PortalFault::ProxyRefused));
}

#[tokio::test]
async fn a_proxy_that_says_no_and_one_that_is_not_there_are_told_apart() {
    let forbidding = TinyProxy::answering(None, |_| "HTTP/1.1 403 Forbidden\r\n\r\n").await;
    assert_eq!(
        asked(&forbidding.network(None)).await,
        Err(PortalFault::ProxyRefused)
    );
    let silent = TinyProxy::answering(None, |_| "").await;
    assert_eq!(
        asked(&silent.network(None)).await,
        Err(PortalFault::ProxyUnreachable)
    );
    let cut = format!("http://{}", cutting_off().await);
    assert_eq!(
        asked(&network_by(&cut, None, None)).await,
        Err(PortalFault::ProxyUnreachable)
    );
    // No resolver is asked about a label this long.
    let nameless = format!("http://{}.invalid:3128", "x".repeat(64));
    for proxy in ["http://127.0.0.1:1", &nameless] {
        assert_eq!(
            asked(&network_by(proxy, None, None)).await,
            Err(PortalFault::ProxyUnreachable)
        );
    }
}
