//! `cargo xtask test`: all tests, or one part of them.

use std::env;
use std::path::PathBuf;

use crate::check::lint;
use crate::cli::{Part, RobustnessOptions, TestOptions};
use crate::needs::Purpose;
use crate::step::{Steps, Trouble, say};
use crate::window::{NEEDS_KEYRING, Program, named, stories};
use crate::workspace::{Profile, cargo, root};
use crate::{install, packages, screens};

/// Without it a story of the network that misses a program of its says so and passes; here it fails.
const NEEDS_PROGRAMS: (&str, &str) = ("PORTACHIAVI_NEEDS_PROGRAMS", "1");
/// Of the campaign, in every test run: about two minutes.
const SLICE: usize = 1_000;

pub fn test(options: &TestOptions, steps: &mut Steps) -> Result<(), Trouble> {
    let name = options.name.as_deref();
    if options.installed && options.part != Some(Part::Window) {
        return Err(Trouble::NotHere(
            "Only the stories in the real window run with the installed program: `cargo xtask test window --installed`.".into(),
        ));
    }
    let program = if options.installed {
        Program::Installed
    } else {
        Program::Built(Profile::Dev)
    };
    install::install(Purpose::Test, steps)?;
    match options.part {
        Some(Part::Headless) => headless(name, steps),
        Some(Part::Screens) => screens(name, steps),
        Some(Part::Window) if cfg!(target_os = "linux") => stories(name, program, steps),
        Some(Part::Window) => Err(Trouble::NotHere(
            "The stories in the real window run on Linux only.".into(),
        )),
        None => {
            headless(None, steps)?;
            screens(None, steps)?;
            if cfg!(target_os = "linux") {
                return stories(None, Program::Built(Profile::Dev), steps);
            }
            say("\nThe stories in the real window run on Linux only: left out.");
            Ok(())
        }
    }
}

fn headless(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    if name.is_none() {
        lint(steps)?;
    }
    if official_description().is_file() {
        let prism = root().join("tests/prism");
        packages::install("Install Prism", &prism, steps)?;
    }
    let mut tests = cargo("test --locked");
    tests.env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    tests.env(NEEDS_PROGRAMS.0, NEEDS_PROGRAMS.1);
    named(name, tests, "Test all that needs no window", steps)?;
    if name.is_none() && cfg!(target_os = "linux") {
        return campaign(SLICE, 1, steps);
    }
    Ok(())
}

/// Of the back office: it is not part of this repository, and nobody but its tests needs Prism.
fn official_description() -> PathBuf {
    let folder = env::var_os("PORTACHIAVI_CONTRACTS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| root().join("../shared/contracts"));
    folder.join("pagopa-backoffice-openapi.json")
}

/// `cargo xtask robustness`: the whole campaign, or as much of it as is asked for.
pub fn robustness(options: &RobustnessOptions, steps: &mut Steps) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::NotHere("The campaign runs on Linux only.".into()));
    }
    install::install(Purpose::Test, steps)?;
    campaign(options.runs, options.seed, steps)
}

fn campaign(runs: usize, seed: u64, steps: &mut Steps) -> Result<(), Trouble> {
    let mut campaign =
        cargo("test --locked --package portachiavi-tests --features campaign --test robustness --");
    campaign.args(["--runs", &runs.to_string(), "--seed", &seed.to_string()]);
    campaign.env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    steps.run("The campaign", &mut campaign)
}

fn screens(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    screens::install(steps)?;
    screens::types(steps)?;
    screens::test(name, steps)?;
    if cfg!(target_os = "linux") {
        return screens::gallery(name, steps);
    }
    say("\nThe screens are looked at in a real browser on Linux only: left out.");
    Ok(())
}
