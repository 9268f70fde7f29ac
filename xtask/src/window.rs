//! What drives the real window: the stories, their pictures and the figures. On Linux only.

use std::process::{Command, Stdio};

use crate::needs::Purpose;
use crate::{pictures, screens};
use crate::step::{Steps, Trouble};
use crate::workspace::{Profile, built, cargo, root, target};

/// Without it a test that finds no keychain says so and passes; here it fails.
pub const NEEDS_KEYRING: (&str, &str) = ("PORTACHIAVI_NEEDS_KEYRING", "1");

pub fn stories(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    let stories = driving("window", Profile::Dev, steps)?;
    named(name, stories, "The stories in the real window", steps)
}

/// `cargo xtask screenshots`: the pictures that the stories take on their way.
pub fn screenshots(screen: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    prepare(steps)?;
    let mut story = driving("window", Profile::Dev, steps)?;
    let taken = pictures::fresh_folder(target()?).map_err(|error| Trouble::NotHere(error.to_string()))?;
    story.env("PORTACHIAVI_PICTURES", &taken);
    steps.run("Take the pictures", &mut story)?;
    pictures::renew(&taken, &root().join("docs/screens"), screen)
}

/// `cargo xtask bench`: the program as it is shipped, beside a peer, in one run.
pub fn bench(name: Option<&str>, steps: &mut Steps) -> Result<(), Trouble> {
    prepare(steps)?;
    let mut figures = driving("figures", Profile::Release, steps)?;
    figures.arg("--").args(name);
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

/// Builds the programs, and gives the command that drives them by one of the test targets.
fn driving(target: &str, profile: Profile, steps: &mut Steps) -> Result<Command, Trouble> {
    screens::install(steps)?;
    screens::build(steps)?;
    let mut build = cargo("build --locked --package portachiavi --package portachiavi-sandbox");
    build.args(profile.arguments());
    steps.run("Build Portachiavi and its demo portal", &mut build)?;
    let mut tests = cargo("test --locked --package portachiavi-tests --features window");
    tests
        .args(["--test", target])
        .env(NEEDS_KEYRING.0, NEEDS_KEYRING.1);
    tests.env("PORTACHIAVI_APP", built("portachiavi", profile)?);
    tests.env("PORTACHIAVI_SANDBOX", built("portachiavi-sandbox", profile)?);
    // Without a graphics card the first picture takes seconds otherwise, while shaders are compiled.
    tests.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    Ok(tests)
}

/// Runs the tests whose name contains `name`. That there is none is a failure: a misspelt name must not look like a pass.
pub fn named(name: Option<&str>, mut tests: Command, step: &str, steps: &mut Steps) -> Result<(), Trouble> {
    if let Some(name) = name {
        tests.args(["--", name]);
        if !any_is_listed(&tests) {
            return Err(Trouble::NotHere(format!(
                "There is no test with a name like {name}."
            )));
        }
    }
    steps.run(step, &mut tests)
}

/// A list that could not be made is told by the step itself.
fn any_is_listed(tests: &Command) -> bool {
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
