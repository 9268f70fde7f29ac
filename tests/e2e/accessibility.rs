//! The window as it is for those who do not see it, and for those who have no mouse.

use std::fs;
use std::path::Path;

use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::spoken::{AccessibilityBus, Spoken};
use crate::walk::{
    COMUNE, NODO, clipboard, enter_comune, enter_environment, generate, id, is_key, of, shown,
};

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const SPACE: &str = " ";
const TAB: &str = "\u{e004}";
/// More than any page has places to stop at.
const STOPS: usize = 60;

#[tokio::test]
async fn accessibility_tree() {
    story(is_read_out).await;
}

#[tokio::test]
async fn accessibility_by_keyboard() {
    story(without_a_mouse).await;
}

/// Names and roles as a screen reader gets them, and what axe finds in the window as it is shipped.
async fn is_read_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    // The web view asks once whether anybody reads: the screen reader is there first.
    let bus = AccessibilityBus::of(session);
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.find(&id("institution-option")).await;
    finds_nothing(&app, "the entes").await;
    enter_comune(&app).await;
    finds_nothing(&app, "Panoramica").await;

    for (environment, name) in [("collaudo", "Collaudo"), ("produzione", "Produzione")] {
        if environment == "produzione" {
            app.click(&id("product-menu")).await;
            app.click(&id("menu-area-riservata")).await;
            app.click(&id("manage-pagopa")).await;
            app.click(&id("waive-collaudo")).await;
            app.click(&id("waive-confirm")).await;
            app.click(&id("environment-enter")).await;
        } else {
            enter_environment(&app, environment).await;
        }
        app.find(&id("generate-link")).await;
        generate(&app, "generate-open", "NODOAUTH").await;
        app.find(&of(NODO, "primary", "reveal")).await;
        finds_nothing(&app, name).await;
        let title = format!("API Key - {COMUNE} - {name}");
        let read = read_when(&app, &bus, |read| has(read, "document web", &title)).await;
        assert!(
            has(&read, "frame", &title),
            "the window has the page's title: {read:#?}"
        );
        assert!(has(&read, "heading", "API Key"), "{read:#?}");
        the_row_is_named(&read, "primaria");
        the_row_is_named(&read, "secondaria");
        assert!(
            read.iter().all(|one| one.role != "alert" && !is_key(&one.name)),
            "{read:#?}"
        );
        the_dialog_is_named(&app, &bus).await;
    }
    app.close().await;
}

/// The value, and what can be done with it.
fn the_row_is_named(read: &[Spoken], slot: &str) {
    let product = "Connessione con nodo";
    let group = format!("Codice API Key {slot}: {product}");
    let row = read.iter().position(|one| one.name == group);
    let row = row.unwrap_or_else(|| panic!("there is {group}: {read:#?}"));
    let next: Vec<_> = read[row..].iter().take(14).collect();
    assert!(
        next.iter()
            .any(|one| one.role == "image" && one.name == "Chiave nascosta"),
        "{next:#?}"
    );
    for verb in ["Mostra", "Usa questa chiave", "Verifica", "Rigenera"] {
        let named = next.iter().any(|one| {
            one.role == "push button"
                && one.name.starts_with(verb)
                && one.name.contains(slot)
                && one.name.contains(product)
        });
        assert!(named, "{verb}, {slot}: {next:#?}");
    }
}

async fn the_dialog_is_named(app: &App, bus: &AccessibilityBus) {
    app.click(&of(NODO, "secondary", "regenerate")).await;
    let read = read_when(app, bus, |read| has(read, "dialog", "Rigenera API Key")).await;
    let dialog = read.iter().find(|one| one.role == "dialog").unwrap();
    assert!(
        dialog.description.contains("smette"),
        "it says what happens: {dialog:?}"
    );
    for button in ["Annulla", "Rigenera"] {
        assert!(has(&read, "push button", button), "{read:#?}");
    }
    app.click(&id("regenerate-cancel")).await;
    app.gone("dialog[open]").await;
}

fn has(read: &[Spoken], role: &str, name: &str) -> bool {
    read.iter().any(|one| one.role == role && one.name == name)
}

/// The tree follows the page in its own time.
async fn read_when(app: &App, bus: &AccessibilityBus, holds: impl Fn(&[Spoken]) -> bool) -> Vec<Spoken> {
    app.until("the tree is that of the page", async || {
        holds(&bus.read("portachiavi"))
    })
    .await;
    bus.read("portachiavi")
}

/// Of axe, in the page as it is shipped: with its own policy, fonts and colours.
async fn finds_nothing(app: &App, screen: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let axe = fs::read_to_string(root.join("ui/node_modules/axe-core/axe.min.js")).unwrap();
    app.run(&axe).await.unwrap();
    let script = "const done = arguments[0];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const rules = { 'target-size': { enabled: true } };
        axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'], preload: false }).then(
          ({ violations }) => done(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)),
          (error) => done([String(error)]),
        );";
    let found = app.client.execute_async(script, Vec::new()).await.unwrap();
    assert_eq!(found, json!([]), "{screen}");
}

/// The manual's page from the first ente to a regeneration that is called off, by the keyboard alone.
async fn without_a_mouse(session: &Session) {
    let data = session.directory().join("portachiavi");
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.find(&id("institution-option")).await;
    tab_to(&app, "institution-search").await;
    press(&app, "00264560608").await;
    app.says(".count", "Un ente").await;
    press(&app, ENTER).await;

    app.find(&id("manage-pagopa")).await;
    tab_to(&app, "manage-pagopa").await;
    press(&app, ENTER).await;
    focus_is_on(&app, "environment-collaudo").await;
    press(&app, SPACE).await;
    tab_to(&app, "environment-enter").await;
    press(&app, ENTER).await;

    app.find(&id("generate-link")).await;
    tab_to(&app, "generate-open").await;
    press(&app, ENTER).await;
    app.find(&id("product-select")).await;
    tab_to(&app, "product-select").await;
    press(&app, "Connessione").await;
    tab_to(&app, "generate-confirm").await;
    press(&app, ENTER).await;
    app.find(&of(NODO, "primary", "reveal")).await;

    tab_to(&app, "reveal").await;
    app.until("the key is shown", async || {
        if !is_key(&shown(&app, NODO, "primary").await) {
            press(&app, ENTER).await;
        }
        is_key(&shown(&app, NODO, "primary").await)
    })
    .await;
    let key = shown(&app, NODO, "primary").await;
    tab_to(&app, "copy").await;
    press(&app, ENTER).await;
    app.until("the clipboard has the key", async || clipboard(session) == key)
        .await;
    tab_to(&app, "regenerate").await;
    press(&app, ENTER).await;
    focus_is_on(&app, "regenerate-cancel").await;
    press(&app, ESCAPE).await;
    app.gone("dialog[open]").await;
    focus_is_on(&app, "regenerate").await;
    app.close().await;
}

async fn press(app: &App, keys: &str) {
    let focused = app.client.active_element().await.unwrap();
    focused.send_keys(keys).await.unwrap();
}

/// Goes on, stop by stop, to the next control of that name. Wherever the focus stops, it can be seen.
async fn tab_to(app: &App, testid: &str) {
    for _ in 0..STOPS {
        press(app, TAB).await;
        let script = "const at = document.activeElement;
            const seen = [at, at.closest('.search, .file-choice')].some((one) => {
              const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : {};
              return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
            });
            return { testid: at.dataset.testid ?? null, seen, what: at.outerHTML.slice(0, 120) }";
        let stop = app.run(script).await.unwrap();
        assert!(
            stop["seen"] == true || stop["what"].as_str().unwrap().starts_with("<body"),
            "{stop}"
        );
        if stop["testid"] == testid {
            return;
        }
    }
    panic!(
        "{testid} is not reached; the page says:\n{}",
        app.page_text().await
    );
}

async fn focus_is_on(app: &App, testid: &str) {
    app.until(&format!("the focus is on {testid}"), async || {
        let focused = app.run("return document.activeElement?.dataset.testid").await;
        focused.is_ok_and(|focused| focused == testid)
    })
    .await;
}
