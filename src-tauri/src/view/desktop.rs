//! How the program sits on the computer: its window, its icon beside the clock, its notifications, what it is made of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ZoomStep {
    In,
    Out,
    Back,
}

/// As the person chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OnComputer {
    /// An icon beside the clock, where the program stays when its window is closed.
    pub tray: bool,
    /// Whether the end of long work is told while the window is not looked at.
    pub notifications: bool,
}

/// "Questo computer".
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComputerView {
    pub chosen: OnComputer,
    /// Whether the desktop shows such icons.
    pub tray_offered: bool,
}

/// What the window knows of the portal, for those who look at the icon only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PortalStanding {
    #[default]
    Unknown,
    Asking,
    Reachable,
    Offline,
}

/// "Informazioni su Portachiavi".
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutView {
    pub version: String,
    pub tauri: String,
    pub web_view: String,
    /// By which library of which version the keychain is spoken to.
    pub keychain: String,
    pub system: String,
}

impl Default for OnComputer {
    fn default() -> Self {
        OnComputer {
            tray: false,
            notifications: true,
        }
    }
}
