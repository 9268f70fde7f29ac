use std::{fmt, str::FromStr};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::ZeroizeOnDrop;

use crate::ApiKey;

/// What tells two keys apart without holding either: HMAC-SHA-256 of the key. The ledger keeps these; the HMAC's own
/// key is in the keychain, so a stolen ledger cannot be used to try keys.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({})", &hex::encode(self.0)[..8])
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint is 64 hexadecimal digits")]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NotAFingerprint)?;
        Ok(Fingerprint(bytes))
    }
}

/// The key of the fingerprints: 32 random bytes, kept in the keychain.
#[derive(Clone, ZeroizeOnDrop)]
pub struct FingerprintKey([u8; 32]);

impl FingerprintKey {
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        FingerprintKey(bytes)
    }

    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    pub fn fingerprint(&self, key: &ApiKey) -> Fingerprint {
        self.mac(&[key.expose().as_bytes()])
    }

    /// Vouches for the end of the history: its last event's number and link. No API key begins as this does.
    pub fn seal(&self, number: i64, link: &str) -> Fingerprint {
        self.mac(&[b"history\0", &number.to_be_bytes(), link.as_bytes()])
    }

    fn mac(&self, parts: &[&[u8]]) -> Fingerprint {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0)
            .unwrap_or_else(|_| unreachable!("HMAC takes any length"));
        parts.iter().for_each(|part| mac.update(part));
        Fingerprint(mac.finalize().into_bytes().into())
    }
}

impl fmt::Debug for FingerprintKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FingerprintKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_the_key_and_the_hmac_key_and_is_read_back() {
        let key = ApiKey::parse("5ae0ec6a8a5e49cb906b034963c6d2da").unwrap();
        let one = FingerprintKey::from_bytes([1; 32]).fingerprint(&key);
        assert_eq!(one, FingerprintKey::from_bytes([1; 32]).fingerprint(&key));
        assert_ne!(one, FingerprintKey::from_bytes([2; 32]).fingerprint(&key));
        assert_eq!(one.to_string().parse(), Ok(one));
    }
}
