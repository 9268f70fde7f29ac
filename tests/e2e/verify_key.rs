//! "Verifica": a key is taken, one that was just made is waited for, Produzione is asked about first; and the same call
//! from a shell, by the line that the window gives.

use std::io::Write;
use std::process::Stdio;

use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::portal::{DemoPortal, keys_in};
use crate::traces::files_with;
use crate::walk::{NODO, clipboard, enter_comune, enter_environment, generate, id, of};

const GPD: &str = "gdp-00264560608";

#[tokio::test]
async fn verify_key() {
    story(carry_out).await;
}

fn in_pair(subscription: &str, control: &str) -> String {
    format!("[data-testid=pair][data-subscription='{subscription}'] [data-testid={control}]")
}

async fn regenerate(app: &App, subscription: &str, slot: &str) {
    app.click(&of(subscription, slot, "regenerate")).await;
    app.click(&id("regenerate-confirm")).await;
    app.find(&id("success-alert")).await;
}

async fn verify(app: &App, subscription: &str, slot: &str, says: &str) {
    app.click(&of(subscription, slot, "verify")).await;
    app.says(&of(subscription, slot, "check"), says).await;
}

/// What the window's lines print in a shell in which `key` was pasted.
fn in_shell(session: &Session, reads_key: &str, curl: &str, key: &str) -> String {
    let mut shell = session
        .command("timeout")
        .args(["20", "bash", "-c", &format!("{reads_key}\n{curl}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(shell.stdin.take().unwrap(), "{key}").unwrap();
    let out = shell.wait_with_output().unwrap();
    String::from_utf8(out.stdout).unwrap().trim().to_owned()
}

/// The line that "Copia la riga" puts on the clipboard.
async fn copied_line(app: &App, session: &Session, subscription: &str) -> String {
    app.click(&format!("{} summary", in_pair(subscription, "usage")))
        .await;
    let shown = app.text(&in_pair(subscription, "usage-curl")).await;
    app.click(&in_pair(subscription, "copy-curl")).await;
    app.until("the clipboard has the line", async || clipboard(session) == shown)
        .await;
    shown
}

async fn carry_out(session: &Session) {
    let portal = DemoPortal::of(session);
    let state = portal.state.clone();
    let app = App::open_at(session, &portal.address).await;
    app.client.set_window_size(1280, 800).await.unwrap();
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    generate(&app, "generate-open", "GPD").await;

    // In Collaudo at once.
    verify(&app, GPD, "primary", "È accettata").await;
    verify(&app, NODO, "primary", "È accettata").await;
    assert!(!app.is_there("dialog[open]").await);

    // A key that was just made is not known everywhere: it is waited for, in sight, until it is.
    portal
        .order(json!({ "on": "regenerate", "mischief": { "gateway_lag": 2 } }))
        .await;
    regenerate(&app, GPD, "primary").await;
    assert_eq!(
        app.text(&of(GPD, "primary", "check")).await,
        "",
        "that was another key"
    );
    verify(&app, GPD, "primary", "Non ancora accettata").await;
    app.says(&of(GPD, "primary", "check-again"), "Riprovo tra").await;
    app.picture("verify-again").await;
    app.client.set_window_size(480, 800).await.unwrap();
    app.picture("verify-again-narrow").await;
    app.client.set_window_size(1280, 800).await.unwrap();
    app.says(&of(GPD, "primary", "check"), "È accettata").await;

    // Whoever does not want to wait stops it, or leaves: nothing is held up.
    portal
        .order(json!({ "on": "regenerate", "mischief": { "gateway_lag": 100 } }))
        .await;
    regenerate(&app, GPD, "secondary").await;
    verify(&app, GPD, "secondary", "Non ancora accettata").await;
    app.click(&of(GPD, "secondary", "verify-stop")).await;
    verify(&app, GPD, "secondary", "Non ancora accettata").await;
    app.click(&id("nav-history")).await;
    app.click(&id("history-back")).await;
    verify(&app, NODO, "primary", "È accettata").await;

    // The line for a shell: without the key, and it does what the window does.
    let line = copied_line(&app, session, GPD).await;
    let keys: Vec<String> = keys_in(&state).into_iter().map(|(_, _, key)| key).collect();
    assert!(keys.iter().all(|key| !line.contains(key)), "{line}");
    let reads_key = app.text(&format!("{} .shells code", in_pair(GPD, "usage"))).await;
    assert_eq!(
        in_shell(session, &reads_key, &line, &portal.key(GPD, "primary")),
        "200"
    );
    assert_eq!(
        in_shell(session, &reads_key, &line, &portal.key(NODO, "primary")),
        "401"
    );
    app.says(&in_pair(GPD, "usage"), "Stampa 200").await;
    app.picture("verify-usage").await;
    app.click(&format!("{} button", id("toast"))).await;
    app.client.set_window_size(480, 800).await.unwrap();
    let to_usage = "document.querySelector('[data-testid=usage][open]').scrollIntoView()";
    app.run(to_usage).await.unwrap();
    app.picture("verify-usage-narrow").await;
    app.client.set_window_size(1280, 800).await.unwrap();
    let line = copied_line(&app, session, NODO).await;
    assert_eq!(
        in_shell(session, &reads_key, &line, &portal.key(NODO, "primary")),
        "400"
    );
    app.says(&in_pair(NODO, "usage"), "Stampa 400").await;

    // Produzione is asked about first.
    app.click(&id("product-menu")).await;
    app.click(&id("menu-area-riservata")).await;
    app.click(&id("manage-pagopa")).await;
    app.click(&id("waive-collaudo")).await;
    app.click(&id("waive-confirm")).await;
    app.click(&id("environment-enter")).await;
    generate(&app, "generate-open", "NODOAUTH").await;
    app.click(&of(NODO, "primary", "verify")).await;
    for words in [
        "Produzione",
        "POST ",
        "/runtime/prod/aca/v1/paCreatePosition",
        "non cambia nulla",
    ] {
        app.says("dialog[open]", words).await;
    }
    app.picture("verify-produzione").await;
    app.click(&id("verify-cancel")).await;
    app.gone(&id("verify-confirm")).await;
    assert_eq!(app.text(&of(NODO, "primary", "check")).await, "");
    app.click(&of(NODO, "primary", "verify")).await;
    app.click(&id("verify-confirm")).await;
    app.says(&of(NODO, "primary", "check"), "È accettata").await;
    app.picture("verify-taken").await;
    app.close().await;

    let holding = files_with(session.directory(), &keys);
    assert_eq!(holding, [state], "only the portal's own state holds keys");
}
