//! Declares the commands, so that the access control list applies to them: without this every window may call all.

// The list is shared with `src/lib.rs` by eye and held equal to it and to `capabilities/main.json` by `tests/src/tidy.rs`.
const COMMANDS: &[&str] = &[
    "open_app",
    "choose_portal",
    "leave_portal",
    "settle",
    "change_appearance",
    "change_zoom",
    "computer",
    "change_computer",
    "show_standing",
    "about",
    "copy_about",
    "session",
    "sign_in",
    "show_sign_in",
    "cancel_sign_in",
    "sign_in_by_address",
    "history",
    "check_history",
    "export_events",
    "institutions",
    "overview",
    "sync_overview",
    "waive_collaudo",
    "list_keys",
    "sync_keys",
    "generate_keys",
    "regenerate_key",
    "remove_pair",
    "annotate_pair",
    "reveal_key",
    "copy_key",
    "find_pairs",
    "export_pairs",
    "manage_keys",
    "add_manage_key",
    "import_manage_keys",
    "remove_manage_key",
    "list_services",
    "sync_services",
    "verify_key",
    "settings",
    "kept_passwords",
    "change_settings",
    "check_connection",
    "copy_report",
    "stop_verifying",
    "pair_usage",
    "copy_curl",
    "keychain_state",
    "unlock_keychain",
    "painted",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    name_keychain_library()?;
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// For the about box: the library that speaks to the keychain there, in the version that was locked.
fn name_keychain_library() -> Result<(), Box<dyn std::error::Error>> {
    const LOCK: &str = "../Cargo.lock";
    println!("cargo::rerun-if-changed={LOCK}");
    let name = match std::env::var("CARGO_CFG_TARGET_OS")?.as_str() {
        "windows" => "windows-native-keyring-store",
        "macos" => "apple-native-keyring-store",
        _ => "secret-service",
    };
    let lock = std::fs::read_to_string(LOCK)?;
    let version = lock
        .split_once(&format!("name = \"{name}\"\nversion = \""))
        .and_then(|(_, rest)| rest.split('"').next())
        .ok_or("the keychain's library is not in Cargo.lock")?;
    println!("cargo::rustc-env=KEYCHAIN_LIBRARY={name} {version}");
    Ok(())
}
