//! What the person set, in `settings.toml`, and what the organisation laid down over it.

mod appearance;
mod change;
mod chosen;
mod computer;
mod policy;
mod reading;
mod values;
mod wanted;

use std::path::{Path, PathBuf};
use std::{fs, io};

use portachiavi_keys::ErrorCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

pub use self::chosen::{Chosen, SetupError};
pub use self::policy::Policy;

use self::values::Values;
use crate::view::PortalChoice;

const PORTAL: &[&str] = &["portal"];

/// The file as it is: what this version does not know is kept, since a newer one may have written it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    file: Table,
    /// There is a file that could not be read: nothing is written over it.
    unread: bool,
}

/// A file that is written and only has to be put in its place.
pub struct Prepared {
    fresh: PathBuf,
    path: PathBuf,
}

impl Settings {
    /// A file that is no TOML is set aside, not overwritten, and the first-run page is shown.
    pub fn load(data: &Path) -> Self {
        let path = path(data);
        match fs::read_to_string(&path) {
            Ok(text) => match text.parse() {
                Ok(file) => Settings { file, unread: false },
                Err(error) => set_aside(&path, error.message()),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Settings::default(),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => set_aside(&path, "no text"),
            Err(error) => {
                tracing::error!(%error, "the settings cannot be read");
                Settings {
                    file: Table::new(),
                    unread: true,
                }
            }
        }
    }

    pub fn portal(&self) -> Option<PortalChoice> {
        self.kept(PORTAL)
    }

    pub fn choose(&mut self, portal: Option<PortalChoice>) -> io::Result<()> {
        self.keep(PORTAL, portal)
    }

    /// What is not known here is as if it were not there: a newer version may have written it.
    fn kept<T: DeserializeOwned>(&self, path: &[&str]) -> Option<T> {
        values::found(&self.file, path)?.clone().try_into().ok()
    }

    /// `None` takes it away.
    fn keep<T: Serialize>(&mut self, path: &'static [&'static str], value: Option<T>) -> io::Result<()> {
        let value = value.map(Value::try_from).transpose().map_err(io::Error::other)?;
        values::put(&mut self.file, path, value).map_err(io::Error::other)
    }

    pub fn values(&self) -> Values {
        Values::of(&self.file)
    }

    /// Why what is written down is not known.
    pub fn trouble(&self) -> Option<ErrorCode> {
        self.unread.then_some(ErrorCode::SettingsUnfit)
    }

    pub fn change(&mut self, values: &Values) -> io::Result<()> {
        values.write(&mut self.file).map_err(io::Error::other)
    }

    pub fn save(&self, data: &Path) -> io::Result<()> {
        self.prepare(data)?.commit()
    }

    /// All of saving that may fail for want of room or rights.
    pub fn prepare(&self, data: &Path) -> io::Result<Prepared> {
        if self.unread {
            return Err(io::Error::other("what is there could not be read"));
        }
        let path = path(data);
        let fresh = path.with_extension("toml.new");
        fs::write(&fresh, self.file.to_string())?;
        Ok(Prepared { fresh, path })
    }
}

impl Prepared {
    pub fn commit(self) -> io::Result<()> {
        fs::rename(self.fresh, self.path)
    }
}

fn path(data: &Path) -> PathBuf {
    data.join("settings.toml")
}

/// The reason quotes nothing of the file.
fn set_aside(path: &Path, why: &str) -> Settings {
    tracing::warn!(why, "the settings cannot be understood and are set aside");
    if let Err(error) = fs::rename(path, path.with_extension("toml.damaged")) {
        tracing::warn!(%error, "the settings cannot be set aside");
    }
    Settings::default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::SettingName;

    fn written(text: &str) -> (tempfile::TempDir, Settings) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(path(folder.path()), text).unwrap();
        let settings = Settings::load(folder.path());
        (folder, settings)
    }

    #[test]
    fn settings_are_read_back_and_a_damaged_file_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let mut chosen = Settings::load(folder.path());
        assert_eq!(chosen, Settings::default());
        chosen.choose(Some(PortalChoice::Demo)).unwrap();
        let mut values = Values::default();
        values.set(SettingName::Proxy, "http://proxy.example:3128");
        values.set(SettingName::ReadTimeout, "90");
        chosen.change(&values).unwrap();
        chosen.save(folder.path()).unwrap();
        let read = Settings::load(folder.path());
        assert_eq!(read, chosen);
        assert_eq!((read.portal(), read.values()), (Some(PortalChoice::Demo), values));

        fs::write(path(folder.path()), "portal = [").unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        assert!(folder.path().join("settings.toml.damaged").exists());
    }

    #[test]
    fn what_a_newer_version_wrote_stays_as_it_is() {
        let newer = "portal = \"test_bench\"\n[network]\nproxy = \"none\"\npac = \"https://pac.example\"\n";
        let (folder, mut settings) = written(newer);
        assert_eq!(settings.portal(), None, "chosen anew");
        let mut values = Values::default();
        values.set(SettingName::Proxy, "");
        settings.change(&values).unwrap();
        settings.choose(Some(PortalChoice::Real)).unwrap();
        settings.save(folder.path()).unwrap();
        let kept: Table = fs::read_to_string(path(folder.path())).unwrap().parse().unwrap();
        let wanted: Table = "portal = \"real\"\n[network]\npac = \"https://pac.example\""
            .parse()
            .unwrap();
        assert_eq!(kept, wanted);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_told_and_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(path(folder.path())).unwrap();
        let settings = Settings::load(folder.path());
        assert_eq!(settings.trouble(), Some(ErrorCode::SettingsUnfit));
        assert!(settings.save(folder.path()).is_err());
    }
}
