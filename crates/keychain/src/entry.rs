use std::{fmt, str::FromStr};

use portachiavi_keys::{PairId, Place, Realm, SubscriptionId, TaxCode};

/// The user name of an entry. Written and parsed here only; all of it is printable ASCII by construction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryName {
    Pair(PairId),
    FingerprintKey,
}

const FINGERPRINT_KEY: &str = "fingerprint-key";

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntryName::Pair(PairId { place, subscription }) => {
                write!(f, "{}/{}/{subscription}", place.realm.code(), place.tax_code)
            }
            EntryName::FingerprintKey => f.write_str(FINGERPRINT_KEY),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an entry is named <realm>/<tax code>/<subscription id> or {FINGERPRINT_KEY}")]
pub struct InvalidEntryName;

impl FromStr for EntryName {
    type Err = InvalidEntryName;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == FINGERPRINT_KEY {
            return Ok(EntryName::FingerprintKey);
        }
        let mut parts = name.splitn(3, '/');
        let mut next = || parts.next().ok_or(InvalidEntryName);
        let realm = Realm::from_str(next()?).map_err(|_| InvalidEntryName)?;
        let tax_code = TaxCode::parse(next()?).map_err(|_| InvalidEntryName)?;
        let subscription = SubscriptionId::parse(next()?).map_err(|_| InvalidEntryName)?;
        Ok(EntryName::Pair(PairId {
            place: Place { realm, tax_code },
            subscription,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_as_they_were_written() {
        for name in [
            "fingerprint-key",
            "pagopa-collaudo/00264560608/nodauth-6b5c8e0e-55a3",
            "pagopa-produzione/RSSMRA80A01H501U/gdp-00264560608",
            "io/1/MANAGE-GROUP-01.x:y@z",
        ] {
            assert_eq!(name.parse::<EntryName>().unwrap().to_string(), name);
        }
    }

    #[test]
    fn names_with_nul_controls_or_a_missing_part_are_refused() {
        for bad in [
            "",
            "fingerprint-key\0",
            "pagopa-collaudo/00264560608",
            "pagopa-collaudo/00264560608/",
            "pagopa-collaudo/00264560608/a\0b",
            "pagopa-collaudo/00264560608/a\nb",
            "pagopa-collaudo/00264560608/a/b",
            "pagopa-collaudo/0026\u{7}/a",
            "elsewhere/00264560608/a",
        ] {
            assert_eq!(bad.parse::<EntryName>(), Err(InvalidEntryName), "{bad:?}");
        }
    }
}
