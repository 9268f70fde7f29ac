//! The hops below HTTP, each by itself.

use std::net::SocketAddr;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hyper_util::client::proxy::matcher::Matcher;
use portachiavi_keys::PortalFault;
use rustls::ProtocolVersion;
use rustls::pki_types::ServerName;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::Finding;
use crate::http::Http;
use crate::network::{Network, ProxyChoice};
use crate::{tls, trouble};

const LONGEST_HEAD: usize = 8 * 1024;

pub(super) struct Hops<'a> {
    host: &'a str,
    port: u16,
    http: &'a Http,
    way: Way,
}

enum Way {
    Direct,
    Proxy(Hop),
    /// Through a proxy of another kind than HTTP, which only the client itself can walk.
    Other,
}

struct Hop {
    host: String,
    port: u16,
    authorization: Option<SecretString>,
}

impl<'a> Hops<'a> {
    pub(super) fn of(url: &'a Url, network: &Network, http: &'a Http) -> Self {
        Hops {
            host: url.host_str().unwrap_or_default(),
            port: url.port_or_known_default().unwrap_or(443),
            way: if http.tls().is_some() {
                way(url, &network.proxy)
            } else {
                Way::Direct
            },
            http,
        }
    }

    pub(super) fn can_be_walked(&self) -> bool {
        !matches!(self.way, Way::Other)
    }

    pub(super) fn is_protected(&self) -> bool {
        self.http.tls().is_some()
    }

    pub(super) async fn name(&self) -> Result<(Finding, Vec<SocketAddr>), PortalFault> {
        let (host, port, fault) = match &self.way {
            Way::Proxy(hop) => (&*hop.host, hop.port, PortalFault::ProxyUnreachable),
            Way::Direct | Way::Other => (self.host, self.port, PortalFault::NameNotFound),
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let found = timeout(self.http.connect_timeout(), lookup_host((bare, port))).await;
        let addresses: Vec<_> = found.map_err(|_| fault)?.map_err(|_| fault)?.collect();
        if addresses.is_empty() {
            return Err(fault);
        }
        Ok((Finding::Addresses(addresses.len()), addresses))
    }

    pub(super) async fn connection(
        &self,
        addresses: &[SocketAddr],
    ) -> Result<(Finding, TcpStream), PortalFault> {
        let connected = timeout(self.http.connect_timeout(), TcpStream::connect(addresses)).await;
        match &self.way {
            Way::Direct | Way::Other => {
                let stream = connected
                    .map_err(|_| PortalFault::ConnectTimedOut)?
                    .map_err(|_| PortalFault::Unreachable)?;
                Ok((Finding::Direct, stream))
            }
            Way::Proxy(hop) => {
                let gone = PortalFault::ProxyUnreachable;
                let mut stream = connected.map_err(|_| gone)?.map_err(|_| gone)?;
                let granted = timeout(self.http.connect_timeout(), self.tunnel(hop, &mut stream)).await;
                granted.map_err(|_| gone)??;
                Ok((Finding::Through(format!("{}:{}", hop.host, hop.port)), stream))
            }
        }
    }

    async fn tunnel(&self, hop: &Hop, stream: &mut TcpStream) -> Result<(), PortalFault> {
        let gone = |_| PortalFault::ProxyUnreachable;
        let portal = format!("{}:{}", self.host, self.port);
        let ask = format!("CONNECT {portal} HTTP/1.1\r\nHost: {portal}\r\n");
        stream.write_all(ask.as_bytes()).await.map_err(gone)?;
        if let Some(authorization) = &hop.authorization {
            stream.write_all(b"Proxy-Authorization: ").await.map_err(gone)?;
            let authorization = authorization.expose_secret().as_bytes();
            stream.write_all(authorization).await.map_err(gone)?;
            stream.write_all(b"\r\n").await.map_err(gone)?;
        }
        stream.write_all(b"\r\n").await.map_err(gone)?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            if head.len() == LONGEST_HEAD {
                return Err(PortalFault::ProxyRefused);
            }
            head.push(stream.read_u8().await.map_err(gone)?);
        }
        match head.get(..12) {
            Some(b"HTTP/1.1 200" | b"HTTP/1.0 200") => Ok(()),
            Some(b"HTTP/1.1 407" | b"HTTP/1.0 407") => Err(PortalFault::ProxyLoginNeeded),
            Some(_) | None => Err(PortalFault::ProxyRefused),
        }
    }

    pub(super) async fn tls(&self, stream: TcpStream) -> Result<(Finding, ()), PortalFault> {
        let config = self.http.tls().ok_or(PortalFault::TlsFailed)?;
        let name = ServerName::try_from(self.host.to_owned()).map_err(|_| PortalFault::TlsFailed)?;
        let connector = TlsConnector::from(Arc::new(config.clone()));
        let shaken = timeout(self.http.connect_timeout(), connector.connect(name, stream)).await;
        let stream = match shaken {
            Err(_) => return Err(PortalFault::ConnectTimedOut),
            Ok(Err(error)) => return Err(trouble::of_handshake(&error)),
            Ok(Ok(stream)) => stream,
        };
        let (_, session) = stream.get_ref();
        let version = if session.protocol_version() == Some(ProtocolVersion::TLSv1_3) {
            "TLS 1.3"
        } else {
            "TLS 1.2"
        };
        let shown = session.peer_certificates().and_then(<[_]>::first);
        let issuer = shown.and_then(|certificate| tls::issuer_of(certificate));
        Ok((Finding::Protected { version, issuer }, ()))
    }
}

fn way(url: &Url, proxy: &ProxyChoice) -> Way {
    match proxy {
        ProxyChoice::None => Way::Direct,
        ProxyChoice::Explicit(explicit) => {
            let address = explicit.address();
            let authorization = explicit.login().map(|login| {
                let pair = format!(
                    "{}:{}",
                    login.user.expose_secret(),
                    login.password.expose_secret()
                );
                SecretString::from(format!("Basic {}", BASE64_STANDARD.encode(pair)))
            });
            Way::Proxy(Hop {
                host: address.host_str().unwrap_or_default().to_owned(),
                port: address.port_or_known_default().unwrap_or(80),
                authorization,
            })
        }
        ProxyChoice::System => of_the_system(url),
    }
}

/// What the client itself would take.
fn of_the_system(url: &Url) -> Way {
    let Ok(address) = url.as_str().parse() else {
        return Way::Other;
    };
    let Some(found) = Matcher::from_system().intercept(&address) else {
        return Way::Direct;
    };
    let authorization = found.basic_auth().and_then(|value| value.to_str().ok());
    match (found.uri().scheme_str(), found.uri().host()) {
        (Some("http"), Some(host)) => Way::Proxy(Hop {
            host: host.to_owned(),
            port: found.uri().port_u16().unwrap_or(80),
            authorization: authorization.map(SecretString::from),
        }),
        _ => Way::Other,
    }
}
