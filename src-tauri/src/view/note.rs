//! What the person keeps beside a pair, as it is shown and as it is sent back.

use portachiavi_keys::{ErrorCode, KeySlot, PairNote};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PageRequest;

/// Empty where nothing is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// The key that something uses now.
    #[ts(type = "\"primary\" | \"secondary\" | null")]
    pub in_use: Option<KeySlot>,
    /// Where that key is installed.
    pub installed_at: String,
    /// Who answers for the pair.
    pub owner: String,
    /// By when the pair is to be regenerated, as in `2026-12-03`.
    pub due: Option<String>,
    pub text: String,
}

/// What is to be kept beside a pair from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnotateRequest {
    pub page: PageRequest,
    pub subscription: String,
    pub note: NoteView,
}

impl From<&PairNote> for NoteView {
    fn from(note: &PairNote) -> Self {
        NoteView {
            in_use: note.in_use,
            installed_at: note.installed_at.clone(),
            owner: note.owner.clone(),
            due: note.due.map(|due| due.to_string()),
            text: note.text.clone(),
        }
    }
}

impl TryFrom<NoteView> for PairNote {
    type Error = ErrorCode;

    fn try_from(view: NoteView) -> Result<Self, Self::Error> {
        let due = view.due.map(|due| due.parse()).transpose();
        Ok(PairNote {
            in_use: view.in_use,
            installed_at: view.installed_at,
            owner: view.owner,
            due: due.map_err(|_| ErrorCode::NoteDueUnfit)?,
            text: view.text,
        })
    }
}
