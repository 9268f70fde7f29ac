//! What an entry holds: versioned UTF-8 JSON. The only place where a key becomes bytes for the keychain.

use std::borrow::Cow;

use portachiavi_keys::{ApiKey, FingerprintKey, KeyPair, Password};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

const VERSION: u32 = 1;
/// A pair of the longest keys fits several times over, so that the buffer never moves and leaves a copy behind.
const ROOM: usize = 8 * ApiKey::LONGEST + 128;

/// The entry is not one that this version writes. It says nothing more: a parser's message could quote the value.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable;

#[derive(Serialize, Deserialize)]
struct PairValue<'a> {
    v: u32,
    #[serde(borrow)]
    primary: Cow<'a, str>,
    #[serde(borrow)]
    secondary: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
struct KeyValue<'a> {
    v: u32,
    #[serde(borrow)]
    key: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
struct PasswordValue<'a> {
    v: u32,
    #[serde(borrow)]
    password: Cow<'a, str>,
}

pub fn write_pair(keys: &KeyPair) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    write(&PairValue {
        v: VERSION,
        primary: keys.primary.expose().into(),
        secondary: keys.secondary.expose().into(),
    })
}

pub fn read_pair(bytes: &[u8]) -> Result<KeyPair, Unreadable> {
    let value: PairValue = serde_json::from_slice(bytes).map_err(|_| Unreadable)?;
    let keys = ApiKey::parse(&value.primary).zip(ApiKey::parse(&value.secondary));
    let known = value.v == VERSION;
    wipe(value.primary);
    wipe(value.secondary);
    let (primary, secondary) = keys.filter(|_| known).ok_or(Unreadable)?;
    Ok(KeyPair { primary, secondary })
}

pub fn write_manage_key(key: &ApiKey) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    write(&KeyValue {
        v: VERSION,
        key: key.expose().into(),
    })
}

pub fn read_manage_key(bytes: &[u8]) -> Result<ApiKey, Unreadable> {
    let value: KeyValue = serde_json::from_slice(bytes).map_err(|_| Unreadable)?;
    let key = ApiKey::parse(&value.key);
    let known = value.v == VERSION;
    wipe(value.key);
    key.filter(|_| known).ok_or(Unreadable)
}

pub fn write_password(password: &Password) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    write(&PasswordValue {
        v: VERSION,
        password: password.expose().into(),
    })
}

pub fn read_password(bytes: &[u8]) -> Result<Password, Unreadable> {
    let value: PasswordValue = serde_json::from_slice(bytes).map_err(|_| Unreadable)?;
    let password = Password::parse(&value.password);
    let known = value.v == VERSION;
    wipe(value.password);
    password.filter(|_| known).ok_or(Unreadable)
}

pub fn write_fingerprint_key(key: &FingerprintKey) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let digits = Zeroizing::new(hex::encode(key.expose()));
    write(&KeyValue {
        v: VERSION,
        key: digits.as_str().into(),
    })
}

pub fn read_fingerprint_key(bytes: &[u8]) -> Result<FingerprintKey, Unreadable> {
    let value: KeyValue = serde_json::from_slice(bytes).map_err(|_| Unreadable)?;
    let mut key = Zeroizing::new([0; 32]);
    let decoded = hex::decode_to_slice(value.key.as_bytes(), key.as_mut_slice());
    let known = value.v == VERSION;
    wipe(value.key);
    decoded
        .ok()
        .filter(|()| known)
        .map(|()| FingerprintKey::from_bytes(*key))
        .ok_or(Unreadable)
}

fn write(value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    serde_json::to_writer(&mut *bytes, value).map_err(|_| Unreadable)?;
    Ok(bytes)
}

/// A borrowed text is wiped with the bytes that it borrows from.
fn wipe(text: Cow<'_, str>) {
    if let Cow::Owned(mut text) = text {
        text.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(primary: &str, secondary: &str) -> KeyPair {
        KeyPair {
            primary: ApiKey::parse(primary).unwrap(),
            secondary: ApiKey::parse(secondary).unwrap(),
        }
    }

    #[test]
    fn a_pair_is_written_as_documented() {
        let bytes = write_pair(&pair("p1", "s1")).unwrap();
        assert_eq!(
            std::str::from_utf8(&bytes).unwrap(),
            r#"{"v":1,"primary":"p1","secondary":"s1"}"#
        );
    }

    #[test]
    fn every_key_that_can_be_is_read_back_within_what_windows_can_hold() {
        for key in [
            "5ae0ec6a8a5e49cb906b034963c6d2da".to_owned(),
            r#"q"\/ü…"#.to_owned(),
            "\"".repeat(ApiKey::LONGEST),
            "\u{10437}".repeat(ApiKey::LONGEST),
        ] {
            let keys = pair(&key, "other");
            let bytes = write_pair(&keys).unwrap();
            assert_eq!(read_pair(&bytes), Ok(keys), "{key}");
            let longest = write_pair(&pair(&key, &key)).unwrap();
            assert!(longest.len() <= 2560, "{} bytes", longest.len());
            assert!(longest.len() <= ROOM, "the buffer never moves");
        }
    }

    #[test]
    fn what_this_version_did_not_write_is_unreadable() {
        for bad in [
            "",
            "5ae0ec6a8a5e49cb906b034963c6d2da",
            r#"{"v":2,"primary":"p1","secondary":"s1"}"#,
            r#"{"v":1,"primary":"p1"}"#,
            r#"{"v":1,"primary":"p1","secondary":" "}"#,
            r#"{"v":1,"primary":"p1","secondary":"s1"}x"#,
            "{\"v\":1,\"primary\":\"p\u{0}\",\"secondary\":\"s1\"}",
        ] {
            assert_eq!(read_pair(bad.as_bytes()), Err(Unreadable), "{bad:?}");
        }
        assert_eq!(read_pair(b"\xff\xfe"), Err(Unreadable), "not UTF-8");
    }

    #[test]
    fn a_manage_key_is_written_as_documented_and_read_back() {
        let bytes = write_manage_key(&ApiKey::parse("m1").unwrap()).unwrap();
        assert_eq!(std::str::from_utf8(&bytes).unwrap(), r#"{"v":1,"key":"m1"}"#);
        for key in [r#"q"\/ü…"#.to_owned(), "\"".repeat(ApiKey::LONGEST)] {
            let key = ApiKey::parse(&key).unwrap();
            assert_eq!(read_manage_key(&write_manage_key(&key).unwrap()), Ok(key));
        }
    }

    #[test]
    fn nothing_else_is_taken_for_a_manage_key() {
        for bad in [
            "",
            "5ae0ec6a8a5e49cb906b034963c6d2da",
            r#"{"v":2,"key":"m1"}"#,
            r#"{"v":1,"key":" "}"#,
            r#"{"v":1,"primary":"p1","secondary":"s1"}"#,
        ] {
            assert_eq!(read_manage_key(bad.as_bytes()), Err(Unreadable), "{bad:?}");
        }
    }

    #[test]
    fn a_password_is_written_as_documented_and_read_back() {
        let bytes = write_password(&Password::parse("p1").unwrap()).unwrap();
        assert_eq!(std::str::from_utf8(&bytes).unwrap(), r#"{"v":1,"password":"p1"}"#);
        for typed in [r#" q"\/ü… "#.to_owned(), "\u{10437}".repeat(Password::LONGEST)] {
            let bytes = write_password(&Password::parse(&typed).unwrap()).unwrap();
            assert_eq!(read_password(&bytes).unwrap().expose(), typed);
        }
        for bad in [r#"{"v":2,"password":"p1"}"#, r#"{"v":1,"key":"p1"}"#, "p1"] {
            assert!(read_password(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_fingerprint_key_is_read_back_and_nothing_else_is_taken_for_it() {
        let bytes = write_fingerprint_key(&FingerprintKey::from_bytes([7; 32])).unwrap();
        assert_eq!(read_fingerprint_key(&bytes).unwrap().expose(), &[7; 32]);
        let newer = String::from_utf8(bytes.to_vec()).unwrap().replace(":1,", ":2,");
        for bad in [newer.as_str(), "{}", r#"{"v":1,"key":"07"}"#] {
            assert!(read_fingerprint_key(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }
}
