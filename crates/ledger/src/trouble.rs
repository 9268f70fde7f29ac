use std::io;

use portachiavi_keys::LedgerError;
use rusqlite::ffi;

/// What goes wrong in here.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("column {column} holds {text:?}")]
    UnknownWord { column: &'static str, text: String },
    #[error("row {0} of the journal names no operation")]
    NoOperation(i64),
    #[error("event {0} names half a place")]
    HalfAPlace(i64),
    #[error("intent {0} is not open")]
    NotOpen(i64),
    #[error("an intent on the same target is open")]
    IntentOpen,
    #[error("an intent of the same confirmation was opened before")]
    ConfirmationUsed,
    #[error("the task ended early: {0}")]
    Ended(#[from] tokio::task::JoinError),
}

impl From<Trouble> for LedgerError {
    fn from(trouble: Trouble) -> Self {
        match &trouble {
            Trouble::IntentOpen => LedgerError::IntentOpen,
            Trouble::ConfirmationUsed => LedgerError::ConfirmationUsed,
            Trouble::Sqlite(error) => match Hindrance::of_sqlite(error) {
                Hindrance::Full => LedgerError::Full,
                Hindrance::NotWritable => LedgerError::ReadOnly,
                Hindrance::Damaged => LedgerError::Damaged,
                Hindrance::Other => LedgerError::Unusable(trouble.to_string()),
            },
            // Of a known version, nobody wrote them.
            Trouble::UnknownWord { .. } | Trouble::NoOperation(_) | Trouble::HalfAPlace(_) => {
                tracing::error!(%trouble, "the ledger is damaged");
                LedgerError::Damaged
            }
            Trouble::NotOpen(_) | Trouble::Ended(_) => LedgerError::Unusable(trouble.to_string()),
        }
    }
}

/// What stands in the way of a file's use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    Full,
    NotWritable,
    Damaged,
    /// Busy, a failing disk: may be over at the next attempt.
    Other,
}

impl Hindrance {
    pub fn of_sqlite(error: &rusqlite::Error) -> Self {
        let Some(error) = error.sqlite_error() else {
            return Hindrance::of_value(error);
        };
        match (error.extended_code, error.extended_code & 0xff) {
            // The file through which programs share the log's index could not grow.
            (ffi::SQLITE_IOERR_SHMSIZE, _) | (_, ffi::SQLITE_FULL) => Hindrance::Full,
            (_, ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM) => Hindrance::NotWritable,
            (_, ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB) => Hindrance::Damaged,
            (_, _) => Hindrance::Other,
        }
    }

    /// The tables are strict: nobody wrote what does not fit into its column.
    fn of_value(error: &rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        let is_damage = matches!(
            error,
            FromSqlConversionFailure(..)
                | IntegralValueOutOfRange(..)
                | InvalidColumnType(..)
                | Utf8Error(..)
        );
        if is_damage {
            Hindrance::Damaged
        } else {
            Hindrance::Other
        }
    }

    pub fn of_io(error: &io::Error) -> Self {
        use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
        if matches!(error.kind(), StorageFull | QuotaExceeded) {
            Hindrance::Full
        } else if matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem) {
            Hindrance::NotWritable
        } else {
            Hindrance::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_code(extended: i32) -> Hindrance {
        Hindrance::of_sqlite(&rusqlite::Error::SqliteFailure(ffi::Error::new(extended), None))
    }

    #[test]
    fn only_a_file_that_is_no_database_or_a_torn_one_is_called_damaged() {
        for code in [ffi::SQLITE_CORRUPT, ffi::SQLITE_CORRUPT_INDEX, ffi::SQLITE_NOTADB] {
            assert_eq!(of_code(code), Hindrance::Damaged);
        }
        for passing in [
            ffi::SQLITE_BUSY,
            ffi::SQLITE_BUSY_RECOVERY,
            ffi::SQLITE_LOCKED,
            ffi::SQLITE_IOERR,
            ffi::SQLITE_IOERR_READ,
            ffi::SQLITE_IOERR_FSYNC,
            ffi::SQLITE_IOERR_SHORT_READ,
            ffi::SQLITE_PROTOCOL,
            ffi::SQLITE_NOMEM,
            ffi::SQLITE_ERROR,
        ] {
            assert_eq!(of_code(passing), Hindrance::Other);
        }
        assert_eq!(
            Hindrance::of_sqlite(&rusqlite::Error::QueryReturnedNoRows),
            Hindrance::Other
        );
    }

    #[test]
    fn a_full_disk_and_one_that_cannot_be_written_are_told_apart() {
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_IOERR_SHMSIZE] {
            assert_eq!(of_code(code), Hindrance::Full);
        }
        for code in [
            ffi::SQLITE_READONLY,
            ffi::SQLITE_READONLY_DBMOVED,
            ffi::SQLITE_CANTOPEN,
            ffi::SQLITE_PERM,
        ] {
            assert_eq!(of_code(code), Hindrance::NotWritable);
        }
        let of_kind = |kind: io::ErrorKind| Hindrance::of_io(&kind.into());
        assert_eq!(of_kind(io::ErrorKind::QuotaExceeded), Hindrance::Full);
        assert_eq!(of_kind(io::ErrorKind::ReadOnlyFilesystem), Hindrance::NotWritable);
        assert_eq!(of_kind(io::ErrorKind::NotFound), Hindrance::Other);
    }
}
