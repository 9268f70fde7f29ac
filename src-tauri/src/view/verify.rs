//! What the window is told of where a key is used, and whether it is taken there.

use portachiavi_keys::{AskedAgain, KeyVerdict, Verified};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::KeyRequest;

/// A key to verify.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifyRequest {
    pub key: KeyRequest,
    /// The person has read what is called, and said yes: in Produzione of pagoPA nothing is called without it.
    pub confirmed: bool,
}

/// What the last answer said of a key.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedView {
    pub verdict: VerdictView,
    /// Whether the key was made from here a short while ago: then it was asked about again and again for a while.
    pub fresh: bool,
    /// What the portal's support asks for.
    pub request_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerdictView {
    Taken,
    /// The key is good, and does not open anything of this ente yet.
    NotYet,
    Refused,
    /// The answer says nothing about the key.
    Silent,
}

/// A fresh key is not taken yet, and is asked about again.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedAgainView {
    /// After so many seconds.
    #[ts(type = "number")]
    pub pause: u64,
    /// For at most so many seconds.
    #[ts(type = "number")]
    pub left: u64,
}

/// Where the keys of one pair are used.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UsageView {
    /// The addresses that they open.
    pub opens: Vec<String>,
    /// What a key is sent in.
    pub header: String,
    /// The call that shows whether a key is taken, and changes nothing.
    pub method: String,
    pub address: String,
    /// The statuses with which a good key is usually answered.
    pub taken_as: Vec<u16>,
    /// The same call for a shell. The key is not in it.
    pub curl: String,
}

impl VerifiedView {
    pub fn new(verified: Verified, fresh: bool) -> Self {
        VerifiedView {
            verdict: verified.verdict.into(),
            fresh,
            request_id: verified.request_id,
        }
    }

    /// By IO, which has told nothing else.
    pub fn taken() -> Self {
        VerifiedView {
            verdict: VerdictView::Taken,
            fresh: false,
            request_id: None,
        }
    }
}

impl From<KeyVerdict> for VerdictView {
    fn from(verdict: KeyVerdict) -> Self {
        match verdict {
            KeyVerdict::Taken => VerdictView::Taken,
            KeyVerdict::NotYet => VerdictView::NotYet,
            KeyVerdict::Refused => VerdictView::Refused,
            KeyVerdict::Silent => VerdictView::Silent,
        }
    }
}

impl From<AskedAgain> for AskedAgainView {
    fn from(AskedAgain { pause, left }: AskedAgain) -> Self {
        AskedAgainView {
            pause: pause.as_secs().max(1),
            left: left.as_secs().max(1),
        }
    }
}
