use portachiavi_keys::{Environment, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// With what the portal is asked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// Whether other entes and environments are entered without signing in again.
    pub open: bool,
    /// Until when, in ms since 1970; `null` where that is not known.
    #[ts(type = "number | null")]
    pub until: Option<Timestamp>,
    pub entered: Vec<EnteredView>,
}

/// The session of one ente in one environment.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EnteredView {
    pub institution: String,
    #[ts(type = "\"collaudo\" | \"produzione\"")]
    pub environment: Environment,
    #[ts(type = "number | null")]
    pub until: Option<Timestamp>,
}

/// Where the person wants to be once signed in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetRequest {
    pub institution: String,
    pub environment: String,
}
