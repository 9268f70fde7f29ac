//! Two programs on one folder would each undo what the other keeps: a second start brings the first one forward, and
//! where that one hangs, it says so and changes nothing.

use portachiavi_tests::session::Session;

use crate::app::{App, program, story};
use crate::desktop::{active_window, windows, xdotool};
use crate::walk::id;

#[tokio::test]
async fn second_start() {
    story(comes_forward).await;
}

async fn comes_forward(session: &Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let first = App::open(session, &arguments).await;
    first.find(&id("institution-option")).await;
    let window = windows(session)[0].clone();

    // Another folder is another program's, with a window of its own, which covers the first.
    let other = session.directory().join("another");
    let second = App::open(session, &["--demo", "--data-dir", other.to_str().unwrap()]).await;
    second.find(&id("institution-option")).await;
    xdotool(session, &["windowminimize", "--sync", &window]);
    first
        .until("another window is the active one", async || {
            active_window(session) != window
        })
        .await;

    let mut again = session.command(program("PORTACHIAVI_APP").to_str().unwrap());
    let ended = again.args(arguments).output().unwrap();
    assert!(ended.status.success(), "it ends with success: {ended:?}");
    first
        .until("the first one has come forward", async || {
            active_window(session) == window && windows(session).len() == 2
        })
        .await;
    second.close().await;
    first.close().await;
}

#[tokio::test]
async fn already_open() {
    story(hangs).await;
}

async fn hangs(session: &Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let first = App::open(session, &arguments).await;
    first.find(&id("institution-option")).await;
    first.hang();

    let second = App::open(session, &arguments).await;
    second.says("body", "Portachiavi è già aperto").await;
    second.picture("already-open").await;
    first.kill();
    second
        .until("the folder is free", async || {
            second.click_if_there(&id("retry")).await;
            second.is_there(&id("institution-option")).await
        })
        .await;
    second.close().await;
}
