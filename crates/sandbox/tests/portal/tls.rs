//! The portals over TLS, behind an authority that only this story's client knows.

use std::{net::SocketAddr, path::Path};

use portachiavi_sandbox::{
    Options, Sandbox, StartError, Tls, TlsError,
    faults::{Call, Mischief, Order},
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use reqwest::{Certificate, Client};
use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::{
    program::{Running, said, state},
    support::answer,
};

const INFO: &str = "/uat/backoffice/v1/info";

struct Encrypted {
    folder: TempDir,
    tls: Tls,
    authority: String,
}

impl Encrypted {
    fn new() -> Encrypted {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority);
        let folder = TempDir::new().unwrap();
        let kept = |name: &str, text: String| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let tls = Tls {
            certificates: kept("certificate.pem", certificate.unwrap().pem()),
            key: kept("key.pem", key.serialize_pem()),
        };
        Encrypted {
            authority: authority.pem(),
            folder,
            tls,
        }
    }

    async fn start(&self) -> Result<Sandbox, StartError> {
        let state = self.folder.path().join("portal.json");
        let tls = Some(self.tls.clone());
        Sandbox::start(Options {
            tls,
            ..Options::on_loopback(state)
        })
        .await
    }

    fn client(&self) -> Client {
        let authority = Certificate::from_pem(self.authority.as_bytes()).unwrap();
        let client = Client::builder().no_proxy().tls_certs_only([authority]);
        client.build().unwrap()
    }
}

#[tokio::test]
async fn over_tls_the_portals_answer_under_their_number_and_under_localhost() {
    let encrypted = Encrypted::new();
    let sandbox = encrypted.start().await.unwrap();
    let base = sandbox.base_url();
    assert!(base.starts_with("https://127.0.0.1:"), "{base}");
    for base in [base.clone(), base.replace("127.0.0.1", "localhost")] {
        let info = answer(encrypted.client().get(format!("{base}{INFO}"))).await;
        assert_eq!(info.status, 200);
        assert!(info.body.contains("SelfCare Backoffice"));
    }
}

#[tokio::test]
async fn a_client_that_does_not_know_the_authority_and_one_without_tls_get_nothing() {
    let encrypted = Encrypted::new();
    let sandbox = encrypted.start().await.unwrap();
    let stranger = Client::builder().no_proxy().build().unwrap();
    let base = sandbox.base_url();
    for base in [base.clone(), base.replace("https:", "http:")] {
        assert!(stranger.get(format!("{base}{INFO}")).send().await.is_err());
    }
}

#[tokio::test]
async fn who_connects_and_says_nothing_holds_up_nobody() {
    let encrypted = Encrypted::new();
    let sandbox = encrypted.start().await.unwrap();
    let base = sandbox.base_url();
    let address: SocketAddr = base.trim_start_matches("https://").parse().unwrap();
    let _silent = TcpStream::connect(address).await.unwrap();
    let info = answer(encrypted.client().get(format!("{base}{INFO}"))).await;
    assert_eq!(info.status, 200);
}

#[tokio::test]
async fn connections_break_over_tls_as_they_do_without() {
    let encrypted = Encrypted::new();
    let sandbox = encrypted.start().await.unwrap();
    let info = || encrypted.client().get(format!("{}{INFO}", sandbox.base_url()));
    for mischief in [
        Mischief::DropBefore,
        Mischief::DropAfter,
        Mischief::ResetBefore,
        Mischief::ResetAfter,
    ] {
        sandbox.order(Order::once(Call::Any, mischief));
        assert!(info().send().await.is_err(), "{mischief:?}");
        assert_eq!(answer(info()).await.status, 200);
    }
    sandbox.order(Order::once(Call::Any, Mischief::Truncated));
    let head = info().send().await.unwrap();
    assert_eq!(head.status(), 200);
    assert!(head.text().await.is_err(), "half a body is no body");
}

#[tokio::test]
async fn the_sign_in_stays_on_https_and_its_cookie_with_it() {
    let encrypted = Encrypted::new();
    let sandbox = encrypted.start().await.unwrap();
    let client = Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_only([Certificate::from_pem(encrypted.authority.as_bytes()).unwrap()])
        .build()
        .unwrap();
    let base = sandbox.base_url();
    let back = answer(client.get(format!("{base}/selfcare/auth/login/callback?code=demo"))).await;
    let onwards = format!("{base}/selfcare/dashboard");
    assert_eq!(back.onwards(), onwards);
    assert!(back.header("set-cookie").unwrap().contains("; Secure"));
}

#[tokio::test]
async fn files_that_are_no_certificate_or_no_key_are_refused() {
    let mut encrypted = Encrypted::new();
    let good = encrypted.tls.clone();
    encrypted.tls.certificates = good.key.clone();
    let refused = encrypted.start().await;
    assert!(matches!(
        refused,
        Err(StartError::Tls(TlsError::NoCertificate(_)))
    ));
    encrypted.tls = Tls {
        key: encrypted.folder.path().join("nowhere.pem"),
        ..good.clone()
    };
    let refused = encrypted.start().await;
    assert!(matches!(refused, Err(StartError::Tls(TlsError::Pem { .. }))));
    encrypted.tls = Tls {
        key: Encrypted::other_key(encrypted.folder.path()),
        ..good
    };
    let refused = encrypted.start().await;
    assert!(matches!(refused, Err(StartError::Tls(TlsError::Unusable(_)))));
}

impl Encrypted {
    fn other_key(folder: &Path) -> std::path::PathBuf {
        let path = folder.join("other-key.pem");
        std::fs::write(&path, KeyPair::generate().unwrap().serialize_pem()).unwrap();
        path
    }
}

#[tokio::test]
async fn the_program_answers_https_where_it_is_given_a_certificate_and_wants_its_key() {
    let encrypted = Encrypted::new();
    let certificate = encrypted.tls.certificates.to_str().unwrap();
    let key = encrypted.tls.key.to_str().unwrap();
    let state = state(&encrypted.folder);
    let mut program = Running::start(&["--state", &state, "--tls-cert", certificate, "--tls-key", key]);
    let ready: serde_json::Value = serde_json::from_str(&program.ready()).unwrap();
    let portal = ready["portal"].as_str().unwrap();
    let info = answer(encrypted.client().get(format!("{portal}{INFO}"))).await;
    assert_eq!(info.status, 200);

    let told = said(Running::start(&["--state", &state, "--tls-cert", certificate]));
    assert!(told.contains("--tls-key"), "{told}");
}
