use portachiavi_keys::Environment;
use url::Url;

use crate::address::{InvalidEndpoint, on_this_machine, under};

/// Where Area Riservata and the two back offices are.
#[derive(Debug, Clone)]
pub struct Endpoints {
    pub(super) sign_in: Url,
    pub(super) sign_in_callback: Url,
    pub(super) dashboard: Url,
    collaudo: Deployment,
    produzione: Deployment,
    pub(super) on_this_machine: bool,
}

/// One environment of the platform.
#[derive(Debug, Clone)]
pub(super) struct Deployment {
    pub(super) token_exchange: Url,
    pub(super) back_office: Url,
}

impl Endpoints {
    /// The simulated portals, all under one address of this machine.
    pub fn sandbox(base: &Url) -> Result<Self, InvalidEndpoint> {
        on_this_machine(base)?;
        let deployment = |environment| Deployment {
            token_exchange: under(base, &[environment, "api", "token", "token"]),
            back_office: under(base, &[environment, "backoffice", "v1"]),
        };
        Ok(Endpoints {
            sign_in: under(base, &["selfcare", "auth", "oidc", "exchange"]),
            sign_in_callback: under(base, &["selfcare", "auth", "login", "callback"]),
            dashboard: under(base, &["dashboard"]),
            collaudo: deployment("uat"),
            produzione: deployment("prod"),
            on_this_machine: true,
        })
    }

    /// Collaudo, too, is entered through the Area Riservata of Produzione.
    pub fn real() -> Self {
        let deployment = |host| {
            let host = constant(host);
            Deployment {
                token_exchange: under(&host, &["api", "token", "token"]),
                back_office: under(&host, &["backoffice", "v1"]),
            }
        };
        let area_riservata = constant("https://api.selfcare.pagopa.it");
        Endpoints {
            sign_in: under(&area_riservata, &["auth", "oidc", "exchange"]),
            sign_in_callback: constant("https://selfcare.pagopa.it/auth/login/callback"),
            dashboard: under(&area_riservata, &["dashboard"]),
            collaudo: deployment("https://api.uat.platform.pagopa.it"),
            produzione: deployment("https://api.platform.pagopa.it"),
            on_this_machine: false,
        }
    }

    pub(super) fn of(&self, environment: Environment) -> &Deployment {
        match environment {
            Environment::Collaudo => &self.collaudo,
            Environment::Produzione => &self.produzione,
        }
    }
}

fn constant(address: &str) -> Url {
    Url::parse(address).unwrap_or_else(|_| unreachable!("a constant address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sandbox(base: &str) -> Result<Endpoints, InvalidEndpoint> {
        Endpoints::sandbox(&Url::parse(base).unwrap())
    }

    #[test]
    fn a_demo_portal_elsewhere_is_refused() {
        assert!(sandbox("http://api.platform.pagopa.it").is_err());
    }

    #[test]
    fn the_real_ones_are_over_tls() {
        let real = Endpoints::real();
        assert!(!real.on_this_machine);
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
    }

    #[test]
    fn each_environment_has_its_own_back_office() {
        let endpoints = sandbox("http://127.0.0.1:4000").unwrap();
        assert_eq!(
            endpoints.of(Environment::Collaudo).back_office.as_str(),
            "http://127.0.0.1:4000/uat/backoffice/v1"
        );
        assert_eq!(
            endpoints.of(Environment::Produzione).token_exchange.as_str(),
            "http://127.0.0.1:4000/prod/api/token/token"
        );
    }
}
