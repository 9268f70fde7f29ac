use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Entitlement, SubscriptionId};

/// What a pagoPA key opens: "Tipo di prodotto". The order is the portal's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Product {
    Nodoauth,
    BoExtEc,
    Gpd,
    GpdPay,
    GpdRep,
    Biz,
    Aca,
    Mbd,
    PrintNotice,
    FdrOrg,
    FdrPsp,
    QiFdrKpi,
    BoExtPsp,
}

/// Who may ask for a product.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Audience {
    Everyone,
    Ec,
    EcWithNotices,
    Psp,
}

impl Product {
    pub const ALL: [Product; 13] = [
        Product::Nodoauth,
        Product::BoExtEc,
        Product::Gpd,
        Product::GpdPay,
        Product::GpdRep,
        Product::Biz,
        Product::Aca,
        Product::Mbd,
        Product::PrintNotice,
        Product::FdrOrg,
        Product::FdrPsp,
        Product::QiFdrKpi,
        Product::BoExtPsp,
    ];

    /// code on the wire, id prefix on the wire, the portal's name, the manual's older name, audience
    fn row(
        self,
    ) -> (
        &'static str,
        &'static str,
        &'static str,
        Option<&'static str>,
        Audience,
    ) {
        use Audience::{Ec, EcWithNotices, Everyone, Psp};
        match self {
            Product::Nodoauth => ("NODOAUTH", "nodauth-", "Connessione con nodo", None, Everyone),
            Product::BoExtEc => (
                "BO_EXT_EC",
                "selfcareboexternalec-",
                "Backoffice External (EC)",
                None,
                Ec,
            ),
            Product::Gpd => (
                "GPD",
                "gdp-",
                "GPD - Posizioni Debitorie",
                Some("Integrazione Asincrona"),
                Ec,
            ),
            Product::GpdPay => ("GPD_PAY", "gpdpay-", "GPD - Recupero ricevute", None, Ec),
            Product::GpdRep => (
                "GPD_REP",
                "gpdrep-",
                "GPD - Gestione flussi di rendicontazione",
                Some("Gestione Flussi di Rendicontazione"),
                Ec,
            ),
            Product::Biz => (
                "BIZ",
                "biz-",
                "BIZ - Recupero ricevute Ente Creditore",
                Some("Recupero Ricevuta"),
                Ec,
            ),
            Product::Aca => (
                "ACA",
                "aca-",
                "ACA - Conferimento delle posizioni debitorie",
                None,
                Ec,
            ),
            Product::Mbd => ("MBD", "mbd-", "MBD - Servizio @e.bollo", None, Ec),
            Product::PrintNotice => (
                "PRINT_NOTICE",
                "printnotice-",
                "Stampa Avvisi",
                None,
                EcWithNotices,
            ),
            Product::FdrOrg => (
                "FDR_ORG",
                "fdrorg-",
                "FdR - Flussi di Rendicontazione (EC)",
                None,
                Ec,
            ),
            Product::FdrPsp => (
                "FDR_PSP",
                "fdrpsp-",
                "FdR - Flussi di Rendicontazione (PSP)",
                None,
                Psp,
            ),
            Product::QiFdrKpi => (
                "QI_FDR_KPI",
                "qifdrkpiservice-",
                "FdR - Quality Improvement KPI API",
                None,
                Psp,
            ),
            Product::BoExtPsp => (
                "BO_EXT_PSP",
                "selfcareboexternalpsp-",
                "Backoffice External (PSP)",
                None,
                Psp,
            ),
        }
    }

    /// The value of `subscription-code` on the wire.
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// What the ids of its subscriptions begin with.
    pub fn prefix(self) -> &'static str {
        self.row().1
    }

    /// The portal's current name.
    pub fn name(self) -> &'static str {
        self.row().2
    }

    /// The name that the user manual still uses, where it differs.
    pub fn manual_name(self) -> Option<&'static str> {
        self.row().3
    }

    /// Whether a body with this entitlement may ask for it.
    pub fn is_for(self, entitlement: Entitlement) -> bool {
        match self.row().4 {
            Audience::Everyone => true,
            Audience::Ec => entitlement.ec,
            Audience::EcWithNotices => entitlement.ec && entitlement.payment_notices,
            Audience::Psp => entitlement.psp,
        }
    }

    /// Whether it is one of the four whose generation the manual describes.
    pub fn is_in_manual(self) -> bool {
        self == Product::Nodoauth || self.manual_name().is_some()
    }

    /// The product of a subscription, by the text up to and with the first `-`, as the portal itself does it.
    /// `None` for the old and hand-made ones.
    pub fn of(subscription: &SubscriptionId) -> Option<Product> {
        let (prefix, _) = subscription.as_str().split_once('-')?;
        Product::ALL
            .into_iter()
            .find(|product| product.prefix().strip_suffix('-') == Some(prefix))
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no product is called {0:?}")]
pub struct UnknownProduct(pub String);

impl FromStr for Product {
    type Err = UnknownProduct;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Product::ALL
            .into_iter()
            .find(|product| product.code() == code)
            .ok_or_else(|| UnknownProduct(code.to_owned()))
    }
}

/// Why a product cannot be generated now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It already has its pair: one pair per product.
    AlreadyGenerated,
    /// "Connessione con nodo" comes first.
    NodoFirst,
}

/// One line of "Tipo di prodotto".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub product: Product,
    pub refusal: Option<Refusal>,
}

/// "Tipo di prodotto" for a body that may ask for `entitlement` and has `generated` already.
pub fn choices(entitlement: Entitlement, generated: &[Product]) -> Vec<Choice> {
    let connected = generated.contains(&Product::Nodoauth);
    Product::ALL
        .into_iter()
        .filter(|product| product.is_for(entitlement))
        .map(|product| {
            let refusal = if generated.contains(&product) {
                Some(Refusal::AlreadyGenerated)
            } else if !connected && product != Product::Nodoauth {
                Some(Refusal::NodoFirst)
            } else {
                None
            };
            Choice { product, refusal }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYTHING: Entitlement = Entitlement {
        ec: true,
        psp: true,
        payment_notices: true,
    };

    fn open(choices: &[Choice]) -> Vec<Product> {
        choices
            .iter()
            .filter(|choice| choice.refusal.is_none())
            .map(|choice| choice.product)
            .collect()
    }

    #[test]
    fn a_partner_of_both_kinds_sees_all_13_and_may_start_with_the_node_only() {
        let choices = choices(EVERYTHING, &[]);
        assert_eq!(choices.len(), 13);
        assert_eq!(open(&choices), [Product::Nodoauth]);
        assert_eq!(choices[1].refusal, Some(Refusal::NodoFirst));
    }

    #[test]
    fn once_connected_only_what_is_already_generated_is_refused() {
        let choices = choices(EVERYTHING, &[Product::Nodoauth, Product::Gpd]);
        assert_eq!(open(&choices).len(), 11);
        assert_eq!(choices[0].refusal, Some(Refusal::AlreadyGenerated));
        assert_eq!(choices[2].refusal, Some(Refusal::AlreadyGenerated));
    }

    #[test]
    fn each_kind_of_body_sees_its_own() {
        let ec = Entitlement {
            ec: true,
            ..Entitlement::default()
        };
        let psp = Entitlement {
            psp: true,
            ..Entitlement::default()
        };
        assert_eq!(choices(ec, &[]).len(), 9, "an EC without Stampa Avvisi");
        assert_eq!(choices(psp, &[]).len(), 4);
        assert_eq!(
            choices(Entitlement::default(), &[]).len(),
            1,
            "only Connessione con nodo"
        );
    }

    #[test]
    fn a_subscription_is_classified_by_its_prefix_alone() {
        let of = |id: &str| Product::of(&SubscriptionId::parse(id).unwrap());
        assert_eq!(of("gdp-00264560608"), Some(Product::Gpd));
        assert_eq!(of("nodauth-6b5c8e0e-55a3"), Some(Product::Nodoauth));
        assert_eq!(of("bes-00264560608"), None);
        assert_eq!(of("gdp"), None);
    }

    #[test]
    fn codes_are_read_back_and_the_same_on_every_wire() {
        for product in Product::ALL {
            assert_eq!(product.code().parse(), Ok(product));
            assert!(product.prefix().ends_with('-'));
        }
    }
}
