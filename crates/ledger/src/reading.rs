//! A file that must not be touched is read from a copy.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::{env, io};

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use url::Url;

use crate::marks::{beside, length};
use crate::migrations::{migrate, version};
use crate::open::{BUSY_FOR, OpenError, connect};
use crate::trouble::Hindrance;

/// What the file and its log hold, in memory. Where no folder has room for a copy, the file alone is read as it lies.
pub fn open(path: &Path) -> Result<Connection, OpenError> {
    let copied = || folders().find_map(|folder| in_memory(path, &folder).ok());
    let connection = if length(path).is_ok_and(|length| length == 0) {
        nothing()?
    } else if let Some(copy) = copied() {
        copy
    } else {
        as_it_lies(path)?
    };
    connection
        .pragma_update(None, "query_only", true)
        .map_err(OpenError::Sqlite)?;
    Ok(connection)
}

/// What is in a ledger that could not be begun.
fn nothing() -> Result<Connection, OpenError> {
    let mut memory = Connection::open_in_memory().map_err(OpenError::Sqlite)?;
    migrate(&mut memory).map_err(OpenError::Sqlite)?;
    Ok(memory)
}

/// The session's own folder is in memory, and has room where the disk is full.
fn folders() -> impl Iterator<Item = PathBuf> {
    let session = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    std::iter::once(env::temp_dir()).chain(session)
}

/// Through a copy on disk, as the log can only be read from there. It is gone when this returns: a program that is
/// killed while it reads leaves nothing behind.
fn in_memory(path: &Path, folder: &Path) -> Result<Connection, OpenError> {
    let folder = tempfile::Builder::new()
        .prefix("portachiavi-")
        .tempdir_in(folder)
        .map_err(OpenError::File)?;
    let copy = folder.path().join("ledger.db");
    copy_all(path, &copy).map_err(OpenError::File)?;
    brought_up_to_date(&copy).map_err(OpenError::Sqlite)
}

/// Without the permissions, by which the copy could not be written either.
fn copy_all(path: &Path, copy: &Path) -> io::Result<()> {
    for part in ["", "-wal", "-journal"] {
        match File::open(beside(path, part)) {
            Ok(mut from) => {
                io::copy(&mut from, &mut File::create(beside(copy, part))?)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn brought_up_to_date(copy: &Path) -> rusqlite::Result<Connection> {
    let on_disk = connect(copy)?;
    let mut memory = Connection::open_in_memory()?;
    Backup::new(&on_disk, &mut memory)?.run_to_completion(i32::MAX, BUSY_FOR, None)?;
    // Damage that stands in the way of a step need not stand in the way of reading.
    if let Err(error) = migrate(&mut memory) {
        tracing::warn!(%error, "the copy of the archive cannot be brought up to date");
    }
    Ok(memory)
}

/// The log is left out, and nothing is locked: nobody can write to the file.
fn as_it_lies(path: &Path) -> Result<Connection, OpenError> {
    let path = std::path::absolute(path).map_err(OpenError::File)?;
    let mut address =
        Url::from_file_path(&path).map_err(|()| OpenError::File(io::ErrorKind::InvalidFilename.into()))?;
    address.set_query(Some("mode=ro&immutable=1"));
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(address.as_str(), flags).map_err(unreadable)?;
    match version(&connection).map_err(unreadable)? {
        0 => nothing(),
        _ => Ok(connection),
    }
}

fn unreadable(error: rusqlite::Error) -> OpenError {
    match Hindrance::of_sqlite(&error) {
        Hindrance::Damaged => OpenError::NotALedger,
        Hindrance::Full | Hindrance::NotWritable | Hindrance::Other => OpenError::Sqlite(error),
    }
}
