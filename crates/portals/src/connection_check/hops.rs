//! The hops below HTTP, each by itself.

use std::net::SocketAddr;
use std::sync::Arc;

use portachiavi_keys::PortalFault;
use rustls::ProtocolVersion;
use rustls::pki_types::ServerName;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::Finding;
use crate::address::bare;
use crate::http::Http;
use crate::proxy::Way;
use crate::{tls, trouble};

pub(super) struct Hops<'a> {
    host: &'a str,
    port: u16,
    http: &'a Http,
    way: Way,
}

impl<'a> Hops<'a> {
    pub(super) fn of(url: &'a Url, http: &'a Http) -> Self {
        Hops {
            host: url.host_str().unwrap_or_default(),
            port: url.port_or_known_default().unwrap_or(443),
            way: http.way(url),
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
        let found = timeout(self.http.connect_timeout(), lookup_host((bare(host), port))).await;
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
                let tunnel = hop.tunnel(&mut stream, self.host, self.port);
                let granted = timeout(self.http.connect_timeout(), tunnel).await;
                granted.map_err(|_| gone)??;
                Ok((Finding::Through(format!("{}:{}", hop.host, hop.port)), stream))
            }
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
