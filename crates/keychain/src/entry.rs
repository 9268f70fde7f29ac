use std::{fmt, str::FromStr};

use portachiavi_keys::{ManageKeyId, PairId, PasswordOf, Place, Realm, SubscriptionId, TaxCode};

/// The user name of an entry. Written and parsed here only; all of it is printable ASCII by construction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryName {
    Pair(PairId),
    ManageKey(ManageKeyId),
    Password(PasswordOf),
    FingerprintKey,
}

const FINGERPRINT_KEY: &str = "fingerprint-key";
/// No realm is called so.
const MANAGE: &str = "manage";
const PASSWORD: &str = "password";
const PROXY: &str = "proxy";
const CLIENT_CERTIFICATE: &str = "client-certificate";

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntryName::Pair(PairId { place, subscription }) => {
                write!(f, "{}/{}/{subscription}", place.realm.code(), place.tax_code)
            }
            EntryName::ManageKey(id) => write!(f, "{MANAGE}/{id}"),
            EntryName::Password(PasswordOf::Proxy) => write!(f, "{PASSWORD}/{PROXY}"),
            EntryName::Password(PasswordOf::ClientCertificate) => {
                write!(f, "{PASSWORD}/{CLIENT_CERTIFICATE}")
            }
            EntryName::FingerprintKey => f.write_str(FINGERPRINT_KEY),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "an entry is named <realm>/<tax code>/<subscription id>, {MANAGE}/<id>, {PASSWORD}/<of what> or {FINGERPRINT_KEY}"
)]
pub struct InvalidEntryName;

impl FromStr for EntryName {
    type Err = InvalidEntryName;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == FINGERPRINT_KEY {
            return Ok(EntryName::FingerprintKey);
        }
        match name.split_once('/') {
            Some((MANAGE, id)) => {
                let id = ManageKeyId::from_str(id).map_err(|_| InvalidEntryName)?;
                return Ok(EntryName::ManageKey(id));
            }
            Some((PASSWORD, PROXY)) => return Ok(EntryName::Password(PasswordOf::Proxy)),
            Some((PASSWORD, CLIENT_CERTIFICATE)) => {
                return Ok(EntryName::Password(PasswordOf::ClientCertificate));
            }
            Some(_) | None => {}
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
            "manage/2f0c4f5e-55a3-4b6f-8f1a-5f0e3c1d2a10",
            "password/proxy",
            "password/client-certificate",
        ] {
            assert_eq!(name.parse::<EntryName>().unwrap().to_string(), name);
        }
    }

    #[test]
    fn no_realm_shares_its_first_part_with_manage_keys_and_passwords() {
        assert!(Realm::from_str(MANAGE).is_err());
        assert!(Realm::from_str(PASSWORD).is_err());
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
            "manage",
            "manage/",
            "manage/00264560608/a",
            "manage/a\0",
            "Manage/a",
            "password",
            "password/",
            "password/elsewhere",
            "password/proxy/a",
        ] {
            assert_eq!(bad.parse::<EntryName>(), Err(InvalidEntryName), "{bad:?}");
        }
    }
}
