use serde::{Deserialize, Serialize};

/// The two deployments: separate keys, the same institutions and people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Environment {
    #[serde(rename = "uat")]
    Collaudo,
    #[serde(rename = "prod")]
    Produzione,
}

impl Environment {
    /// The path prefix that stands for the environment's hosts.
    pub fn prefix(self) -> &'static str {
        match self {
            Environment::Collaudo => "uat",
            Environment::Produzione => "prod",
        }
    }

    /// What `/info` calls it.
    pub fn word(self) -> &'static str {
        match self {
            Environment::Collaudo => "UAT",
            Environment::Produzione => "PROD",
        }
    }

    /// Who signs the session tokens of this environment.
    pub fn issuer(self) -> &'static str {
        match self {
            Environment::Collaudo => "https://api.uat.platform.pagopa.it",
            Environment::Produzione => "https://api.platform.pagopa.it",
        }
    }

    /// Collaudo also holds the public key of Produzione, and takes its tokens.
    pub fn trusts(self, issuer: &str) -> bool {
        issuer == self.issuer()
            || (self == Environment::Collaudo && issuer == Environment::Produzione.issuer())
    }

    /// From Area Riservata's `environment` parameter: left out for Produzione, and case-sensitive.
    pub fn of_parameter(parameter: Option<&str>) -> Option<Self> {
        match parameter {
            None => Some(Environment::Produzione),
            Some("Collaudo") => Some(Environment::Collaudo),
            Some(_) => None,
        }
    }
}
