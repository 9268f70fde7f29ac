//! What a new key meets until everyone knows it.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// Who is behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lag {
    /// The key is taken for a wrong one.
    Gateway,
    /// The key is good, and opens no institution yet.
    Authorizer,
}

/// The keys that are not known everywhere, and for how many more calls.
#[derive(Default)]
pub(crate) struct Lagging(Mutex<HashMap<String, (Lag, u32)>>);

impl Lagging {
    pub fn begin(&self, key: String, lag: Lag, calls: u32) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(key, (lag, calls));
    }

    /// Counts the call.
    pub fn befalls(&self, key: &str) -> Option<Lag> {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (lag, calls) = keys.get_mut(key)?;
        let (lag, left) = (*lag, calls.checked_sub(1));
        match left {
            Some(left) => *calls = left,
            None => _ = keys.remove(key),
        }
        left.map(|_| lag)
    }
}
