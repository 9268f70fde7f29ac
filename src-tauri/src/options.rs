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

impl Options {
    /// The folder to keep things in, made if it is not there and closed to other users.
    pub fn data_dir_or(&self, usual: PathBuf) -> io::Result<PathBuf> {
        let folder = self.data_dir.clone().unwrap_or(usual);
        make_private(&folder)?;
        Ok(folder)
    }
}

/// Makes a folder that only this user can look into.
pub fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
