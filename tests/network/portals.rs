//! The portals behind their real names, over TLS with an authority of their own. There is no way to them but a proxy's.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use portachiavi_sandbox::seeds::{COMUNE_DI_ESEMPIO, Institution};
use portachiavi_sandbox::{Environment, Options, PairOnPortal, Sandbox};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tempfile::TempDir;

use crate::front::{Front, Passed};

pub const AREA_RISERVATA: &str = "api.selfcare.pagopa.it";
pub const COLLAUDO: &str = "api.uat.platform.pagopa.it";
pub const IO: &str = "api.io.pagopa.it";
/// Who issued their certificates.
pub const ISSUER: &str = "Prova CA";

pub const ENTE: &Institution = &COMUNE_DI_ESEMPIO;

pub struct Portals {
    pub sandbox: Sandbox,
    front: Front,
    trust: PathBuf,
    _folder: TempDir,
}

impl Portals {
    pub async fn start() -> Portals {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::start(Options::on_loopback(folder.path().join("portal.json"))).await;
        let sandbox = sandbox.unwrap();
        let address: SocketAddr = sandbox.base_url().trim_start_matches("http://").parse().unwrap();
        let (config, authority) = certified();
        let way = move |host: &str, path: &str| (address, in_the_sandbox(host, path));
        let trust = folder.path().join("portals-ca.pem");
        fs::write(&trust, authority).unwrap();
        Portals {
            sandbox,
            front: Front::of_every_name(Arc::new(config).into(), way).await,
            trust,
            _folder: folder,
        }
    }

    /// What a proxy asks for a connection to any name.
    pub fn beyond(&self) -> SocketAddr {
        self.front.address
    }

    pub fn trust(&self) -> PathBuf {
        self.trust.clone()
    }

    pub fn reached_by(&self) -> Vec<Passed> {
        self.front.passed()
    }

    pub fn pairs(&self) -> Vec<PairOnPortal> {
        self.sandbox.pairs(Environment::Collaudo, ENTE.id)
    }

    /// Every key of the ente, and every token that passed.
    pub fn secrets(&self) -> Vec<String> {
        let keys = self
            .pairs()
            .into_iter()
            .flat_map(|pair| [pair.primary, pair.secondary]);
        let passed = self.reached_by();
        let carrying = ["authorization", "identitytoken", "ocp-apim-subscription-key"];
        let carried = passed
            .iter()
            .flat_map(|one| carrying.iter().filter_map(|name| one.header(name)));
        let carried = carried.map(|value| value.trim_start_matches("Bearer ").to_owned());
        keys.chain(carried).collect()
    }
}

/// What are hosts in the real world are prefixes there.
fn in_the_sandbox(host: &str, path: &str) -> String {
    match host {
        AREA_RISERVATA => path.to_owned(),
        IO => format!("/io{path}"),
        COLLAUDO if path.starts_with("/api/token/") || path.starts_with("/backoffice/v1/") => {
            format!("/uat{path}")
        }
        COLLAUDO => format!("/runtime/uat{path}"),
        _ => panic!("no story asks {host}"),
    }
}

fn certified() -> (ServerConfig, String) {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.distinguished_name.push(DnType::CommonName, ISSUER);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let names = [AREA_RISERVATA, COLLAUDO, IO].map(str::to_owned);
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority);
    let provider = Arc::new(aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.unwrap().der().clone()],
            PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
        );
    (config.unwrap(), authority.pem())
}
