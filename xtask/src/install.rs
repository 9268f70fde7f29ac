//! Installs what a command needs and is not there, or says what to install.

use std::process::Command;

use crate::needs::{Need, Probe, Purpose, elsewhere, on_linux};
use crate::step::{Steps, Trouble, say};
use crate::system::{Packages, is_root, is_there};
use crate::workspace::cargo;

/// Leaves the machine with everything that `purpose` needs, or fails with a list.
pub fn install(purpose: Purpose, steps: &mut Steps) -> Result<(), Trouble> {
    let packages = Packages::here();
    let wanted = missing(packages, purpose, is_there);
    match packages {
        Packages::Apt | Packages::Dnf if !wanted.is_empty() => {
            let names = names(packages, &wanted);
            say(&format!(
                "These packages are missing here and are installed now:\n  {}",
                names.join("\n  ")
            ));
            for (step, mut command) in commands(packages, &names, is_root()) {
                steps.run(step, &mut command)?;
            }
        }
        Packages::Apt | Packages::Dnf | Packages::Unknown | Packages::Elsewhere => {}
    }
    let lacking = missing(packages, purpose, is_there);
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(Trouble::NotHere(list(&lacking)))
    }
}

/// Every crate of the lock file, those of other systems too: later steps can then do without a network.
pub fn fetch(steps: &mut Steps) -> Result<(), Trouble> {
    steps.run("Fetch the crates", &mut cargo("fetch --locked"))
}

fn missing(packages: Packages, purpose: Purpose, is_there: impl Fn(Probe) -> bool) -> Vec<&'static Need> {
    match packages {
        Packages::Apt | Packages::Dnf | Packages::Unknown => {
            on_linux(purpose).filter(|need| !is_there(need.probe)).collect()
        }
        Packages::Elsewhere => elsewhere().filter(|need| !is_there(need.probe)).collect(),
    }
}

fn names(packages: Packages, needs: &[&Need]) -> Vec<&'static str> {
    match packages {
        Packages::Apt => needs.iter().map(|need| need.apt).collect(),
        Packages::Dnf => needs.iter().map(|need| need.dnf).collect(),
        Packages::Unknown | Packages::Elsewhere => Vec::new(),
    }
}

fn commands(packages: Packages, names: &[&str], is_root: bool) -> Vec<(&'static str, Command)> {
    let apt = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-q",
        "-o",
        "DPkg::Lock::Timeout=300",
    ];
    match packages {
        Packages::Apt => vec![
            (
                "Refresh the list of packages",
                privileged(is_root, &[&apt, &["update"]]),
            ),
            (
                "Install packages",
                privileged(
                    is_root,
                    &[&apt, &["install", "-y", "--no-install-recommends"], names],
                ),
            ),
        ],
        Packages::Dnf => vec![(
            "Install packages",
            privileged(is_root, &[&["dnf", "install", "-y"], names]),
        )],
        Packages::Unknown | Packages::Elsewhere => Vec::new(),
    }
}

fn privileged(is_root: bool, words: &[&[&str]]) -> Command {
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    command.args(words.concat());
    command
}

fn list(lacking: &[&Need]) -> String {
    let lines: Vec<String> = lacking
        .iter()
        .map(|need| format!("\n  - {}", need.what))
        .collect();
    format!(
        "Please install, and see that it is found on the PATH (libraries: by pkg-config):{}",
        lines.concat()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apt(missing: &[&'static Need]) -> Vec<&'static str> {
        names(Packages::Apt, missing)
    }

    fn typed(packages: Packages, names: &[&str], is_root: bool) -> Vec<String> {
        let words = |command: &Command| {
            let words = [command.get_program()].into_iter().chain(command.get_args());
            words
                .map(|word| word.to_string_lossy())
                .collect::<Vec<_>>()
                .join(" ")
        };
        commands(packages, names, is_root)
            .iter()
            .map(|(_, command)| words(command))
            .collect()
    }

    #[test]
    fn nothing_is_missing_where_everything_is_there() {
        for packages in [
            Packages::Apt,
            Packages::Dnf,
            Packages::Unknown,
            Packages::Elsewhere,
        ] {
            assert_eq!(missing(packages, Purpose::Test, |_| true), Vec::<&Need>::new());
        }
    }

    #[test]
    fn only_what_is_missing_is_installed() {
        let without = |probe| probe != Probe::Library("dbus-1") && probe != Probe::Program(&["xclip"]);
        assert_eq!(
            apt(&missing(Packages::Apt, Purpose::Test, without)),
            ["libdbus-1-dev", "xclip"]
        );
        assert_eq!(
            apt(&missing(Packages::Apt, Purpose::Run, without)),
            ["libdbus-1-dev"]
        );
        assert_eq!(
            names(Packages::Dnf, &missing(Packages::Dnf, Purpose::Run, without)),
            ["dbus-devel"]
        );
    }

    #[test]
    fn a_bare_debian_gets_compiler_web_view_node_and_keychain() {
        let packages = apt(&missing(Packages::Apt, Purpose::Run, |_| false));
        for package in ["gcc", "libwebkit2gtk-4.1-dev", "nodejs", "npm", "gnome-keyring"] {
            assert!(packages.contains(&package), "{package} in {packages:?}");
        }
    }

    #[test]
    fn a_node_that_is_new_enough_is_not_replaced_by_the_distributions() {
        let own_node = |probe| matches!(probe, Probe::Node(_) | Probe::Program(["npm"]));
        let packages = apt(&missing(Packages::Apt, Purpose::Run, own_node));
        assert!(
            !packages.contains(&"nodejs") && !packages.contains(&"npm"),
            "{packages:?}"
        );
    }

    #[test]
    fn elsewhere_node_is_asked_for_in_words_and_nothing_is_installed() {
        let lacking = missing(Packages::Elsewhere, Purpose::Test, |_| false);
        assert!(
            list(&lacking).contains("- Node.js 18 or later"),
            "{}",
            list(&lacking)
        );
        assert!(typed(Packages::Elsewhere, &[], false).is_empty());
        assert!(
            list(&missing(Packages::Unknown, Purpose::Run, |_| false))
                .contains("- WebKitGTK 4.1 with its headers")
        );
    }

    #[test]
    fn sudo_is_used_only_by_those_who_are_not_root() {
        let install = "env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends";
        assert_eq!(
            typed(Packages::Apt, &["npm"], true)[1],
            format!("env {install} npm")
        );
        assert_eq!(
            typed(Packages::Apt, &["npm"], false)[1],
            format!("sudo {install} npm")
        );
        assert_eq!(typed(Packages::Dnf, &["npm"], false), ["sudo dnf install -y npm"]);
    }

    #[test]
    fn the_list_of_packages_is_refreshed_before_they_are_installed() {
        assert!(typed(Packages::Apt, &["npm"], true)[0].ends_with("update"));
    }
}
