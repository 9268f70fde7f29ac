//! What an administrator does again and again, by the window's own controls.

use fantoccini::Locator;

use portachiavi_sandbox::seeds::io::COMUNE_DI_ESEMPIO;
use portachiavi_tests::session::Session;

use crate::app::{App, PAUSE};

pub const COMUNE: &str = "Comune di Esempio";
pub const NODO: &str = "nodauth-00264560608";

pub fn id(testid: &str) -> String {
    format!("[data-testid={testid}]")
}

/// A control of one slot of one pair.
pub fn of(subscription: &str, slot: &str, control: &str) -> String {
    format!(
        "[data-testid=pair][data-subscription='{subscription}'] [data-testid=key-{slot}] [data-testid={control}]"
    )
}

pub async fn enter_comune(app: &App) {
    app.click(&id("institution-option")).await;
    let search = app.find(&id("institution-search")).await;
    search.send_keys("00264560608").await.unwrap();
    app.until("one ente is left", async || {
        let found = app.client.find_all(Locator::Css(&id("institution-option"))).await;
        found.is_ok_and(|found| found.len() == 1)
    })
    .await;
    app.click(&id("institution-option")).await;
    // A banner that comes meanwhile moves the button from under the pointer, as it would for a person.
    app.until("the ente is entered", async || {
        app.click_if_there(&id("institution-enter")).await;
        app.is_there(&id("manage-pagopa")).await
    })
    .await;
    app.says("body", COMUNE).await;
}

pub async fn enter_environment(app: &App, environment: &str) {
    app.click(&id("manage-pagopa")).await;
    app.click(&id(&format!("environment-{environment}"))).await;
    app.click(&id("environment-enter")).await;
    app.find(&id("environment-chip")).await;
}

/// From the first page to the services of the Comune's Manage key.
pub async fn add_manage_key(app: &App) {
    app.click(&id("choose-io")).await;
    keep_manage_key(app).await;
}

/// From the page of the Manage keys to the services of the Comune's.
pub async fn keep_manage_key(app: &App) {
    app.click(&id("manage-key-add")).await;
    write(app, "manage-key-name", "Comune").await;
    write(app, "manage-key-value", COMUNE_DI_ESEMPIO.manage.primary).await;
    app.click(&id("manage-key-save")).await;
    app.click(&id("manage-key-open")).await;
    app.says(&id("services-count"), "3 servizi").await;
}

pub async fn generate(app: &App, opener: &str, code: &str) {
    app.click(&id(opener)).await;
    choose(app, code).await;
    app.click(&id("generate-confirm")).await;
    app.find(&id("success-alert")).await;
}

async fn choose(app: &App, code: &str) {
    app.find(&id("product-select"))
        .await
        .select_by_value(code)
        .await
        .unwrap();
}

pub async fn revealed(app: &App, subscription: &str, slot: &str) -> String {
    let control = |name| of(subscription, slot, name);
    shown_by(app, &control("reveal"), &control("value")).await
}

/// A window without the focus shows no key, and the focus comes in its own time: then it is asked for again.
pub async fn shown_by(app: &App, reveal: &str, value: &str) -> String {
    let is_shown = async || is_key(&app.text(value).await);
    app.until("the key is shown", async || {
        if !is_shown().await {
            app.click(reveal).await;
        }
        for _ in 0..20 {
            if is_shown().await {
                return true;
            }
            tokio::time::sleep(PAUSE).await;
        }
        false
    })
    .await;
    app.text(value).await
}

pub async fn shown(app: &App, subscription: &str, slot: &str) -> String {
    app.text(&of(subscription, slot, "value")).await
}

pub fn is_key(text: &str) -> bool {
    text.len() == 32 && text.chars().all(|c| c.is_ascii_hexdigit())
}

/// Types over what is in a field.
pub async fn write(app: &App, testid: &str, words: &str) {
    let field = app.find(&id(testid)).await;
    let mark_all =
        "arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus(); arguments[0].select()";
    let element = serde_json::to_value(&field).unwrap();
    app.client.execute(mark_all, vec![element]).await.unwrap();
    field.send_keys(words).await.unwrap();
}

pub fn clipboard(session: &Session) -> String {
    let out = session
        .command("timeout")
        .args(["5", "xclip", "-selection", "clipboard", "-o"])
        .output()
        .unwrap();
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The keychain's entry of a pair of the demo's Comune in Collaudo, as another program reads it.
pub fn secret_tool(session: &Session, subscription: &str) -> String {
    let user = format!("pagopa-collaudo/00264560608/{subscription}");
    kept_entry(session, "Portachiavi (demo)", &user)
}

/// Any entry, as another program reads it; empty where there is none.
pub fn kept_entry(session: &Session, service: &str, user: &str) -> String {
    let out = session
        .command("timeout")
        .args([
            "10",
            "secret-tool",
            "lookup",
            "service",
            service,
            "username",
            user,
        ])
        .output()
        .unwrap();
    String::from_utf8_lossy(&out.stdout).into_owned()
}
