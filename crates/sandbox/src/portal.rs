use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::sync::watch;

use crate::{
    changes::Changes,
    clock::Clock,
    environment::Environment,
    faults::Orders,
    io::{Pace, Rate},
    notices::Notices,
    one_time_code::Mailed,
    runtime::Lagging,
    seeds::Institution,
    store::{StateError, Store},
    tokens::Tokens,
};

/// What every answer is made from.
pub(crate) struct Portal {
    pub base_url: String,
    pub institutions: &'static [&'static Institution],
    pub notices: Notices,
    pub tokens: Tokens,
    /// Of IO, for each institution.
    pub pace: Pace,
    /// Of the slowest product at run time, for each key.
    pub slow_pace: Pace,
    pub lagging: Lagging,
    pub mailed: Mailed,
    pub orders: Orders,
    pub changes: Changes,
    stop: watch::Receiver<()>,
    store: Mutex<Store>,
}

const SLOW: Rate = Rate {
    calls: 1,
    per: Duration::from_secs(5),
};

/// The work on the keys could not be finished, and why.
pub(crate) struct StoreFailed(pub String);

/// The portal as one environment shows it.
#[derive(Clone)]
pub(crate) struct Deployment {
    pub portal: Arc<Portal>,
    pub environment: Environment,
}

impl Portal {
    /// Until the other end of `stop` is gone.
    pub fn new(
        base_url: String,
        store: Store,
        institutions: &'static [&'static Institution],
        (rate, clock): (Rate, Clock),
        stop: watch::Receiver<()>,
    ) -> Self {
        Portal {
            base_url,
            institutions,
            notices: Notices::default(),
            tokens: Tokens::new(store.secret()),
            pace: Pace::new(rate, clock.clone()),
            slow_pace: Pace::new(SLOW, clock.clone()),
            mailed: Mailed::new(clock),
            lagging: Lagging::default(),
            orders: Orders::default(),
            changes: Changes::default(),
            stop,
            store: Mutex::new(store),
        }
    }

    pub fn landing(&self, environment: Environment, identity: &str) -> String {
        format!("{}/{}/ui#id={identity}", self.base_url, environment.prefix())
    }

    pub fn institution(&self, id: &str) -> Option<&'static Institution> {
        self.institutions.iter().copied().find(|found| found.id == id)
    }

    pub fn institution_of_tax_code(&self, tax_code: &str) -> Option<&'static Institution> {
        let mut institutions = self.institutions.iter().copied();
        institutions.find(|found| found.tax_code == tax_code)
    }

    /// Returns when the sandbox stops.
    pub async fn stopped(&self) {
        let _ = self.stop.clone().changed().await;
    }

    /// For what may wait for the disk on its own thread.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Off the async threads: a change waits for the disk.
    pub async fn with_store<T, F>(self: &Arc<Self>, work: F) -> Result<T, StoreFailed>
    where
        T: Send + 'static,
        F: FnOnce(&mut Store) -> Result<T, StateError> + Send + 'static,
    {
        let portal = self.clone();
        let worked = tokio::task::spawn_blocking(move || work(&mut portal.store()));
        let worked = worked.await.map_err(|error| StoreFailed(error.to_string()))?;
        worked.map_err(|error| StoreFailed(error.to_string()))
    }
}
