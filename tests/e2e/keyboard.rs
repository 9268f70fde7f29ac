//! A day's work without a mouse: the keys are struck at the window as the system hands them over.

use std::fs;
use std::process::Command;

use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::walk::{COMUNE, NODO, clipboard, id, is_key, of, secret_tool, shown};

#[tokio::test]
async fn keyboard() {
    story(carry_out).await;
}

/// Somebody at the keyboard of the session.
struct Typist<'a> {
    app: &'a App,
    session: &'a Session,
    window: String,
}

impl<'a> Typist<'a> {
    async fn at(app: &'a App, session: &'a Session) -> Typist<'a> {
        app.find(&id("institution-option")).await;
        let window = first_window(session);
        let typist = Typist { app, session, window };
        typist.xdotool(&["windowactivate", "--sync", &typist.window]);
        app.until("the window has the keyboard", async || {
            let has = app.run("return document.hasFocus()").await;
            has.is_ok_and(|has| has == json!(true))
        })
        .await;
        typist
    }

    fn strikes(&self, keys: &[&str]) {
        let mut arguments = vec!["key", "--clearmodifiers"];
        arguments.extend(keys);
        self.xdotool(&arguments);
    }

    fn writes(&self, words: &str) {
        self.xdotool(&["type", "--clearmodifiers", words]);
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        output(self.session.command("xdotool").args(arguments))
    }

    /// The name of what has the focus.
    async fn focused(&self) -> String {
        let script = "return document.activeElement?.dataset.testid ?? document.activeElement?.tagName ?? ''";
        let focused = self.app.run(script).await.unwrap_or_default();
        focused.as_str().unwrap_or_default().to_owned()
    }

    async fn is_at(&self, testid: &str) {
        self.app
            .until(&format!("the focus is at {testid}"), async || {
                self.focused().await == testid
            })
            .await;
    }

    /// Tab after Tab, and at each stop a ring is to be seen.
    async fn tabs_to(&self, testid: &str) {
        self.app.find(&id(testid)).await;
        for _ in 0..60 {
            if self.focused().await == testid {
                return;
            }
            self.tab().await;
        }
        panic!(
            "{testid} is not reached by Tab; the focus is at {}",
            self.focused().await
        );
    }

    async fn tab(&self) {
        const MARK: &str = "window.__stop = document.activeElement";
        const STOP: &str = "const at = document.activeElement;
            if (at === window.__stop) return null;
            const ringed = at.closest('.search, .option') ?? at;
            const of = (one) => getComputedStyle(one);
            return at === document.body || [at, ringed].some((one) =>
                of(one).outlineStyle === 'solid' && parseFloat(of(one).outlineWidth) >= 2)
                ? '' : at.outerHTML";
        self.app.run(MARK).await.unwrap();
        self.strikes(&["Tab"]);
        self.app
            .until("Tab leads on", async || {
                let stop = self.app.run(STOP).await.unwrap_or_default();
                let ring = stop.as_str();
                assert!(ring.is_none_or(str::is_empty), "no ring around {stop}");
                ring.is_some()
            })
            .await;
    }

    /// By the palette, of which only the first command counts.
    async fn asks_for(&self, words: &str, first: &str) {
        self.strikes(&["ctrl+k"]);
        self.is_at("palette-search").await;
        self.writes(words);
        self.app.says("[role=option][aria-selected=true]", first).await;
        self.strikes(&["Return"]);
    }
}

fn first_window(session: &Session) -> String {
    let found =
        output(
            session
                .command("xdotool")
                .args(["search", "--onlyvisible", "--class", "portachiavi"]),
        );
    found.lines().next().expect("the window is there").to_owned()
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let portal = DemoPortal::of(session);
    let app = App::open_at(session, &portal.address).await;
    let typist = Typist::at(&app, session).await;
    app.run("window.__opened = 'once'").await.unwrap();

    // "/" is the search of the page; an ente by its codice fiscale, and Enter.
    typist.strikes(&["slash"]);
    typist.is_at("institution-search").await;
    typist.writes("00264560608");
    app.says(".count", "Un ente").await;
    typist.strikes(&["Return"]);
    app.says("h1", "Panoramica").await;
    app.says("main", COMUNE).await;

    // Into Collaudo by Tab, Space and Enter.
    typist.tabs_to("manage-pagopa").await;
    typist.strikes(&["Return"]);
    typist.is_at("environment-collaudo").await;
    app.picture("keyboard-environment").await;
    typist.strikes(&["space"]);
    app.until("Collaudo is chosen", async || {
        app.is_enabled(&id("environment-enter")).await
    })
    .await;
    typist.tabs_to("environment-enter").await;
    typist.strikes(&["Return"]);
    app.find(&id("generate-link")).await;
    app.until("a page begins at its heading", async || {
        typist.focused().await == "H1"
    })
    .await;

    // The first pair.
    typist.tabs_to("generate-open").await;
    app.picture("keyboard-focus").await;
    typist.strikes(&["Return"]);
    typist.tabs_to("product-select").await;
    typist.writes("Con");
    app.until("the product is chosen", async || {
        app.is_enabled(&id("generate-confirm")).await
    })
    .await;
    typist.tabs_to("generate-confirm").await;
    typist.strikes(&["Return"]);
    app.find(&id("success-alert")).await;
    app.find(&of(NODO, "primary", "reveal")).await;

    // Show and copy, by their words.
    typist
        .asks_for(
            "mostra primaria nodo",
            "Mostra la chiave primaria di Connessione con nodo",
        )
        .await;
    app.until("the key is shown", async || {
        is_key(&shown(&app, NODO, "primary").await)
    })
    .await;
    assert_eq!(shown(&app, NODO, "primary").await, portal.key(NODO, "primary"));
    typist
        .asks_for("copia secondaria", "Usa questa chiave: secondaria")
        .await;
    let secondary = portal.key(NODO, "secondary");
    app.until("the clipboard has the key", async || {
        clipboard(session) == secondary
    })
    .await;

    // To regenerate is only asked for; Escape and "Annulla" send nothing, and the focus is where it was.
    let regenerates = async || {
        typist
            .asks_for(
                "rigenera secondaria connessione con nodo",
                "Rigenera la chiave secondaria di Connessione con nodo",
            )
            .await;
        typist.is_at("regenerate-cancel").await;
        for word in ["Connessione con nodo", "secondaria", COMUNE, "Collaudo"] {
            app.says("dialog[open]", word).await;
        }
    };
    regenerates().await;
    typist.strikes(&["ctrl+r", "F5"]);
    typist.strikes(&["Escape"]);
    app.gone("dialog").await;
    regenerates().await;
    typist.strikes(&["Return"]);
    app.gone("dialog").await;
    assert_eq!(portal.key(NODO, "secondary"), secondary, "nothing was sent");
    regenerates().await;
    typist.tabs_to("regenerate-confirm").await;
    typist.strikes(&["Return"]);
    app.until("the keychain has another key", async || {
        let renewed = portal.key(NODO, "secondary");
        renewed != secondary && secret_tool(session, NODO).contains(&renewed)
    })
    .await;
    app.find(&id("success-alert")).await;

    // What is not possible now is there with its reason.
    typist.strikes(&["ctrl+k"]);
    typist.is_at("palette-search").await;
    app.picture("palette").await;
    typist.writes("pagopa produzione");
    app.says(
        "[role=option][aria-selected=true]",
        "Prima va completato il Collaudo",
    )
    .await;
    app.picture("palette-why").await;
    typist.strikes(&["ctrl+a"]);
    typist.writes("comune");
    app.says("[role=listbox]", "Enti").await;
    app.picture("palette-entes").await;
    typist.strikes(&["Escape"]);
    app.gone("dialog").await;

    // Ctrl+R and F5 ask the portal anew; the page itself is never loaded anew, and nothing is dropped.
    for keys in ["ctrl+r", "F5", "ctrl+shift+r", "ctrl+F5"] {
        typist.strikes(&[keys]);
    }
    typist.strikes(&["F1"]);
    app.says("h1", "Aiuto").await;
    app.says(&id("shortcuts"), "Ctrl K").await;
    app.picture("help").await;
    typist.tabs_to("character-keys").await;
    app.picture("help-keys").await;
    typist.strikes(&["space"]);
    app.until("it is kept", async || {
        let kept = fs::read_to_string(data.join("settings.toml"));
        kept.is_ok_and(|kept| kept.contains("single_keys_off = true"))
    })
    .await;
    typist.strikes(&["alt+Left"]);
    app.says("h1", "API Key").await;
    app.find(&of(NODO, "primary", "reveal")).await;

    // The sections, and the menu of products by its arrows.
    typist.strikes(&["ctrl+4"]);
    app.says("h1", "Attività").await;
    typist.strikes(&["ctrl+comma"]);
    app.says("h1", "Impostazioni").await;
    typist.strikes(&["ctrl+1"]);
    app.says("h1", "Panoramica").await;
    typist.tabs_to("product-menu").await;
    typist.strikes(&["Down"]);
    typist.is_at("menu-area-riservata").await;
    app.picture("keyboard-menu").await;
    typist.strikes(&["Down"]);
    typist.is_at("menu-collaudo").await;
    typist.strikes(&["Escape"]);
    typist.is_at("product-menu").await;

    let opened = app.run("return window.__opened").await.unwrap();
    assert_eq!(opened, json!("once"), "the page was never loaded anew");
    app.close().await;
}
