use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    environment::Environment,
    problem::Problem,
    store::{StateError, Store},
    tokens::Tokens,
};

/// What every answer is made from.
pub(crate) struct Portal {
    pub base_url: String,
    pub tokens: Tokens,
    store: Mutex<Store>,
}

/// The portal as one environment shows it.
#[derive(Clone)]
pub(crate) struct Deployment {
    pub portal: Arc<Portal>,
    pub environment: Environment,
}

impl Portal {
    pub fn new(base_url: String, store: Store) -> Self {
        Portal {
            base_url,
            tokens: Tokens::new(store.secret()),
            store: Mutex::new(store),
        }
    }

    pub fn landing(&self, environment: Environment, identity: &str) -> String {
        format!("{}/{}/ui#id={identity}", self.base_url, environment.prefix())
    }

    /// Off the async threads: a change waits for the disk.
    pub async fn with_store<T, F>(self: &Arc<Self>, work: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&mut Store) -> Result<T, StateError> + Send + 'static,
    {
        let portal = self.clone();
        let worked = tokio::task::spawn_blocking(move || {
            work(&mut portal.store.lock().unwrap_or_else(PoisonError::into_inner))
        });
        let worked = worked
            .await
            .map_err(|error| Problem::Internal(error.to_string()))?;
        worked.map_err(|error| Problem::Internal(error.to_string()))
    }
}
