//! The window is as it was left: its place, its size, how far it is zoomed in; and it is within reach where the screen
//! that it was on is gone.

use std::fs;

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::desktop::{Place, place_of, toggle_maximised, windows, xdotool};
use crate::walk::id;

#[tokio::test]
async fn window_kept() {
    story(carry_out).await;
}

async fn opened(session: &Session) -> App {
    let data = session.directory().join("portachiavi");
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.find(&id("institution-option")).await;
    app
}

async fn is_at(app: &App, session: &Session, what: &str, holds: impl Fn(Place) -> bool) {
    app.until(what, async || {
        windows(session)
            .first()
            .is_some_and(|window| holds(place_of(session, window)))
    })
    .await;
}

async fn page_width(app: &App) -> u64 {
    app.run("return window.innerWidth")
        .await
        .unwrap()
        .as_u64()
        .unwrap()
}

async fn presses(app: &App, session: &Session, keys: &str) {
    let window = windows(session)[0].clone();
    xdotool(session, &["windowactivate", "--sync", &window, "key", keys]);
    app.find("body").await;
}

async fn carry_out(session: &Session) {
    // Moved, made smaller, zoomed in.
    let app = opened(session).await;
    let window = windows(session)[0].clone();
    xdotool(session, &["windowsize", "--sync", &window, "900", "600"]);
    xdotool(session, &["windowmove", "--sync", &window, "150", "90"]);
    is_at(&app, session, "it is smaller", |place| {
        (place.width, place.height) == (900, 600)
    })
    .await;
    let left = place_of(session, &window);
    presses(&app, session, "ctrl+plus").await;
    app.until("it is zoomed in", async || page_width(&app).await < 850)
        .await;
    presses(&app, session, "ctrl+plus").await;
    app.until("it is zoomed in further", async || page_width(&app).await < 750)
        .await;
    let zoomed = page_width(&app).await;
    app.picture("zoomed").await;
    app.quit(session).await;

    let app = opened(session).await;
    is_at(&app, session, "it is as it was left", |place| place == left).await;
    app.until("it is zoomed in as it was", async || {
        page_width(&app).await == zoomed
    })
    .await;
    presses(&app, session, "ctrl+0").await;
    app.until("nothing is larger than usual", async || {
        page_width(&app).await == 900
    })
    .await;

    // Maximised; the size that it goes back to is kept as well.
    toggle_maximised(session, &windows(session)[0]);
    is_at(&app, session, "it is maximised", |place| place.width == 1280).await;
    app.quit(session).await;
    let app = opened(session).await;
    is_at(&app, session, "it is maximised again", |place| {
        place.width == 1280
    })
    .await;
    toggle_maximised(session, &windows(session)[0]);
    is_at(&app, session, "it goes back", |place| {
        (place.width, place.height) == (900, 600)
    })
    .await;
    app.quit(session).await;

    // Its screen is gone.
    let kept = session.directory().join("portachiavi/window.toml");
    let text = fs::read_to_string(&kept).unwrap();
    let gone = text.lines().map(|line| match line.split_once(" = ") {
        Some(("x", _)) => "x = 4000\n".to_owned(),
        Some(_) | None => format!("{line}\n"),
    });
    fs::write(&kept, gone.collect::<String>()).unwrap();
    let app = opened(session).await;
    is_at(&app, session, "it is on this screen", |place| {
        place.x >= 0 && place.x + place.width <= 1280
    })
    .await;
    app.quit(session).await;
}
