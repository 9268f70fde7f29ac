//! How the window looks, and in which language it speaks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The languages that every text of Portachiavi is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    It,
    En,
    De,
    Fr,
    Sl,
}

/// Whose colours and shapes the screens have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Palette {
    /// The portal's of today.
    #[default]
    Classic,
    /// The portal's to come.
    Next,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// As the person chose it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Appearance {
    /// `null` for the system's.
    pub language: Option<Language>,
    pub palette: Palette,
    pub theme: Theme,
    /// Whether "/" and "?" alone are no shortcuts, for whoever speaks to the computer.
    pub single_keys_off: bool,
}

impl Language {
    pub const ALL: [Language; 5] = [
        Language::It,
        Language::En,
        Language::De,
        Language::Fr,
        Language::Sl,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Language::It => "it",
            Language::En => "en",
            Language::De => "de",
            Language::Fr => "fr",
            Language::Sl => "sl",
        }
    }

    /// The first of `wanted` ("de-AT", "de_AT.UTF-8") that is spoken here; Italian where none is.
    pub fn first_of(wanted: impl IntoIterator<Item = String>) -> Self {
        let spoken = |locale: String| {
            let code = locale.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
            Language::ALL.into_iter().find(|language| language.code() == code)
        };
        wanted.into_iter().find_map(spoken).unwrap_or(Language::It)
    }
}
