//! Declares the commands, so that the access control list applies to them: without this every window may call all.

// The list is shared with `src/lib.rs` by eye and held equal to it and to `capabilities/main.json` by `tests/src/tidy.rs`.
const COMMANDS: &[&str] = &[
    "open_app",
    "choose_portal",
    "leave_portal",
    "settle",
    "change_appearance",
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
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
