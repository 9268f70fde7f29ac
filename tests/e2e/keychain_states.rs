//! The keychain is locked, killed, brought back, hung and brought back again while the program runs. The same window
//! says each of it, answers all the time, and works again without a restart.

use std::time::{Duration, Instant};

use portachiavi_tests::session::Session;

use crate::app::{App, troubled_story};
use crate::walk::{NODO, enter_comune, enter_environment, generate, id, of, revealed};

/// The keychain's own calls end after 5 seconds: whoever waits for them leaves later than this.
const BEFORE_A_CALL_ENDS: Duration = Duration::from_secs(4);

#[tokio::test]
async fn keychain_states() {
    troubled_story(carry_out).await;
}

async fn carry_out(session: &mut Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let app = App::open(session, &arguments).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    let primary = revealed(&app, NODO, "primary").await;

    // Locked while it runs: told at the first touch, and the prompt comes only when it is asked for.
    session.lock();
    app.click(&of(NODO, "primary", "copy")).await;
    app.says(&id("keychain-banner"), "bloccato").await;
    app.click(&id("unlock")).await;
    session.answer_prompt();
    app.gone(&id("keychain-banner")).await;
    assert_eq!(revealed(&app, NODO, "primary").await, primary);

    // Killed, and back.
    session.kill_keyring();
    app.click(&of(NODO, "secondary", "copy")).await;
    app.says(&id("keychain-banner"), "KeePassXC").await;
    app.picture("keychain-no-service").await;
    session.start_keyring();
    app.click_if_there(&id("keychain-retry")).await;
    app.gone(&id("keychain-banner")).await;
    assert_eq!(revealed(&app, NODO, "primary").await, primary);

    // There, and never answering: a click is answered all the same, and other controls work meanwhile.
    session.kill_keyring();
    let mute = session.mute_keyring();
    let asked = Instant::now();
    app.click(&of(NODO, "secondary", "copy")).await;
    app.click(&of(NODO, "primary", "regenerate")).await;
    app.find(&id("regenerate-cancel")).await;
    app.click(&id("regenerate-cancel")).await;
    assert!(
        asked.elapsed() < BEFORE_A_CALL_ENDS,
        "the page waits for no keychain"
    );
    app.says(&id("keychain-banner"), "non risponde").await;
    app.picture("keychain-hung").await;

    // Back again: the same window.
    drop(mute);
    session.start_keyring();
    app.click_if_there(&id("keychain-retry")).await;
    app.gone(&id("keychain-banner")).await;
    assert_eq!(revealed(&app, NODO, "primary").await, primary);

    // Leaving does not wait for it either.
    session.kill_keyring();
    let _mute = session.mute_keyring();
    app.click(&of(NODO, "secondary", "copy")).await;
    let left = Instant::now();
    app.close().await;
    assert!(
        left.elapsed() < BEFORE_A_CALL_ENDS,
        "left after {:?}",
        left.elapsed()
    );
}
