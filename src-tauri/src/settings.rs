use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};

use crate::view::PortalChoice;

/// What the person chose, in `settings.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub portal: Option<PortalChoice>,
}

fn path(data: &Path) -> PathBuf {
    data.join("settings.toml")
}

impl Settings {
    /// A file that cannot be understood is set aside, not overwritten, and the first-run page is shown.
    pub fn load(data: &Path) -> Self {
        let path = path(data);
        let Ok(text) = fs::read_to_string(&path) else {
            return Settings::default();
        };
        toml::from_str(&text).unwrap_or_else(|error| {
            tracing::warn!(%error, "the settings cannot be understood and are set aside");
            if let Err(error) = fs::rename(&path, path.with_extension("toml.damaged")) {
                tracing::warn!(%error, "the settings cannot be set aside");
            }
            Settings::default()
        })
    }

    pub fn save(&self, data: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        let fresh = path(data).with_extension("toml.new");
        fs::write(&fresh, text)?;
        fs::rename(fresh, path(data))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_back_and_a_damaged_file_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        let chosen = Settings {
            portal: Some(PortalChoice::Demo),
        };
        chosen.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()), chosen);
        fs::write(path(folder.path()), "portal = [").unwrap();
        assert_eq!(Settings::load(folder.path()), Settings::default());
        assert!(folder.path().join("settings.toml.damaged").exists());
    }
}
