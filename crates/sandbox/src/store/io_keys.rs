//! The keys of IO's services. Until one is regenerated it follows from the secret, and takes no room in the file.

use std::collections::HashMap;

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::{Slot, State, StateError, Store, new_key};
use crate::seeds::io::{self, IoService};

/// As the API shows it.
#[derive(Clone, Serialize)]
pub(crate) struct IoPair {
    pub primary_key: String,
    pub secondary_key: String,
}

/// The slots of one service that have been regenerated.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Regenerated {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    primary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secondary: Option<String>,
}

/// Which service and slot each key that follows from the secret is of.
pub(super) type Derived = HashMap<String, (IoService, Slot)>;

impl Regenerated {
    fn slot(&self, slot: Slot) -> Option<&String> {
        match slot {
            Slot::Primary => self.primary.as_ref(),
            Slot::Secondary => self.secondary.as_ref(),
        }
    }
}

impl Store {
    pub fn io_pair(&self, service: &IoService) -> IoPair {
        self.state.io_pair(service)
    }

    pub fn io_pair_before(&self, service: &IoService) -> IoPair {
        self.before().io_pair(service)
    }

    pub fn io_regenerate(&mut self, service: &IoService, slot: Slot) -> Result<IoPair, StateError> {
        let key = Some(new_key()?);
        self.change(|state| {
            let slots = state.io.entry(service.id()).or_default();
            match slot {
                Slot::Primary => slots.primary = key,
                Slot::Secondary => slots.secondary = key,
            }
        })?;
        Ok(self.io_pair(service))
    }

    /// The service that this is a key of now.
    pub fn io_service_with(&mut self, key: &str) -> Option<IoService> {
        let is = |slots: &Regenerated, slot| slots.slot(slot).is_some_and(|kept| kept == key);
        let mut regenerated = self.state.io.iter();
        let regenerated =
            regenerated.find(|(_, slots)| is(slots, Slot::Primary) || is(slots, Slot::Secondary));
        if let Some((id, _)) = regenerated {
            return IoService::of_id(id);
        }
        if self.derived.is_none() {
            self.derived = Some(self.derive_all());
        }
        let (service, slot) = *self.derived.as_ref()?.get(key)?;
        let replaced = self
            .state
            .io
            .get(&service.id())
            .is_some_and(|slots| slots.slot(slot).is_some());
        (!replaced).then_some(service)
    }

    fn derive_all(&self) -> Derived {
        let mac = self.state.mac();
        let services = io::ALL
            .into_iter()
            .flat_map(|institution| institution.io_services());
        services
            .flat_map(|service| [(service, Slot::Primary), (service, Slot::Secondary)])
            .map(|(service, slot)| (derive(&mac, &service, slot), (service, slot)))
            .collect()
    }
}

impl State {
    fn io_pair(&self, service: &IoService) -> IoPair {
        IoPair {
            primary_key: self.io_key(service, Slot::Primary),
            secondary_key: self.io_key(service, Slot::Secondary),
        }
    }

    fn io_key(&self, service: &IoService, slot: Slot) -> String {
        let kept = self.io.get(&service.id()).and_then(|slots| slots.slot(slot));
        kept.cloned()
            .unwrap_or_else(|| derive(&self.mac(), service, slot))
    }

    fn mac(&self) -> Hmac<Sha256> {
        <Hmac<Sha256> as KeyInit>::new_from_slice(&self.secret)
            .unwrap_or_else(|_| unreachable!("HMAC takes any length"))
    }
}

fn derive(mac: &Hmac<Sha256>, service: &IoService, slot: Slot) -> String {
    let mut mac = mac.clone();
    mac.update(format!("io\n{}\n{}", service.id(), slot.word()).as_bytes());
    hex::encode(&mac.finalize().into_bytes()[..16])
}
