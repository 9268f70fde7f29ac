//! What the window is told of the way to the portal, hop by hop.

use portachiavi_keys::{Environment, ErrorCode};
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionView {
    /// Of the back office that was asked.
    pub host: String,
    #[ts(type = "\"collaudo\" | \"produzione\"")]
    pub environment: Environment,
    pub hops: Vec<HopView>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HopView {
    pub hop: HopName,
    pub state: HopState,
    /// In ms.
    pub took: u32,
    /// What was found where it was passed.
    pub found: Option<FoundView>,
    /// Why it was not.
    #[ts(type = "ErrorCode | null")]
    pub error: Option<ErrorCode>,
    /// Who issued a certificate that is not trusted, by its own word.
    pub issuer: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HopName {
    Name,
    Connection,
    Tls,
    Portal,
    Clock,
    Session,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HopState {
    Passed,
    /// It works, and may be the cause of what does not.
    Doubtful,
    Failed,
    /// Not walked: an earlier one failed, or there is nothing to walk.
    LeftOut,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", rename_all_fields = "camelCase", tag = "is")]
pub enum FoundView {
    Addresses {
        count: usize,
    },
    Direct,
    Through {
        proxy: String,
    },
    Protected {
        version: String,
        issuer: Option<String>,
    },
    Answered {
        version: String,
    },
    /// By how many seconds this computer is ahead of the portal.
    Ahead {
        #[ts(type = "number")]
        seconds: i64,
    },
    SignedIn,
}
