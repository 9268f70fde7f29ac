//! The campaign: randomised stories over faults, steps and deaths, each followed by a restart and a comparison of
//! keychain, ledger and portal. `cargo xtask robustness [--runs N] [--seed S]`.

mod dice;
mod killed;
mod program;
mod shaky;
mod story;
mod table;
mod trouble;
mod verdict;
mod workshop;

use std::process::ExitCode;

use clap::Parser;
use table::Table;

/// Plays the bad day, over and over. What it finds is printed with the seed that shows it again.
#[derive(Parser)]
struct Arguments {
    /// Runs in this process
    #[arg(long, default_value_t = 10_000)]
    runs: usize,
    /// Runs with a real process that is killed; a twentieth of the others where it is not said
    #[arg(long)]
    killed: Option<usize>,
    /// Of the first run; the others follow from it
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The inside of a killed run: what to do comes as JSON
    #[arg(long, hide = true)]
    child: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.child {
        return killed::child();
    }
    let workshop = match workshop::enter() {
        Ok(workshop) => workshop,
        Err(code) => return code,
    };
    let killed_runs = arguments.killed.unwrap_or(arguments.runs / 20);
    println!(
        "seed {} · {} runs in one process · {killed_runs} with a killed one",
        arguments.seed, arguments.runs
    );
    let mut all = Table::default();
    let in_process = workshop.campaign(arguments.seed, arguments.runs);
    println!("\nIn one process: {} runs\n\n{in_process}", in_process.runs);
    all.add(in_process);
    if killed_runs > 0 {
        match killed::campaign(&workshop, arguments.seed, killed_runs) {
            Some(killed) => {
                println!("With a killed process: {} runs\n\n{killed}", killed.runs);
                all.add(killed);
            }
            None => println!("With a killed process: not run, for want of a keychain to start\n"),
        }
    }
    println!(
        "runs {} · lost {} · double sends {} · wrong deletions {}{}",
        all.runs,
        all.lost,
        all.sent_twice,
        all.deleted,
        if all.untold == 0 {
            String::new()
        } else {
            format!(" · untold {}", all.untold)
        }
    );
    if all.is_whole() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
