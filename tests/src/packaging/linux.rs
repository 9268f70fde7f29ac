//! The entry of the menu and the page of the software centre.

use std::collections::BTreeMap;
use std::process::Command;

use portachiavi_tests::daemon;

use crate::{LANGUAGES, config, from_config, read, root};

const ENTRY: &str = "packaging/linux/portachiavi.desktop";
const METAINFO: &str = "packaging/linux/it.portachiavi.desktop.metainfo.xml";

/// Passes with a word where the program that judges is not here, unless it must be.
fn is_found_valid_by(program: &str, arguments: &[&str], path: &str) {
    if !daemon::all_installed(&[program], "PORTACHIAVI_NEEDS_PROGRAMS") {
        return;
    }
    let judged = Command::new(program)
        .args(arguments)
        .arg(root().join(path))
        .output()
        .unwrap();
    let said = [judged.stdout, judged.stderr].concat();
    assert!(judged.status.success(), "{}", String::from_utf8_lossy(&said));
}

fn entry() -> BTreeMap<String, String> {
    let lines = read(ENTRY);
    let pairs = lines.lines().filter_map(|line| line.split_once('='));
    pairs.map(|(key, value)| (key.into(), value.into())).collect()
}

#[test]
fn the_entry_of_the_menu_is_valid() {
    is_found_valid_by("desktop-file-validate", &[], ENTRY);
}

#[test]
fn the_page_of_the_software_centre_is_valid() {
    is_found_valid_by("appstreamcli", &["validate", "--no-net", "--no-color"], METAINFO);
}

#[test]
fn both_speak_every_language() {
    let (entry, metainfo) = (entry(), read(METAINFO));
    for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
        for key in ["GenericName", "Comment", "Keywords"] {
            assert!(
                entry.contains_key(&format!("{key}[{language}]")),
                "{key} in {language}"
            );
        }
        let untold = metainfo.matches("<p>").count();
        let told = metainfo.matches(&format!("<p xml:lang=\"{language}\">")).count();
        assert_eq!(told, untold, "paragraphs in {language}");
        assert!(
            metainfo.contains(&format!("<summary xml:lang=\"{language}\">")),
            "{language}"
        );
    }
}

#[test]
fn the_entry_starts_the_program_and_gets_its_window() {
    let (entry, config) = (entry(), config("tauri"));
    let program = config["mainBinaryName"].as_str().unwrap();
    assert_eq!(entry["Exec"], program);
    assert_eq!(entry["Icon"], program);
    // GTK takes the program's name for the window's class, with a large letter at its beginning.
    assert_eq!(entry["StartupWMClass"].to_lowercase(), program);
}

#[test]
fn the_software_centre_finds_the_entry_and_the_version() {
    let metainfo = read(METAINFO);
    let newest = metainfo
        .split("<release version=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    assert_eq!(newest, Some(env!("CARGO_PKG_VERSION")));
    assert!(metainfo.contains("<launchable type=\"desktop-id\">portachiavi.desktop</launchable>"));
    let identifier = config("tauri")["identifier"].as_str().unwrap().to_owned();
    assert!(metainfo.contains(&format!("<id>{identifier}</id>")));
}

#[test]
fn the_changelog_of_the_package_begins_with_its_version() {
    let first = format!("portachiavi ({}) ", env!("CARGO_PKG_VERSION"));
    assert!(read("packaging/linux/changelog").starts_with(&first));
}

#[test]
fn a_keychain_is_recommended_by_both_packages() {
    let linux = config("tauri.linux")["bundle"]["linux"].clone();
    for package in ["deb", "rpm"] {
        let recommended = linux[package]["recommends"][0].as_str().unwrap();
        for keychain in ["gnome-keyring", "wallet", "keepassxc"] {
            assert!(recommended.contains(keychain), "{package}: {keychain}");
        }
    }
}

#[test]
fn what_goes_into_a_package_is_there_or_is_made_for_it() {
    let linux = config("tauri.linux")["bundle"]["linux"].clone();
    for package in ["deb", "rpm"] {
        for (installed, source) in linux[package]["files"].as_object().unwrap() {
            let is_made = source.as_str().unwrap().starts_with("../packaging/made/");
            assert!(is_made || from_config(source).is_file(), "{package}: {installed}");
        }
        assert!(
            from_config(&linux[package]["desktopTemplate"]).is_file(),
            "{package}"
        );
    }
}

#[test]
fn only_the_program_itself_is_installed() {
    assert!(!read("src-tauri/tauri.linux.conf.json").contains("sandbox"));
}
