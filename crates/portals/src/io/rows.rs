//! A page of services and a service's keys, as they stand on the wire.

use portachiavi_keys::{ApiKey, IoService, KeyPair, ServiceState, SubscriptionId, TaxCode};
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

/// Its `pagination` is not read: `count` is the length of the page, not of the list.
#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    value: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Row {
    id: SubscriptionId,
    name: String,
    organization: Organization,
    status: Status,
    authorized_cidrs: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Organization {
    name: String,
    fiscal_code: TaxCode,
}

#[derive(Deserialize)]
struct Status {
    value: String,
}

#[derive(Deserialize)]
struct Keys<'a> {
    #[serde(borrow)]
    primary_key: &'a RawValue,
    #[serde(borrow)]
    secondary_key: &'a RawValue,
}

/// Each row of a page, `None` for one that cannot be read. `None` altogether where the body is no page: that must never
/// look like an empty one.
pub(super) fn page(body: &[u8]) -> Option<Vec<Option<IoService>>> {
    let page: Page = serde_json::from_slice(body).ok()?;
    let rows = page.value.into_iter();
    Some(rows.map(|raw| service(raw.get().as_bytes())).collect())
}

pub(super) fn service(body: &[u8]) -> Option<IoService> {
    let row: Row = serde_json::from_slice(body).ok()?;
    Some(IoService {
        id: row.id,
        name: row.name,
        organization: row.organization.name,
        tax_code: row.organization.fiscal_code,
        state: ServiceState::of_code(&row.status.value),
        authorized_cidrs: row.authorized_cidrs.unwrap_or_default(),
    })
}

/// `None` where the body is no pair; inside, `None` where one of the two cannot be a key.
pub(super) fn keys(body: &[u8]) -> Option<Option<KeyPair>> {
    let keys: Keys = serde_json::from_slice(body).ok()?;
    let (primary, secondary) = (text(keys.primary_key)?, text(keys.secondary_key)?);
    let pair = ApiKey::parse(&primary).zip(ApiKey::parse(&secondary));
    Some(pair.map(|(primary, secondary)| KeyPair { primary, secondary }))
}

fn text(raw: &RawValue) -> Option<Zeroizing<String>> {
    serde_json::from_str(raw.get()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARI: &str = r#"{"id":"01EXPKTF05Z2AWEN0PN99QZE79","last_update":"2026-01-22T10:11:12.345Z",
        "status":{"value":"rejected","reason":"…"},"name":"TARI","description":"…",
        "organization":{"name":"Comune di Esempio","fiscal_code":"12345678901","department_name":"Tributi"},
        "require_secure_channel":false,"authorized_cidrs":["203.0.113.10/32"],
        "authorized_recipients":["AAAAAA00A00A000A"],"max_allowed_payment_amount":0,
        "metadata":{"scope":"LOCAL","topic":{"id":0,"name":"Altro"},"group_id":"g"}}"#;

    #[test]
    fn a_service_is_read_as_the_portal_emits_it() {
        let tari = service(TARI.as_bytes()).unwrap();
        assert_eq!(tari.id.as_str(), "01EXPKTF05Z2AWEN0PN99QZE79");
        assert_eq!(
            (tari.name.as_str(), tari.organization.as_str()),
            ("TARI", "Comune di Esempio")
        );
        assert_eq!(tari.tax_code.as_str(), "12345678901");
        assert_eq!(tari.state, ServiceState::Rejected);
        assert_eq!(tari.authorized_cidrs, ["203.0.113.10/32"]);
    }

    #[test]
    fn a_state_without_a_word_and_missing_addresses_spoil_no_service() {
        let odd = TARI.replace("rejected", "suspended");
        let odd = odd.replace(r#""authorized_cidrs":["203.0.113.10/32"],"#, "");
        let odd = service(odd.as_bytes()).unwrap();
        assert_eq!(odd.state, ServiceState::Unknown);
        assert!(odd.authorized_cidrs.is_empty());
    }

    #[test]
    fn a_bad_row_spoils_no_other() {
        let bad = [
            "null",
            "7",
            "{}",
            &TARI.replace("01EXPKTF05Z2AWEN0PN99QZE79", "a/b"),
            &TARI.replace("12345678901", ""),
        ];
        let body = format!(r#"{{"value":[{},{TARI}]}}"#, bad.join(","));
        let rows = page(body.as_bytes()).unwrap();
        let read: Vec<bool> = rows.iter().map(Option::is_some).collect();
        assert_eq!(read, [false, false, false, false, false, true]);
    }

    #[test]
    fn only_a_page_can_be_empty() {
        assert_eq!(page(br#"{"value":[]}"#), Some(vec![]));
        for body in [
            "",
            "{}",
            "[]",
            "null",
            "<html>",
            r#"{"value":null}"#,
            r#"{"value":["#,
        ] {
            assert_eq!(page(body.as_bytes()), None, "{body}");
        }
    }

    #[test]
    fn a_pair_is_read_whole_or_not_at_all() {
        let pair = keys(br#"{"primary_key":"p","secondary_key":"s"}"#)
            .unwrap()
            .unwrap();
        assert_eq!((pair.primary.expose(), pair.secondary.expose()), ("p", "s"));
        assert_eq!(keys(br#"{"primary_key":"p","secondary_key":" "}"#), Some(None));
        for body in [
            "",
            "{}",
            "[]",
            r#"{"primary_key":"p"}"#,
            r#"{"primary_key":"p","secondary_key":null}"#,
        ] {
            assert_eq!(keys(body.as_bytes()), None, "{body}");
        }
    }
}
