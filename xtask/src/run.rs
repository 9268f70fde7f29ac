//! `cargo xtask run`: from a clone to the open window.

use std::env;
use std::process::Command;

use crate::cli::RunOptions;
use crate::needs::Purpose;
use crate::step::{Steps, Trouble};
use crate::workspace::{Profile, built, cargo};
use crate::{display, install, screens};

const APP: &str = "portachiavi";

pub fn run(options: &RunOptions, steps: &mut Steps) -> Result<(), Trouble> {
    display::require(|name| env::var_os(name))?;
    install::install(Purpose::Run, steps)?;
    screens::install(steps)?;
    screens::build(steps)?;
    let mut build = cargo("build --package portachiavi");
    let profile = if options.release {
        Profile::Release
    } else {
        Profile::Dev
    };
    build.args(profile.arguments());
    steps.run("Build Portachiavi", &mut build)?;
    let mut app = Command::new(built(APP, profile)?);
    if options.demo {
        app.arg("--demo");
    }
    steps.report();
    steps.run(
        "Open Portachiavi; this goes on until its window is closed",
        &mut app,
    )
}
