//! What a file says of itself in its first bytes: merely opening it with `SQLite` would leave side files beside it.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::migrations::{APPLICATION, KNOWN_VERSION};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// Nothing was written to it yet, or what was is still in the log.
    New,
    Ours,
    Newer {
        found: i64,
    },
    NotOurs,
}

pub fn read(path: &Path) -> io::Result<Marks> {
    if length(path)? == 0 {
        // Taken for a new file, its log would be thrown away.
        let only_log = length(&beside(path, "-wal"))? > 0;
        return Ok(if only_log { Marks::NotOurs } else { Marks::New });
    }
    let mut header = [0; 100];
    match File::open(path)?.read_exact(&mut header) {
        Ok(()) => Ok(in_header(&header)),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(Marks::NotOurs),
        Err(error) => Err(error),
    }
}

/// Of one that is not there, none.
pub fn length(path: &Path) -> io::Result<u64> {
    match fs::metadata(path) {
        Ok(file) => Ok(file.len()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error),
    }
}

/// As `SQLite`'s documentation of its file format has it.
fn in_header(header: &[u8; 100]) -> Marks {
    let number = |at: usize| {
        header[at..]
            .first_chunk()
            .map_or(0, |bytes| i64::from(i32::from_be_bytes(*bytes)))
    };
    let (pages, schema_format, encoding) = (number(28), number(44), number(56));
    let (version, application) = (number(60), number(68));
    let readable = header.starts_with(b"SQLite format 3\0") && header[18..20].iter().all(|one| *one <= 2);
    if readable && version == 0 && pages <= 1 {
        return Marks::New;
    }
    let ours =
        application == APPLICATION && version >= 1 && (1..=4).contains(&schema_format) && encoding == 1;
    if !readable || !ours {
        Marks::NotOurs
    } else if version > KNOWN_VERSION {
        Marks::Newer { found: version }
    } else {
        Marks::Ours
    }
}

/// A file that `SQLite` keeps beside its main one.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
