//! The list of keys, read row by row: a bad row never spoils the rest.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use portachiavi_keys::{ApiKey, KeyPair, Listing, Subscription, SubscriptionId};
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

#[derive(Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    institution_api_key_list: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    display_name: Option<&'a RawValue>,
    #[serde(borrow)]
    primary_key: Option<&'a RawValue>,
    #[serde(borrow)]
    secondary_key: Option<&'a RawValue>,
}

/// `None` where the body is not a list of keys at all: that must never look like an empty list.
pub(super) fn read(body: &[u8]) -> Option<Listing> {
    let body: Body = serde_json::from_slice(body).ok()?;
    let mut listing = Listing::default();
    let mut seen = HashMap::new();
    for raw in body.institution_api_key_list {
        let Some(subscription) = row(raw) else {
            listing.unreadable += 1;
            continue;
        };
        match seen.entry(subscription.id.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(listing.subscriptions.len());
                listing.subscriptions.push(subscription);
            }
            Entry::Occupied(entry) => {
                listing.unreadable += 1;
                let first: &mut Subscription = &mut listing.subscriptions[*entry.get()];
                if first.keys != subscription.keys {
                    // Neither row can be believed over the other.
                    first.keys = None;
                }
            }
        }
    }
    Some(listing)
}

fn row(raw: &RawValue) -> Option<Subscription> {
    let row: Row = serde_json::from_str(raw.get()).ok()?;
    let id = SubscriptionId::parse(&text(row.id)?).ok()?;
    let display_name = text(row.display_name).map_or_else(|| id.to_string(), |name| name.to_string());
    let key = |raw| ApiKey::parse(&text(raw)?);
    let keys = key(row.primary_key)
        .zip(key(row.secondary_key))
        .map(|(primary, secondary)| KeyPair { primary, secondary });
    Some(Subscription {
        id,
        display_name,
        keys,
    })
}

fn text(raw: Option<&RawValue>) -> Option<Zeroizing<String>> {
    serde_json::from_str(raw?.get()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_rows(rows: &str) -> Listing {
        read(format!(r#"{{"institution_api_key_list":[{rows}]}}"#).as_bytes()).unwrap()
    }

    fn good(id: &str) -> String {
        format!(r#"{{"id":"{id}","displayName":"Nome {id}","primaryKey":"p-{id}","secondaryKey":"s-{id}"}}"#)
    }

    fn ids(listing: &Listing) -> Vec<&str> {
        listing.subscriptions.iter().map(|row| row.id.as_str()).collect()
    }

    #[test]
    fn a_row_is_read_with_both_keys_and_an_unknown_prefix_is_a_row_too() {
        let listing = read_rows(&format!("{},{}", good("nodauth-1"), good("bes-2")));
        assert_eq!(ids(&listing), ["nodauth-1", "bes-2"]);
        let first = &listing.subscriptions[0];
        assert_eq!(first.display_name, "Nome nodauth-1");
        let keys = first.keys.as_ref().unwrap();
        assert_eq!(
            (keys.primary.expose(), keys.secondary.expose()),
            ("p-nodauth-1", "s-nodauth-1")
        );
    }

    #[test]
    fn rows_without_a_usable_id_are_counted_and_spoil_nothing() {
        let bad =
            r#"{},null,7,"x",[],{"id":""},{"id":null},{"id":5},{"id":"a/b"},{"id":"..","primaryKey":"p"}"#;
        let listing = read_rows(&format!("{},{bad},{}", good("a-1"), good("b-2")));
        assert_eq!(ids(&listing), ["a-1", "b-2"]);
        assert_eq!(listing.unreadable, 10);
    }

    #[test]
    fn a_blank_missing_odd_or_oversized_key_leaves_a_row_without_keys() {
        let long = "k".repeat(257);
        for key in [
            "\"\"",
            "\"  \"",
            "null",
            "5",
            "{}",
            &format!("\"{long}\""),
            "\"a\\nb\"",
        ] {
            let listing = read_rows(&format!(
                r#"{{"id":"gdp-1","primaryKey":"p","secondaryKey":{key}}}"#
            ));
            assert!(listing.subscriptions[0].keys.is_none(), "{key}");
            assert_eq!(
                listing.subscriptions[0].display_name, "gdp-1",
                "the id stands in for the name"
            );
            assert_eq!(listing.unreadable, 0, "{key}");
        }
    }

    #[test]
    fn an_id_that_comes_twice_is_counted_and_with_other_keys_neither_is_believed() {
        let other = r#"{"id":"a-1","displayName":"x","primaryKey":"other","secondaryKey":"s-a-1"}"#;
        let same = read_rows(&format!("{},{},{}", good("a-1"), good("a-1"), good("b-2")));
        assert_eq!((ids(&same), same.unreadable), (vec!["a-1", "b-2"], 1));
        assert!(same.subscriptions[0].keys.is_some());
        let differing = read_rows(&format!("{},{other}", good("a-1")));
        assert_eq!((ids(&differing), differing.unreadable), (vec!["a-1"], 1));
        assert!(differing.subscriptions[0].keys.is_none());
    }

    #[test]
    fn ten_thousand_rows_and_keys_of_256_characters_are_fine() {
        let key = "é".repeat(256);
        let rows: Vec<String> = (0..10_000)
            .map(|n| {
                format!(r#"{{"id":"gdp-{n}","displayName":"n","primaryKey":"{key}","secondaryKey":"{key}"}}"#)
            })
            .collect();
        let listing = read_rows(&rows.join(","));
        assert_eq!((listing.subscriptions.len(), listing.unreadable), (10_000, 0));
        assert_eq!(
            listing.subscriptions[9_999]
                .keys
                .as_ref()
                .unwrap()
                .primary
                .expose(),
            key
        );
    }

    #[test]
    fn only_a_list_can_be_empty() {
        assert!(read_rows("").subscriptions.is_empty());
        let whole = format!(r#"{{"institution_api_key_list":[{}]}}"#, good("a-1"));
        let cut = &whole[..whole.len() - 4];
        let bodies = [
            "",
            "{}",
            "[]",
            "null",
            "<html></html>",
            r#"{"institution_api_key_list":null}"#,
            cut,
        ];
        for body in bodies {
            assert!(read(body.as_bytes()).is_none(), "{body}");
        }
    }
}
