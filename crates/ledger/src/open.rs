use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::migrations::{APPLICATION, KNOWN_VERSION, migrate};

/// Why a ledger cannot be opened. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the file is of a newer version ({found}; this program knows {KNOWN_VERSION})")]
    Newer { found: i64 },
    #[error("the file is not a ledger")]
    NotALedger,
    #[error("the ledger cannot be opened: {0}")]
    File(#[from] io::Error),
    #[error("the ledger cannot be opened: {0}")]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => OpenError::NotALedger,
            Some(_) | None => OpenError::Sqlite(error),
        }
    }
}

/// Longer than any write of ours takes: another program with the same file is waited for.
const BUSY_FOR: Duration = Duration::from_secs(5);

pub fn open(path: &Path) -> Result<Connection, OpenError> {
    if fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        check_without_touching(path)?;
    }
    make_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_FOR)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Only macOS has it: there, a plain fsync stops at the drive's own cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// What a file says of itself.
struct Marks {
    application: i64,
    version: i64,
    pages: i64,
}

fn check_without_touching(path: &Path) -> Result<(), OpenError> {
    let header = Marks::in_header(path)?;
    let marks = if side_file(path, "-wal").exists() {
        Marks::with_log(path)?
    } else {
        header
    };
    let fresh = marks.version == 0 && marks.pages <= 1;
    if fresh {
        Ok(())
    } else if marks.application != APPLICATION || marks.version < 1 {
        Err(OpenError::NotALedger)
    } else if marks.version > KNOWN_VERSION {
        Err(OpenError::Newer { found: marks.version })
    } else {
        Ok(())
    }
}

impl Marks {
    /// From the file's own first bytes: merely opening it with `SQLite` would leave side files beside it.
    fn in_header(path: &Path) -> Result<Marks, OpenError> {
        let mut header = [0; 100];
        fs::File::open(path)?
            .read_exact(&mut header)
            .map_err(|_| OpenError::NotALedger)?;
        if !header.starts_with(b"SQLite format 3\0") {
            return Err(OpenError::NotALedger);
        }
        let number = |at: usize| {
            header[at..]
                .first_chunk()
                .map_or(0, |bytes| i64::from(i32::from_be_bytes(*bytes)))
        };
        Ok(Marks {
            pages: number(28),
            version: number(60),
            application: number(68),
        })
    }

    /// A program that crashed may have left the newest of it in the log.
    fn with_log(path: &Path) -> Result<Marks, OpenError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_FOR)?;
        let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get(0));
        Ok(Marks {
            pages: number("page_count")?,
            version: number("user_version")?,
            application: number("application_id")?,
        })
    }
}

fn side_file(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// `SQLite` gives its side files the mode of the main one.
fn make_private(path: &Path) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        file.set_permissions(fs::Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    options.open(path).map(drop)
}
