//! `cargo xtask test`: all tests, or one part of them.

use crate::check::lint;
use crate::cli::{Part, TestOptions};
use crate::needs::Purpose;
use crate::step::{Steps, Trouble, say};
use crate::window::{NEEDS_KEYRING, named, stories};
use crate::workspace::cargo;
use crate::{install, screens};

pub fn test(options: &TestOptions, steps: &mut Steps) -> Result<(), Trouble> {
    let name = options.name.as_deref();
    install::install(Purpose::Test, steps)?;
    match options.part {
        Some(Part::Headless) => headless(name, steps),
        Some(Part::Screens) => screens(name, steps),
        Some(Part::Window) if cfg!(target_os = "linux") => stories(name, steps),
        Some(Part::Window) => Err(Trouble::NotHere(
            "The stories in the real window run on Linux only.".into(),
        )),
        None => {
            headless(None, steps)?;
            screens(None, steps)?;
            if cfg!(target_os = "linux") {
                return stories(None, steps);
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
    let mut tests = cargo("test --locked");
    tests.env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    named(name, tests, "Test all that needs no window", steps)
}

fn screens(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    screens::install(steps)?;
    screens::types(steps)?;
    screens::test(name, steps)
}
