//! What a story sees and does behind the portals' back. What writes does so before it returns.

use crate::{
    Sandbox,
    changes::Change,
    environment::Environment,
    faults::Order,
    notices::Maintenance,
    seeds::io::IoService,
    store::{Slot, StateError},
};

/// A pair as the portal has it now, whatever a list may say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairOnPortal {
    pub subscription: String,
    pub primary: String,
    pub secondary: String,
}

impl Sandbox {
    /// From the next request on, after what was ordered before.
    pub fn order(&self, order: Order) {
        self.portal.orders.add(order);
    }

    /// All that is not used up. What stalls already stalls on.
    pub fn take_back_orders(&self) {
        self.portal.orders.take_back();
    }

    /// A flag of the back office, from now on.
    pub fn switch(&self, flag: impl Into<String>, on: bool) {
        self.portal.notices.switch(flag.into(), on);
    }

    /// In place of the messages that there are where maintenance is switched on.
    pub fn announce(&self, message: Maintenance) {
        self.portal.notices.announce(message);
    }

    /// Every session of Area Riservata ends now, in a browser too.
    pub fn expire_selfcare(&self) {
        self.portal.tokens.expire_selfcare();
    }

    /// Every session of the back office ends now, in both environments.
    pub fn expire_sessions(&self) {
        self.portal.tokens.expire_sessions();
    }

    /// Every request to create or to regenerate that arrived since the start, in the order of arrival.
    pub fn changes(&self) -> Vec<Change> {
        self.portal.changes.all()
    }

    /// In the order of creation.
    pub fn pairs(&self, environment: Environment, institution_id: &str) -> Vec<PairOnPortal> {
        let listed = self.portal.store().list(environment, institution_id);
        let listed = listed.into_iter().map(|pair| PairOnPortal {
            subscription: pair.id,
            primary: pair.primary_key,
            secondary: pair.secondary_key,
        });
        listed.collect()
    }

    /// Of a service of IO; `None` where there is none of that id.
    pub fn pair_of_service(&self, service_id: &str) -> Option<PairOnPortal> {
        let service = IoService::of_id(service_id)?;
        let pair = self.portal.store().io_pair(&service);
        Some(PairOnPortal {
            subscription: service_id.to_owned(),
            primary: pair.primary_key,
            secondary: pair.secondary_key,
        })
    }

    /// Somebody else regenerates in the browser: no request, and none noted. `false` where there is no such pair.
    pub fn rotate_elsewhere(
        &self,
        environment: Environment,
        institution_id: &str,
        subscription: &str,
        slot: Slot,
    ) -> Result<bool, StateError> {
        let mut store = self.portal.store();
        store.regenerate(environment, institution_id, subscription, slot)
    }

    /// The same for a service of IO.
    pub fn rotate_service_elsewhere(&self, service_id: &str, slot: Slot) -> Result<bool, StateError> {
        let Some(service) = IoService::of_id(service_id) else {
            return Ok(false);
        };
        self.portal.store().io_regenerate(&service, slot)?;
        Ok(true)
    }

    /// The portal has that pair no more. `false` where it had none.
    pub fn forget(
        &self,
        environment: Environment,
        institution_id: &str,
        subscription: &str,
    ) -> Result<bool, StateError> {
        let mut store = self.portal.store();
        store.forget(environment, institution_id, subscription)
    }
}
