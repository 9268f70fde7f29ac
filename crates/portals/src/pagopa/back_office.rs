use std::sync::Arc;

use async_trait::async_trait;
use portachiavi_keys::{
    Environment, InstitutionId, KeySlot, Listing, Portal, PortalError, PortalFault, Product, SubscriptionId,
};
use reqwest::{Method, StatusCode};
use serde::Deserialize;
use url::Url;

use super::session::Token;
use super::{PRODUCT, PagoPa, faults, listing};
use crate::address::under;
use crate::call::{Answer, Credential};

/// One institution's back office in one environment.
#[derive(Clone)]
pub struct BackOffice {
    pagopa: PagoPa,
    pub(super) institution: InstitutionId,
    environment: Environment,
}

/// A product of the whole platform (not of the API keys): what the header's drop-down lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformProduct {
    /// `prod-pagopa`, `prod-io`…
    pub id: String,
    pub title: String,
}

/// IO, which has keys of its own here.
const IO: &str = "prod-io";

impl PlatformProduct {
    /// Whether its keys are managed here.
    pub fn has_keys_here(&self) -> bool {
        [PRODUCT, IO].contains(&&*self.id)
    }
}

#[derive(Deserialize)]
struct Products {
    product_list: Vec<ListedProduct>,
}

#[derive(Deserialize)]
struct ListedProduct {
    id: String,
    title: String,
}

#[async_trait]
impl Portal for BackOffice {
    async fn list(&self) -> Result<Listing, PortalError> {
        let answer = self
            .ask(&["institutions", self.institution.as_str(), "api-keys"])
            .await?;
        listing::read(answer.body()).ok_or_else(|| answer.unreadable())
    }

    async fn create(&self, product: Product) -> Result<(), PortalError> {
        let mut url = self.url(&["institutions", self.institution.as_str(), "api-keys"]);
        url.query_pairs_mut()
            .append_pair("subscription-code", product.code());
        self.change(url, StatusCode::CREATED).await
    }

    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError> {
        let institution = self.institution.as_str();
        let subscription = subscription.as_str();
        let url = self.url(&[
            "institutions",
            institution,
            "api-keys",
            subscription,
            slot.code(),
            "regenerate",
        ]);
        self.change(url, StatusCode::NO_CONTENT).await
    }
}

impl BackOffice {
    pub(super) fn new(pagopa: PagoPa, institution: InstitutionId, environment: Environment) -> Self {
        BackOffice {
            pagopa,
            institution,
            environment,
        }
    }

    /// The platform's products that this person has at this institution, in the portal's order.
    pub async fn products(&self) -> Result<Vec<PlatformProduct>, PortalError> {
        let answer = self
            .ask(&["institutions", self.institution.as_str(), "products"])
            .await?;
        let products: Products = answer.json()?;
        let product = |listed: ListedProduct| PlatformProduct {
            id: listed.id,
            title: listed.title,
        };
        Ok(products.product_list.into_iter().map(product).collect())
    }

    pub(super) async fn ask(&self, path: &[&str]) -> Result<Answer, PortalError> {
        self.get(self.url(path)).await
    }

    fn url(&self, path: &[&str]) -> Url {
        under(&self.pagopa.0.endpoints.of(self.environment).back_office, path)
    }

    /// Asks; where the session turns out to have ended, or to be another institution's, once more with a new one.
    async fn get(&self, url: Url) -> Result<Answer, PortalError> {
        let session = self.enter().await?;
        match self.get_with(&session, url.clone()).await {
            Err(error) if is_of_the_session(error.fault) => {
                let session = self.enter().await?;
                self.get_with(&session, url).await
            }
            answer => answer,
        }
    }

    async fn get_with(&self, session: &Arc<Token>, url: Url) -> Result<Answer, PortalError> {
        let answer = self
            .pagopa
            .0
            .http
            .get(url, Credential::Bearer(&session.secret), faults::of_read)
            .await;
        self.noting_the_end_of(session, answer)
    }

    /// Sent once, whatever the answer; where the session has ended, the next read opens a new one.
    async fn change(&self, url: Url, done: StatusCode) -> Result<(), PortalError> {
        let session = self.enter().await.map_err(nothing_was_sent)?;
        let answer = self
            .pagopa
            .0
            .http
            .change(
                Method::POST,
                url,
                Credential::Bearer(&session.secret),
                done,
                faults::of_change,
            )
            .await;
        self.noting_the_end_of(&session, answer)
    }

    async fn enter(&self) -> Result<Arc<Token>, PortalError> {
        self.pagopa.enter(&self.institution, self.environment).await
    }

    fn noting_the_end_of<T>(
        &self,
        session: &Arc<Token>,
        answer: Result<T, PortalError>,
    ) -> Result<T, PortalError> {
        if matches!(&answer, Err(error) if is_of_the_session(error.fault)) {
            self.pagopa.leave(&self.institution, self.environment, session);
        }
        answer
    }
}

/// Whether a new session may help.
fn is_of_the_session(fault: PortalFault) -> bool {
    matches!(fault, PortalFault::SessionExpired | PortalFault::OtherInstitution)
}

/// Without a session the change itself was never sent, and its fault must say so.
fn nothing_was_sent(error: PortalError) -> PortalError {
    if error.fault.nothing_changed() {
        return error;
    }
    PortalError {
        fault: PortalFault::SessionExpired,
        ..error
    }
}
