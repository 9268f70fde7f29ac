//! Two programs on one folder would each undo what the other keeps: the second says so, and changes nothing.

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::walk::id;

#[tokio::test]
async fn already_open() {
    story(carry_out).await;
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
