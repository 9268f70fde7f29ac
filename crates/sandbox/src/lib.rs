//! The portals simulated on loopback, faithful to their contracts. Demo mode and tests.
//!
//! One base URL: what are hosts in the real world are path prefixes here. `/selfcare` is Area Riservata's pages,
//! `/oneid` the identity provider's,
//! `/dashboard` its API, `/uat` and `/prod` the back office of Collaudo and Produzione, each with its token exchange,
//! `/runtime/uat` and `/runtime/prod` what pagoPA's keys are for, and `/io` the API of IO. Every key asked for is made, and every key regenerated is new; all of it is on disk before
//! the answer leaves.

mod area_riservata;
mod back_office;
mod backstage;
mod changes;
pub mod clock;
mod dashboard;
mod environment;
mod errand;
pub mod faults;
mod io;
mod keys;
mod line;
mod mischief;
mod notices;
mod one_identity;
mod one_time_code;
mod pages;
mod portal;
mod problem;
mod products;
mod registrations;
mod routes;
mod runtime;
pub mod seeds;
mod sessions;
mod speaker;
mod store;
mod subscription;
mod subscription_key;
mod tls;
mod tokens;

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle, time::timeout};

pub use backstage::PairOnPortal;
pub use changes::{Asked, Change};
pub use environment::Environment;
pub use io::Rate;
pub use notices::Maintenance;
pub use store::{Slot, StateError};
pub use tls::{Tls, TlsError};

use crate::{
    clock::Clock,
    line::{Line, Switchboard},
    portal::Portal,
    seeds::Seed,
    store::Store,
};

/// How long requests under way may take when the sandbox stops.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

#[derive(Debug, Clone)]
pub struct Options {
    /// Loopback only. Port 0 takes a free one.
    pub listen: SocketAddr,
    /// The file that outlives a restart.
    pub state: PathBuf,
    /// How many calls IO takes from one institution, and in what time.
    pub rate: Rate,
    pub clock: Clock,
    /// `None` is plain HTTP.
    pub tls: Option<Tls>,
    pub seed: Seed,
}

impl Options {
    pub fn on_loopback(state: PathBuf) -> Self {
        Options {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            state,
            rate: Rate::default(),
            clock: Clock::default(),
            tls: None,
            seed: Seed::default(),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("{0} is not a loopback address: the sandbox answers this machine only")]
    NotLoopback(SocketAddr),
    #[error(transparent)]
    State(#[from] StateError),
    #[error(transparent)]
    Tls(#[from] TlsError),
    #[error("cannot listen on {address}: {source}")]
    Listen {
        address: SocketAddr,
        source: std::io::Error,
    },
}

/// The portals, answering until this is dropped.
pub struct Sandbox {
    address: SocketAddr,
    portal: Arc<Portal>,
    stop: watch::Sender<()>,
    server: JoinHandle<()>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sandbox").field(&self.address).finish()
    }
}

impl Sandbox {
    pub async fn start(options: Options) -> Result<Sandbox, StartError> {
        let Options {
            listen,
            state,
            rate,
            clock,
            tls,
            seed,
        } = options;
        if !listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(listen));
        }
        let acceptor = tls.as_ref().map(Tls::acceptor).transpose()?;
        let store = Store::open(state)?;
        let cannot_listen = |source| StartError::Listen {
            address: listen,
            source,
        };
        let listener = TcpListener::bind(listen).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let (stop, mut stopped) = watch::channel(());
        let scheme = if acceptor.is_some() { "https" } else { "http" };
        let base_url = format!("{scheme}://{address}");
        let portal = Arc::new(Portal::new(
            base_url,
            store,
            seed.institutions(),
            (rate, clock),
            stopped.clone(),
        ));
        let routes = routes::routes(&portal).into_make_service_with_connect_info::<Line>();
        let server = tokio::spawn(async move {
            let switchboard = Switchboard { listener, acceptor };
            let serving = axum::serve(switchboard, routes).with_graceful_shutdown(async move {
                let _ = stopped.changed().await;
            });
            if let Err(error) = serving.await {
                tracing::error!(%error, "the sandbox stopped answering");
            }
        });
        Ok(Sandbox {
            address,
            portal,
            stop,
            server,
        })
    }

    /// `http://127.0.0.1:PORT`, or `https:` with TLS.
    pub fn base_url(&self) -> String {
        self.portal.base_url.clone()
    }

    /// Takes no more requests, and returns when the last one has its answer or has had time enough. What stalls is let
    /// go at once.
    pub async fn stop(self) {
        drop(self.stop);
        let _ = timeout(LAST_ANSWERS, self.server).await;
    }
}
