//! The program's control port. It belongs to the program alone: who embeds the library cannot have it.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    routing::{get, post},
};
use portachiavi_sandbox::{Change, Environment, Maintenance, Sandbox, Slot, StateError, faults::Order};
use serde::Deserialize;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle, time::timeout};

const LAST_ANSWERS: Duration = Duration::from_secs(1);

pub struct Control {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    #[error("{0} is not a loopback address: orders are taken from this machine only")]
    NotLoopback(SocketAddr),
    #[error("cannot take orders on {address}: {source}")]
    Listen {
        address: SocketAddr,
        source: std::io::Error,
    },
}

/// A key to be regenerated: of a pair of pagoPA, or of a service of IO.
#[derive(Deserialize)]
#[serde(untagged)]
enum Rotation {
    Pair {
        #[serde(flatten)]
        pair: PairNamed,
        slot: Slot,
    },
    Service {
        service: String,
        slot: Slot,
    },
}

#[derive(Deserialize)]
struct PairNamed {
    environment: Environment,
    institution: String,
    subscription: String,
}

impl Control {
    pub async fn start(listen: SocketAddr, sandbox: Arc<Sandbox>) -> Result<Self, ControlError> {
        if !listen.ip().is_loopback() {
            return Err(ControlError::NotLoopback(listen));
        }
        let cannot_listen = |source| ControlError::Listen {
            address: listen,
            source,
        };
        let listener = TcpListener::bind(listen).await.map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(async move {
            let serving = axum::serve(listener, routes(sandbox)).with_graceful_shutdown(async {
                let _ = stopped.await;
            });
            if let Err(error) = serving.await {
                tracing::error!(%error, "no more orders are taken");
            }
        });
        Ok(Control {
            address,
            stop,
            server,
        })
    }

    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub async fn stop(self) {
        drop(self.stop);
        let _ = timeout(LAST_ANSWERS, self.server).await;
    }
}

fn routes(sandbox: Arc<Sandbox>) -> Router {
    Router::new()
        .route("/orders", post(order).delete(take_back))
        .route("/changes", get(changes))
        .route("/flags", post(flags))
        .route("/maintenance", post(maintenance))
        .route("/rotate", post(rotate))
        .route("/forget", post(forget))
        .with_state(sandbox)
}

async fn order(State(sandbox): State<Arc<Sandbox>>, Json(order): Json<Order>) -> StatusCode {
    sandbox.order(order);
    StatusCode::NO_CONTENT
}

async fn take_back(State(sandbox): State<Arc<Sandbox>>) -> StatusCode {
    sandbox.take_back_orders();
    StatusCode::NO_CONTENT
}

async fn changes(State(sandbox): State<Arc<Sandbox>>) -> Json<Vec<Change>> {
    Json(sandbox.changes())
}

async fn flags(State(sandbox): State<Arc<Sandbox>>, Json(flags): Json<BTreeMap<String, bool>>) -> StatusCode {
    for (flag, on) in flags {
        sandbox.switch(flag, on);
    }
    StatusCode::NO_CONTENT
}

async fn maintenance(State(sandbox): State<Arc<Sandbox>>, Json(message): Json<Maintenance>) -> StatusCode {
    sandbox.announce(message);
    StatusCode::NO_CONTENT
}

async fn rotate(State(sandbox): State<Arc<Sandbox>>, Json(rotation): Json<Rotation>) -> (StatusCode, String) {
    told(match rotation {
        Rotation::Pair { pair, slot } => {
            sandbox.rotate_elsewhere(pair.environment, &pair.institution, &pair.subscription, slot)
        }
        Rotation::Service { service, slot } => sandbox.rotate_service_elsewhere(&service, slot),
    })
}

async fn forget(State(sandbox): State<Arc<Sandbox>>, Json(pair): Json<PairNamed>) -> (StatusCode, String) {
    told(sandbox.forget(pair.environment, &pair.institution, &pair.subscription))
}

fn told(done: Result<bool, StateError>) -> (StatusCode, String) {
    match done {
        Ok(true) => (StatusCode::NO_CONTENT, String::new()),
        Ok(false) => (StatusCode::NOT_FOUND, "there is no such pair\n".to_owned()),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")),
    }
}
