//! `cargo xtask`: everything that a contributor runs. Each command first installs what it needs and is not there.

mod bundle;
mod check;
mod cli;
mod display;
mod icons;
mod install;
mod needs;
mod notices;
mod packages;
mod pictures;
mod run;
mod screens;
mod step;
mod system;
mod tauri;
mod test;
mod window;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Command};
use step::Steps;

fn main() -> ExitCode {
    let mut steps = Steps::default();
    let ended = match Cli::parse().command {
        Command::Run(options) => run::run(&options, &mut steps),
        Command::Test(options) => test::test(&options, &mut steps),
        Command::Check => check::check(&mut steps),
        Command::Bench(options) => window::bench(options.name.as_deref(), &mut steps),
        Command::Robustness(options) => test::robustness(&options, &mut steps),
        Command::Screenshots(options) => window::screenshots(options.screen.as_deref(), &mut steps),
        Command::Bundle(options) => bundle::bundle(&options, &mut steps),
        Command::Icons => icons::icons(&mut steps),
    };
    steps.report();
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            step::say(&format!("\n{trouble}"));
            ExitCode::FAILURE
        }
    }
}
