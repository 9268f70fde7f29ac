//! What the organisation that looks after this computer has laid down. It stands over the person's settings.

use std::path::{Path, PathBuf};
use std::{fs, io};

use portachiavi_keys::ErrorCode;
use toml::{Table, Value};

use crate::settings::values::{Values, unknown};
use crate::settings::wanted::Wanted;
use crate::view::PolicyView;

const DEMO: &str = "demo";

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    Absent,
    InForce(Rules),
    /// There is one, and what it says is not known: nothing that it might forbid is done.
    Unfit,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub values: Values,
    /// Whether the demo may be opened.
    demo: bool,
}

impl Policy {
    /// The one of this computer. Its place is fixed, so that nobody who starts the program can put another there.
    pub fn of_this_computer() -> Self {
        place().map_or(Policy::Unfit, |place| Policy::read(&place))
    }

    pub fn read(path: &Path) -> Self {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            // A link that leads nowhere was put there for a reason.
            Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => {
                return Policy::Absent;
            }
            Err(error) => {
                tracing::error!(%error, "the organisation's policy cannot be read");
                return Policy::Unfit;
            }
        };
        match rules(&text) {
            Ok(rules) => Policy::InForce(rules),
            Err(why) => {
                tracing::error!(why, "the organisation's policy cannot be understood");
                Policy::Unfit
            }
        }
    }

    /// `None` where nothing is laid down, or nobody knows what.
    pub fn rules(&self) -> Option<&Rules> {
        match self {
            Policy::InForce(rules) => Some(rules),
            Policy::Absent | Policy::Unfit => None,
        }
    }

    pub fn allows_demo(&self) -> Result<(), ErrorCode> {
        match self {
            Policy::InForce(Rules { demo: false, .. }) => Err(ErrorCode::DemoForbidden),
            Policy::Unfit => Err(ErrorCode::PolicyUnfit),
            Policy::Absent | Policy::InForce(Rules { demo: true, .. }) => Ok(()),
        }
    }

    pub fn view(&self) -> PolicyView {
        match self {
            Policy::Absent => PolicyView::Absent,
            Policy::InForce(_) => PolicyView::InForce,
            Policy::Unfit => PolicyView::Unfit,
        }
    }
}

/// A rule that is not known here could not be kept, so one is enough to refuse the whole.
fn rules(text: &str) -> Result<Rules, String> {
    let table: Table = text
        .parse()
        .map_err(|error: toml::de::Error| error.message().to_owned())?;
    if let Some(key) = unknown(&table, &[DEMO]) {
        return Err(format!("{key} is not known"));
    }
    let demo = match table.get(DEMO) {
        None => true,
        Some(Value::Boolean(demo)) => *demo,
        Some(_) => return Err(format!("{DEMO} is true or false")),
    };
    let values = Values::of(&table);
    match Wanted::of(&values) {
        Ok(_) => Ok(Rules { values, demo }),
        Err(problems) => {
            let names: Vec<_> = problems.keys().map(|name| format!("{name:?}")).collect();
            Err(format!("not to be used: {}", names.join(", ")))
        }
    }
}

#[cfg(target_os = "macos")]
fn place() -> Option<PathBuf> {
    Some(PathBuf::from(
        "/Library/Application Support/Portachiavi/policy.toml",
    ))
}

/// The system is asked, and not the environment. Where programs are, as there only administrators write: under
/// ProgramData anybody may make a folder.
#[cfg(windows)]
fn place() -> Option<PathBuf> {
    let programs = known_folders::get_known_folder_path(known_folders::KnownFolder::ProgramFiles)?;
    Some(programs.join("Portachiavi").join("policy.toml"))
}

#[cfg(not(any(target_os = "macos", windows)))]
fn place() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/portachiavi/policy.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::SettingName;

    fn policy(text: &str) -> Policy {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        fs::write(&path, text).unwrap();
        Policy::read(&path)
    }

    #[test]
    fn what_is_laid_down_is_in_force() {
        let policy = policy("demo = false\n[network]\nproxy = \"http://proxy.ente.example:3128\"");
        assert_eq!(policy.allows_demo(), Err(ErrorCode::DemoForbidden));
        let rules = policy.rules().unwrap();
        assert_eq!(
            rules.values.written(SettingName::Proxy),
            Some("http://proxy.ente.example:3128")
        );
        assert_eq!(rules.values.written(SettingName::Io), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_example_of_the_readme_holds() {
        let readme = include_str!("../../../README.md");
        let example = readme
            .split("```toml")
            .nth(1)
            .unwrap()
            .split("```")
            .next()
            .unwrap();
        assert_eq!(policy(example).allows_demo(), Err(ErrorCode::DemoForbidden));
    }

    #[test]
    fn without_a_file_nothing_is_laid_down() {
        let folder = tempfile::tempdir().unwrap();
        let policy = Policy::read(&folder.path().join("portachiavi").join("policy.toml"));
        assert_eq!(policy, Policy::Absent);
        assert_eq!(policy.allows_demo(), Ok(()));
    }

    #[test]
    fn one_that_is_not_understood_to_the_last_word_forbids_all_that_it_might() {
        for text in [
            "demo = [",
            "demo = \"no\"",
            "demos = false",
            "portal = \"real\"",
            "[network]\nproxy = \"proxy.ente.example\"",
            "[network]\nskip_verification = true",
            "[addresses]\nio = \"http://api.io.example\"",
            "network = \"none\"",
        ] {
            let policy = policy(text);
            assert_eq!(policy, Policy::Unfit, "{text}");
            assert_eq!(policy.allows_demo(), Err(ErrorCode::PolicyUnfit));
        }
    }

    #[test]
    fn one_that_cannot_be_read_is_not_taken_for_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Policy::read(folder.path()), Policy::Unfit, "a folder");
        let path = folder.path().join("policy.toml");
        fs::write(&path, b"\xff\xfe").unwrap();
        assert_eq!(Policy::read(&path), Policy::Unfit, "no text");
        assert_eq!(
            Policy::read(&path.join("policy.toml")),
            Policy::Unfit,
            "within a file"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_nowhere_is_not_taken_for_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        std::os::unix::fs::symlink(folder.path().join("nowhere"), &path).unwrap();
        assert_eq!(Policy::read(&path), Policy::Unfit);
    }
}
