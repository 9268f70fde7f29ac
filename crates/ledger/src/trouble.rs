use portachiavi_keys::LedgerError;

/// What goes wrong in here.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("column {column} holds {text:?}")]
    UnknownWord { column: &'static str, text: String },
    #[error("row {0} of the journal names no operation")]
    NoOperation(i64),
    #[error("intent {0} is not open")]
    NotOpen(i64),
    #[error("an intent on the same target is open")]
    IntentOpen,
}

impl From<Trouble> for LedgerError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::IntentOpen => LedgerError::IntentOpen,
            Trouble::Sqlite(_)
            | Trouble::UnknownWord { .. }
            | Trouble::NoOperation(_)
            | Trouble::NotOpen(_) => LedgerError::Unusable(trouble.to_string()),
        }
    }
}
