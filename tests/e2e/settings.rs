//! An administrator behind a proxy, whose organisation leads the portals over a gateway with an authority of its own:
//! the way is set, checked, and walked.

use std::fs;

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::private_ca::PrivateCa;
use crate::traces::files_with;
use crate::walk::{add_manage_key, clipboard, id, kept_entry, write};

const USER: &str = "rossi.maria";
const PASSWORD: &str = "Segreta-del-proxy-1";
/// Nothing listens there, and no user could.
const DEAD: &str = "http://127.0.0.1:1";

#[tokio::test]
async fn settings() {
    story(carry_out).await;
}

async fn save(app: &App) {
    app.click(&id("settings-save")).await;
    app.says(&id("success-alert"), "Impostazioni salvate").await;
    app.click(".notice button").await;
    app.gone(".notice").await;
}

/// From the settings and back.
async fn checked(app: &App, result: &str) {
    app.click(&id("connection-open")).await;
    app.click(&id("connection-collaudo")).await;
    app.click(&id("connection-check")).await;
    app.says(&id("connection-result"), result).await;
}

fn hop(name: &str, state: &str) -> String {
    format!("[data-hop={name}][data-state={state}]")
}

async fn lead_over(app: &App, gateway: &DemoPortal, authority: &PrivateCa) {
    write(app, "setting-extra-trust", authority.trust.to_str().unwrap()).await;
    app.click("[data-testid=settings-addresses] summary").await;
    for (setting, path) in [
        ("collaudo-api", "/uat"),
        ("produzione-api", "/prod"),
        ("io", "/io"),
    ] {
        let address = format!("{}{path}", gateway.address);
        write(app, &format!("setting-{setting}"), &address).await;
    }
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let folder = session.directory().join("portal");
    fs::create_dir_all(&folder).unwrap();
    let authority = PrivateCa::new("Ente di prova CA", &folder);
    let gateway = DemoPortal::start_over_tls(&folder.join("portal.json"), &authority, &[]);
    let app = App::open(session, &["--data-dir", data.to_str().unwrap()]).await;

    // An address that is not protected is told at its field, and nothing is kept.
    app.click(&id("nav-settings")).await;
    lead_over(&app, &gateway, &authority).await;
    write(&app, "setting-io", "http://127.0.0.1:4000").await;
    app.click(&id("settings-save")).await;
    app.find("#setting-io[aria-invalid=true]").await;
    app.picture("settings-wrong").await;
    assert!(!data.join("settings.toml").exists());
    write(&app, "setting-io", &format!("{}/io", gateway.address)).await;

    app.click(&id("proxy-address")).await;
    write(&app, "setting-proxy", DEAD).await;
    write(&app, "setting-proxy-user", USER).await;
    write(&app, "password-proxy", PASSWORD).await;
    save(&app).await;
    app.says(&id("password-proxy-about"), "conservata nel portachiavi")
        .await;
    app.picture("settings").await;
    let kept = kept_entry(session, "Portachiavi", "password/proxy");
    assert!(kept.contains(PASSWORD), "the keychain has the password");
    assert!(
        fs::read_to_string(data.join("settings.toml"))
            .unwrap()
            .contains(DEAD)
    );
    app.says(&id("other-hosts"), "Indirizzi non standard").await;

    // The check says that it is the proxy.
    checked(&app, "proxy").await;
    app.says(
        &hop("connection", "failed"),
        "Il proxy della rete non è raggiungibile",
    )
    .await;
    app.find(&hop("portal", "left_out")).await;
    app.picture("connection-ends").await;
    app.click(&id("connection-back")).await;

    // Without it the way leads to the gateway, trusted for the authority that was added.
    app.click(&id("proxy-none")).await;
    save(&app).await;
    checked(&app, "si raggiunge").await;
    app.says(&hop("tls", "passed"), "Ente di prova CA").await;
    app.find(&hop("portal", "passed")).await;
    app.picture("connection").await;
    app.click(&id("report-copy")).await;
    app.until("the report is on the clipboard", async || {
        clipboard(session).contains("Portal: 127.0.0.1")
    })
    .await;
    let report = clipboard(session);
    let folder = session.directory().to_str().unwrap();
    for secret in [USER, PASSWORD, folder] {
        assert!(!report.contains(secret), "{report}");
    }
    app.click(&id("connection-back")).await;
    app.click(&id("settings-back")).await;

    // The real IO, as far as the program knows.
    add_manage_key(&app).await;
    app.says(&id("other-hosts"), "Indirizzi non standard").await;

    // What is changed holds from the next connection on, without a restart.
    app.click(&id("nav-settings")).await;
    app.click(&id("proxy-address")).await;
    write(&app, "setting-proxy", DEAD).await;
    save(&app).await;
    app.click(&id("settings-back")).await;
    app.says(&id("portal-banner"), "Il proxy della rete non è raggiungibile")
        .await;
    app.client.set_window_size(480, 800).await.unwrap();
    app.picture("services-narrow").await;
    app.click(&id("nav-settings")).await;
    app.find(&id("settings-save")).await;
    app.picture("settings-narrow").await;
    app.click(&id("connection-open")).await;
    app.click(&id("connection-check")).await;
    app.find(&hop("connection", "failed")).await;
    app.picture("connection-narrow").await;
    app.close().await;

    // The demo is on this computer: none of it is in its way.
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.says(&id("portal-state"), "raggiungibile").await;
    app.click(&id("nav-settings")).await;
    checked(&app, "si raggiunge").await;
    app.find(&hop("session", "passed")).await;
    app.close().await;

    let holding = files_with(session.directory(), &[PASSWORD.to_owned()]);
    assert_eq!(
        holding,
        Vec::<std::path::PathBuf>::new(),
        "the password is in no file"
    );
}
