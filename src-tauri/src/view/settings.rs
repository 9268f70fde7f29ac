//! What the window is told of the settings, and what it asks to change. A password only ever goes in.

use portachiavi_keys::ErrorCode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AppView;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SettingName {
    Proxy,
    ProxyUser,
    ExtraTrust,
    ClientCertificate,
    ConnectTimeout,
    ReadTimeout,
    ChangeTimeout,
    AreaRiservata,
    AreaRiservataApi,
    CollaudoPages,
    CollaudoApi,
    CollaudoRuntime,
    ProduzionePages,
    ProduzioneApi,
    ProduzioneRuntime,
    Io,
    SignInHosts,
}

/// "Impostazioni".
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    pub settings: Vec<SettingView>,
    /// Within what a time-out lies, in seconds.
    pub at_least: u32,
    pub at_most: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingView {
    pub name: SettingName,
    /// As it was written down; empty where it is the usual one.
    pub value: String,
    /// What holds where nothing is written down; empty where that is nothing.
    pub usual: String,
    /// Whether the organisation set it.
    pub locked: bool,
    /// Why it cannot be used.
    #[ts(type = "ErrorCode | null")]
    pub problem: Option<ErrorCode>,
}

/// Every setting that is not locked, as it is to be.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeSettingsRequest {
    pub settings: Vec<SettingRequest>,
    /// Those that are to change.
    pub passwords: Vec<PasswordRequest>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingRequest {
    pub name: SettingName,
    pub value: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PasswordName {
    Proxy,
    ClientCertificate,
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PasswordRequest {
    pub of: PasswordName,
    /// `null` forgets the kept one.
    pub password: Option<String>,
}

/// Whether a password is kept; `null` while the keychain does not say.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptPasswordsView {
    pub proxy: Option<bool>,
    pub client_certificate: Option<bool>,
}

/// What came of a change.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedSettingsView {
    /// As asked for; where any has a problem, nothing was changed.
    pub settings: SettingsView,
    /// `null` where nothing was changed.
    pub app: Option<AppView>,
}

/// What the organisation that looks after this computer has laid down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PolicyView {
    Absent,
    InForce,
    /// There is something that cannot be read or understood: the real portals are not reached.
    Unfit,
}

impl SettingName {
    pub const ALL: [SettingName; 17] = [
        SettingName::Proxy,
        SettingName::ProxyUser,
        SettingName::ExtraTrust,
        SettingName::ClientCertificate,
        SettingName::ConnectTimeout,
        SettingName::ReadTimeout,
        SettingName::ChangeTimeout,
        SettingName::AreaRiservata,
        SettingName::AreaRiservataApi,
        SettingName::CollaudoPages,
        SettingName::CollaudoApi,
        SettingName::CollaudoRuntime,
        SettingName::ProduzionePages,
        SettingName::ProduzioneApi,
        SettingName::ProduzioneRuntime,
        SettingName::Io,
        SettingName::SignInHosts,
    ];
}
