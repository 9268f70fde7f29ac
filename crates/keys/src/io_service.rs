use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Place, Realm, SubscriptionId, TaxCode};

/// A service of app IO, as last told by the portal. It has a pair of keys of its own from its creation on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IoService {
    /// Also the id of the subscription that holds its pair.
    pub id: SubscriptionId,
    pub name: String,
    /// The body that offers it.
    pub organization: String,
    pub tax_code: TaxCode,
    pub state: ServiceState,
    /// From where its keys may be used; empty is from anywhere.
    pub authorized_cidrs: Vec<String>,
}

impl IoService {
    /// Where its pair lives. There is no Collaudo for IO.
    pub fn place(&self) -> Place {
        Place {
            realm: Realm::Io,
            tax_code: self.tax_code.clone(),
        }
    }
}

/// Where a service stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ServiceState {
    Draft,
    Submitted,
    Approved,
    Rejected,
    /// Still listed by the portal, and its keys are gone.
    Deleted,
    /// A state that this version has no word for.
    Unknown,
}

impl ServiceState {
    pub const ALL: [ServiceState; 6] = [
        ServiceState::Draft,
        ServiceState::Submitted,
        ServiceState::Approved,
        ServiceState::Rejected,
        ServiceState::Deleted,
        ServiceState::Unknown,
    ];

    /// The word on the wire, in stored rows and between window and shell.
    pub fn code(self) -> &'static str {
        match self {
            ServiceState::Draft => "draft",
            ServiceState::Submitted => "submitted",
            ServiceState::Approved => "approved",
            ServiceState::Rejected => "rejected",
            ServiceState::Deleted => "deleted",
            ServiceState::Unknown => "unknown",
        }
    }

    /// A word that is not known is a state of its own, not an error: the portal may have new ones.
    pub fn of_code(code: &str) -> Self {
        let found = ServiceState::ALL.into_iter().find(|state| state.code() == code);
        found.unwrap_or(ServiceState::Unknown)
    }
}

impl fmt::Display for ServiceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What a Manage key reaches, as one walk over the portal's pages found it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceListing {
    pub services: Vec<IoService>,
    /// Places in the portal's list that could not be read: each holds at most one service.
    pub unreadable: usize,
}

/// Names a stored Manage key: an input credential that lists and changes the services of one body or group.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ManageKeyId(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id of a Manage key is 1 to 64 letters, digits or '-'")]
pub struct InvalidManageKeyId;

impl ManageKeyId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ManageKeyId {
    type Err = InvalidManageKeyId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let valid = (1..=64).contains(&text.len()) && text.chars().all(fits);
        valid
            .then(|| ManageKeyId(text.to_owned()))
            .ok_or(InvalidManageKeyId)
    }
}

impl fmt::Display for ManageKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ManageKeyId {
    type Error = InvalidManageKeyId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ManageKeyId> for String {
    fn from(id: ManageKeyId) -> String {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_read_back_from_their_codes_and_a_new_one_is_unknown() {
        for state in ServiceState::ALL {
            assert_eq!(ServiceState::of_code(state.code()), state);
        }
        assert_eq!(ServiceState::of_code("suspended"), ServiceState::Unknown);
    }

    #[test]
    fn ids_that_could_escape_a_stored_name_are_refused() {
        for bad in ["", "a/b", "a b", "..", "a\0", &"x".repeat(65)] {
            assert_eq!(bad.parse::<ManageKeyId>(), Err(InvalidManageKeyId), "{bad:?}");
        }
    }
}
