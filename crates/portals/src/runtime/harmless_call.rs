//! For each product the call that shows whether a key opens it, and changes nothing whatever comes of it.

use portachiavi_keys::Product;

/// What the gateway wants a key in, of every product.
pub(super) const KEY_HEADER: &str = "Ocp-Apim-Subscription-Key";

pub(super) struct HarmlessCall {
    pub(super) method: Method,
    /// Below the run-time host of an environment.
    pub(super) path: &'static str,
    pub(super) query: Option<&'static str>,
    /// The answer that only a call whose key was taken gets. That another key is refused, or known and not yet
    /// allowed, is told in the same words by the gateway of every product.
    pub(super) taken: Taken,
    /// Where its key may be used, below the same host.
    pub(super) opens: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    /// With an empty JSON object, which the gateway itself finds wanting: nothing behind it is reached.
    PostNothing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// 200, or the product's own 400 or 404.
    Answered,
    /// 400, for the field that is missing.
    FieldMissing,
    /// 403 without a word, for the party that the question leaves out.
    PartyMissing,
    /// As answered; or 403, as the question is about an institution that nobody is.
    NobodysInstitution,
}

impl Method {
    pub(super) fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::PostNothing => "POST",
        }
    }
}

impl Taken {
    /// With which statuses a product usually answers to a good key.
    pub(super) fn statuses(self) -> &'static [u16] {
        match self {
            Taken::Answered => &[200],
            Taken::FieldMissing => &[400],
            Taken::PartyMissing => &[403],
            Taken::NobodysInstitution => &[200, 403],
        }
    }
}

const fn get(path: &'static str, taken: Taken, opens: &'static [&'static str]) -> HarmlessCall {
    HarmlessCall {
        method: Method::Get,
        path,
        query: None,
        taken,
        opens,
    }
}

/// The gateway checks the body of this one before it asks anybody, and the node's keys open it as well.
const fn position_without_fields(opens: &'static [&'static str]) -> HarmlessCall {
    HarmlessCall {
        method: Method::PostNothing,
        path: "aca/v1/paCreatePosition",
        query: None,
        taken: Taken::FieldMissing,
        opens,
    }
}

pub(super) fn of(product: Product) -> HarmlessCall {
    use Taken::{Answered, NobodysInstitution, PartyMissing};
    match product {
        Product::Nodoauth => position_without_fields(&[
            "nodo-auth/nodo-per-pa/v1",
            "nodo-auth/node-for-pa/v1",
            "nodo-auth/nodo-per-psp/v1",
            "nodo-auth/node-for-psp/v1",
        ]),
        Product::BoExtEc => get(
            "backoffice/external/ec/v1/info",
            Answered,
            &["backoffice/external/ec/v1"],
        ),
        Product::Gpd => get(
            "gpd/debt-positions-service/v1/info",
            Answered,
            &[
                "gpd/debt-positions-service/v1",
                "gpd/debt-positions-service/v2",
                "gpd/debt-positions-service/v3",
            ],
        ),
        Product::GpdPay => get(
            "gpd/payments-receipts-service/v1/info",
            Answered,
            &["gpd/payments-receipts-service/v1"],
        ),
        Product::GpdRep => HarmlessCall {
            query: Some("flowDate=2020-01-01"),
            ..get(
                "gpd-reporting/api/v1/organizations/00000000000/reportings",
                NobodysInstitution,
                &["gpd-reporting/api/v1"],
            )
        },
        Product::Biz => get("bizevents/service/v1/info", Answered, &["bizevents/service/v1"]),
        Product::Aca => position_without_fields(&["aca/v1"]),
        Product::Mbd => get("pagopa-mbd-service/v1/info", Answered, &["pagopa-mbd-service/v1"]),
        Product::PrintNotice => get(
            "print-payment-notice-service/external/v1/notices/templates",
            Answered,
            &["print-payment-notice-service/external/v1"],
        ),
        Product::FdrOrg => get("fdr-org/service/v1/info", Answered, &["fdr-org/service/v1"]),
        Product::FdrPsp => get("fdr-psp/service/v1/info", Answered, &["fdr-psp/service/v1"]),
        Product::QiFdrKpi => HarmlessCall {
            query: Some("period=daily&date=2020-01-01"),
            ..get(
                "qi/fdr-kpi-service/v1/fdr-kpi/NRFDR",
                PartyMissing,
                &["qi/fdr-kpi-service/v1"],
            )
        },
        Product::BoExtPsp => get(
            "backoffice/external/psp/v1/info",
            Answered,
            &["backoffice/external/psp/v1"],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_asks_and_what_posts_is_stopped_at_the_gateway() {
        for product in Product::ALL {
            let call = of(product);
            assert!(!call.opens.is_empty(), "{product}");
            assert_eq!(
                call.method == Method::PostNothing,
                call.taken == Taken::FieldMissing,
                "{product}"
            );
        }
    }
}
