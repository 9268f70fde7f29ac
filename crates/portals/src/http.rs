use std::time::Duration;

use portachiavi_keys::{Coded, ErrorCode, PortalError, PortalFault};
use reqwest::{Client, ClientBuilder, Method, StatusCode, redirect, retry};
use rustls::ClientConfig;
use url::Url;
use zeroize::Zeroizing;

use crate::call::{Answer, Call, Credential, Faults, Reply, is_page, whole};
use crate::network::{Network, NetworkError, ProxyChoice};
use crate::proxy::Way;

/// Below what front ends keep an idle connection open, so that a reused one is seldom stale.
const IDLE_FOR: Duration = Duration::from_secs(20);

/// How long a portal is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    pub connect: Duration,
    /// From the first byte of a read to the last of its answer.
    pub read: Duration,
    /// The same for a change.
    pub change: Duration,
}

impl Timeouts {
    /// For IO: its questions are smaller.
    pub fn io() -> Self {
        Timeouts {
            read: Duration::from_secs(30),
            change: Duration::from_secs(60),
            ..Timeouts::default()
        }
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Timeouts {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(60),
            change: Duration::from_secs(120),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    #[error("no HTTP client can be made on this system: {0}")]
    Client(#[from] reqwest::Error),
    #[error(transparent)]
    Network(#[from] NetworkError),
}

impl Coded for BuildError {
    fn code(&self) -> ErrorCode {
        match self {
            BuildError::Client(_) => ErrorCode::NetworkNoTls,
            BuildError::Network(error) => error.code(),
        }
    }
}

/// Where a portal is.
#[derive(Clone, Copy)]
pub(crate) enum Reach<'a> {
    /// No proxy, no certificates: nothing leaves.
    ThisMachine,
    Network(&'a Network),
}

impl<'a> Reach<'a> {
    pub(crate) fn of(on_this_machine: bool, network: &'a Network) -> Self {
        if on_this_machine {
            Reach::ThisMachine
        } else {
            Reach::Network(network)
        }
    }
}

pub(crate) struct Http {
    reads: Client,
    /// Opens a connection for each request: one that went stale in a pool would leave a change in doubt.
    changes: Client,
    connect_timeout: Duration,
    proxy: ProxyChoice,
    /// `None` on this machine.
    tls: Option<ClientConfig>,
}

impl Http {
    pub(crate) fn new(timeouts: Timeouts, reach: Reach<'_>) -> Result<Self, BuildError> {
        let client = |timeout| {
            Client::builder()
                .user_agent(concat!("Portachiavi/", env!("CARGO_PKG_VERSION")))
                .redirect(redirect::Policy::none())
                .retry(retry::never())
                .referer(false)
                .connect_timeout(timeouts.connect)
                .timeout(timeout)
                .pool_idle_timeout(IDLE_FOR)
        };
        let reads = client(timeouts.read);
        let changes = client(timeouts.change).pool_max_idle_per_host(0).http1_only();
        let (reads, changes, proxy, tls) = match reach {
            // Without TLS there: reading the system's certificates for nothing takes longer than all the rest.
            Reach::ThisMachine => (
                reads.no_proxy().tls_certs_only([]),
                changes.no_proxy().tls_certs_only([]),
                ProxyChoice::None,
                None,
            ),
            Reach::Network(network) => {
                let mut tls = network.tls()?;
                tls.alpn_protocols = vec![b"http/1.1".to_vec()];
                let once = tls.clone();
                tls.alpn_protocols.insert(0, b"h2".to_vec());
                let with = |builder: ClientBuilder, tls: ClientConfig| {
                    network.through_proxy(builder.https_only(true).tls_backend_preconfigured(tls))
                };
                let (reads, changes) = (with(reads, tls)?, with(changes, once.clone())?);
                (reads, changes, network.proxy.clone(), Some(once))
            }
        };
        Ok(Http {
            reads: reads.build()?,
            changes: changes.build()?,
            connect_timeout: timeouts.connect,
            proxy,
            tls,
        })
    }

    pub(crate) fn connect_timeout(&self) -> Duration {
        self.connect_timeout
    }

    pub(crate) fn way(&self, url: &Url) -> Way {
        Way::of(url, &self.proxy)
    }

    pub(crate) fn tls(&self) -> Option<&ClientConfig> {
        self.tls.as_ref()
    }

    pub(crate) async fn get(
        &self,
        url: Url,
        credential: Credential<'_>,
        faults: Faults,
    ) -> Result<Answer, PortalError> {
        let (call, reply) = self.ask(Method::GET, url, credential, None).await?;
        call.judge(reply, faults)
    }

    /// A request that changes nothing, whose answer the caller judges.
    pub(crate) async fn ask(
        &self,
        method: Method,
        url: Url,
        credential: Credential<'_>,
        json: Option<Zeroizing<Vec<u8>>>,
    ) -> Result<(Call, Reply), PortalError> {
        let call = Call::new(method, url);
        let request = call.request(credential, json)?;
        match call.ask(&self.reads, request).await {
            Ok(reply) => Ok((call, reply)),
            Err(error) => Err(self.told_apart(&call, error).await),
        }
    }

    /// Which refusal of a proxy's it was, the client does not tell: nothing but its word for 407 is a login's there.
    async fn told_apart(&self, call: &Call, error: PortalError) -> PortalError {
        let refused = error.fault == PortalFault::ProxyRefused;
        if refused
            && self
                .way(call.url())
                .wants_login(call.url(), self.connect_timeout)
                .await
        {
            return call.failed(PortalFault::ProxyLoginNeeded, error.request_id);
        }
        error
    }

    /// A POST that changes no key: signing in.
    pub(crate) async fn post(
        &self,
        url: Url,
        credential: Credential<'_>,
        json: Option<Zeroizing<Vec<u8>>>,
        faults: Faults,
    ) -> Result<Answer, PortalError> {
        let (call, reply) = self.ask(Method::POST, url, credential, json).await?;
        call.judge(reply, faults)
    }

    /// A POST or PUT that changes keys, sent once. It is done when the answer's status is `done`; any other success is not the
    /// contract, so something else may have answered. A success's body is not waited for: the list tells what came of it.
    pub(crate) async fn change(
        &self,
        method: Method,
        url: Url,
        credential: Credential<'_>,
        done: StatusCode,
        faults: Faults,
    ) -> Result<(), PortalError> {
        let call = Call::new(method, url);
        let request = call.request(credential, None)?;
        let (response, request_id) = match call.send(&self.changes, request).await {
            Ok(answered) => answered,
            Err(error) => return Err(self.told_apart(&call, error).await),
        };
        let status = response.status();
        if status == done {
            return Ok(());
        }
        let body = whole(response).await.unwrap_or_default();
        let fault = match status.is_success() {
            true if is_page(&body) => PortalFault::NetworkPage,
            true => PortalFault::Unreadable,
            false => faults(status.as_u16(), &body),
        };
        Err(call.failed(fault, Some(request_id)))
    }
}
