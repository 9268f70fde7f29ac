//! Settings as they are written down: by name, as text, whether or not they can be used.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::view::SettingName;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<SettingName, String>);

/// A section that holds something else than settings: nothing is written over it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not a section")]
pub struct NotASection(&'static str);

impl Values {
    /// What is not known here is left out, and what has an unexpected form is taken as it is written.
    pub fn of(table: &Table) -> Self {
        let known = SettingName::ALL.into_iter();
        Values(
            known
                .filter_map(|name| Some((name, text(found(table, path(name))?))))
                .collect(),
        )
    }

    /// The text, also an empty one: whoever wrote it meant the usual.
    pub fn written(&self, name: SettingName) -> Option<&str> {
        self.0.get(&name).map(String::as_str)
    }

    /// `None` for the usual.
    pub fn get(&self, name: SettingName) -> Option<&str> {
        self.written(name).filter(|value| !value.is_empty())
    }

    pub fn set(&mut self, name: SettingName, value: &str) {
        self.0.insert(name, value.trim().to_owned());
    }

    /// These, and of `below` what these do not say.
    pub fn over(&self, below: &Values) -> Values {
        let mut both = below.0.clone();
        both.extend(self.0.clone());
        Values(both)
    }

    /// Writes them into `table` and leaves everything else in it.
    pub fn write(&self, table: &mut Table) -> Result<(), NotASection> {
        let before = Values::of(table);
        for (name, value) in &self.0 {
            if before.written(*name) != Some(value) {
                put(table, path(*name), value_of(*name, value))?;
            }
        }
        Ok(())
    }
}

/// The first key that is no setting and not one of `also`.
pub fn unknown(table: &Table, also: &[&str]) -> Option<String> {
    first_unknown(table, "", also)
}

fn first_unknown(table: &Table, within: &str, also: &[&str]) -> Option<String> {
    table.iter().find_map(|(key, value)| {
        let full = format!("{within}{key}");
        if also.contains(&&*full) {
            return None;
        }
        if let Some(inner) = value.as_table() {
            return first_unknown(inner, &format!("{full}."), also);
        }
        let known = SettingName::ALL.iter().any(|name| path(*name).join(".") == full);
        (!known).then_some(full)
    })
}

pub fn path(name: SettingName) -> &'static [&'static str] {
    match name {
        SettingName::Proxy => &["network", "proxy"],
        SettingName::ProxyUser => &["network", "proxy_user"],
        SettingName::ExtraTrust => &["network", "extra_trust"],
        SettingName::ClientCertificate => &["network", "client_certificate"],
        SettingName::ConnectTimeout => &["timeouts", "connect"],
        SettingName::ReadTimeout => &["timeouts", "read"],
        SettingName::ChangeTimeout => &["timeouts", "change"],
        SettingName::AreaRiservata => &["addresses", "area_riservata"],
        SettingName::AreaRiservataApi => &["addresses", "area_riservata_api"],
        SettingName::CollaudoPages => &["addresses", "collaudo", "pages"],
        SettingName::CollaudoApi => &["addresses", "collaudo", "api"],
        SettingName::CollaudoRuntime => &["addresses", "collaudo", "runtime"],
        SettingName::ProduzionePages => &["addresses", "produzione", "pages"],
        SettingName::ProduzioneApi => &["addresses", "produzione", "api"],
        SettingName::ProduzioneRuntime => &["addresses", "produzione", "runtime"],
        SettingName::Io => &["addresses", "io"],
        SettingName::SignInHosts => &["sign_in", "hosts"],
    }
}

pub(super) fn found<'a>(table: &'a Table, path: &[&str]) -> Option<&'a Value> {
    match path {
        [] => None,
        [key] => table.get(*key),
        [section, inner @ ..] => found(table.get(*section)?.as_table()?, inner),
    }
}

pub(super) fn put(
    table: &mut Table,
    path: &'static [&'static str],
    value: Option<Value>,
) -> Result<(), NotASection> {
    match (path, value) {
        ([], _) => {}
        ([key], Some(value)) => {
            table.insert((*key).to_owned(), value);
        }
        ([key], None) => {
            table.remove(*key);
        }
        ([section, inner @ ..], value) => {
            let empty = || Value::Table(Table::new());
            let within = table.entry(*section).or_insert_with(empty);
            let within = within.as_table_mut().ok_or(NotASection(section))?;
            put(within, inner, value)?;
            if within.is_empty() {
                table.remove(*section);
            }
        }
    }
    Ok(())
}

fn text(value: &Value) -> String {
    let lines = |array: &[Value]| -> Option<String> {
        let texts: Option<Vec<&str>> = array.iter().map(Value::as_str).collect();
        Some(texts?.join("\n"))
    };
    match value {
        Value::String(text) => text.clone(),
        Value::Array(array) => lines(array).unwrap_or_else(|| value.to_string()),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => {
            value.to_string()
        }
    }
}

fn value_of(name: SettingName, text: &str) -> Option<Value> {
    if text.is_empty() {
        return None;
    }
    Some(match (name, text.parse::<i64>()) {
        (
            SettingName::ConnectTimeout | SettingName::ReadTimeout | SettingName::ChangeTimeout,
            Ok(seconds),
        ) => Value::Integer(seconds),
        (SettingName::SignInHosts, _) => Value::Array(text.split_whitespace().map(Value::from).collect()),
        _ => Value::from(text),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn every_setting_is_read_back_as_it_was_written() {
        let mut values = Values::default();
        for name in SettingName::ALL {
            values.set(name, "7");
        }
        values.set(SettingName::SignInHosts, "idp.example\nspid.example");
        let mut written = Table::new();
        values.write(&mut written).unwrap();
        assert_eq!(Values::of(&table(&written.to_string())), values);
        assert_eq!(unknown(&written, &[]), None);
    }

    #[test]
    fn what_is_taken_back_leaves_no_trace_and_what_is_not_known_stays() {
        let mut file = table(
            "from_the_future = 1\n[network]\nproxy = \"none\"\nlater = [1, 2]\n[timeouts]\nread = 90\n[addresses.collaudo]\napi = \"https://a.example\"",
        );
        let mut values = Values::default();
        for name in [
            SettingName::Proxy,
            SettingName::ReadTimeout,
            SettingName::CollaudoApi,
        ] {
            values.set(name, " ");
        }
        values.write(&mut file).unwrap();
        assert_eq!(file, table("from_the_future = 1\n[network]\nlater = [1, 2]"));
    }

    #[test]
    fn nothing_is_written_over_what_is_no_section() {
        let mut file = table("network = \"of the future\"");
        let mut values = Values::default();
        values.set(SettingName::Proxy, "none");
        assert_eq!(values.write(&mut file), Err(NotASection("network")));
    }

    #[test]
    fn a_key_that_is_not_known_is_named() {
        for (text, key) in [
            ("demo = false\n[network]\nproxi = \"none\"", "network.proxi"),
            ("network = 3", "network"),
            (
                "[addresses.attestazione]\napi = \"x\"",
                "addresses.attestazione.api",
            ),
        ] {
            assert_eq!(unknown(&table(text), &["demo"]).as_deref(), Some(key));
        }
        assert_eq!(
            unknown(&table("demo = false\n[sign_in]\nhosts = []"), &["demo"]),
            None
        );
    }
}
