//! Which pair a key belongs to.

use std::collections::BTreeSet;

use super::{Pair, Store};
use crate::environment::Environment;

impl Store {
    /// The holder and the pair, where the key is one of the two that are good now.
    pub fn held_with(&self, environment: Environment, key: &str) -> Option<(String, Pair)> {
        let holders = self.state.keys.get(&environment)?;
        holders.iter().find_map(|(holder, pairs)| {
            let found = pairs.iter().find(|pair| pair.has(key))?;
            Some((holder.clone(), found.clone()))
        })
    }

    pub fn keys(&self, environment: Environment, institution_id: &str) -> BTreeSet<String> {
        let pairs = self.list(environment, institution_id);
        let keys = pairs
            .into_iter()
            .flat_map(|pair| [pair.primary_key, pair.secondary_key]);
        keys.collect()
    }
}

impl Pair {
    fn has(&self, key: &str) -> bool {
        [&self.primary_key, &self.secondary_key]
            .into_iter()
            .any(|own| own == key)
    }
}
