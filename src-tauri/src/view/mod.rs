//! What crosses to the window: the only types that are serialised for it. The window's TypeScript types are generated
//! from here (`ui/src/generated/view.ts`, held up to date by `tests/src/contract.rs`), so these files depend on
//! nothing but the headless core.

mod appearance;
mod archive;
mod connection;
mod desktop;
mod io;
mod keys;
mod note;
mod pairs;
mod session;
mod settings;
mod verify;

use portachiavi_keys::{Coded, Environment, ErrorCode, Institution, Inventory, KeychainState, Opening};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use appearance::*;
pub use archive::*;
pub use connection::*;
pub use desktop::*;
pub use io::*;
pub use keys::*;
pub use note::*;
pub use pairs::*;
pub use session::*;
pub use settings::*;
pub use verify::*;

/// Everything that the window draws before it asks anything else.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppView {
    pub version: String,
    /// Which portal the person chose; `null` on the first run.
    pub portal: Option<PortalChoice>,
    /// The entes known from earlier, in the order in which they were first seen.
    pub institutions: Vec<InstitutionView>,
    /// A test or a trial against a portal on this machine other than the embedded one: its address.
    pub portal_address: Option<String>,
    /// `null` on the first run: no archive is open yet.
    pub archive: Option<ArchiveView>,
    pub policy: PolicyView,
    /// Whether the organisation lets the demo be opened.
    pub demo_allowed: bool,
    /// Hosts that the portals are led over, other than their own.
    pub other_hosts: Vec<String>,
    pub appearance: Appearance,
    /// The one that the system asks for.
    pub system_language: Language,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PortalChoice {
    Demo,
    /// IO as it is: for now without pagoPA, whose sign-in is still to come.
    Real,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstitutionView {
    pub id: String,
    pub name: String,
    /// Codice fiscale; empty where the portal did not tell it.
    pub tax_code: String,
    pub role: String,
}

/// The entes of the person, from the portal or, where it cannot be asked, from what is known here.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstitutionsView {
    pub institutions: Vec<InstitutionView>,
    /// Why the portal could not be asked; `null` when the list is its own.
    pub offline: Option<ErrorView>,
}

/// "Panoramica" of one ente.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewView {
    pub institution: InstitutionView,
    /// Whether the pagoPA card can be entered; `false` where the person has no role on it.
    pub can_manage: bool,
    pub environments: Vec<EnvironmentView>,
    /// What the portal said of the ente just now; `null` where only what is kept was read.
    pub told: Option<ToldView>,
    /// Why the portal could not be asked; `null` when it was.
    pub offline: Option<ErrorView>,
}

/// What the portal tells of an ente and is not kept.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldView {
    /// In the portal's code: `PA`, `PSP`, `PT`…
    pub institution_type: String,
    pub mail_address: Option<String>,
    pub address: Option<String>,
    /// Whether it connects to the platform by itself: the portal shows others no page of keys. `null` where that is not
    /// known.
    pub is_direct: Option<bool>,
    /// Names of the products that are managed elsewhere.
    pub other_products: Vec<String>,
    /// What the portal announces; an empty text where it says nothing more than that.
    pub maintenance: Option<String>,
    /// What the portal shows in its own place; it answers here all the same.
    pub closed: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentView {
    #[ts(type = "\"collaudo\" | \"produzione\"")]
    pub environment: Environment,
    /// Names of the products that are still missing in Collaudo; empty where the environment is open.
    pub missing: Vec<String>,
    /// How many pairs are kept there.
    pub pairs: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeychainView {
    Ready,
    Locked,
    Dismissed,
    NoService,
    NoDefaultCollection,
    Hung,
    Unknown,
}

/// What went wrong, as a code: the window has two sentences for each.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    #[ts(type = "ErrorCode")]
    pub code: ErrorCode,
    /// What the portal's support asks for.
    pub request_id: Option<String>,
}

impl ErrorView {
    pub fn of(error: &dyn Coded) -> Self {
        ErrorView {
            code: error.code(),
            request_id: error.request_id().map(str::to_owned),
        }
    }
}

impl<E: Coded> From<E> for ErrorView {
    fn from(error: E) -> Self {
        ErrorView::of(&error)
    }
}

impl From<&Institution> for InstitutionView {
    fn from(institution: &Institution) -> Self {
        InstitutionView {
            id: institution.id.to_string(),
            name: institution.name.clone(),
            tax_code: institution.tax_code.to_string(),
            role: institution.role.clone(),
        }
    }
}

impl From<KeychainState> for KeychainView {
    fn from(state: KeychainState) -> Self {
        match state {
            KeychainState::Ready => KeychainView::Ready,
            KeychainState::Locked => KeychainView::Locked,
            KeychainState::Dismissed => KeychainView::Dismissed,
            KeychainState::NoService => KeychainView::NoService,
            KeychainState::NoDefaultCollection => KeychainView::NoDefaultCollection,
            KeychainState::Hung => KeychainView::Hung,
            KeychainState::Unknown => KeychainView::Unknown,
        }
    }
}

impl EnvironmentView {
    pub fn new(environment: Environment, opening: &Opening, inventory: &Inventory) -> Self {
        let missing = match opening {
            Opening::Open => Vec::new(),
            Opening::Closed { missing } => missing.iter().map(|product| product.name().to_owned()).collect(),
        };
        EnvironmentView {
            environment,
            missing,
            pairs: inventory.records.len(),
        }
    }
}
