//! The keychain is locked when the program starts: the list is there all the same, and the page says what to do.

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::walk::{NODO, enter_comune, enter_environment, generate, id, of, revealed};

#[tokio::test]
async fn keychain_locked() {
    story(carry_out).await;
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let app = App::open(session, &arguments).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    let primary = revealed(&app, NODO, "primary").await;
    app.close().await;

    session.lock();
    let app = App::open(session, &arguments).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    app.find(&of(NODO, "primary", "copy")).await;
    app.says(&id("keychain-banner"), "bloccato").await;
    app.picture("keychain-locked").await;

    // A regeneration is refused before anything is sent.
    app.click(&of(NODO, "primary", "regenerate")).await;
    app.click(&id("regenerate-confirm")).await;
    app.says(&id("error-alert"), "bloccato").await;

    // Its own prompt appears only now, because the person asked for it.
    app.click(&id("unlock")).await;
    session.answer_prompt();
    app.gone(&id("keychain-banner")).await;
    assert_eq!(
        revealed(&app, NODO, "primary").await,
        primary,
        "nothing was regenerated"
    );
    app.close().await;
}
