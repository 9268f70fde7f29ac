use async_trait::async_trait;
use portachiavi_keys::{
    KeySlot, Listing, Portal, PortalError, PortalFault, Product, Subscription, SubscriptionId,
};
use reqwest::{Method, StatusCode};

use super::asking::Patience;
use super::{IoManage, faults, rows};
use crate::call::Credential;

/// The pair of one service, asked for when it is wanted: its list has this row alone.
#[derive(Clone)]
pub struct IoServiceKeys {
    io: IoManage,
    service: SubscriptionId,
}

impl IoServiceKeys {
    pub(super) fn new(io: IoManage, service: SubscriptionId) -> Self {
        IoServiceKeys { io, service }
    }
}

#[async_trait]
impl Portal for IoServiceKeys {
    async fn list(&self) -> Result<Listing, PortalError> {
        let url = self.io.url(&["services", self.service.as_str(), "keys"]);
        let answer = self.io.ask_about_one(url, Patience::BRIEF).await?;
        let keys = rows::keys(answer.body()).ok_or_else(|| answer.unreadable())?;
        Ok(Listing {
            subscriptions: vec![Subscription {
                id: self.service.clone(),
                display_name: self.service.to_string(),
                keys,
            }],
            unreadable: 0,
            only_these: true,
        })
    }

    /// Refused: a service has its pair from its creation on.
    async fn create(&self, _product: Product) -> Result<(), PortalError> {
        Err(never_sent())
    }

    /// Refused for any other service than its own.
    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError> {
        if subscription != &self.service {
            return Err(never_sent());
        }
        let url = self
            .io
            .url(&["services", subscription.as_str(), "keys", slot.code()]);
        let link = &self.io.0;
        let answer = link
            .http
            .change(
                Method::PUT,
                url,
                Credential::SubscriptionKey(&link.key),
                StatusCode::OK,
                faults::of_change,
            )
            .await;
        match answer {
            // Certain to have changed nothing, so there is time to ask why.
            Err(error) if error.fault == PortalFault::KeyNotAllowed => Err(self.io.told_apart(error).await),
            answer => answer,
        }
    }
}

fn never_sent() -> PortalError {
    PortalError {
        fault: PortalFault::Malformed,
        request_id: None,
    }
}
