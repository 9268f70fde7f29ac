use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    environment::Environment,
    faults::Faults,
    io::Pace,
    store::{StateError, Store},
    tokens::Tokens,
};

/// What every answer is made from.
pub(crate) struct Portal {
    pub base_url: String,
    pub tokens: Tokens,
    pub pace: Pace,
    faults: Arc<Mutex<Faults>>,
    store: Mutex<Store>,
}

/// The work on the keys could not be finished, and why.
pub(crate) struct StoreFailed(pub String);

/// The portal as one environment shows it.
#[derive(Clone)]
pub(crate) struct Deployment {
    pub portal: Arc<Portal>,
    pub environment: Environment,
}

impl Portal {
    pub fn new(base_url: String, store: Store, pace: Pace, faults: Arc<Mutex<Faults>>) -> Self {
        Portal {
            base_url,
            tokens: Tokens::new(store.secret()),
            pace,
            faults,
            store: Mutex::new(store),
        }
    }

    pub fn landing(&self, environment: Environment, identity: &str) -> String {
        format!("{}/{}/ui#id={identity}", self.base_url, environment.prefix())
    }

    /// What is ordered at this moment.
    pub fn faults(&self) -> Faults {
        *self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Off the async threads: a change waits for the disk.
    pub async fn with_store<T, F>(self: &Arc<Self>, work: F) -> Result<T, StoreFailed>
    where
        T: Send + 'static,
        F: FnOnce(&mut Store) -> Result<T, StateError> + Send + 'static,
    {
        let portal = self.clone();
        let worked = tokio::task::spawn_blocking(move || {
            work(&mut portal.store.lock().unwrap_or_else(PoisonError::into_inner))
        });
        let worked = worked.await.map_err(|error| StoreFailed(error.to_string()))?;
        worked.map_err(|error| StoreFailed(error.to_string()))
    }
}
