//! What this machine is, and what is on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::needs::Probe;

pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// How packages are installed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packages {
    Apt,
    Dnf,
    /// A Linux whose package names are not known here.
    Unknown,
    /// macOS or Windows: nothing is installed for the person.
    Elsewhere,
}

impl Packages {
    pub fn here() -> Packages {
        if !cfg!(target_os = "linux") {
            return Packages::Elsewhere;
        }
        let files = ["/etc/os-release", "/usr/lib/os-release"];
        files
            .iter()
            .find_map(|path| fs::read_to_string(path).ok())
            .map_or(Packages::Unknown, |text| Packages::of(&text))
    }

    /// From the text of `/etc/os-release`: the distribution itself, then those it descends from, nearest first.
    pub fn of(os_release: &str) -> Packages {
        let field = |name: &str| {
            let line = os_release
                .lines()
                .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
            line.unwrap_or_default().trim_matches(['"', '\''])
        };
        let names = field("ID")
            .split_whitespace()
            .chain(field("ID_LIKE").split_whitespace());
        let known = |name: &str| match name {
            "debian" | "ubuntu" => Some(Packages::Apt),
            "fedora" => Some(Packages::Dnf),
            _ => None,
        };
        names.into_iter().find_map(known).unwrap_or(Packages::Unknown)
    }
}

/// Whether it is there, on this machine.
pub fn is_there(probe: Probe) -> bool {
    match probe {
        Probe::Library(name) => Command::new("pkg-config")
            .args(["--exists", name])
            .status()
            .is_ok_and(|status| status.success()),
        Probe::Program(names) => names.iter().any(|name| on_path(name).is_some()),
        Probe::BusService(name) => Path::new("/usr/share/dbus-1/services")
            .join(format!("{name}.service"))
            .is_file(),
        Probe::Node(least) => node_version().is_some_and(|found| found >= least),
    }
}

/// The first program of that name on the path.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let path = env::var_os("PATH")?;
    let mut candidates = env::split_paths(&path).flat_map(|folder| {
        endings
            .iter()
            .map(move |end| folder.join(format!("{program}{end}")))
    });
    candidates.find(|file| file.is_file())
}

fn node_version() -> Option<u32> {
    let out = Command::new("node")
        .arg("--version")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    major(&String::from_utf8_lossy(&out.stdout))
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Whether this program may install packages without asking for a password.
pub fn is_root() -> bool {
    let out = Command::new("id").arg("-u").output();
    out.is_ok_and(|out| out.stdout.trim_ascii() == b"0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_what_descends_from_it_use_apt() {
        assert_eq!(
            Packages::of("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"),
            Packages::Apt
        );
        assert_eq!(Packages::of("ID=ubuntu\nID_LIKE=debian\n"), Packages::Apt);
        assert_eq!(
            Packages::of("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            Packages::Apt
        );
    }

    #[test]
    fn fedora_and_what_descends_from_it_use_dnf() {
        assert_eq!(Packages::of("ID=fedora\nVERSION_ID=42\n"), Packages::Dnf);
        assert_eq!(
            Packages::of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"),
            Packages::Dnf
        );
    }

    #[test]
    fn other_distributions_are_not_guessed_at() {
        assert_eq!(Packages::of("ID=arch\n"), Packages::Unknown);
        assert_eq!(
            Packages::of("ID=opensuse-leap\nID_LIKE=\"suse opensuse\"\n"),
            Packages::Unknown
        );
        assert_eq!(Packages::of(""), Packages::Unknown);
        assert_eq!(
            Packages::of("VARIANT_ID=fedora\nBUG=debian\n"),
            Packages::Unknown,
            "only its own fields count"
        );
    }

    #[test]
    fn the_major_version_of_node_is_read_from_what_it_prints() {
        assert_eq!(major("v18.20.4\n"), Some(18));
        assert_eq!(major("v24.0.0-nightly"), Some(24));
        assert_eq!(major("18"), None);
        assert_eq!(major(""), None);
    }

    #[test]
    fn a_program_is_found_on_the_path_and_an_invented_one_is_not() {
        assert!(is_there(Probe::Program(&["no-such-program", "cargo"])));
        assert!(!is_there(Probe::Program(&["no-such-program"])));
    }
}
