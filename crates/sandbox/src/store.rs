//! The keys and the tokens' secret, in memory and in the state file. A change is on disk before it is told to anyone.

mod held;
mod io_keys;

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

pub(crate) use io_keys::IoPair;

use self::io_keys::{Derived, Regenerated};
use crate::{environment::Environment, seeds::Institution, subscription::Subscription};

const VERSION: u64 = 1;

/// Why the state file cannot be used. It is left as it was.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    #[error("the state file {} cannot be read: {source}", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("the state file {} is damaged: {source}; it was left as it is", path.display())]
    Damaged {
        path: PathBuf,
        source: serde_json::Error,
    },
    #[error("the state file {} is of version {version}, not {VERSION}; it was left as it is", path.display())]
    OtherVersion { path: PathBuf, version: u64 },
    #[error("the state file {} cannot be written: {source}", path.display())]
    Unwritable { path: PathBuf, source: io::Error },
    #[error("no random numbers: {0}")]
    NoRandom(getrandom::Error),
}

/// One subscription with both keys, as the list shows it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Pair {
    pub id: String,
    pub display_name: String,
    pub primary_key: String,
    pub secondary_key: String,
}

/// One key of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Slot {
    Primary,
    Secondary,
}

impl Slot {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Slot::Primary => "primary",
            Slot::Secondary => "secondary",
        }
    }

    pub(crate) fn of_word(word: &str) -> Option<Self> {
        [Slot::Primary, Slot::Secondary]
            .into_iter()
            .find(|slot| slot.word() == word)
    }
}

/// Whether a subscription was made now or was there already, with its keys.
pub(crate) enum Created {
    Now,
    Already(Pair),
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    version: u64,
    #[serde(with = "hex::serde")]
    secret: Vec<u8>,
    keys: BTreeMap<Environment, BTreeMap<String, Vec<Pair>>>,
    /// By service id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    io: BTreeMap<String, Regenerated>,
}

#[derive(Deserialize)]
struct Version {
    version: u64,
}

pub(crate) struct Store {
    path: PathBuf,
    state: State,
    /// As it was before the most recent change, where there was one since the start.
    before: Option<State>,
    /// Made when the first key is looked for.
    derived: Option<Derived>,
}

impl Store {
    /// Reads the file, or begins one where there is none.
    pub fn open(path: PathBuf) -> Result<Self, StateError> {
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Store::begin(path),
            Err(source) => return Err(StateError::Unreadable { path, source }),
        };
        let read = serde_json::from_slice(&text).and_then(|Version { version }| match version {
            VERSION => serde_json::from_slice(&text).map(Ok),
            _ => Ok(Err(version)),
        });
        match read {
            Ok(Ok(state)) => Ok(Store::of(path, state)),
            Ok(Err(version)) => Err(StateError::OtherVersion { path, version }),
            Err(source) => Err(StateError::Damaged { path, source }),
        }
    }

    fn of(path: PathBuf, state: State) -> Self {
        Store {
            path,
            state,
            before: None,
            derived: None,
        }
    }

    fn begin(path: PathBuf) -> Result<Self, StateError> {
        let mut secret = vec![0; 32];
        getrandom::fill(&mut secret).map_err(StateError::NoRandom)?;
        let state = State {
            version: VERSION,
            secret,
            keys: BTreeMap::new(),
            io: BTreeMap::new(),
        };
        write(&path, &state)?;
        Ok(Store::of(path, state))
    }

    pub fn secret(&self) -> Vec<u8> {
        self.state.secret.clone()
    }

    /// In the order in which they were created.
    pub fn list(&self, environment: Environment, institution_id: &str) -> Vec<Pair> {
        self.state.list(environment, institution_id)
    }

    pub fn list_before(&self, environment: Environment, institution_id: &str) -> Vec<Pair> {
        self.before().list(environment, institution_id)
    }

    /// Keeps the keys of a subscription that is there already.
    pub fn create(
        &mut self,
        environment: Environment,
        institution: &Institution,
        subscription: &Subscription,
    ) -> Result<Created, StateError> {
        let id = subscription.id_for(institution);
        if let Some(pair) = self
            .list(environment, institution.id)
            .into_iter()
            .find(|pair| pair.id == id)
        {
            return Ok(Created::Already(pair));
        }
        let pair = Pair {
            id,
            display_name: subscription.name_for(institution),
            primary_key: new_key()?,
            secondary_key: new_key()?,
        };
        self.change(|state| state.pairs(environment, institution.id).push(pair))?;
        Ok(Created::Now)
    }

    /// A new key in one slot, at every call. `false` where the institution has no such subscription.
    pub fn regenerate(
        &mut self,
        environment: Environment,
        institution_id: &str,
        id: &str,
        slot: Slot,
    ) -> Result<bool, StateError> {
        if !self.has(environment, institution_id, id) {
            return Ok(false);
        }
        let key = new_key()?;
        self.change(|state| {
            let pairs = state.pairs(environment, institution_id);
            if let Some(pair) = pairs.iter_mut().find(|pair| pair.id == id) {
                match slot {
                    Slot::Primary => pair.primary_key = key,
                    Slot::Secondary => pair.secondary_key = key,
                }
            }
        })?;
        Ok(true)
    }

    /// `false` where the institution has no such subscription.
    pub fn forget(
        &mut self,
        environment: Environment,
        institution_id: &str,
        id: &str,
    ) -> Result<bool, StateError> {
        if !self.has(environment, institution_id, id) {
            return Ok(false);
        }
        self.change(|state| {
            state
                .pairs(environment, institution_id)
                .retain(|pair| pair.id != id);
        })?;
        Ok(true)
    }

    fn has(&self, environment: Environment, institution_id: &str, id: &str) -> bool {
        let listed = self.list(environment, institution_id);
        listed.iter().any(|pair| pair.id == id)
    }

    fn before(&self) -> &State {
        self.before.as_ref().unwrap_or(&self.state)
    }

    /// On disk first: what could not be written did not happen.
    fn change(&mut self, change: impl FnOnce(&mut State)) -> Result<(), StateError> {
        let mut changed = self.state.clone();
        change(&mut changed);
        write(&self.path, &changed)?;
        self.before = Some(std::mem::replace(&mut self.state, changed));
        Ok(())
    }
}

impl State {
    fn list(&self, environment: Environment, institution_id: &str) -> Vec<Pair> {
        let keys = self
            .keys
            .get(&environment)
            .and_then(|keys| keys.get(institution_id));
        keys.cloned().unwrap_or_default()
    }

    fn pairs(&mut self, environment: Environment, institution_id: &str) -> &mut Vec<Pair> {
        let keys = self.keys.entry(environment).or_default();
        keys.entry(institution_id.to_owned()).or_default()
    }
}

/// The shape that Azure gives: 32 hexadecimal digits.
fn new_key() -> Result<String, StateError> {
    let mut key = [0; 16];
    getrandom::fill(&mut key).map_err(StateError::NoRandom)?;
    Ok(hex::encode(key))
}

fn write(path: &Path, state: &State) -> Result<(), StateError> {
    replace(path, state).map_err(|source| StateError::Unwritable {
        path: path.to_owned(),
        source,
    })
}

/// Whole or not at all, and readable by its owner only (as `tempfile` makes it).
fn replace(path: &Path, state: &State) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    };
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut file, state)?;
    file.flush()?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}
