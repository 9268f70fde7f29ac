use std::path::{Path, PathBuf};
use std::{fs, io};

use url::Url;

/// Portachiavi: le API Key di pagoPA nel portachiavi di questo computer.
#[derive(Debug, Clone, clap::Parser)]
#[command(name = "portachiavi", version)]
pub struct Options {
    /// Open on the embedded demo portal, without asking.
    #[arg(long)]
    pub demo: bool,
    /// Where the ledger, the settings and the logs are kept (the keys are in the system's keychain).
    #[arg(long, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// A demo portal already running on this machine (portachiavi-sandbox), instead of the embedded one.
    #[arg(long, value_name = "URL", requires = "demo")]
    pub portal: Option<Url>,
}

/// Makes a folder that only this user can look into. One that is there already stays as its owner wants it.
pub fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
