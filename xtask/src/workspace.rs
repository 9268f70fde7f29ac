//! Where things are in this repository, and cargo run in it.

use std::env::{self, consts::EXE_SUFFIX};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use crate::step::Trouble;

pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Cargo with the arguments of `line`, which are parted by blanks.
pub fn cargo(line: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(line.split_whitespace()).current_dir(root());
    command
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    /// What cargo is told to build it so.
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Profile::Dev => &[],
            // The feature marks a build as one to be shipped, for Tauri.
            Profile::Release => &["--release", "--features", "portachiavi/shipped"],
        }
    }
}

/// The absolute path of a program that cargo built.
pub fn built(program: &str, profile: Profile) -> Result<PathBuf, Trouble> {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    let path = target()?.join(folder).join(format!("{program}{EXE_SUFFIX}"));
    if path.is_file() {
        Ok(path)
    } else {
        Err(Trouble::NotHere(format!("{} was not built", path.display())))
    }
}

/// Where cargo builds: this program lies in it, wherever it was told to.
pub fn target() -> Result<PathBuf, Trouble> {
    let own =
        env::current_exe().map_err(|error| Trouble::NotHere(format!("Where xtask runs from: {error}")))?;
    Ok(own.parent().and_then(Path::parent).unwrap_or(root()).to_owned())
}

pub fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| told(path, &error))
}

pub fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    fs::write(path, text).map_err(|error| told(path, &error))
}

pub fn copy(from: &Path, into: &Path) -> Result<(), Trouble> {
    fs::copy(from, into).map(drop).map_err(|error| told(from, &error))
}

/// Why a file could not be used.
pub fn told(path: &Path, error: &io::Error) -> Trouble {
    Trouble::NotHere(format!("{}: {error}", path.display()))
}
