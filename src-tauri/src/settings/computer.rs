//! How the program sits on this computer, as it is kept. What is not known here is taken as the usual.

use std::io;

use portachiavi_keys::ErrorCode;

use super::Settings;
use crate::state::AppState;
use crate::view::OnComputer;

const TRAY: &[&str] = &["computer", "tray"];
const NOTIFICATIONS: &[&str] = &["computer", "notifications"];

impl Settings {
    pub fn on_computer(&self) -> OnComputer {
        let usual = OnComputer::default();
        OnComputer {
            tray: self.kept(TRAY).unwrap_or(usual.tray),
            notifications: self.kept(NOTIFICATIONS).unwrap_or(usual.notifications),
        }
    }

    pub fn set_on_computer(&mut self, chosen: OnComputer) -> io::Result<()> {
        self.keep(TRAY, Some(chosen.tray))?;
        self.keep(NOTIFICATIONS, Some(chosen.notifications))
    }
}

impl AppState {
    pub fn on_computer(&self) -> Result<OnComputer, ErrorCode> {
        self.with_open(|open, _| Ok(open.settings.on_computer()))
    }

    pub fn change_on_computer(&self, chosen: OnComputer) -> Result<(), ErrorCode> {
        self.with_open(|open, data| open.keep_settings(data, |settings| settings.set_on_computer(chosen)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_back_and_what_is_not_understood_is_the_usual() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::load(folder.path());
        assert_eq!(settings.on_computer(), OnComputer::default());
        let chosen = OnComputer {
            tray: true,
            notifications: false,
        };
        settings.set_on_computer(chosen).unwrap();
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()).on_computer(), chosen);

        let newer = "[computer]\ntray = \"sometimes\"\nnotifications = false";
        std::fs::write(folder.path().join("settings.toml"), newer).unwrap();
        let usual = OnComputer::default();
        let notifications = false;
        let found = Settings::load(folder.path()).on_computer();
        assert_eq!(
            found,
            OnComputer {
                notifications,
                ..usual
            }
        );
    }
}
