use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use portachiavi_keys::{Deed, Event, Timestamp};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::marks::{self, Marks};
use crate::migrations::{APPLICATION, KNOWN_VERSION, is_in_shape, migrate, version};
use crate::trouble::Hindrance;
use crate::{aside, history, reading};

/// In what condition a ledger was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// As it was left, or new.
    Whole,
    /// It was damaged, or no ledger: it lies beside the new one under this name, as it was.
    SetAside { file: PathBuf },
    /// It can only be read, and was left as it is.
    Reading(Why),
}

/// Why a ledger can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A newer program wrote it.
    Newer { found: i64 },
    /// The file or its folder cannot be written.
    NotWritable,
    /// The disk has not even room to open it.
    Full,
}

/// Why a ledger can neither be opened nor be begun anew. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the file is not a ledger, and cannot be set aside")]
    NotALedger,
    #[error("the ledger cannot be opened: {0}")]
    File(#[source] io::Error),
    #[error("the ledger cannot be opened: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

/// What keeps a file from being opened for writing.
pub enum Obstacle {
    Damaged,
    ReadOnly(Why),
    Other(OpenError),
}

impl From<io::Error> for Obstacle {
    fn from(error: io::Error) -> Self {
        Obstacle::of(Hindrance::of_io(&error), OpenError::File(error))
    }
}

impl From<rusqlite::Error> for Obstacle {
    fn from(error: rusqlite::Error) -> Self {
        Obstacle::of(Hindrance::of_sqlite(&error), OpenError::Sqlite(error))
    }
}

impl Obstacle {
    fn of(hindrance: Hindrance, error: OpenError) -> Self {
        match hindrance {
            Hindrance::Full => Obstacle::ReadOnly(Why::Full),
            Hindrance::NotWritable => Obstacle::ReadOnly(Why::NotWritable),
            Hindrance::Damaged => Obstacle::Damaged,
            Hindrance::Other => Obstacle::Other(error),
        }
    }
}

/// Longer than any write of ours takes: another program with the same file is waited for.
pub const BUSY_FOR: Duration = Duration::from_secs(5);

pub fn open(path: &Path, now: Timestamp) -> Result<(Connection, Condition), OpenError> {
    match for_writing(path) {
        Ok(connection) => Ok((connection, Condition::Whole)),
        Err(Obstacle::Damaged) => begin_anew(path, now),
        Err(Obstacle::ReadOnly(why)) => for_reading(path, why),
        Err(Obstacle::Other(error)) => Err(error),
    }
}

fn for_reading(path: &Path, why: Why) -> Result<(Connection, Condition), OpenError> {
    Ok((reading::open(path)?, Condition::Reading(why)))
}

fn begin_anew(path: &Path, now: Timestamp) -> Result<(Connection, Condition), OpenError> {
    let begun =
        aside::lay_by(path, now)
            .map_err(Obstacle::from)
            .and_then(|file| match begin(path, &file, now) {
                Ok(connection) => Ok((connection, Condition::SetAside { file })),
                Err(obstacle) => {
                    aside::put_back(&file, path);
                    Err(obstacle)
                }
            });
    match begun {
        Ok(begun) => Ok(begun),
        Err(Obstacle::ReadOnly(why)) => for_reading(path, why),
        Err(Obstacle::Damaged) => Err(OpenError::NotALedger),
        Err(Obstacle::Other(error)) => Err(error),
    }
}

fn begin(path: &Path, aside: &Path, now: Timestamp) -> Result<Connection, Obstacle> {
    let mut connection = for_writing(path)?;
    let name = aside.file_name().unwrap_or_default().to_string_lossy();
    let event = Event {
        about: Some(name.into_owned()),
        ..Event::new(now, Deed::ArchiveSetAside)
    };
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    history::append(&transaction, &event)?;
    transaction.commit()?;
    Ok(connection)
}

fn for_writing(path: &Path) -> Result<Connection, Obstacle> {
    match marks::read(path)? {
        Marks::New | Marks::Ours => {}
        Marks::Newer { found } => return Err(Obstacle::ReadOnly(Why::Newer { found })),
        Marks::NotOurs => return Err(Obstacle::Damaged),
    }
    if aside::there(&marks::beside(path, aside::SUSPECT)) {
        return Err(Obstacle::Damaged);
    }
    make_private(path)?;
    let mut connection = connect(path)?;
    // Closing would bring the log into the main file: not before it is known to be whole.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    examine(&connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Only macOS has it: there, a plain fsync stops at the drive's own cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // So that a full or missing folder for temporary files stops nothing.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    migrate(&mut connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

pub fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_FOR)?;
    Ok(connection)
}

/// With the log, which a program that crashed may have left: the newest of the file is in there.
fn examine(connection: &Connection) -> Result<(), Obstacle> {
    let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let found = version(connection)?;
    if found == 0 && number("page_count")? <= 1 {
        return Ok(());
    }
    if found < 1 || number("application_id")? != APPLICATION {
        return Err(Obstacle::Damaged);
    }
    if found > KNOWN_VERSION {
        return Err(Obstacle::ReadOnly(Why::Newer { found }));
    }
    let is_whole = connection.query_row("PRAGMA quick_check(1)", [], |row| {
        Ok(row.get_ref(0)?.as_bytes().is_ok_and(|word| word == b"ok"))
    })?;
    if !is_whole || !is_in_shape(connection, found)? {
        return Err(Obstacle::Damaged);
    }
    Ok(())
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
