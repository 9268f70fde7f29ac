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

/// An institution as the portal tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub institution: Institution,
    /// In the portal's code: `PA`, `GSP`, `PSP`, `PT`…
    pub institution_type: String,
    pub mail_address: Option<String>,
    pub address: Option<String>,
    /// Whether it connects to the platform by itself, or by a partner's keys alone: then the portal has no page of keys.
    pub is_direct: bool,
    pub maintenance: Maintenance,
}

/// What the portal says while it is, or is about to be, under maintenance. It answers all the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Maintenance {
    /// What its banner says.
    pub announced: Option<String>,
    /// What is shown in its place.
    pub instead: Option<String>,
}

#[derive(Deserialize)]
struct FullDetail {
    id: InstitutionId,
    name: String,
    tax_code: TaxCode,
    #[serde(default)]
    institution_type: String,
    mail_address: Option<String>,
    address: Option<String>,
    #[serde(default)]
    user_product_roles: Vec<UserRole>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MaintenanceMessages {
    banner_message: Option<String>,
    page_message: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct UserRole {
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
    pub async fn profile(&self) -> Result<Profile, PortalError> {
        let answer = self
            .get(self.url(&["institutions", self.institution.as_str(), "full-detail"]))
            .await?;
        let detail: FullDetail = answer.json()?;
        if detail.id != self.institution {
            return Err(answer.unreadable());
        }
        let kind = InstitutionKind::of_type(&detail.institution_type);
        let tax_code = &detail.tax_code;
        let (ec_broker, psp_broker) = match kind {
            InstitutionKind::Ec => (self.is_ec_broker(tax_code).await?, false),
            InstitutionKind::Psp => (false, self.is_psp_broker(tax_code).await?),
            InstitutionKind::Pt => (
                self.is_ec_broker(tax_code).await?,
                self.is_psp_broker(tax_code).await?,
            ),
            InstitutionKind::Other => (false, false),
        };
        // The type entitles an institution that is no partner; the registration, a partner.
        let (ec, psp) = match kind {
            InstitutionKind::Ec => (true, false),
            InstitutionKind::Psp => (false, true),
            InstitutionKind::Pt => (ec_broker, psp_broker),
            InstitutionKind::Other => (false, false),
        };
        let flags = self.flags().await?;
        let institution = Institution {
            role: roles(detail.user_product_roles),
            id: detail.id,
            name: detail.name,
            tax_code: detail.tax_code,
            kind,
            entitlement: Entitlement {
                ec,
                psp,
                payment_notices: flags.is_on("payment-notices"),
            },
        };
        Ok(Profile {
            institution,
            institution_type: detail.institution_type,
            mail_address: detail.mail_address,
            address: detail.address,
            is_direct: ec_broker || psp_broker,
            maintenance: self.maintenance(&flags).await,
        })
    }

    /// Nothing that was asked for fails by it.
    async fn maintenance(&self, flags: &Flags) -> Maintenance {
        let (announced, instead) = (flags.is_on("maintenance-banner"), flags.is_on("maintenance"));
        if !announced && !instead {
            return Maintenance::default();
        }
        let told = match self.get(self.url(&["maintenance", "message"])).await {
            Ok(answer) => answer.json::<MaintenanceMessages>().ok(),
            Err(_) => None,
        };
        let (banner, page) = told.map_or((None, None), |told| (told.banner_message, told.page_message));
        let words = |is_on: bool, markup: Option<String>| is_on.then(|| plain(&markup.unwrap_or_default()));
        Maintenance {
            announced: words(announced, banner),
            instead: words(instead, page),
        }
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

    pub(super) async fn ask(&self, path: &[&str]) -> Result<Answer, PortalError> {
        self.get(self.url(path)).await
    }

    async fn flags(&self) -> Result<Flags, PortalError> {
        self.get(self.url(&["flags"])).await?.json()
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

impl Flags {
    fn is_on(&self, name: &str) -> bool {
        self.flags.get(name).copied().unwrap_or(false)
    }
}

/// The words of the portal's HTML, without its markup.
fn plain(markup: &str) -> String {
    let text = nanohtml2text::html2text(markup);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn roles(roles: Vec<UserRole>) -> String {
    let words: Vec<String> = roles
        .into_iter()
        .map(|role| role.product_role_label.unwrap_or(role.product_role))
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_portals_html_only_the_words_are_left() {
        let banner = "<p>Manutenzione <b>sabato</b>&nbsp;28 dalle 8 &amp; oltre.</p><script>alert(1)</script>\
                      <style>p{}</style><img src=x onerror=alert(1)>";
        let words = plain(banner);
        assert_eq!(
            words.replace('\u{a0}', " "),
            "Manutenzione sabato 28 dalle 8 & oltre."
        );
        assert_eq!(plain(""), "");
        assert_eq!(plain("senza marcatura"), "senza marcatura");
    }
}
