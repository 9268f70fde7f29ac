//! `cargo xtask test`: all tests, or one part of them.

use std::process::{Command, Output, Stdio};

use crate::check::lint;
use crate::cli::{Part, TestOptions};
use crate::needs::Purpose;
use crate::step::{Steps, Trouble, say};
use crate::workspace::{Profile, built, cargo, root};
use crate::{install, screens};

/// Without it a test that finds no keychain says so and passes; here it fails.
const NEEDS_KEYRING: (&str, &str) = ("PORTACHIAVI_NEEDS_KEYRING", "1");

pub fn test(options: &TestOptions, steps: &mut Steps) -> Result<(), Trouble> {
    let name = options.name.as_deref();
    install::install(Purpose::Test, steps)?;
    match options.part {
        Some(Part::Headless) => headless(name, steps),
        Some(Part::Screens) => screens(name, steps),
        Some(Part::Window) if cfg!(target_os = "linux") => window(name, steps),
        Some(Part::Window) => Err(Trouble::NotHere(
            "The stories in the real window run on Linux only.".into(),
        )),
        None => {
            headless(None, steps)?;
            screens(None, steps)?;
            if cfg!(target_os = "linux") {
                return window(None, steps);
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

fn window(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    screens::install(steps)?;
    screens::build(steps)?;
    steps.run(
        "Build Portachiavi and its demo portal",
        &mut cargo("build --locked --package portachiavi --package portachiavi-sandbox"),
    )?;
    let mut stories = cargo("test --locked --package portachiavi-tests --features window");
    stories
        .args(["--test", "window"])
        .env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    stories.env("PORTACHIAVI_APP", built("portachiavi", Profile::Dev)?);
    stories.env("PORTACHIAVI_SANDBOX", built("portachiavi-sandbox", Profile::Dev)?);
    // Without a graphics card the first picture takes seconds otherwise, while shaders are compiled.
    stories.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    named(name, stories, "The stories in the real window", steps)
}

/// Runs the tests whose name contains `name`. That there is none is a failure: a misspelt name must not look like a pass.
fn named(name: Option<&str>, mut tests: Command, step: &str, steps: &mut Steps) -> Result<(), Trouble> {
    if let Some(name) = name {
        tests.args(["--", name]);
        let mut list = Command::new(tests.get_program());
        list.args(tests.get_args())
            .arg("--list")
            .current_dir(root())
            .stderr(Stdio::inherit());
        // A list that could not be made is told by the step itself.
        let out = list.output().ok().filter(|out| out.status.success());
        let is_none = |out: &Output| {
            !String::from_utf8_lossy(&out.stdout)
                .lines()
                .any(|line| line.ends_with(": test"))
        };
        if out.as_ref().is_some_and(is_none) {
            return Err(Trouble::NotHere(format!(
                "There is no test with a name like {name}."
            )));
        }
    }
    steps.run(step, &mut tests)
}
