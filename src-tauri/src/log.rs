//! One log file in the data folder, and the same lines on standard error.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, fmt};

const NAME: &str = "portachiavi.log";
const LARGEST: u64 = 1024 * 1024;

/// Own lines from info on, and warnings of everything else: the stores and the clipboard write names at debug level.
const FILTER: &str = "warn,portachiavi=info,portachiavi_shell=info,portachiavi_keys=info,portachiavi_portals=info,\
    portachiavi_keychain=info,portachiavi_ledger=info,portachiavi_sandbox=info,keyring_core=off,zbus=off";

/// A log file that cannot be opened stops nothing: the lines on standard error remain.
pub fn start(data: Option<&Path>) {
    let file = data.map(|data| open(&data.join("logs")));
    let (file, trouble) = match file {
        Some(Ok(file)) => (Some(file), None),
        Some(Err(error)) => (None, Some(error)),
        None => (None, None),
    };
    let started = tracing_subscriber::registry()
        .with(EnvFilter::new(FILTER))
        .with(file.map(|file| fmt::layer().with_writer(Mutex::new(file)).with_ansi(false)))
        .with(fmt::layer().with_writer(io::stderr).with_ansi(false))
        .try_init();
    if let Err(error) = started {
        say(&format!("Portachiavi writes no log: {error}"));
    }
    if let Some(error) = trouble {
        tracing::warn!(%error, "the log file cannot be opened");
    }
}

/// The log file, after the one of earlier times was set aside if it grew past its limit.
fn open(folder: &Path) -> io::Result<File> {
    crate::options::make_private(folder)?;
    let path = folder.join(NAME);
    if fs::metadata(&path).is_ok_and(|found| found.len() > LARGEST) {
        fs::rename(&path, path.with_extension("log.old"))?;
    }
    OpenOptions::new().create(true).append(true).open(path)
}

/// For what must be said while there is no window and no log yet.
#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
pub fn say(text: &str) {
    eprintln!("{text}");
}
