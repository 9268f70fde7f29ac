use portachiavi_keys::Environment;
use url::Url;

use crate::address::under;
use crate::addresses::{Addresses, EnvironmentAddresses};

/// What is asked of Area Riservata and of the two back offices.
#[derive(Debug, Clone)]
pub(super) struct Endpoints {
    pub(super) sign_in: Url,
    pub(super) sign_in_callback: Url,
    pub(super) dashboard: Url,
    collaudo: Deployment,
    produzione: Deployment,
}

/// One environment of the platform.
#[derive(Debug, Clone)]
pub(super) struct Deployment {
    pub(super) token_exchange: Url,
    pub(super) back_office: Url,
}

impl Endpoints {
    pub(super) fn at(addresses: &Addresses) -> Self {
        let deployment = |of: &EnvironmentAddresses| Deployment {
            token_exchange: under(&of.api, &["api", "token", "token"]),
            back_office: under(&of.api, &["backoffice", "v1"]),
        };
        Endpoints {
            sign_in: under(&addresses.area_riservata_api, &["auth", "oidc", "exchange"]),
            sign_in_callback: under(&addresses.area_riservata, &["auth", "login", "callback"]),
            dashboard: under(&addresses.area_riservata_api, &["dashboard"]),
            collaudo: deployment(&addresses.collaudo),
            produzione: deployment(&addresses.produzione),
        }
    }

    pub(super) fn of(&self, environment: Environment) -> &Deployment {
        match environment {
            Environment::Collaudo => &self.collaudo,
            Environment::Produzione => &self.produzione,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_environment_has_its_own_back_office() {
        let real = Endpoints::at(&Addresses::real());
        assert_eq!(
            real.of(Environment::Collaudo).back_office.as_str(),
            "https://api.uat.platform.pagopa.it/backoffice/v1"
        );
        assert_eq!(
            real.of(Environment::Produzione).token_exchange.as_str(),
            "https://api.platform.pagopa.it/api/token/token"
        );
        assert_eq!(
            real.dashboard.as_str(),
            "https://api.selfcare.pagopa.it/dashboard"
        );
        assert_eq!(
            real.sign_in_callback.as_str(),
            "https://selfcare.pagopa.it/auth/login/callback"
        );
        let demo = Addresses::sandbox(&Url::parse("http://127.0.0.1:4000").unwrap()).unwrap();
        let demo = Endpoints::at(&demo);
        assert_eq!(
            demo.of(Environment::Collaudo).back_office.as_str(),
            "http://127.0.0.1:4000/uat/backoffice/v1"
        );
        assert_eq!(
            demo.of(Environment::Produzione).token_exchange.as_str(),
            "http://127.0.0.1:4000/prod/api/token/token"
        );
    }
}
