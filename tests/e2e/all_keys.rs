//! "Tutte le chiavi": the day on which the portal is down, somebody needs a key, and it is not known of which page.

use std::fs;

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::many_pairs;
use crate::portal::DemoPortal;
use crate::traces::files_with;
use crate::walk::{
    clipboard, enter_comune, enter_environment, generate, id, is_key, keep_manage_key, shown_by, write,
};

const OTHER: &str = "Comune di Forlì-d'Àgata";
const GPD: &str = "gdp-00264560608";

#[tokio::test]
async fn all_keys() {
    story(carry_out).await;
}

fn opened(slot: &str, control: &str) -> String {
    format!("[data-testid=pair-opened] [data-testid=key-{slot}] [data-testid={control}]")
}

async fn revealed(app: &App, slot: &str) -> String {
    shown_by(app, &opened(slot, "reveal"), &opened(slot, "value")).await
}

/// The keys of two entes and of one service of IO.
async fn collect(app: &App) {
    enter_comune(app).await;
    enter_environment(app, "collaudo").await;
    generate(app, "generate-link", "NODOAUTH").await;
    generate(app, "generate-open", "GPD").await;
    app.click(&id("nav-institutions")).await;
    write(app, "institution-search", "forli").await;
    app.click(&id("institution-option")).await;
    app.click(&id("institution-enter")).await;
    app.says("body", OTHER).await;
    enter_environment(app, "collaudo").await;
    generate(app, "generate-link", "NODOAUTH").await;

    app.click(&id("product-menu")).await;
    app.click(&id("menu-io")).await;
    keep_manage_key(app).await;
    let active = "[...document.querySelectorAll('[data-testid=service-row]')]\
        .find(row => row.textContent.includes('Attivo')).click()";
    app.run(active).await.unwrap();
    app.find("[data-testid=key-primary] [data-testid=reveal]").await;
}

async fn carry_out(session: &Session) {
    let portal = DemoPortal::of(session);
    let state = portal.state.clone();
    let address = portal.address.clone();
    let app = App::open_at(session, &address).await;
    app.click(&id("nav-all-keys")).await;
    app.says("main", "Qui non c’è ancora nessuna chiave.").await;
    app.picture("all-keys-empty").await;
    app.click(&id("all_keys-back")).await;
    collect(&app).await;
    let primary = portal.key(GPD, "primary");
    let secondary = portal.key(GPD, "secondary");
    app.close().await;
    drop(portal);

    let app = App::open_at(session, &address).await;
    app.click(&id("nav-all-keys")).await;
    app.says(&id("all-keys-count"), "4 coppie di 2 enti").await;
    app.picture("all-keys").await;

    for (words, found) in [
        ("00264560608", "3 coppie di 4 di un ente"),
        ("integrazione asincrona", "Una coppia di 4 di un ente"),
        ("forli nodo", "Una coppia di 4 di un ente"),
        ("niente di simile", "Nessuna coppia di 4"),
    ] {
        write(&app, "all-keys-search", words).await;
        app.says(&id("all-keys-count"), found).await;
    }
    app.picture("all-keys-none-found").await;
    app.click(&id("all-keys-clear-all")).await;
    let realm = app.find(&id("all-keys-realm")).await;
    realm.select_by_value("io").await.unwrap();
    app.says(&id("all-keys-count"), "Una coppia di 4").await;
    app.click(&id("all-keys-clear")).await;

    // In place, with the portal away: the same keys, each by its own way.
    write(&app, "all-keys-search", "asincrona").await;
    app.says(&id("all-keys-count"), "Una coppia").await;
    app.click(&id("pair-open")).await;
    app.says("dialog[open] h2", "GPD - Posizioni Debitorie").await;
    assert_eq!(revealed(&app, "primary").await, primary);
    app.picture("all-keys-opened").await;
    app.click(&opened("secondary", "copy")).await;
    app.until("the clipboard has the key", async || {
        clipboard(session) == secondary
    })
    .await;
    app.says("dialog[open]", "copiata").await;
    app.click(&id("pair-close")).await;
    app.gone(&id("pair-opened")).await;
    let focused = "return document.activeElement.dataset.testid";
    assert_eq!(app.run(focused).await.unwrap(), "pair-open");
    let left = "return [...document.querySelectorAll('.value')].length";
    assert_eq!(app.run(left).await.unwrap(), 0, "nothing shown is left");

    app.click(&id("all-keys-clear")).await;
    app.click(&id("all-keys-export")).await;
    app.says(&id("toast"), "senza chiavi").await;
    let csv = exported(session);
    assert_eq!(csv.lines().count(), 5);
    assert!(csv.contains("Comune di Esempio,00264560608,pagopa-collaudo,GPD,"));

    // From there to the pair's page, and back.
    app.click(&id("pair-open")).await;
    app.click(&id("pair-page")).await;
    app.find(&id("environment-chip")).await;
    app.find(&id("portal-banner")).await;
    app.click(&id("nav-all-keys")).await;
    app.says(&id("all-keys-count"), "4 coppie").await;
    app.close().await;

    let holding = files_with(session.directory(), &[primary, secondary]);
    assert_eq!(holding, [state], "only the portal's own state holds a key");
}

fn exported(session: &Session) -> String {
    let is_export = |name: &str| name.starts_with("portachiavi-chiavi-") && name.ends_with(".csv");
    let mut files = fs::read_dir(session.directory())
        .unwrap()
        .map(|file| file.unwrap().path());
    let file = files.find(|file| is_export(&file.file_name().unwrap().to_string_lossy()));
    let csv = fs::read_to_string(file.expect("the export is in the home folder")).unwrap();
    assert!(
        !csv.split([',', '\r', '\n']).any(is_key),
        "an export holds no key"
    );
    csv
}

#[tokio::test]
async fn ten_thousand_pairs_are_searched_and_gone_through() {
    story(go_through).await;
}

async fn go_through(session: &Session) {
    let data = session.directory().join("portachiavi");
    many_pairs::store(&data);
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.click(&id("nav-all-keys")).await;
    app.says(&id("all-keys-count"), "000 coppie di").await;
    app.picture("all-keys-many").await;
    let drawn = async || {
        let count = app
            .run("return document.querySelectorAll('[data-testid=pair-open]').length")
            .await;
        count.unwrap().as_u64().unwrap()
    };
    assert!(drawn().await < 100, "only what is in sight is in the page");

    app.run("document.querySelector('[data-testid=pair-open]').focus()")
        .await
        .unwrap();
    let press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
        { key: 'End', bubbles: true, cancelable: true }))";
    app.run(press).await.unwrap();
    app.says("[role=row][aria-rowindex='10001']", "n. 999").await;
    assert!(drawn().await < 100);

    write(&app, "all-keys-search", "prova 777 asincrona").await;
    app.says(&id("all-keys-count"), "Una coppia di").await;
    app.says("[role=row][aria-rowindex='2']", "20000000777").await;
    app.picture("all-keys-found").await;

    let narrow = "document.documentElement.style.fontSize = '32px'; dispatchEvent(new Event('resize'))";
    app.run(narrow).await.unwrap();
    app.click(&id("all-keys-clear")).await;
    app.says(&id("all-keys-count"), "000 coppie di").await;
    app.picture("all-keys-twice-the-text").await;
    let overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(
        app.run(overflow).await.unwrap(),
        0,
        "the page does not scroll sideways"
    );
    app.close().await;
}
