//! The command line, and nothing of what it sets going.

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Builds, opens and tests Portachiavi. Every command installs what it needs and is not there (Rust must be).
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Install what is missing, build, and open the window
    Run(RunOptions),
    /// Run all tests, or one part of them, or one story
    Test(TestOptions),
    /// The fast part: formatting, clippy, licences and bans, the house's rules, the types of the screens
    Check,
    /// Measure the program as it is shipped, beside a peer in the same run
    Bench(BenchOptions),
    /// Play the bad day over and over: faults, steps and deaths, each followed by a restart and a comparison
    Robustness(RobustnessOptions),
    /// Take the pictures of the real window, and renew those in docs/screens that show something else now
    Screenshots(ScreenshotOptions),
    /// Make the packages of this system: .deb and .rpm, an installer for Windows, or a .dmg
    Bundle(BundleOptions),
    /// Draw every icon anew from icons/portachiavi.svg
    Icons,
}

#[derive(Debug, Args)]
pub struct RunOptions {
    /// Open on the embedded demo portal, without asking
    #[arg(long)]
    pub demo: bool,
    /// Build as it is shipped: slower to build, quicker to start
    #[arg(long)]
    pub release: bool,
}

#[derive(Debug, Args)]
pub struct TestOptions {
    /// One part only
    pub part: Option<Part>,
    /// Only the tests whose name contains this
    #[arg(requires = "part")]
    pub name: Option<String>,
    /// The stories in the real window with the program that is installed here, in place of one that is built
    #[arg(long, requires = "part")]
    pub installed: bool,
}

#[derive(Debug, Args)]
pub struct BundleOptions {
    /// Windows: bring the web view's own installer (127 MB), for computers without it and without a network
    #[arg(long)]
    pub with_webview: bool,
}

#[derive(Debug, Args)]
pub struct RobustnessOptions {
    /// Runs in one process; a twentieth as many follow with a real process that is killed
    #[arg(long, default_value_t = 10_000)]
    pub runs: usize,
    /// Of the first run: a run that failed names its own
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[derive(Debug, Args)]
pub struct ScreenshotOptions {
    /// Only the pictures whose name contains this
    pub screen: Option<String>,
}

#[derive(Debug, Args)]
pub struct BenchOptions {
    /// Only the figures whose name contains this
    pub name: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// `check`, and all that needs no window: the verbs, the portals, the keychain, the ledger
    Headless,
    /// The screens: in Node, and each of them in a real browser
    Screens,
    /// The stories in the real window, with a real keychain
    Window,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn parse(line: &str) -> Result<Command, clap::Error> {
        Cli::try_parse_from(line.split(' ')).map(|cli| cli.command)
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn run_takes_its_two_switches_in_any_order() {
        assert!(matches!(
            parse("xtask run"),
            Ok(Command::Run(RunOptions {
                demo: false,
                release: false
            }))
        ));
        assert!(matches!(
            parse("xtask run --release --demo"),
            Ok(Command::Run(RunOptions {
                demo: true,
                release: true
            }))
        ));
    }

    #[test]
    fn test_alone_is_all_of_it() {
        assert!(matches!(
            parse("xtask test"),
            Ok(Command::Test(TestOptions {
                part: None,
                name: None,
                installed: false
            }))
        ));
    }

    #[test]
    fn one_story_is_named_after_its_part() {
        let Ok(Command::Test(options)) = parse("xtask test window pagopa_keys") else {
            panic!("not understood");
        };
        let named = (options.part, options.name.as_deref());
        assert_eq!(named, (Some(Part::Window), Some("pagopa_keys")));
    }

    #[test]
    fn the_installed_program_is_asked_for_with_or_without_a_story() {
        for line in [
            "xtask test window --installed",
            "xtask test window io_services --installed",
        ] {
            let Ok(Command::Test(options)) = parse(line) else {
                panic!("not understood: {line}");
            };
            assert!(options.installed, "{line}");
        }
        assert!(parse("xtask test --installed").is_err());
    }

    #[test]
    fn an_unknown_part_is_refused_and_the_known_ones_are_named() {
        let refusal = parse("xtask test everything").unwrap_err().to_string();
        for part in ["headless", "screens", "window"] {
            assert!(refusal.contains(part), "{refusal}");
        }
    }
}
