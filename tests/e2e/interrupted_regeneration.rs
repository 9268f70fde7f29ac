//! The worst moment: the portal has made the new key and stops before it tells anyone, and then the program is killed.
//! When all is back, the new key is there without anybody asking for it.

use portachiavi_tests::session::Session;
use serde_json::json;

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::walk::{NODO, enter_comune, enter_environment, generate, id, of, revealed, secret_tool};

#[tokio::test]
async fn interrupted_regeneration() {
    story(carry_out).await;
}

async fn carry_out(session: &Session) {
    let portal = DemoPortal::of(session);
    let state = portal.state.clone();
    let app = App::open_at(session, &portal.address).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    let old = revealed(&app, NODO, "secondary").await;

    // The change is made and never answered: the page says that it is under way, and the old key that it may be dead.
    portal
        .order(json!({ "on": "regenerate", "mischief": "stall_after" }))
        .await;
    app.click(&of(NODO, "secondary", "regenerate")).await;
    app.click(&id("regenerate-confirm")).await;
    app.until("the portal has another key", async || {
        portal.key(NODO, "secondary") != old
    })
    .await;
    let new = portal.key(NODO, "secondary");
    assert_eq!(portal.changes().await, 2, "one generation, one regeneration");
    drop(portal);
    app.kill();
    assert!(
        !secret_tool(session, NODO).contains(&new),
        "nobody has read the new key yet"
    );

    // All are back. The first page is enough: what was left open is asked about by itself.
    let portal = DemoPortal::start(&state);
    let app = App::open_at(session, &portal.address).await;
    app.find(&id("institution-option")).await;
    app.until("the keychain has the new key", async || {
        secret_tool(session, NODO).contains(&new)
    })
    .await;
    assert_eq!(
        portal.changes().await,
        0,
        "recovery asks for nothing to be changed"
    );
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    assert_eq!(revealed(&app, NODO, "secondary").await, new);
    assert!(!app.is_there(&id("unsettled-banner")).await);

    // "Attività" tells it, and its chain is whole.
    app.click(&id("nav-history")).await;
    app.says(&id("history-row"), "rigenerata").await;
    app.says(&id("history-check"), "integr").await;
    app.picture("history").await;
    app.close().await;
}
