//! What drives the real window: the stories, their pictures and the figures. On Linux only.

use std::process::{Command, Stdio};

use crate::needs::Purpose;
use crate::step::{Steps, Trouble};
use crate::system::on_path;
use crate::workspace::{Profile, built, cargo, root, target};
use crate::{pictures, screens};

/// Without it a test that finds no keychain says so and passes; here it fails.
pub const NEEDS_KEYRING: (&str, &str) = ("PORTACHIAVI_NEEDS_KEYRING", "1");

const NOT_INSTALLED: &str =
    "Portachiavi is not installed here: make its package with `cargo xtask bundle`, and install that.";

/// Which Portachiavi is driven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    Built(Profile),
    /// By the package of this system.
    Installed,
}

pub fn stories(name: Option<&str>, program: Program, steps: &mut Steps) -> Result<(), Trouble> {
    let stories = driving("window", program, steps)?;
    named(name, stories, "The stories in the real window", steps)
}

/// `cargo xtask screenshots`: the pictures that the stories take on their way.
pub fn screenshots(screen: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    prepare(steps)?;
    let mut story = driving("window", Program::Built(Profile::Dev), steps)?;
    let taken = pictures::fresh_folder(&target()?)?;
    story.env("PORTACHIAVI_PICTURES", &taken);
    steps.run("Take the pictures", &mut story)?;
    pictures::renew(&taken, &root().join("docs/screens"), screen)
}

/// `cargo xtask bench`: the program as it is shipped, beside a peer, in one run.
pub fn bench(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    prepare(steps)?;
    let mut figures = driving("figures", Program::Built(Profile::Release), steps)?;
    // What is measured without a window is measured as it is shipped, too.
    figures.args(["--release", "--"]).args(name);
    steps.run("Measure", &mut figures)
}

fn prepare(steps: &mut Steps) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::NotHere(
            "The real window is driven on Linux only.".into(),
        ));
    }
    crate::install::install(Purpose::Test, steps)
}

/// Gets the programs ready, and gives the command that drives them by one of the test targets.
fn driving(target: &str, program: Program, steps: &mut Steps) -> Result<Command, Trouble> {
    let (app, sandbox) = match program {
        Program::Built(profile) => {
            screens::install(steps)?;
            screens::build(steps)?;
            let mut build = cargo("build --locked --package portachiavi --package portachiavi-sandbox");
            build.args(profile.arguments());
            steps.run("Build Portachiavi and its demo portal", &mut build)?;
            (
                built("portachiavi", profile)?,
                built("portachiavi-sandbox", profile)?,
            )
        }
        Program::Installed => {
            let app = on_path("portachiavi").ok_or_else(|| Trouble::NotHere(NOT_INSTALLED.into()))?;
            let mut build = cargo("build --locked --package portachiavi-sandbox");
            steps.run("Build the demo portal", &mut build)?;
            (app, built("portachiavi-sandbox", Profile::Dev)?)
        }
    };
    let mut tests = cargo("test --locked --package portachiavi-tests --features window");
    tests
        .args(["--test", target])
        .env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    tests
        .env("PORTACHIAVI_APP", app)
        .env("PORTACHIAVI_SANDBOX", sandbox);
    // Without a graphics card the first picture takes seconds otherwise, while shaders are compiled.
    tests.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    Ok(tests)
}

/// Runs the tests whose name contains `name`. That there is none is a failure: a misspelt name must not look like a pass.
pub fn named(name: Option<&str>, tests: Command, step: &str, steps: &mut Steps) -> Result<(), Trouble> {
    let mut tests = filtered(name, tests);
    match name {
        Some(name) if !any_is_listed(&tests) => Err(Trouble::NotHere(format!(
            "There is no test with a name like {name}."
        ))),
        Some(_) | None => steps.run(step, &mut tests),
    }
}

pub fn filtered(name: Option<&str>, mut tests: Command) -> Command {
    if let Some(name) = name {
        tests.args(["--", name]);
    }
    tests
}

/// A list that could not be made is told by the step itself.
pub fn any_is_listed(tests: &Command) -> bool {
    let mut list = Command::new(tests.get_program());
    list.args(tests.get_args())
        .arg("--list")
        .current_dir(root())
        .stderr(Stdio::inherit());
    let listed = list.output().ok().filter(|out| out.status.success());
    listed.is_none_or(|out| {
        String::from_utf8_lossy(&out.stdout)
            .lines()
            .any(|line| line.ends_with(": test"))
    })
}
