//! One step after the other: what is run, how long it took, and which command failed.

use std::ffi::OsStr;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};
use std::{fmt::Write as _, io};

#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("{step} failed ({status}):\n  {command}")]
    Failed {
        step: String,
        command: String,
        status: ExitStatus,
    },
    #[error("{step} could not be started ({source}):\n  {command}")]
    NotStarted {
        step: String,
        command: String,
        source: io::Error,
    },
    #[error("{0}")]
    NotHere(String),
}

#[derive(Debug, Default)]
pub struct Steps {
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs a command to its end with its output in view.
    pub fn run(&mut self, step: &str, command: &mut Command) -> Result<(), Trouble> {
        let line = written(command);
        say(&format!("\n==> {step}\n    {line}"));
        let start = Instant::now();
        let ended = command.status();
        let took = start.elapsed();
        self.done.push((step.into(), took));
        let step = step.to_owned();
        match ended {
            Ok(status) if status.success() => {
                say(&format!("    {step}: {:.1} s", took.as_secs_f64()));
                Ok(())
            }
            Ok(status) => Err(Trouble::Failed {
                step,
                command: line,
                status,
            }),
            Err(source) => Err(Trouble::NotStarted {
                step,
                command: line,
                source,
            }),
        }
    }

    /// Each step since the last report with its seconds, and their sum.
    pub fn report(&mut self) {
        say(&self.summary());
        self.done.clear();
    }

    fn summary(&self) -> String {
        let mut text = String::new();
        let total: Duration = self.done.iter().map(|(_, took)| *took).sum();
        for (step, took) in &self.done {
            let _ = write!(text, "\n{:>8.1} s  {step}", took.as_secs_f64());
        }
        if self.done.len() > 1 {
            let _ = write!(text, "\n{:>8.1} s  in all", total.as_secs_f64());
        }
        text
    }
}

/// Reports go to standard error: standard output belongs to the commands.
#[expect(
    clippy::print_stderr,
    reason = "this is a command-line program: saying is its work"
)]
pub fn say(text: &str) {
    if !text.is_empty() {
        eprintln!("{text}");
    }
}

/// The command as one would type it, with the variables that were set for it.
fn written(command: &Command) -> String {
    let set = command
        .get_envs()
        .filter_map(|(name, value)| Some((name, value?)));
    let mut words: Vec<String> = set
        .map(|(name, value)| format!("{}={}", quoted(name), quoted(value)))
        .collect();
    words.push(quoted(command.get_program()));
    words.extend(command.get_args().map(quoted));
    words.join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@+\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{word}'")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cargo(arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments);
        command
    }

    #[test]
    fn a_step_that_ends_well_is_in_the_summary() {
        let mut steps = Steps::default();
        steps
            .run("Ask for the version", &mut cargo(&["--version"]))
            .unwrap();
        steps.run("Ask once more", &mut cargo(&["--version"])).unwrap();
        let summary = steps.summary();
        assert!(
            summary.contains("Ask for the version") && summary.contains("in all"),
            "{summary}"
        );
    }

    #[test]
    fn a_failed_step_names_its_command_and_how_it_ended() {
        let mut steps = Steps::default();
        let mut command = cargo(&["no-such-command", "two words"]);
        let trouble = steps.run("Something", &mut command).unwrap_err().to_string();
        assert!(
            trouble.starts_with("Something failed (exit status: 101)") || cfg!(windows),
            "{trouble}"
        );
        assert!(trouble.contains("no-such-command 'two words'"), "{trouble}");
        assert!(
            steps.summary().contains("Something"),
            "what failed took its time, too"
        );
    }

    #[test]
    fn a_program_that_is_not_there_is_told_apart_from_one_that_failed() {
        let trouble = Steps::default()
            .run("Nothing", &mut Command::new("no-such-program"))
            .unwrap_err();
        assert!(matches!(trouble, Trouble::NotStarted { .. }), "{trouble}");
    }

    #[test]
    fn a_command_is_written_with_the_variables_set_for_it() {
        let mut command = Command::new("npm");
        command.arg("ci").env("MODE", "plain");
        assert_eq!(written(&command), "MODE=plain npm ci");
    }
}
