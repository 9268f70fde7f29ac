//! How the window looks, as it is kept. What is not known here is taken as the usual.

use std::io;

use super::Settings;
use crate::view::Appearance;

const LANGUAGE: &[&str] = &["appearance", "language"];
const PALETTE: &[&str] = &["appearance", "palette"];
const THEME: &[&str] = &["appearance", "theme"];
const SINGLE_KEYS_OFF: &[&str] = &["appearance", "single_keys_off"];

impl Settings {
    pub fn appearance(&self) -> Appearance {
        Appearance {
            language: self.kept(LANGUAGE),
            palette: self.kept(PALETTE).unwrap_or_default(),
            theme: self.kept(THEME).unwrap_or_default(),
            single_keys_off: self.kept(SINGLE_KEYS_OFF).unwrap_or_default(),
        }
    }

    pub fn set_appearance(&mut self, appearance: Appearance) -> io::Result<()> {
        self.keep(LANGUAGE, appearance.language)?;
        self.keep(PALETTE, Some(appearance.palette))?;
        self.keep(THEME, Some(appearance.theme))?;
        self.keep(SINGLE_KEYS_OFF, Some(appearance.single_keys_off))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{Language, Palette, Theme};

    fn read(text: &str) -> Settings {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.toml"), text).unwrap();
        Settings::load(folder.path())
    }

    #[test]
    fn it_is_read_back_and_the_systems_language_is_no_entry() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::load(folder.path());
        assert_eq!(settings.appearance(), Appearance::default());
        let mut chosen = Appearance {
            language: Some(Language::Sl),
            palette: Palette::Next,
            theme: Theme::Dark,
            single_keys_off: true,
        };
        settings.set_appearance(chosen).unwrap();
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()).appearance(), chosen);

        chosen.language = None;
        settings.set_appearance(chosen).unwrap();
        settings.save(folder.path()).unwrap();
        assert_eq!(Settings::load(folder.path()).appearance(), chosen);
    }

    #[test]
    fn what_a_newer_version_wrote_is_taken_as_the_usual_and_the_rest_holds() {
        let settings = read("[appearance]\nlanguage = \"lld\"\npalette = \"next\"\ntheme = 3");
        let usual = Appearance::default();
        let palette = Palette::Next;
        assert_eq!(settings.appearance(), Appearance { palette, ..usual });
        assert!(read("appearance = 1").set_appearance(usual).is_err());
    }

    #[test]
    fn the_systems_language_is_the_first_that_is_spoken_here() {
        let asked = |locales: &[&str]| Language::first_of(locales.iter().map(|one| (*one).to_owned()));
        assert_eq!(asked(&["es-ES", "de-AT", "it-IT"]), Language::De);
        assert_eq!(asked(&["sl_SI.UTF-8"]), Language::Sl);
        assert_eq!(asked(&["C.UTF-8"]), Language::It);
        assert_eq!(asked(&[]), Language::It);
    }
}
