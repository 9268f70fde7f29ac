use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use portachiavi_keys::{
    Entitlement, Environment, Institution, InstitutionId, InstitutionKind, KeySlot, Listing, Portal,
    PortalError, PortalFault, Product, SubscriptionId, TaxCode,
};
use reqwest::{Method, StatusCode};
use serde::Deserialize;
use serde::de::IgnoredAny;
use url::Url;

use super::session::Token;
use super::{PagoPa, faults, listing};
use crate::address::under;
use crate::call::{Answer, Credential};

/// One institution's back office in one environment.
#[derive(Clone)]
pub struct BackOffice {
    pagopa: PagoPa,
    institution: InstitutionId,
    environment: Environment,
}

/// A product of the whole platform (not of the API keys): what the header's drop-down lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformProduct {
    /// `prod-pagopa`, `prod-io`…
    pub id: String,
    pub title: String,
}

#[derive(Deserialize)]
struct FullDetail {
    id: InstitutionId,
    name: String,
    tax_code: TaxCode,
    #[serde(default)]
    institution_type: String,
    #[serde(default)]
    user_product_roles: Vec<UserRole>,
}

#[derive(Deserialize)]
struct UserRole {
    product_role: String,
    product_role_label: Option<String>,
}

#[derive(Deserialize)]
struct Flags {
    flags: HashMap<String, bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CreditorInstitution {
    broker_details_resource: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct PspBroker {
    broker_psp_code: Option<IgnoredAny>,
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
            .get(self.url(&["institutions", self.institution.as_str(), "api-keys"]))
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

    /// The institution with what it may ask for, by the server's own rules. A question that fails fails the whole: a
    /// partner must not lose its products to a hiccup.
    pub async fn institution(&self) -> Result<Institution, PortalError> {
        let answer = self
            .get(self.url(&["institutions", self.institution.as_str(), "full-detail"]))
            .await?;
        let detail: FullDetail = answer.json()?;
        if detail.id != self.institution {
            return Err(answer.unreadable());
        }
        let kind = InstitutionKind::of_type(&detail.institution_type);
        let (ec, psp) = match kind {
            InstitutionKind::Ec => (true, false),
            InstitutionKind::Psp => (false, true),
            InstitutionKind::Pt => (
                self.is_ec_broker(&detail.tax_code).await?,
                self.is_psp_broker(&detail.tax_code).await?,
            ),
            InstitutionKind::Other => (false, false),
        };
        let payment_notices = self.shows_payment_notices().await?;
        Ok(Institution {
            role: roles(detail.user_product_roles),
            id: detail.id,
            name: detail.name,
            tax_code: detail.tax_code,
            kind,
            entitlement: Entitlement {
                ec,
                psp,
                payment_notices,
            },
        })
    }

    /// The platform's products that this person has at this institution, in the portal's order.
    pub async fn products(&self) -> Result<Vec<PlatformProduct>, PortalError> {
        let url = self.url(&["institutions", self.institution.as_str(), "products"]);
        let products: Products = self.get(url).await?.json()?;
        let product = |listed: ListedProduct| PlatformProduct {
            id: listed.id,
            title: listed.title,
        };
        Ok(products.product_list.into_iter().map(product).collect())
    }

    async fn shows_payment_notices(&self) -> Result<bool, PortalError> {
        let flags: Flags = self.get(self.url(&["flags"])).await?.json()?;
        Ok(flags.flags.get("payment-notices").copied().unwrap_or(false))
    }

    async fn is_ec_broker(&self, tax_code: &TaxCode) -> Result<bool, PortalError> {
        let url = self.url(&["creditor-institutions", tax_code.as_str(), "full"]);
        let Some(answer) = self.get_if_there(url).await? else {
            return Ok(false);
        };
        let found: CreditorInstitution = answer.json()?;
        Ok(found.broker_details_resource.is_some())
    }

    async fn is_psp_broker(&self, tax_code: &TaxCode) -> Result<bool, PortalError> {
        let Some(answer) = self
            .get_if_there(self.url(&["psp-brokers", tax_code.as_str()]))
            .await?
        else {
            return Ok(false);
        };
        let found: PspBroker = answer.json()?;
        Ok(found.broker_psp_code.is_some())
    }

    async fn get_if_there(&self, url: Url) -> Result<Option<Answer>, PortalError> {
        match self.get(url).await {
            Err(error) if error.fault == PortalFault::NotFound => Ok(None),
            answer => answer.map(Some),
        }
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

fn roles(roles: Vec<UserRole>) -> String {
    let words: Vec<String> = roles
        .into_iter()
        .map(|role| role.product_role_label.unwrap_or(role.product_role))
        .collect();
    words.join(", ")
}
