use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Environment, KeyPair, TaxCode};

/// Id of an Azure API Management subscription. Opaque: only its prefix is ever looked at ([`crate::Product::of`]).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SubscriptionId(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a subscription id is 1 to 256 printable characters without '/', spaces or quotes")]
pub struct InvalidSubscriptionId;

impl SubscriptionId {
    /// Refuses what could not stand in a path or in a stored name; says nothing about the shape otherwise.
    pub fn parse(text: &str) -> Result<Self, InvalidSubscriptionId> {
        let fits = |c: char| c.is_ascii_graphic() && !matches!(c, '/' | '\\' | '?' | '#' | '%' | '"' | '\'');
        let valid = (1..=256).contains(&text.len()) && text != "." && text != ".." && text.chars().all(fits);
        valid
            .then(|| SubscriptionId(text.to_owned()))
            .ok_or(InvalidSubscriptionId)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SubscriptionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for SubscriptionId {
    type Error = InvalidSubscriptionId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        SubscriptionId::parse(&text)
    }
}

impl From<SubscriptionId> for String {
    fn from(id: SubscriptionId) -> String {
        id.0
    }
}

/// Which of the two keys of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeySlot {
    Primary,
    Secondary,
}

impl KeySlot {
    /// The word in the portal's paths, in stored rows and between window and shell.
    pub fn code(self) -> &'static str {
        match self {
            KeySlot::Primary => "primary",
            KeySlot::Secondary => "secondary",
        }
    }
}

impl fmt::Display for KeySlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a pair has no {0:?} key")]
pub struct UnknownSlot(pub String);

impl FromStr for KeySlot {
    type Err = UnknownSlot;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [KeySlot::Primary, KeySlot::Secondary]
            .into_iter()
            .find(|slot| slot.code() == text)
            .ok_or_else(|| UnknownSlot(text.to_owned()))
    }
}

/// Where pairs live: one of pagoPA's environments, or IO (which has only one).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Realm {
    PagoPa(Environment),
    Io,
}

impl Realm {
    const ALL: [Realm; 3] = [
        Realm::PagoPa(Environment::Collaudo),
        Realm::PagoPa(Environment::Produzione),
        Realm::Io,
    ];

    /// The word in stored names.
    pub fn code(self) -> &'static str {
        match self {
            Realm::PagoPa(Environment::Collaudo) => "pagopa-collaudo",
            Realm::PagoPa(Environment::Produzione) => "pagopa-produzione",
            Realm::Io => "io",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no realm is called {0:?}")]
pub struct UnknownRealm(pub String);

impl FromStr for Realm {
    type Err = UnknownRealm;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Realm::ALL
            .into_iter()
            .find(|realm| realm.code() == text)
            .ok_or_else(|| UnknownRealm(text.to_owned()))
    }
}

/// A body's shelf in a realm: what one list of the portal answers for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    pub realm: Realm,
    pub tax_code: TaxCode,
}

impl Place {
    pub fn pair(&self, subscription: &SubscriptionId) -> PairId {
        PairId {
            place: self.clone(),
            subscription: subscription.clone(),
        }
    }
}

/// Which pair, among all that are kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PairId {
    pub place: Place,
    pub subscription: SubscriptionId,
}

impl fmt::Display for PairId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}/{}/{}",
            self.place.realm.code(),
            self.place.tax_code,
            self.subscription
        )
    }
}

/// One row of the portal's list.
#[derive(Debug, Clone)]
pub struct Subscription {
    pub id: SubscriptionId,
    pub display_name: String,
    /// `None` where the portal sent a blank or unusable key: such a row is shown, and never stored over a good pair.
    pub keys: Option<KeyPair>,
}

/// One answer of the portal's list.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    pub subscriptions: Vec<Subscription>,
    /// Rows that could not be read at all (no usable id, or an id that came twice).
    pub unreadable: usize,
    /// The portal was asked for these subscriptions alone: of any other it said nothing.
    pub only_these: bool,
}

impl Listing {
    pub fn find(&self, id: &SubscriptionId) -> Option<&Subscription> {
        self.subscriptions
            .iter()
            .find(|subscription| &subscription.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_with_a_slash_a_nul_or_nothing_are_refused() {
        for bad in ["", "a/b", "a\0b", "a b", "..", "x\n", "a?b", &"x".repeat(257)] {
            assert_eq!(SubscriptionId::parse(bad), Err(InvalidSubscriptionId), "{bad:?}");
        }
        assert!(SubscriptionId::parse("nodauth-00264560608").is_ok());
        assert!(SubscriptionId::parse("bes-6b5c8e0e.1").is_ok());
    }

    #[test]
    fn realms_are_read_back_from_their_codes() {
        for realm in Realm::ALL {
            assert_eq!(realm.code().parse(), Ok(realm));
        }
    }
}
