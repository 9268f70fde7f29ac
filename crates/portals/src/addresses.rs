//! Where the portals are. An organisation may lead them over hosts of its own; the rest of the program only asks here.

use portachiavi_keys::Environment;
use url::Url;

use crate::address::{InvalidEndpoint, on_this_machine, under};

/// The base address of each portal. All are over TLS, or all are on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// The pages of Area Riservata, where a person signs in.
    pub area_riservata: Url,
    /// What its pages ask: `/dashboard/…`, `/auth/…`.
    pub area_riservata_api: Url,
    pub collaudo: EnvironmentAddresses,
    pub produzione: EnvironmentAddresses,
    pub io: Url,
}

/// The base addresses of one environment of the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentAddresses {
    /// The back office's pages: a sign-in ends on `/ui` of them.
    pub pages: Url,
    /// `/backoffice/v1/…` and `/api/token/token`.
    pub api: Url,
    /// Where the keys are used.
    pub runtime: Url,
}

/// An address that a portal may not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a portal is at https://, a host and a path, without a name, a query or a fragment")]
pub struct InvalidAddress;

impl Addresses {
    /// pagoPA's and IO's own. Collaudo, too, is entered through the Area Riservata of Produzione.
    pub fn real() -> Self {
        let environment = |pages, api| EnvironmentAddresses {
            pages: constant(pages),
            api: constant(api),
            runtime: constant(api),
        };
        Addresses {
            area_riservata: constant("https://selfcare.pagopa.it"),
            area_riservata_api: constant("https://api.selfcare.pagopa.it"),
            collaudo: environment(
                "https://selfcare.uat.platform.pagopa.it",
                "https://api.uat.platform.pagopa.it",
            ),
            produzione: environment(
                "https://selfcare.platform.pagopa.it",
                "https://api.platform.pagopa.it",
            ),
            io: constant("https://api.io.pagopa.it"),
        }
    }

    /// The simulated portals, all under one address of this machine.
    pub fn sandbox(base: &Url) -> Result<Self, InvalidEndpoint> {
        on_this_machine(base)?;
        Ok(Addresses::beside(base))
    }

    /// As the simulated portals lay them out.
    fn beside(base: &Url) -> Self {
        let environment = |prefix| EnvironmentAddresses {
            pages: under(base, &[prefix]),
            api: under(base, &[prefix]),
            runtime: under(base, &["runtime", prefix]),
        };
        Addresses {
            area_riservata: under(base, &["selfcare"]),
            area_riservata_api: base.clone(),
            collaudo: environment("uat"),
            produzione: environment("prod"),
            io: under(base, &["io"]),
        }
    }

    pub fn of(&self, environment: Environment) -> &EnvironmentAddresses {
        match environment {
            Environment::Collaudo => &self.collaudo,
            Environment::Produzione => &self.produzione,
        }
    }

    /// Whether these are simulated ones, over plain HTTP. An address over TLS is not, wherever it leads.
    pub(crate) fn on_this_machine(&self) -> bool {
        self.area_riservata.scheme() == "http"
    }
}

/// Reads an address that somebody wrote down.
pub fn portal_address(text: &str) -> Result<Url, InvalidAddress> {
    let url = Url::parse(text).map_err(|_| InvalidAddress)?;
    let anonymous = url.username().is_empty() && url.password().is_none();
    let bare = url.query().is_none() && url.fragment().is_none();
    if url.scheme() == "https" && url.host().is_some() && anonymous && bare {
        Ok(url)
    } else {
        Err(InvalidAddress)
    }
}

fn constant(address: &str) -> Url {
    Url::parse(address).unwrap_or_else(|_| unreachable!("a constant address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_ones_are_over_tls_and_the_environments_apart() {
        let real = Addresses::real();
        assert!(!real.on_this_machine());
        for environment in Environment::ALL {
            for address in [&real.of(environment).api, &real.of(environment).pages] {
                assert_eq!(address.scheme(), "https");
                let is_collaudo = address.as_str().contains(".uat.");
                assert_eq!(is_collaudo, environment == Environment::Collaudo, "{address}");
            }
        }
    }

    #[test]
    fn a_demo_portal_elsewhere_is_refused() {
        let sandbox = |base| Addresses::sandbox(&Url::parse(base).unwrap());
        assert!(sandbox("http://api.platform.pagopa.it").is_err());
        assert!(sandbox("http://127.0.0.1:4000").unwrap().on_this_machine());
    }

    #[test]
    fn an_address_that_was_written_down_is_over_tls_and_says_nothing_else() {
        for fit in [
            "https://gateway.example",
            "https://gateway.example:8443/pagopa/uat",
        ] {
            assert!(portal_address(fit).is_ok(), "{fit}");
        }
        for unfit in [
            "http://gateway.example",
            "https://rossi:segreta@gateway.example",
            "https://gateway.example/?a=b",
            "https://gateway.example/#a",
            "gateway.example",
            "",
        ] {
            assert_eq!(portal_address(unfit), Err(InvalidAddress), "{unfit}");
        }
    }
}
