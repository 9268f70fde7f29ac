use crate::{environment::Environment, portal::Portal, seeds::Institution};

/// One card of the overview.
pub(crate) struct Product {
    pub id: &'static str,
    pub title: &'static str,
    pub description: &'static str,
}

pub(crate) const PAGOPA: &str = "prod-pagopa";

pub(crate) const ALL: [Product; 2] = [
    Product {
        id: PAGOPA,
        title: "Piattaforma pagoPA",
        description: "Gestisci le API Key e i pagamenti verso il tuo ente.",
    },
    Product {
        id: "prod-io",
        title: "IO",
        description: "Gestisci i servizi del tuo ente su IO, l'app dei servizi pubblici.",
    },
];

/// What the institution has subscribed to: everyone pagoPA, public bodies also IO.
pub(crate) fn of(institution: &Institution) -> impl Iterator<Item = &'static Product> {
    let public = institution.institution_type == "PA";
    ALL.iter().filter(move |product| product.is_pagopa() || public)
}

impl Product {
    pub fn is_pagopa(&self) -> bool {
        self.id == PAGOPA
    }

    pub fn back_office(&self, portal: &Portal, environment: Environment) -> Option<String> {
        self.is_pagopa()
            .then(|| portal.landing(environment, "<IdentityToken>"))
    }
}
