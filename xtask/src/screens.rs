//! The HTML screens, built and tested with Node.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::step::{Steps, Trouble};
use crate::system::NPM;
use crate::workspace::root;

fn folder() -> PathBuf {
    root().join("ui")
}

fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.args(arguments).current_dir(folder());
    command
}

/// The packages of the screens, exactly as locked; left alone when they already are.
pub fn install(steps: &mut Steps) -> Result<(), Trouble> {
    // npm writes this file last, so a broken installation has none.
    let installed = changed(&folder().join("node_modules/.package-lock.json"));
    if is_current(installed, changed(&folder().join("package-lock.json"))) {
        return Ok(());
    }
    steps.run(
        "Install the packages of the screens",
        &mut npm(&["ci", "--no-audit", "--no-fund"]),
    )
}

pub fn build(steps: &mut Steps) -> Result<(), Trouble> {
    steps.run("Build the screens", &mut npm(&["run", "--silent", "build"]))
}

pub fn types(steps: &mut Steps) -> Result<(), Trouble> {
    steps.run(
        "Check the types of the screens",
        &mut npm(&["run", "--silent", "types"]),
    )
}

pub fn test(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    let Some(name) = name else {
        return steps.run("Test the screens", &mut npm(&["test", "--silent"]));
    };
    // npm hands arguments on behind the files, where Node no longer takes them for its own.
    steps.run(
        "Bundle the tests of the screens",
        &mut node(&["build.mjs", "tests"]),
    )?;
    let mut command = node(&["--test", "--test-name-pattern", name]);
    command.args(bundled_tests());
    steps.run("Test the screens", &mut command)
}

fn node(arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.args(arguments).current_dir(folder());
    command
}

fn bundled_tests() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder().join("node_modules/.cache/portachiavi-tests"));
    let files = entries.into_iter().flatten().flatten().map(|entry| entry.path());
    files
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

fn is_current(installed: Option<SystemTime>, locked: Option<SystemTime>) -> bool {
    matches!((installed, locked), (Some(installed), Some(locked)) if installed >= locked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn packages_are_installed_anew_when_the_lock_file_is_younger_or_nothing_is_there() {
        let then = SystemTime::UNIX_EPOCH;
        let later = then + Duration::from_secs(1);
        assert!(is_current(Some(later), Some(then)));
        assert!(!is_current(Some(then), Some(later)));
        assert!(!is_current(None, Some(then)));
    }

    #[test]
    fn without_a_lock_file_npm_gets_to_say_so() {
        assert!(!is_current(Some(SystemTime::UNIX_EPOCH), None));
    }
}
