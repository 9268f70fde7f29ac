//! Who the institution is, what it may ask for, and what the portal announces there.

use std::collections::HashMap;

use portachiavi_keys::{
    Entitlement, Institution, InstitutionId, InstitutionKind, PortalError, PortalFault, TaxCode,
};
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::back_office::BackOffice;
use crate::call::Answer;

/// An institution as the portal tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    pub institution: Institution,
    /// In the portal's code: `PA`, `GSP`, `PSP`, `PT`…
    pub institution_type: String,
    pub mail_address: Option<String>,
    pub address: Option<String>,
    /// Whether it connects to the platform by itself, or by a partner's keys alone: then the portal has no page of keys.
    /// `None` where that is not known.
    pub is_direct: Option<bool>,
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

impl BackOffice {
    /// The institution with what it may ask for, by the server's own rules. A question that fails fails the whole: a
    /// partner must not lose its products to a hiccup.
    pub async fn profile(&self) -> Result<Profile, PortalError> {
        let answer = self
            .ask(&["institutions", self.institution.as_str(), "full-detail"])
            .await?;
        let detail: FullDetail = answer.json()?;
        if detail.id != self.institution {
            return Err(answer.unreadable());
        }
        let kind = InstitutionKind::of_type(&detail.institution_type);
        let tax_code = &detail.tax_code;
        // The type entitles an institution that is no partner; its registration, a partner. For the others that is only
        // told, and a hiccup there takes nothing from them.
        let (ec, psp, is_direct) = match kind {
            InstitutionKind::Ec => (true, false, self.is_ec_broker(tax_code).await.ok()),
            InstitutionKind::Psp => (false, true, self.is_psp_broker(tax_code).await.ok()),
            InstitutionKind::Pt => {
                let ec = self.is_ec_broker(tax_code).await?;
                let psp = self.is_psp_broker(tax_code).await?;
                (ec, psp, Some(ec || psp))
            }
            InstitutionKind::Other => (false, false, None),
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
            is_direct,
            maintenance: self.maintenance(&flags).await,
        })
    }

    /// Nothing that was asked for fails by it.
    async fn maintenance(&self, flags: &Flags) -> Maintenance {
        let (announced, instead) = (flags.is_on("maintenance-banner"), flags.is_on("maintenance"));
        if !announced && !instead {
            return Maintenance::default();
        }
        let told = match self.ask(&["maintenance", "message"]).await {
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

    async fn flags(&self) -> Result<Flags, PortalError> {
        self.ask(&["flags"]).await?.json()
    }

    async fn is_ec_broker(&self, tax_code: &TaxCode) -> Result<bool, PortalError> {
        let path = ["creditor-institutions", tax_code.as_str(), "full"];
        let Some(answer) = self.ask_if_there(&path).await? else {
            return Ok(false);
        };
        let found: CreditorInstitution = answer.json()?;
        Ok(found.broker_details_resource.is_some())
    }

    async fn is_psp_broker(&self, tax_code: &TaxCode) -> Result<bool, PortalError> {
        let Some(answer) = self.ask_if_there(&["psp-brokers", tax_code.as_str()]).await? else {
            return Ok(false);
        };
        let found: PspBroker = answer.json()?;
        Ok(found.broker_psp_code.is_some())
    }

    async fn ask_if_there(&self, path: &[&str]) -> Result<Option<Answer>, PortalError> {
        match self.ask(path).await {
            Err(error) if error.fault == PortalFault::NotFound => Ok(None),
            answer => answer.map(Some),
        }
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
