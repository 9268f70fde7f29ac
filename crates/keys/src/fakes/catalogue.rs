use std::sync::Mutex;

use async_trait::async_trait;

use super::{Story, place};
use crate::*;

#[derive(Default)]
pub struct FakeCatalogue {
    story: Story,
    listing: Mutex<ServiceListing>,
    fault: Mutex<Option<PortalFault>>,
}

pub fn service(id: &str) -> IoService {
    IoService {
        id: SubscriptionId::parse(id).unwrap(),
        name: format!("Servizio {id}"),
        organization: "Comune di Esempio".to_owned(),
        tax_code: place().tax_code,
        state: ServiceState::Approved,
        authorized_cidrs: vec!["198.51.100.0/24".to_owned()],
    }
}

impl FakeCatalogue {
    pub(super) fn telling(story: Story) -> Self {
        FakeCatalogue {
            story,
            ..FakeCatalogue::default()
        }
    }
    pub fn lists(&self, ids: &[&str]) {
        *self.listing.lock().unwrap() = ServiceListing {
            services: ids.iter().map(|id| service(id)).collect(),
            unreadable: 0,
        };
    }
    pub fn garbles(&self, unreadable: usize) {
        self.listing.lock().unwrap().unreadable = unreadable;
    }
    pub fn fails(&self, fault: PortalFault) {
        *self.fault.lock().unwrap() = Some(fault);
    }
    fn answers(&self) -> Result<(), PortalError> {
        let fault = *self.fault.lock().unwrap();
        fault.map_or(Ok(()), |fault| {
            Err(PortalError {
                fault,
                request_id: None,
            })
        })
    }
}

#[async_trait]
impl ServiceCatalogue for FakeCatalogue {
    async fn services(
        &self,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<ServiceListing, PortalError> {
        self.answers()?;
        let listing = self.listing.lock().unwrap().clone();
        progress(Progress::Found(listing.services.len()));
        Ok(listing)
    }
    async fn probe(&self) -> Result<(), PortalError> {
        self.story.lock().unwrap().push("probe");
        self.answers()
    }
}
