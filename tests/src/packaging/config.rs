//! What Tauri's bundler is told, for the systems that it cannot be tried on here, too.

use std::collections::BTreeSet;

use crate::{LANGUAGES, config, from_config, read};

#[test]
fn every_place_tells_the_same_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(config("tauri").get("version").is_none(), "Cargo.toml's counts");
    let json =
        |path: &str| serde_json::from_str::<serde_json::Value>(&read(path)).unwrap()["version"].clone();
    assert_eq!(json("ui/package.json"), version);
    assert_eq!(json("packaging/package.json"), version);
    assert!(read("publiccode.yml").contains(&format!("softwareVersion: \"{version}\"")));
}

#[test]
fn the_installers_of_windows_speak_every_language() {
    let windows = config("tauri.windows")["bundle"]["windows"].clone();
    let wix = windows["wix"]["language"].as_array().unwrap();
    let wix: Vec<&str> = wix
        .iter()
        .map(|language| &language.as_str().unwrap()[..2])
        .collect();
    assert_eq!(BTreeSet::from_iter(wix), BTreeSet::from(LANGUAGES));
    let nsis = windows["nsis"]["languages"].as_array().unwrap();
    assert_eq!(nsis.len(), LANGUAGES.len());
    assert_eq!(
        nsis[0], "Italian",
        "what is shown where the system speaks another one"
    );
    for file in windows["nsis"]["customLanguageFiles"]
        .as_object()
        .unwrap()
        .values()
    {
        assert!(from_config(file).is_file(), "{file}");
    }
}

#[test]
fn macos_is_told_every_language() {
    let plist = read("src-tauri/Info.plist");
    for language in LANGUAGES {
        assert!(
            plist.contains(&format!("<string>{language}</string>")),
            "{language}"
        );
    }
}

#[test]
fn on_windows_everybody_can_install_for_themselves_and_nobody_an_older_version() {
    let windows = config("tauri.windows")["bundle"]["windows"].clone();
    assert_eq!(windows["nsis"]["installMode"], "currentUser");
    assert_eq!(windows["allowDowngrades"], false);
    // With another code Windows would install a new version beside the old one.
    assert_eq!(
        windows["wix"]["upgradeCode"],
        "39372f5f-b854-4f2a-b325-9d65efad4437"
    );
}

#[test]
fn nothing_updates_itself() {
    let config = config("tauri");
    assert_eq!(config["bundle"]["createUpdaterArtifacts"], false);
    assert!(
        config
            .get("plugins")
            .is_none_or(|plugins| plugins.get("updater").is_none())
    );
    assert!(!read("Cargo.lock").contains("\"tauri-plugin-updater\""));
}
