use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The two environments of the pagoPA platform: separate deployments with unrelated keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    Collaudo,
    Produzione,
}

impl Environment {
    pub const ALL: [Environment; 2] = [Environment::Collaudo, Environment::Produzione];

    /// The word used in stored names and between window and shell.
    pub fn code(self) -> &'static str {
        match self {
            Environment::Collaudo => "collaudo",
            Environment::Produzione => "produzione",
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no environment is called {0:?}")]
pub struct UnknownEnvironment(pub String);

impl FromStr for Environment {
    type Err = UnknownEnvironment;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Environment::ALL
            .into_iter()
            .find(|environment| environment.code() == text)
            .ok_or_else(|| UnknownEnvironment(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_environment_is_read_back_from_its_code() {
        for environment in Environment::ALL {
            assert_eq!(environment.code().parse(), Ok(environment));
        }
        assert!("Collaudo".parse::<Environment>().is_err(), "codes are exact");
    }
}
