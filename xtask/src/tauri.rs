//! Tauri's own program, as npm brings it: it draws the icons and makes the packages, and xtask is built without it.

use std::path::PathBuf;
use std::process::Command;

use crate::packages;
use crate::step::{Steps, Trouble};
use crate::workspace::root;

pub fn packaging() -> PathBuf {
    root().join("packaging")
}

pub fn install(steps: &mut Steps) -> Result<(), Trouble> {
    packages::install("Install Tauri's bundler", &packaging(), steps)
}

pub fn tauri(arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command
        .arg(packaging().join("node_modules/@tauri-apps/cli/tauri.js"))
        .args(arguments)
        .current_dir(root().join("src-tauri"));
    command
}
