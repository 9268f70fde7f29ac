//! `cargo xtask check`: what can be told without running the program.

use crate::needs::Purpose;
use crate::step::{Steps, Trouble, say};
use crate::workspace::cargo;
use crate::{install, screens};

pub fn check(steps: &mut Steps) -> Result<(), Trouble> {
    install::install(Purpose::Build, steps)?;
    lint(steps)?;
    steps.run(
        "The house's rules and the generated files",
        &mut cargo("test --locked --package portachiavi-tests --test tidy --test contract"),
    )
}

/// All of it but those tests that plain `cargo test` runs, too.
pub fn lint(steps: &mut Steps) -> Result<(), Trouble> {
    steps.run("Check the formatting", &mut cargo("fmt --all --check"))?;
    install::fetch(steps)?;
    screens::install(steps)?;
    screens::types(steps)?;
    // The shell takes the built screens in when it is compiled.
    screens::build(steps)?;
    steps.run(
        "Clippy",
        &mut cargo("clippy --locked --workspace --all-targets --all-features -- --deny warnings"),
    )?;
    deny(steps)
}

/// Not the advisories: they change by the day, and the same commit must pass tomorrow. See CONTRIBUTING.md.
fn deny(steps: &mut Steps) -> Result<(), Trouble> {
    let installed = cargo("deny --version")
        .output()
        .is_ok_and(|out| out.status.success());
    if !installed {
        say(
            "\ncargo-deny is not installed: licences, bans and sources were not checked (`cargo install cargo-deny --locked`)",
        );
        return Ok(());
    }
    steps.run(
        "Licences, bans and sources",
        &mut cargo("deny --all-features check licenses bans sources"),
    )
}
