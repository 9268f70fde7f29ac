//! Which address each product's key opens. Written apart from the client's own table, as the subscriptions are.

/// One API behind the gateway.
pub(crate) struct Product {
    /// The subscriptions whose keys it takes.
    pub codes: &'static [&'static str],
    pub path: &'static str,
    pub probe: Probe,
    /// The read that the authorizer is asked about, beside the probe.
    pub about_an_entity: Option<&'static str>,
    /// One call in 5 seconds for each key.
    pub slow: bool,
}

/// The call that changes nothing.
#[derive(Clone, Copy)]
pub(crate) enum Probe {
    /// `/info`
    App {
        name: &'static str,
    },
    /// The identifiers of an institution's flows.
    Flows,
    /// A question without the body that it must be about.
    Kpi,
    Templates,
    /// A position without the institution that it must be of.
    Position,
}

const fn app(code: &'static [&'static str], path: &'static str, name: &'static str) -> Product {
    Product {
        codes: code,
        path,
        probe: Probe::App { name },
        about_an_entity: None,
        slow: false,
    }
}

const fn other(codes: &'static [&'static str], path: &'static str, probe: Probe) -> Product {
    Product {
        codes,
        path,
        probe,
        about_an_entity: None,
        slow: false,
    }
}

/// "Connessione con nodo" has no address of its own here: its SOAP services are not simulated, and its key also opens ACA.
pub(crate) static ALL: [Product; 12] = [
    Product {
        about_an_entity: Some("/organizations/{entity}/debtpositions/{iupd}"),
        ..app(&["GPD"], "/gpd/debt-positions-service/v1", "pagopa-debt-position")
    },
    Product {
        about_an_entity: Some("/payments/{entity}/receipts/{iuv}"),
        ..app(
            &["GPD_PAY"],
            "/gpd/payments-receipts-service/v1",
            "pagopa-gpd-payments",
        )
    },
    other(&["GPD_REP"], "/gpd-reporting/api/v1", Probe::Flows),
    Product {
        slow: true,
        ..app(&["BIZ"], "/bizevents/service/v1", "pagopa-biz-events-service")
    },
    Product {
        about_an_entity: Some("/organizations/{entity}/fdrs"),
        ..app(&["FDR_ORG"], "/fdr-org/service/v1", "pagopa-fdr")
    },
    app(&["FDR_PSP"], "/fdr-psp/service/v1", "pagopa-fdr"),
    other(&["QI_FDR_KPI"], "/qi/fdr-kpi-service/v1", Probe::Kpi),
    Product {
        about_an_entity: Some("/brokers/{entity}/creditor_institutions"),
        ..app(
            &["BO_EXT_EC"],
            "/backoffice/external/ec/v1",
            "pagopa-backoffice-external",
        )
    },
    app(
        &["BO_EXT_PSP"],
        "/backoffice/external/psp/v1",
        "pagopa-backoffice-external",
    ),
    other(
        &["PRINT_NOTICE"],
        "/print-payment-notice-service/external/v1",
        Probe::Templates,
    ),
    other(&["ACA", "NODOAUTH"], "/aca/v1", Probe::Position),
    app(&["MBD"], "/pagopa-mbd-service/v1", "pagopa-mbd-service"),
];
