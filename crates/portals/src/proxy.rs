//! The proxy on the way to a portal, asked as the client asks it, where what the client tells is not enough.

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hyper_util::client::proxy::matcher::Matcher;
use portachiavi_keys::PortalFault;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use url::Url;

use crate::address::bare;
use crate::network::ProxyChoice;

const LONGEST_HEAD: usize = 8 * 1024;

pub(crate) enum Way {
    Direct,
    Proxy(Hop),
    /// Through a proxy of another kind than HTTP, which only the client itself can walk.
    Other,
}

pub(crate) struct Hop {
    pub(crate) host: String,
    pub(crate) port: u16,
    authorization: Option<SecretString>,
}

impl Way {
    pub(crate) fn of(url: &Url, proxy: &ProxyChoice) -> Self {
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
            ProxyChoice::System => Way::of_the_system(url),
        }
    }

    /// What the client itself would take.
    fn of_the_system(url: &Url) -> Self {
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

    /// Whether a proxy on it asks for a login, or refuses the one that it gets.
    pub(crate) async fn wants_login(&self, url: &Url, patience: Duration) -> bool {
        let Way::Proxy(hop) = self else { return false };
        let host = url.host_str().unwrap_or_default();
        let port = url.port_or_known_default().unwrap_or(443);
        let asked = async {
            let gone = |_| PortalFault::ProxyUnreachable;
            let mut stream = TcpStream::connect((bare(&hop.host), hop.port))
                .await
                .map_err(gone)?;
            hop.tunnel(&mut stream, host, port).await
        };
        matches!(
            timeout(patience, asked).await,
            Ok(Err(PortalFault::ProxyLoginNeeded))
        )
    }
}

impl Hop {
    pub(crate) async fn tunnel(
        &self,
        stream: &mut TcpStream,
        host: &str,
        port: u16,
    ) -> Result<(), PortalFault> {
        let gone = |_| PortalFault::ProxyUnreachable;
        let portal = format!("{host}:{port}");
        let ask = format!("CONNECT {portal} HTTP/1.1\r\nHost: {portal}\r\n");
        stream.write_all(ask.as_bytes()).await.map_err(gone)?;
        if let Some(authorization) = &self.authorization {
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
        let status = head
            .strip_prefix(b"HTTP/1.1 ")
            .or_else(|| head.strip_prefix(b"HTTP/1.0 "));
        match status.and_then(|rest| rest.get(..3)) {
            Some(b"200") => Ok(()),
            // Some say 401 to a wrong login. It is the proxy's: no portal has been reached yet.
            Some(b"407" | b"401") => Err(PortalFault::ProxyLoginNeeded),
            Some(_) | None => Err(PortalFault::ProxyRefused),
        }
    }
}
