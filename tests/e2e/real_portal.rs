//! A person with many entes signs in to the real portal, played over TLS under a private certificate authority that only
//! the system trusts, at addresses that the organisation's policy gives.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::Locator;
use portachiavi_sandbox::seeds::Seed;
use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::portal::{DemoPortal, keys_in};
use crate::private_ca::PrivateCa;
use crate::sign_in::{closes, signs_in, window};
use crate::surroundings::Surroundings;
use crate::traces::files_with;
use crate::walk::{enter_environment, generate, id, of, revealed};

#[tokio::test]
async fn real_portal() {
    story(carry_out).await;
}

#[tokio::test]
async fn real_portal_by_landing() {
    story(by_landing).await;
}

/// A change is waited for ten seconds only, so that one that is never answered does not hold the story up.
fn policy(address: &str) -> String {
    let environment = |name, prefix| {
        format!(
            "[addresses.{name}]\npages = \"{address}/{prefix}\"\napi = \"{address}/{prefix}\"\n\
             runtime = \"{address}/runtime/{prefix}\"\n"
        )
    };
    let (collaudo, produzione) = (environment("collaudo", "uat"), environment("produzione", "prod"));
    format!(
        "demo = false\n[timeouts]\nchange = 10\n[addresses]\narea_riservata = \"{address}/selfcare\"\n\
         area_riservata_api = \"{address}\"\nio = \"{address}/io\"\n{collaudo}{produzione}"
    )
}

async fn carry_out(session: &Session) {
    let Some(organisation) = Organisation::found(session, "many") else {
        return;
    };
    let Organisation {
        portal, data, state, ..
    } = &organisation;
    let app = organisation.app(session).await;

    // The policy leaves no demo, and that the addresses are not the usual ones is in sight.
    app.click(&id("choose-pagopa")).await;
    assert!(!app.is_there(&id("choose-demo")).await);
    app.find(&id("other-hosts")).await;
    app.says("body", "Non hai ancora fatto l’accesso").await;
    app.picture("signed-out").await;

    // A window closed half-way is no trouble; the next one leads through identity provider and one-time code.
    app.click(&id("sign-in")).await;
    app.until("the portal's window opens", async || window(session).is_some())
        .await;
    app.find(&id("signing-in")).await;
    app.picture("signing-in").await;
    app.click(&id("sign-in-paste")).await;
    app.find("details[open]").await;
    app.picture("sign-in-paste").await;
    app.click(&id("sign-in-paste")).await;
    app.gone("details[open]").await;
    closes(session);
    app.says(&id("error-alert"), "L’accesso è stato interrotto").await;
    portal
        .order(json!({ "on": "sign_in", "mischief": "one_time_code" }))
        .await;
    app.click(&id("sign-in")).await;
    app.until("the portal's window opens", async || window(session).is_some())
        .await;
    signs_in(&app, session).await;
    app.find(&id("session")).await;
    app.until("200 entes are listed", async || count(&app).await == 200)
        .await;
    app.picture("many-entes").await;

    // By codice fiscale, into Collaudo, and a pair is made there.
    let [first, second] = [41, 137].map(|at| Seed::Many.institutions()[at].tax_code);
    enter(&app, first).await;
    app.picture("real-panoramica").await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    let nodo = format!("nodauth-{first}");
    assert_eq!(
        revealed(&app, &nodo, "primary").await,
        portal.key(&nodo, "primary")
    );
    app.says(&id("session"), "Sessione").await;
    app.picture("real-keys").await;

    // Another ente, without another login.
    app.click(&id("institution-button")).await;
    app.find("dialog[open]").await;
    app.picture("institution").await;
    app.click(&id("change-institution")).await;
    enter(&app, second).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    assert!(window(session).is_none());

    // Both sessions end in the middle of a regeneration that the portal carries out and never answers.
    let nodo = format!("nodauth-{second}");
    let old = portal.key(&nodo, "primary");
    portal
        .order(json!({ "on": "regenerate", "mischief": "stall_after" }))
        .await;
    app.click(&of(&nodo, "primary", "regenerate")).await;
    app.click(&id("regenerate-confirm")).await;
    app.until("the portal has another key", async || {
        portal.key(&nodo, "primary") != old
    })
    .await;
    for (on, mischief) in [("list", "expire_sessions"), ("identity_token", "expire_selfcare")] {
        portal.order(json!({ "on": on, "mischief": mischief })).await;
    }
    let new = portal.key(&nodo, "primary");
    app.find(&id("error-alert")).await;
    app.picture("real-in-doubt").await;
    // Signing in again leads back here, and what came of it is asked about by itself: nothing is lost, nothing sent twice.
    app.click(&id("sign-in")).await;
    app.until("the portal's window opens", async || window(session).is_some())
        .await;
    signs_in(&app, session).await;
    app.gone(&id("unsettled-banner")).await;
    app.until("the new key is kept", async || {
        revealed(&app, &nodo, "primary").await == new
    })
    .await;
    assert_eq!(portal.changes().await, 3, "two generations, one regeneration");

    // Whoever leaves leaves nothing behind: no profile, no token, no key.
    app.click(&id("leave")).await;
    app.find(&id("choose-pagopa")).await;
    assert!(!data.join("real/sign-in").exists(), "the profile is wiped");
    app.close().await;
    let mut secrets: Vec<String> = keys_in(state).into_iter().map(|(_, _, key)| key).collect();
    // How the portal's tokens begin.
    secrets.push("eyJ".to_owned());
    let found = files_with(data, &secrets);
    assert!(found.is_empty(), "{found:?}");
    let cache = files_with(&session.directory().join("cache"), &secrets);
    assert!(cache.is_empty(), "{cache:?}");
}

/// A portal whose pages keep the session where it is not found: each landing is all there is. The window's profile then
/// opens the next ente by a deep link, without the person, for as long as it is signed in.
async fn by_landing(session: &Session) {
    let Some(organisation) = Organisation::found(session, "few") else {
        return;
    };
    let portal = &organisation.portal;
    let app = organisation.app(session).await;
    app.click(&id("choose-pagopa")).await;
    portal
        .order(json!({ "on": "sign_in", "mischief": "unstored_session" }))
        .await;
    app.click(&id("sign-in")).await;
    app.until("the portal's window opens", async || window(session).is_some())
        .await;
    signs_in(&app, session).await;
    app.find(&id("session")).await;
    enter(&app, "Comune di Esempio").await;
    enter_environment(&app, "collaudo").await;
    app.find(&id("generate-open")).await;

    app.click(&id("institution-button")).await;
    app.click(&id("change-institution")).await;
    choose(&app, "Banca di Prova").await;
    app.click(&id("sign-in")).await;
    app.find(&id("manage-pagopa")).await;
    assert!(window(session).is_none(), "nobody was asked anything");

    // The profile's session is over: the deep link leads nowhere, and the login begins anew by itself.
    app.click(&id("institution-button")).await;
    app.click(&id("change-institution")).await;
    choose(&app, "Servizi Digitali").await;
    portal
        .order(json!({ "on": "identity_token", "mischief": "expire_selfcare" }))
        .await;
    app.click(&id("sign-in")).await;
    app.until("the portal's window is shown", async || window(session).is_some())
        .await;
    signs_in(&app, session).await;
    app.find(&id("manage-pagopa")).await;
    app.quit(session).await;
    let left = everything_in(&organisation.data.join("real/sign-in"));
    assert!(left.is_empty(), "the profile is wiped, but for {left:?}");
}

/// A portal over TLS, and a computer on which its authority and its addresses are known.
struct Organisation {
    portal: DemoPortal,
    surroundings: Surroundings,
    data: PathBuf,
    state: PathBuf,
}

impl Organisation {
    /// `None` where no process may mount.
    fn found(session: &Session, seed: &str) -> Option<Organisation> {
        let surroundings = Surroundings::prepare(&session.directory().join("organisation"))?;
        let folder = session.directory().join("portal");
        fs::create_dir_all(&folder).unwrap();
        let authority = PrivateCa::new("Autorità di prova", &folder);
        surroundings.trust(&authority);
        let state = folder.join("portal.json");
        let portal = DemoPortal::start_over_tls(&state, &authority, &["--seed", seed]);
        surroundings.lay_down(&policy(&portal.address));
        Some(Organisation {
            portal,
            surroundings,
            data: session.directory().join("portachiavi"),
            state,
        })
    }

    async fn app(&self, session: &Session) -> App {
        let arguments = ["--data-dir", self.data.to_str().unwrap()];
        App::open_as(session, &self.surroundings.program(), &arguments).await
    }
}

fn everything_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            let within = everything_in(&path);
            within.into_iter().chain([path])
        })
        .collect()
}

async fn count(app: &App) -> usize {
    let found = app.client.find_all(Locator::Css(&id("institution-option"))).await;
    found.map_or(0, |found| found.len())
}

async fn enter(app: &App, words: &str) {
    choose(app, words).await;
    app.find(&id("manage-pagopa")).await;
}

/// By name or codice fiscale.
async fn choose(app: &App, words: &str) {
    app.find(&id("institution-option")).await;
    let search = app.find(&id("institution-search")).await;
    search.send_keys(words).await.unwrap();
    app.until("one ente is left", async || count(app).await == 1)
        .await;
    app.click(&id("institution-enter")).await;
}
