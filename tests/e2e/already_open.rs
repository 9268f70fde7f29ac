//! Two programs on one folder would each undo what the other keeps: the second says so, and changes nothing.

use std::time::Duration;

use portachiavi_tests::session::Session;

use crate::app::App;
use crate::walk::id;

#[tokio::test]
async fn already_open() {
    let Some(mut session) = Session::with_display() else {
        return;
    };
    session.start_keyring();
    let story = carry_out(&session);
    tokio::time::timeout(Duration::from_secs(120), story)
        .await
        .expect("the story ends in time");
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let first = App::open(session, &arguments).await;
    first.find(&id("institution-option")).await;

    let second = App::open(session, &arguments).await;
    second.says("body", "Portachiavi è già aperto").await;
    second.picture("already-open").await;
    first.close().await;
    second.click(&id("retry")).await;
    second.find(&id("institution-option")).await;
    second.close().await;
}
