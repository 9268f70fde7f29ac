//! A portal behind TLS with a certificate authority of its own, and the proxy that leads every name to it.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use portachiavi_keys::{ApiKey, PortalFault};
use portachiavi_portals::{Addresses, ExplicitProxy, IoManage, Network, ProxyChoice, ProxyLogin, Timeouts};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub const IO_HOST: &str = "api.io.pagopa.it";
pub const TOPICS: &str = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"topics\":[]}";

pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: rcgen::Certificate,
    folder: tempfile::TempDir,
}

/// A certificate with its key.
pub struct Identity {
    pub chain: Vec<CertificateDer<'static>>,
    pub key: Vec<u8>,
    pub pem: String,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).unwrap();
        Authority {
            issuer: Issuer::new(params, key),
            certificate,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn certify(&self, host: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params
            .extended_key_usages
            .push(rcgen::ExtendedKeyUsagePurpose::ServerAuth);
        params
            .extended_key_usages
            .push(rcgen::ExtendedKeyUsagePurpose::ClientAuth);
        change(&mut params);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Identity {
            chain: vec![certificate.der().clone()],
            key: key.serialize_der(),
            pem: key.serialize_pem() + &certificate.pem(),
        }
    }

    pub fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    pub fn trust(&self) -> PathBuf {
        self.file("ca.pem", self.certificate.pem().as_bytes())
    }

    /// Asks every caller for a certificate of this authority.
    pub fn demanding(&self, identity: Identity) -> ServerConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.der().clone()).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
            .build()
            .unwrap();
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(verifier)
            .with_single_cert(identity.chain, key(identity.key))
            .unwrap()
    }
}

pub fn out_of_date(params: &mut CertificateParams) {
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2021, 1, 1);
}

pub fn serving(identity: Identity) -> ServerConfig {
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(identity.chain, key(identity.key))
        .unwrap()
}

fn key(der: Vec<u8>) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(der).into()
}

/// Answers every request with the same bytes.
pub async fn tls_portal(config: ServerConfig, answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                while read_head(&mut stream).await.is_some() {
                    if stream.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

/// Ends the first request of a connection with bytes that are no TLS.
pub async fn garbling(config: ServerConfig) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = acceptor.accept(stream).await.unwrap();
            read_head(&mut stream).await.unwrap();
            let (bare, _) = stream.get_mut();
            bare.write_all(b"this is no TLS").await.unwrap();
        }
    });
    address
}

/// Takes every connection and cuts it off before a word of TLS.
pub async fn cutting_off() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            stream.set_zero_linger().unwrap();
        }
    });
    address
}

/// A CONNECT proxy.
pub struct TinyProxy {
    pub address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl TinyProxy {
    /// Leads every name to `portal`.
    pub async fn leading_to(portal: SocketAddr) -> Self {
        TinyProxy::answering(Some(portal), |_| "HTTP/1.1 200 Connected\r\n\r\n").await
    }

    pub async fn answering(
        portal: Option<SocketAddr>,
        answers: impl Fn(&str) -> &'static str + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let (seen, answers) = (heads.clone(), Arc::new(answers));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (seen, answers) = (seen.clone(), answers.clone());
                tokio::spawn(async move {
                    let Some(head) = read_head(&mut stream).await else {
                        return;
                    };
                    let answer = answers(&head);
                    seen.lock().unwrap().push(head);
                    stream.write_all(answer.as_bytes()).await.unwrap();
                    if let Some(portal) = portal
                        && answer.starts_with("HTTP/1.1 200")
                    {
                        let mut portal = TcpStream::connect(portal).await.unwrap();
                        let _ = copy_bidirectional(&mut stream, &mut portal).await;
                    }
                });
            }
        });
        TinyProxy { address, heads }
    }

    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }

    pub fn network(&self, extra_trust: Option<PathBuf>) -> Network {
        self.network_as(extra_trust, None)
    }

    pub fn network_as(&self, extra_trust: Option<PathBuf>, login: Option<ProxyLogin>) -> Network {
        network_by(&format!("http://{}", self.address), extra_trust, login)
    }
}

pub fn network_by(proxy: &str, extra_trust: Option<PathBuf>, login: Option<ProxyLogin>) -> Network {
    Network {
        proxy: ProxyChoice::Explicit(ExplicitProxy::new(proxy, login).unwrap()),
        extra_trust,
        client_certificate: None,
    }
}

/// Asks the real IO, as far as the client knows.
pub async fn asked(network: &Network) -> Result<(), PortalFault> {
    let key = ApiKey::parse("CANARYmanage").unwrap();
    let io = IoManage::through(network, &Addresses::real(), Timeouts::io(), key.clone()).unwrap();
    io.verify(&key).await.map_err(|error| error.fault)
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(head).ok()
}
