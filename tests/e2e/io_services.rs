//! An administrator's Manage key at IO: a thousand services, one of them opened, used, regenerated, and looked up again
//! on the day on which the portal is down.

use std::fs;
use std::io::Write;

use portachiavi_sandbox::seeds::io::{COMUNE_DI_ESEMPIO, ENTE_CON_100, ENTE_CON_1000};
use portachiavi_tests::session::Session;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{AesMode, ZipWriter};

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::traces::files_with;
use crate::walk::{clipboard, enter_comune, id, is_key, shown_by};

const PASSWORD: &str = "PasswordDiProva1";

#[tokio::test]
async fn io_services() {
    story(carry_out).await;
}

fn slot(name: &str, control: &str) -> String {
    format!("[data-testid=key-{name}] [data-testid={control}]")
}

async fn revealed(app: &App, name: &str) -> String {
    shown_by(app, &slot(name, "reveal"), &slot(name, "value")).await
}

/// By way of the Panoramica to the services of the one stored Manage key.
async fn open_services(app: &App) {
    app.click(&id("manage-io")).await;
    app.click("[data-testid=manage-key]:first-child [data-testid=manage-key-open]")
        .await;
}

async fn open_service(app: &App, service: &str) {
    let search = app.find(&id("services-search")).await;
    search.send_keys(service).await.unwrap();
    app.says(&id("services-count"), "1 ").await;
    app.click(&id("service-row")).await;
    app.find(&slot("primary", "reveal")).await;
}

/// The export of an aggregator for two entes, first with a wrong password.
async fn import_an_export(app: &App, session: &Session) {
    let file = session.directory().join("export.zip");
    let mut zip = ZipWriter::new(fs::File::create(&file).unwrap());
    let options = SimpleFileOptions::default().with_aes_encryption(AesMode::Aes256, PASSWORD);
    zip.start_file("api-keys.json", options).unwrap();
    let [few, hundred] = [&COMUNE_DI_ESEMPIO, &ENTE_CON_100]
        .map(|ente| json!({ "fc": ente.tax_code, "pk": ente.manage.primary, "sk": ente.manage.secondary }));
    zip.write_all(json!([few, hundred]).to_string().as_bytes())
        .unwrap();
    zip.finish().unwrap();

    app.click(&id("nav-manage-keys")).await;
    app.click(&id("manage-key-import")).await;
    app.picture("import").await;
    let chosen = app.find(&id("import-file")).await;
    chosen.send_keys(file.to_str().unwrap()).await.unwrap();
    for (password, place, said) in [
        ("un'altra", "import-error", "La password non è quella"),
        (PASSWORD, "success-alert", "2 chiavi Manage importate"),
    ] {
        let field = app.find(&id("import-password")).await;
        field.send_keys(password).await.unwrap();
        app.click(&id("import-confirm")).await;
        app.says(&id(place), said).await;
    }
    app.picture("manage-keys").await;
}

async fn carry_out(session: &Session) {
    let portal = DemoPortal::of(session);
    let state = portal.state.clone();
    let address = portal.address.clone();
    let app = App::open_at(session, &address).await;
    enter_comune(&app).await;

    // A key that the portal does not take is not kept.
    app.click(&id("manage-io")).await;
    app.click(&id("manage-key-add")).await;
    app.find(&id("manage-key-name"))
        .await
        .send_keys("Mille servizi")
        .await
        .unwrap();
    let field = app.find(&id("manage-key-value")).await;
    field.send_keys("00000000000000000000000000000000").await.unwrap();
    app.click(&id("manage-key-save")).await;
    app.says("body", "Il portale non riconosce questa chiave").await;
    assert!(!app.is_there(&id("manage-key-open")).await);

    let field = app.find(&id("manage-key-value")).await;
    field.clear().await.unwrap();
    field
        .send_keys(&format!("  {} ", ENTE_CON_1000.manage.primary))
        .await
        .unwrap();
    app.click(&id("manage-key-save")).await;
    app.click(&id("manage-key-open")).await;
    app.says(&id("services-count"), "000 servizi").await;
    // The walk has ended, and nothing moves any more.
    app.find(&id("refresh")).await;
    app.picture("services").await;

    let first_active = "return [...document.querySelectorAll('[data-testid=service-row]')]\
        .find(row => row.textContent.includes('Attivo')).dataset.service";
    let service = app.run(first_active).await.unwrap();
    let service = service.as_str().unwrap().to_owned();
    open_service(&app, &service).await;
    app.picture("service").await;
    let primary = revealed(&app, "primary").await;
    app.click(&slot("secondary", "copy")).await;
    app.until("the clipboard has a key", async || is_key(&clipboard(session)))
        .await;
    let secondary = clipboard(session);
    assert_ne!(primary, secondary);

    app.click(&slot("secondary", "verify")).await;
    app.says(&slot("secondary", "verdict"), "secondaria").await;

    app.click(&slot("primary", "regenerate")).await;
    app.says("dialog[open]", "Produzione").await;
    app.click(&id("regenerate-confirm")).await;
    app.find(&id("success-alert")).await;
    let renewed = revealed(&app, "primary").await;
    assert_ne!(renewed, primary);
    import_an_export(&app, session).await;
    app.close().await;

    drop(portal);
    let app = App::open_at(session, &address).await;
    enter_comune(&app).await;
    open_services(&app).await;
    // The list moves down when the portal's silence is told: a click must not fall between.
    app.find(&id("portal-banner")).await;
    app.says(&id("services-count"), "000 servizi").await;
    open_service(&app, &service).await;
    assert_eq!(revealed(&app, "primary").await, renewed);
    assert_eq!(revealed(&app, "secondary").await, secondary);
    app.close().await;

    // The keys are nowhere else: the Manage key, too.
    let keys = [
        ENTE_CON_1000.manage.primary.to_owned(),
        primary,
        secondary,
        renewed.clone(),
    ];
    let holding = files_with(session.directory(), &keys);
    assert_eq!(
        holding,
        [state],
        "only the portal's own state holds a key: the one regenerated"
    );
}
