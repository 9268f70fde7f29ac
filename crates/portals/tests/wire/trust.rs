//! Which portals the client takes for the portal, and what it says of the others.

use std::time::Duration;

use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use portachiavi_keys::{ApiKey, IssuerName, PortalFault};
use portachiavi_portals::{
    Addresses, BuildError, ClientCertificate, IoManage, Network, NetworkError, Timeouts,
};

use tokio::net::TcpListener;

use crate::tls_portal::{
    Authority, IO_HOST, Identity, TOPICS, TinyProxy, asked, cutting_off, garbling, out_of_date, serving,
    tls_portal,
};

#[tokio::test]
async fn a_certificate_that_is_not_trusted_names_who_issued_it() {
    let inspecting = Authority::new("Firewall dell'Ente");
    let portal = tls_portal(serving(inspecting.certify(IO_HOST, |_| {})), TOPICS).await;
    let proxy = TinyProxy::leading_to(portal).await;
    let other = Authority::new("Altra CA");
    for trust in [None, Some(other.trust())] {
        let fault = asked(&proxy.network(trust)).await.unwrap_err();
        let issuer = IssuerName::of("Firewall dell'Ente");
        assert_eq!(fault, PortalFault::Untrusted(issuer));
        assert!(fault.to_string().contains("Firewall dell'Ente"));
        assert!(fault.nothing_changed());
    }
}

#[tokio::test]
async fn a_certificate_of_another_host_and_one_out_of_date_are_told_apart() {
    let authority = Authority::new("Ente CA");
    let other_host = authority.certify("api.example.it", |_| {});
    let expired = authority.certify(IO_HOST, out_of_date);
    for (identity, fault) in [
        (other_host, PortalFault::CertificateOfOtherHost),
        (expired, PortalFault::CertificateOutOfDate),
    ] {
        let portal = tls_portal(serving(identity), TOPICS).await;
        let proxy = TinyProxy::leading_to(portal).await;
        assert_eq!(asked(&proxy.network(Some(authority.trust()))).await, Err(fault));
    }
}

#[tokio::test]
async fn a_connection_that_is_cut_off_before_a_word_of_tls_sent_nothing() {
    let proxy = TinyProxy::leading_to(cutting_off().await).await;
    let fault = asked(&proxy.network(None)).await.unwrap_err();
    assert_eq!(fault, PortalFault::ConnectReset);
    assert!(fault.nothing_changed());
}

#[tokio::test]
async fn a_portal_that_never_says_a_word_of_tls_is_given_up_before_anything_is_sent() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = TinyProxy::leading_to(silent.local_addr().unwrap()).await;
    let soon = Timeouts {
        connect: Duration::from_secs(1),
        ..Timeouts::io()
    };
    let key = ApiKey::parse("CANARYmanage").unwrap();
    let network = proxy.network(None);
    let io = IoManage::through(&network, &Addresses::real(), soon, key.clone()).unwrap();
    let fault = io.verify(&key).await.unwrap_err().fault;
    assert_eq!(fault, PortalFault::ConnectTimedOut);
    assert!(fault.nothing_changed());
}

#[tokio::test]
async fn trouble_of_tls_after_the_request_had_left_leaves_it_in_doubt() {
    let authority = Authority::new("Ente CA");
    let portal = garbling(serving(authority.certify(IO_HOST, |_| {}))).await;
    let proxy = TinyProxy::leading_to(portal).await;
    let fault = asked(&proxy.network(Some(authority.trust()))).await.unwrap_err();
    assert_eq!(fault, PortalFault::Interrupted);
    assert!(!fault.nothing_changed());
}

#[tokio::test]
async fn a_page_of_the_network_is_not_the_portal() {
    let authority = Authority::new("Ente CA");
    let page = "HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n<html>Accedi</html>";
    let portal = tls_portal(serving(authority.certify(IO_HOST, |_| {})), page).await;
    let proxy = TinyProxy::leading_to(portal).await;
    assert_eq!(
        asked(&proxy.network(Some(authority.trust()))).await,
        Err(PortalFault::NetworkPage)
    );
}

fn pkcs12(identity: &Identity, password: &str) -> Vec<u8> {
    let key = PrivateKey::from_der(&identity.key).unwrap();
    let certificates = identity
        .chain
        .iter()
        .map(|certificate| p12_keystore::Certificate::from_der(certificate).unwrap());
    let mut store = KeyStore::new();
    let chain = PrivateKeyChain::new(b"ente".to_vec(), key, certificates);
    store.add_entry("ente", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(password).write().unwrap()
}

#[tokio::test]
async fn a_client_certificate_is_shown_from_either_kind_of_file() {
    let authority = Authority::new("Ente CA");
    let config = authority.demanding(authority.certify(IO_HOST, |_| {}));
    let proxy = TinyProxy::leading_to(tls_portal(config, TOPICS).await).await;
    let own = authority.certify("ente.example.it", |_| {});
    let stranger = Authority::new("Altra CA").certify("ente.example.it", |_| {});
    let p12 = authority.file("ente.p12", &pkcs12(&own, "segreta"));
    let in_pem = authority.file("ente.pem", own.pem.as_bytes());
    let strange = authority.file("altro.pem", stranger.pem.as_bytes());
    let showing = |file, password: Option<&str>| Network {
        client_certificate: Some(ClientCertificate {
            file,
            password: password.map(Into::into),
        }),
        ..proxy.network(Some(authority.trust()))
    };
    assert_eq!(asked(&showing(p12, Some("segreta"))).await, Ok(()));
    assert_eq!(asked(&showing(in_pem, None)).await, Ok(()));
    assert_eq!(
        asked(&showing(strange, None)).await,
        Err(PortalFault::ClientCertificateRefused)
    );
    assert_eq!(
        asked(&proxy.network(Some(authority.trust()))).await,
        Err(PortalFault::CertificateNeeded)
    );
}

#[test]
fn files_that_cannot_be_used_are_told_before_anything_is_asked() {
    let authority = Authority::new("Ente CA");
    let own = authority.certify("ente.example.it", |_| {});
    let p12 = authority.file("ente.p12", &pkcs12(&own, "segreta"));
    let empty = authority.file("vuoto.pem", b"");
    let missing = authority.file("x", b"").with_file_name("manca.pem");
    let trusting = |file| Network {
        extra_trust: Some(file),
        ..Network::default()
    };
    let showing = |file, password: &str| Network {
        client_certificate: Some(ClientCertificate {
            file,
            password: Some(password.into()),
        }),
        ..Network::default()
    };
    for (network, refusal) in [
        (trusting(missing.clone()), NetworkError::TrustUnreadable),
        (trusting(empty.clone()), NetworkError::TrustUnfit),
        (showing(missing, ""), NetworkError::ClientCertificateUnreadable),
        (showing(empty, ""), NetworkError::ClientCertificateUnfit),
        (showing(p12, "altra"), NetworkError::ClientCertificatePassword),
    ] {
        let key = ApiKey::parse("CANARY").unwrap();
        let built = IoManage::through(&network, &Addresses::real(), Timeouts::io(), key);
        let Err(BuildError::Network(told)) = built.map(|_| ()) else {
            panic!("{refusal}")
        };
        assert_eq!(told, refusal);
    }
}
