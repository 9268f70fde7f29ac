//! What the window is told of IO, and what it asks there.

use portachiavi_keys::{IoService, Progress, ServiceState, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ErrorView, InstitutionView};

/// A stored Manage key: everything but the key.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ManageKeyView {
    pub id: String,
    pub name: String,
    #[ts(type = "number")]
    pub added_at: Timestamp,
    /// How many services it is known to reach.
    pub services: usize,
}

/// The services that one Manage key reaches.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServicesView {
    pub services: Vec<ServiceView>,
    /// When they were last walked over to the end, in ms since 1970; `null` while they never were.
    #[ts(type = "number | null")]
    pub as_of: Option<Timestamp>,
    /// What the portal said just now; `null` where only what is known was read.
    pub answer: Option<ServicesAnswerView>,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServicesAnswerView {
    /// Why the portal did not answer.
    pub error: Option<ErrorView>,
    /// The portal listed nothing although services are known here.
    pub empty_but_known: bool,
    /// Places in the portal's list that could not be read: each holds at most one service.
    pub unreadable: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    pub id: String,
    pub name: String,
    /// The ente that offers it.
    pub organization: String,
    pub tax_code: String,
    #[ts(type = "\"draft\" | \"submitted\" | \"approved\" | \"rejected\" | \"deleted\" | \"unknown\"")]
    pub state: ServiceState,
    /// From where its keys may be used; empty is from anywhere.
    pub authorized_cidrs: Vec<String>,
    /// Whether the last whole walk found it.
    pub listed: bool,
}

/// What came of an aggregator's export.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    pub kept: usize,
    /// Not taken, because another key is kept for the same ente: it may be the newer one.
    pub left: usize,
    /// Why not all are kept; `null` where they are.
    pub error: Option<ErrorView>,
    pub keys: Vec<ManageKeyView>,
}

/// How far the walk over the services, or the import of Manage keys, has come.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProgressView {
    /// So many so far.
    Found(usize),
    /// The portal asked for a pause of so many seconds.
    Waiting(#[ts(type = "number")] u64),
}

/// A Manage key that the person pasted.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddManageKeyRequest {
    /// The stored one whose place it takes; `null` for a new one.
    pub replaces: Option<String>,
    pub name: String,
    pub key: String,
}

/// An aggregator's export: the bytes of the zip, and its password.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportRequest {
    pub file: Vec<u8>,
    pub password: String,
}

impl ServiceView {
    pub fn new(service: &IoService, listed: bool) -> Self {
        ServiceView {
            id: service.id.to_string(),
            name: service.name.clone(),
            organization: service.organization.clone(),
            tax_code: service.tax_code.to_string(),
            state: service.state,
            authorized_cidrs: service.authorized_cidrs.clone(),
            listed,
        }
    }
}

impl From<Progress> for ProgressView {
    fn from(progress: Progress) -> Self {
        match progress {
            Progress::Found(found) => ProgressView::Found(found),
            Progress::Waiting(pause) => ProgressView::Waiting(pause.as_secs()),
        }
    }
}

impl InstitutionView {
    /// The ente that offers a service, as far as the service tells.
    pub fn of_service(service: &IoService) -> Self {
        InstitutionView {
            id: String::new(),
            name: service.organization.clone(),
            tax_code: service.tax_code.to_string(),
            role: String::new(),
        }
    }
}
