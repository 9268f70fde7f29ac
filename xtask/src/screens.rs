//! The HTML screens, built and tested with Node, and looked at in a real browser.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::packages;
use crate::step::{Steps, Trouble};
use crate::system::NPM;
use crate::window::{NEEDS_KEYRING, any_is_listed, filtered};
use crate::workspace::{cargo, root};

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

/// Every screen in a browser of its own, in every state: what Node cannot tell, as it draws nothing.
pub fn gallery(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    let mut tests = cargo("test --locked --package portachiavi-tests --features gallery --test gallery");
    tests.env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    tests.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    let tests = filtered(name, tests);
    // The name may be that of a test in Node.
    if name.is_some() && !any_is_listed(&tests) {
        return Ok(());
    }
    steps.run("Build the gallery", &mut node(&["build.mjs", "gallery"]))?;
    steps.run("Every screen in a real browser", &mut { tests })
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
