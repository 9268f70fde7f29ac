//! A file that cannot be used is laid by, never thrown away.

use std::path::{Path, PathBuf};
use std::{fs, io};

use portachiavi_keys::Timestamp;

use crate::marks::beside;

/// Beside a ledger in which something unreadable was met: it looked whole when it was opened, and is laid by next time.
pub const SUSPECT: &str = "-suspect";

/// The main file and what lies beside it.
pub const PARTS: [&str; 5] = ["", "-wal", "-journal", "-shm", SUSPECT];

/// Renames the file with its side files, beside itself, to a name that none has yet.
pub fn lay_by(path: &Path, now: Timestamp) -> io::Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let time = now.rfc_3339().replace(':', "-");
    let named = |suffix: &str| path.with_file_name(format!("{stem}-damaged-{time}{suffix}.db"));
    let is_free = |file: &PathBuf| PARTS.iter().all(|part| !there(&beside(file, part)));
    let numbered = (2_u64..).map(|number| named(&format!("-{number}")));
    let file = std::iter::once(named(""))
        .chain(numbered)
        .find(is_free)
        .ok_or(io::ErrorKind::AlreadyExists)?;
    match rename(path, &file) {
        Ok(()) => Ok(file),
        Err(error) => {
            let _ = rename(&file, path);
            Err(error)
        }
    }
}

/// As it was before [`lay_by`]: where no new file could be begun, the next start finds the old one again.
pub fn put_back(file: &Path, path: &Path) {
    let begun = PARTS.iter().map(|part| fs::remove_file(beside(path, part)));
    begun.for_each(drop);
    if let Err(error) = rename(file, path) {
        tracing::error!(%error, "a damaged archive could not be put back where it was");
    }
}

fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let present = PARTS.iter().filter(|part| there(&beside(from, part)));
    for part in present {
        fs::rename(beside(from, part), beside(to, part))?;
    }
    Ok(())
}

/// A dangling link is there, too.
pub fn there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
