//! What an administrator keeps beside a pair, and the question that a key in use asks before it is replaced.

use portachiavi_sandbox::seeds::COMUNE_DI_ESEMPIO;
use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::portal::{DemoPortal, keys_in};
use crate::traces::files_with;
use crate::walk::{NODO, enter_comune, enter_environment, generate, id, of, write};

#[tokio::test]
async fn notes() {
    story(carry_out).await;
}

async fn at_the_keys(session: &Session, address: &str) -> App {
    let app = App::open_at(session, address).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    app
}

/// Past the window: whatever sends it, the shell itself refuses.
async fn asked_without_typing(app: &App, institution: &str) -> serde_json::Value {
    let script = "const [institution, subscription, done] = arguments;
        const page = { realm: 'pagopa', institution, environment: 'collaudo' };
        const request = {
            key: { page, subscription, slot: 'primary' }, confirmation: 'past-the-window',
            seen: { primary: null, secondary: null }, typed: null,
        };
        window.__TAURI_INTERNALS__.invoke('regenerate_key', { request }).then(() => done('sent'), done)";
    let arguments = vec![json!(institution), json!(NODO)];
    app.client.execute_async(script, arguments).await.unwrap()
}

async fn write_day(app: &App, day: &str) {
    let script = "arguments[0].value = arguments[1];
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
    let field = app.find(&id("note-due")).await;
    let arguments = vec![serde_json::to_value(&field).unwrap(), json!(day)];
    app.client.execute(script, arguments).await.unwrap();
}

async fn carry_out(session: &Session) {
    let portal = DemoPortal::of(session);
    let state = portal.state.clone();
    let app = at_the_keys(session, &portal.address).await;
    generate(&app, "generate-open", "NODOAUTH").await;
    generate(&app, "generate-open", "GPD").await;

    // A key in a note is refused beside its field, and what was typed stays.
    let primary = portal.key(NODO, "primary");
    app.click(&id("note-open")).await;
    app.click(&id("note-in-use-primary")).await;
    write(&app, "note-installed-at", "gestionale Tributi").await;
    write(&app, "note-owner", "Maria Rossi, Ufficio Tributi").await;
    write_day(&app, "2020-01-31").await;
    write(&app, "note-text", &primary).await;
    app.click(&id("note-save")).await;
    app.says("#note-text-about", "nessuna chiave").await;
    app.picture("note-refused").await;
    write(
        &app,
        "note-text",
        "Prima di rigenerare avvisare il fornitore del gestionale.",
    )
    .await;
    app.picture("note").await;
    app.click(&id("note-save")).await;
    app.gone(&id("note-save")).await;
    app.says(&of(NODO, "primary", "in-use"), "In uso · gestionale Tributi")
        .await;
    app.says(&id("due"), "Scaduta da").await;
    app.picture("note-kept").await;
    app.close().await;

    // All of it is there at the next start.
    let app = at_the_keys(session, &portal.address).await;
    app.says(&of(NODO, "primary", "in-use"), "gestionale Tributi")
        .await;
    app.says(&id("note"), "Maria Rossi").await;
    assert!(!app.is_there(&of(NODO, "secondary", "in-use")).await);

    // The key in use asks for the codice fiscale: in the window, and in the shell behind it.
    app.click(&of(NODO, "primary", "regenerate")).await;
    app.says(&id("in-use-warning"), "gestionale Tributi").await;
    assert!(!app.is_enabled(&id("regenerate-confirm")).await);
    write(&app, "regenerate-typed", "0026456060").await;
    assert!(!app.is_enabled(&id("regenerate-confirm")).await);
    app.picture("regenerate-in-use").await;
    let changes = portal.changes().await;
    let refused = asked_without_typing(&app, COMUNE_DI_ESEMPIO.id).await;
    assert_eq!(refused["code"], "key_in_use", "{refused}");
    assert_eq!(portal.changes().await, changes, "nothing was sent");

    // The other key goes without typing.
    let secondary = portal.key(NODO, "secondary");
    app.click(&id("regenerate-cancel")).await;
    app.click(&of(NODO, "secondary", "regenerate")).await;
    assert!(!app.is_there(&id("regenerate-typed")).await);
    app.click(&id("regenerate-confirm")).await;
    app.says(&id("success-alert"), "secondaria").await;
    assert_ne!(portal.key(NODO, "secondary"), secondary);

    app.click(&of(NODO, "primary", "regenerate")).await;
    write(&app, "regenerate-typed", COMUNE_DI_ESEMPIO.tax_code).await;
    app.click(&id("regenerate-confirm")).await;
    app.says(&id("success-alert"), "primaria").await;
    assert_ne!(portal.key(NODO, "primary"), primary);
    app.says(&of(NODO, "primary", "in-use"), "gestionale Tributi")
        .await;

    // The history has the mark and which parts changed, and no word of what they say.
    app.click(&id("nav-history")).await;
    app.says("[data-deed=in_use_marked]", "primaria").await;
    app.says("[data-deed=note_changed]", "referente").await;
    app.picture("note-history").await;
    assert!(!app.page_text().await.contains("Maria Rossi"));
    app.close().await;

    let mut keys: Vec<String> = keys_in(&state).into_iter().map(|(_, _, key)| key).collect();
    keys.extend([primary, secondary]);
    assert_eq!(
        files_with(session.directory(), &keys),
        [state],
        "no note holds a key"
    );
}
