//! What the packages are made of: `cargo xtask bundle` puts it together, and here it is held to what it must be.

mod config;
mod icons;
mod linux;
mod manual;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The languages of the window, and so of all that a package says.
const LANGUAGES: [&str; 5] = ["it", "en", "de", "fr", "sl"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Tauri's configuration for a system, over the one for all.
fn config(system: &str) -> Value {
    serde_json::from_str(&read(&format!("src-tauri/{system}.conf.json"))).unwrap()
}

/// A path as it stands in Tauri's configuration.
fn from_config(path: &Value) -> PathBuf {
    root().join("src-tauri").join(path.as_str().unwrap())
}
