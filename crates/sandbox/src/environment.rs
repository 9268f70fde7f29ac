use serde::{Deserialize, Serialize};

/// The two deployments: separate keys, the same institutions and people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Environment {
    #[serde(rename = "uat")]
    Collaudo,
    #[serde(rename = "prod")]
    Produzione,
}

impl Environment {
    /// The path prefix that stands for the environment's hosts.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Environment::Collaudo => "uat",
            Environment::Produzione => "prod",
        }
    }

    pub(crate) fn of_prefix(prefix: &str) -> Option<Self> {
        [Environment::Collaudo, Environment::Produzione]
            .into_iter()
            .find(|environment| environment.prefix() == prefix)
    }

    /// What `/info` calls it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Environment::Collaudo => "UAT",
            Environment::Produzione => "PROD",
        }
    }

    /// Who signs the session tokens of this environment.
    pub(crate) fn issuer(self) -> &'static str {
        match self {
            Environment::Collaudo => "https://api.uat.platform.pagopa.it",
            Environment::Produzione => "https://api.platform.pagopa.it",
        }
    }

    /// Collaudo also holds the public key of Produzione, and takes its tokens.
    pub(crate) fn trusts(self, issuer: &str) -> bool {
        issuer == self.issuer()
            || (self == Environment::Collaudo && issuer == Environment::Produzione.issuer())
    }

    /// From Area Riservata's `environment` parameter: left out for Produzione, and case-sensitive.
    pub(crate) fn of_parameter(parameter: Option<&str>) -> Option<Self> {
        match parameter {
            None => Some(Environment::Produzione),
            Some("Collaudo") => Some(Environment::Collaudo),
            Some(_) => None,
        }
    }
}
