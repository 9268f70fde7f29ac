//! The portals simulated on loopback, faithful to their contracts. Demo mode and tests.
//!
//! One base URL: what are hosts in the real world are path prefixes here. `/selfcare` is Area Riservata's pages,
//! `/dashboard` its API, `/uat` and `/prod` the back office of Collaudo and Produzione, each with its token exchange,
//! and `/io` the API of IO. Every key asked for is made, and every key regenerated is new; all of it is on disk before
//! the answer leaves.

mod area_riservata;
mod back_office;
pub mod clock;
mod dashboard;
mod environment;
pub mod faults;
mod io;
mod keys;
mod pages;
mod portal;
mod problem;
mod products;
mod registrations;
mod routes;
pub mod seeds;
mod sessions;
mod store;
mod subscription;
mod tokens;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle, time::timeout};

pub use io::Rate;
pub use store::StateError;

use crate::{clock::Clock, faults::Faults, io::Pace, portal::Portal, store::Store};

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
    pub faults: Faults,
}

impl Options {
    pub fn on_loopback(state: PathBuf) -> Self {
        Options {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            state,
            rate: Rate::default(),
            clock: Clock::default(),
            faults: Faults::default(),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("{0} is not a loopback address: the sandbox answers this machine only")]
    NotLoopback(SocketAddr),
    #[error(transparent)]
    State(#[from] StateError),
    #[error("cannot listen on {address}: {source}")]
    Listen {
        address: SocketAddr,
        source: std::io::Error,
    },
}

/// The portals, answering until this is dropped.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
    faults: Arc<Mutex<Faults>>,
}

impl Sandbox {
    pub async fn start(options: Options) -> Result<Sandbox, StartError> {
        let Options {
            listen,
            state,
            rate,
            clock,
            faults,
        } = options;
        if !listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(listen));
        }
        let store = Store::open(state)?;
        let cannot_listen = |source| StartError::Listen {
            address: listen,
            source,
        };
        let listener = TcpListener::bind(listen).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let faults = Arc::new(Mutex::new(faults));
        let (base_url, pace) = (format!("http://{address}"), Pace::new(rate, clock));
        let portal = Arc::new(Portal::new(base_url, store, pace, faults.clone()));
        let routes = routes::routes(&portal);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(async move {
            let serving = axum::serve(listener, routes).with_graceful_shutdown(async {
                let _ = stopped.await;
            });
            if let Err(error) = serving.await {
                tracing::error!(%error, "the sandbox stopped answering");
            }
        });
        Ok(Sandbox {
            address,
            stop,
            server,
            faults,
        })
    }

    /// `http://127.0.0.1:PORT`
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From the next request on.
    pub fn order(&self, faults: Faults) {
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }

    /// Takes no more requests, and returns when the last one has its answer or has had time enough.
    pub async fn stop(self) {
        drop(self.stop);
        let _ = timeout(LAST_ANSWERS, self.server).await;
    }
}
