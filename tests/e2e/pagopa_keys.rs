//! The manual's page "Generazione API Key", carried out by an administrator from the first start to the day on which
//! the portal is down.

use std::fs;

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::portal::{DemoPortal, keys_in};
use crate::traces::files_with;
use crate::walk::{
    COMUNE, NODO, clipboard, enter_comune, enter_environment, generate, id, is_key, of, revealed,
    secret_tool, shown,
};

/// The other three of the manual: code, subscription, the portal's name.
const OTHERS: [(&str, &str, &str); 3] = [
    ("GPD", "gdp-00264560608", "GPD - Posizioni Debitorie"),
    ("BIZ", "biz-00264560608", "BIZ - Recupero ricevute Ente Creditore"),
    (
        "GPD_REP",
        "gpdrep-00264560608",
        "GPD - Gestione flussi di rendicontazione",
    ),
];

#[tokio::test]
async fn pagopa_keys() {
    story(carry_out).await;
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let state = session.directory().join("portal/portal.json");
    fs::create_dir_all(state.parent().unwrap()).unwrap();
    let portal = DemoPortal::start(&state);
    let data_dir = data.to_str().unwrap();

    // The first start asks which portal; the choice is remembered.
    let app = App::open(session, &["--data-dir", data_dir]).await;
    app.find(&id("choose-demo")).await;
    app.picture("first-run").await;
    app.click(&id("choose-io")).await;
    app.find(&id("manage-key-add")).await;
    app.click(&id("leave")).await;
    app.find(&id("choose-demo")).await;
    app.close().await;

    let address = portal.address.clone();
    let arguments = ["--demo", "--portal", &address, "--data-dir", data_dir];
    let app = App::open(session, &arguments).await;
    app.find(&id("institution-option")).await;
    app.picture("institutions").await;
    enter_comune(&app).await;
    app.picture("panoramica").await;

    // Panoramica -> Collaudo; Produzione is closed and says why.
    app.click(&id("manage-pagopa")).await;
    app.find(&id("environment-collaudo")).await;
    assert!(
        !app.is_enabled(&id("environment-produzione")).await,
        "Produzione waits for Collaudo"
    );
    app.picture("environment").await;
    app.click(&id("environment-cancel")).await;
    enter_environment(&app, "collaudo").await;

    // The empty page, by the blue link; only "Connessione con nodo" can be chosen.
    app.find(&id("generate-link")).await;
    app.picture("api-keys-empty").await;
    app.click(&id("generate-link")).await;
    app.find(&id("product-select")).await;
    let enabled = "return [...document.querySelectorAll('[data-testid=product-select] option')]\
        .filter(o => o.value && !o.disabled).map(o => o.value)";
    assert_eq!(app.run(enabled).await.unwrap(), serde_json::json!(["NODOAUTH"]));
    app.picture("generate").await;
    app.click(&id("generate-cancel")).await;
    generate(&app, "generate-open", "NODOAUTH").await;
    app.find(&of(NODO, "primary", "reveal")).await;
    for (code, subscription, name) in OTHERS {
        generate(&app, "generate-open", code).await;
        app.find(&of(subscription, "primary", "reveal")).await;
        app.says("body", name).await;
    }
    app.picture("api-keys").await;

    // Reveal: the window, the portal and the keychain hold the same; hidden again on demand.
    let primary = revealed(&app, NODO, "primary").await;
    let secondary = portal.key(NODO, "secondary");
    assert_eq!(primary, portal.key(NODO, "primary"));
    app.click(&of(NODO, "primary", "reveal")).await;
    app.until("the key is hidden", async || {
        !is_key(&shown(&app, NODO, "primary").await)
    })
    .await;
    let kept: serde_json::Value = serde_json::from_str(&secret_tool(session, NODO)).unwrap();
    assert_eq!(
        (&kept["primary"], &kept["secondary"]),
        (&primary.clone().into(), &secondary.clone().into())
    );

    // Copy: the clipboard gets the other slot, which the window never saw.
    app.click(&of(NODO, "secondary", "copy")).await;
    app.until("the clipboard has the key", async || {
        clipboard(session) == secondary
    })
    .await;

    // Regenerate: "Annulla" sends nothing, "Rigenera" changes that slot of that pair and nothing else.
    app.click(&of(NODO, "secondary", "regenerate")).await;
    for word in ["Connessione con nodo", "secondaria", COMUNE, "Collaudo"] {
        app.says("dialog[open]", word).await;
    }
    app.picture("regenerate").await;
    app.click(&id("regenerate-cancel")).await;
    app.gone(&id("regenerate-confirm")).await;
    assert_eq!(portal.key(NODO, "secondary"), secondary, "nothing was sent");
    let before = keys_in(&state);
    app.click(&of(NODO, "secondary", "regenerate")).await;
    app.click(&id("regenerate-confirm")).await;
    app.until("the portal has another key", async || {
        portal.key(NODO, "secondary") != secondary
    })
    .await;
    let renewed = portal.key(NODO, "secondary");
    app.until("the keychain has it too", async || {
        secret_tool(session, NODO).contains(&renewed)
    })
    .await;
    let changed: Vec<_> = before
        .iter()
        .zip(keys_in(&state))
        .filter(|(old, new)| *old != new)
        .collect();
    assert_eq!(changed.len(), 1, "one slot changed");
    assert_eq!(revealed(&app, NODO, "secondary").await, renewed);

    // Collaudo is complete: back by the header's menu, and Produzione opens.
    app.click(&id("product-menu")).await;
    app.click(&id("menu-area-riservata")).await;
    enter_environment(&app, "produzione").await;
    app.find(&id("generate-open")).await;
    assert!(!app.is_there(&id("pair")).await, "Produzione has its own keys");
    app.close().await;

    // The portal stops, the program starts again: the same keys, without a network.
    drop(portal);
    let app = App::open(session, &arguments).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    app.find(&id("portal-state")).await;
    for (_, subscription, _) in OTHERS {
        app.find(&of(subscription, "secondary", "copy")).await;
    }
    assert_eq!(revealed(&app, NODO, "primary").await, primary);
    app.click(&of(NODO, "secondary", "copy")).await;
    app.until("the clipboard has the key", async || {
        clipboard(session) == renewed
    })
    .await;
    app.run("scrollTo(0, 0)").await.unwrap();
    app.picture("offline").await;
    app.close().await;

    // The keys are nowhere else: no log, ledger, setting, or file of the web view.
    let mut keys: Vec<String> = keys_in(&state).into_iter().map(|(_, _, key)| key).collect();
    keys.push(secondary);
    assert!(keys.contains(&renewed) && data.join("demo/ledger.db").exists() && data.join("logs").exists());
    let holding = files_with(session.directory(), &keys);
    assert_eq!(holding, [state], "only the portal's own state holds keys");
}
