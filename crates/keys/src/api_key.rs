use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::KeySlot;

/// A key in clear, wiped when dropped. It has no `Serialize` and no `Display`, and its `Debug` is a constant:
/// whoever needs the value says `expose`, and `tests/src/tidy.rs` holds the list of who may.
#[derive(Clone)]
pub struct ApiKey(SecretString);

impl ApiKey {
    /// Azure accepts custom keys up to this many characters.
    pub const LONGEST: usize = 256;

    /// `None` for what cannot be a key: blank, longer than [`Self::LONGEST`], or with control characters.
    /// Any other shape is accepted; the usual one is 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let valid = !text.trim().is_empty()
            && text.chars().count() <= Self::LONGEST
            && !text.chars().any(char::is_control);
        valid.then(|| ApiKey(SecretString::from(text)))
    }

    /// The value in clear.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for ApiKey {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for ApiKey {}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(…)")
    }
}

/// The two keys of a subscription. They always exist together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPair {
    pub primary: ApiKey,
    pub secondary: ApiKey,
}

impl KeyPair {
    pub fn slot(&self, slot: KeySlot) -> &ApiKey {
        match slot {
            KeySlot::Primary => &self.primary,
            KeySlot::Secondary => &self.secondary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_never_shows_itself() {
        let key = ApiKey::parse("5ae0ec6a8a5e49cb906b034963c6d2da").unwrap();
        let pair = KeyPair {
            primary: key.clone(),
            secondary: key,
        };
        assert!(!format!("{pair:?}").contains("5ae0"), "Debug is a constant");
    }

    #[test]
    fn blank_and_oversized_keys_are_none_and_long_ones_are_fine() {
        assert!(ApiKey::parse("").is_none());
        assert!(ApiKey::parse("  ").is_none());
        assert!(ApiKey::parse("a\nb").is_none());
        assert!(ApiKey::parse(&"k".repeat(257)).is_none());
        assert!(ApiKey::parse(&"k".repeat(256)).is_some());
        assert!(
            ApiKey::parse(&"à".repeat(256)).is_some(),
            "the limit is in characters"
        );
    }
}
