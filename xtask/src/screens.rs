//! The HTML screens, built and tested with Node.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::packages;
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

pub fn install(steps: &mut Steps) -> Result<(), Trouble> {
    packages::install("Install the packages of the screens", &folder(), steps)
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
