//! Files that the person asked for, without keys, where they find them.

use std::path::PathBuf;
use std::{fs, io};

use portachiavi_keys::{Clock, ErrorCode};
use tauri::{AppHandle, Manager};

use crate::clock::SystemClock;
use crate::view::{ErrorView, ExportedView};

/// As `<name>-<day>.csv` into the person's folder of downloads.
pub fn into_downloads(app: &AppHandle, name: &str, csv: &str) -> Result<ExportedView, ErrorView> {
    let day = SystemClock.now().rfc_3339().chars().take(10).collect::<String>();
    let file = write(app, &format!("{name}-{day}"), csv.as_bytes()).map_err(|error| {
        tracing::warn!(%error, name, "an export could not be written");
        ErrorCode::ExportNotWritten
    })?;
    Ok(ExportedView {
        file: file.display().to_string(),
    })
}

/// Beside what is there, never over it.
fn write(app: &AppHandle, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let paths = app.path();
    let folder = paths
        .download_dir()
        .or_else(|_| paths.home_dir())
        .map_err(io::Error::other)?;
    fs::create_dir_all(&folder)?;
    for number in 1..1_000 {
        let number = if number == 1 {
            String::new()
        } else {
            format!(" ({number})")
        };
        let path = folder.join(format!("{name}{number}.csv"));
        match fs::File::create_new(&path) {
            Ok(mut file) => {
                io::Write::write_all(&mut file, bytes)?;
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}
