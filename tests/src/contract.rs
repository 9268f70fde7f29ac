//! What the window and the shell agree on: `ui/src/generated/view.ts` is what `src-tauri/src/view` would write now.
//! To write it anew: `PORTACHIAVI_WRITE_GENERATED=1 cargo test -p portachiavi-tests --test contract`.

#[path = "../../src-tauri/src/view/mod.rs"]
#[expect(
    dead_code,
    reason = "only the declarations are asked for here; the shell uses the rest"
)]
mod view;

use std::{fs, path::Path};

use portachiavi_keys::ErrorCode;
use ts_rs::{Config, TS};

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/generated/view.ts");

fn declarations() -> String {
    let config = Config::new();
    let codes: Vec<String> = ErrorCode::ALL
        .iter()
        .map(|code| serde_json::to_string(code).unwrap())
        .collect();
    let mut text =
        String::from("// Written from src-tauri/src/view by tests/src/contract.rs. Never by hand.\n\n");
    text += &format!(
        "export const ERROR_CODES = [\n  {},\n] as const;\n\n",
        codes.join(",\n  ")
    );
    text += "export type ErrorCode = (typeof ERROR_CODES)[number];\n";
    macro_rules! declare {
        ($($view:ident),* $(,)?) => { $(text += &format!("\nexport {}\n", view::$view::decl(&config));)* };
    }
    declare!(
        AppView,
        SessionView,
        EnteredView,
        TargetRequest,
        ManageKeyView,
        ServicesView,
        ServicesAnswerView,
        ServiceView,
        ProgressView,
        AddManageKeyRequest,
        ImportRequest,
        ImportView,
        PortalChoice,
        Language,
        Palette,
        Theme,
        Appearance,
        ZoomStep,
        OnComputer,
        ComputerView,
        PortalStanding,
        AboutView,
        InstitutionView,
        InstitutionsView,
        OverviewView,
        ToldView,
        EnvironmentView,
        KeysView,
        AnswerView,
        DriftView,
        PairView,
        NoteView,
        AnnotateRequest,
        SlotView,
        ChoiceView,
        KeychainView,
        RevealedKeyView,
        CopiedView,
        PageRequest,
        KeyRequest,
        GenerateRequest,
        RegenerateRequest,
        SeenRequest,
        PairRequest,
        FindPairsRequest,
        FoundPairsView,
        FoundPairView,
        VerifyRequest,
        VerifiedView,
        VerdictView,
        AskedAgainView,
        UsageView,
        ArchiveView,
        SettledView,
        HistoryView,
        EventView,
        RealmView,
        HistoryRequest,
        HistoryCheckView,
        ExportedView,
        SettingName,
        SettingsView,
        SettingView,
        ChangeSettingsRequest,
        SettingRequest,
        PasswordName,
        PasswordRequest,
        KeptPasswordsView,
        ChangedSettingsView,
        PolicyView,
        ConnectionView,
        HopView,
        HopName,
        HopState,
        FoundView,
        ErrorView,
    );
    text
}

#[test]
fn the_generated_types_are_what_the_views_would_write_now() {
    let path = Path::new(GENERATED);
    let wanted = declarations();
    if std::env::var_os("PORTACHIAVI_WRITE_GENERATED").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &wanted).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/generated/view.ts is stale: run PORTACHIAVI_WRITE_GENERATED=1 cargo test -p portachiavi-tests --test contract"
    );
}

#[test]
fn every_error_code_is_in_the_list_that_the_window_gets() {
    let text = fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../crates/keys/src/error.rs"
    ))
    .unwrap();
    let body = text
        .split("pub enum ErrorCode {")
        .nth(1)
        .unwrap()
        .split('}')
        .next()
        .unwrap();
    let variants = body.lines().filter(|line| line.trim().ends_with(',')).count();
    assert_eq!(
        variants,
        ErrorCode::ALL.len(),
        "ErrorCode::ALL names every variant"
    );
}
