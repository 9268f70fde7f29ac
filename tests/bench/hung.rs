//! A Secret Service that takes every question and never answers.

use std::path::Path;
use std::time::Instant;

use portachiavi_tests::session::Session;

use crate::app::App;
use crate::figures::{Figure, Table, milliseconds};
use crate::walk::{enter_comune, enter_environment};

const CLICKS: usize = 20;
const LEAVES: usize = 5;

/// Needs a pair in Collaudo from before. Leaves the session without a keyring.
pub async fn measure(session: &mut Session, data: &Path, table: &mut Table) {
    session.kill_keyring();
    let _mute = session.mute_keyring();
    let (mut answers, mut ends, mut leaves) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..LEAVES {
        let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
        enter_comune(&app).await;
        enter_environment(&app, "collaudo").await;
        app.find("[data-testid=pair] [data-testid=key-primary]").await;
        for _ in 0..CLICKS / LEAVES {
            answers.push(number(&app, ANSWERED).await);
            ends.push(number(&app, ENDED).await);
        }
        // In the middle of a call.
        number(&app, ANSWERED).await;
        let from = Instant::now();
        app.close().await;
        leaves.push(milliseconds(from.elapsed()));
    }
    for (name, figure) in [
        ("keychain hung: click to answer painted", answers),
        ("keychain hung: click to the call's end", ends),
        ("keychain hung: window closed to program ended", leaves),
    ] {
        table.add(Figure::new(name, "ms", figure, Vec::new()));
    }
}

async fn number(app: &App, script: &str) -> f64 {
    let took = app.client.execute_async(script, Vec::new()).await.unwrap();
    took.as_f64().unwrap()
}

/// From a click on "Usa questa chiave" to the frame that shows that it is at work.
const ANSWERED: &str = "const done = arguments[0];
    const button = () => document.querySelector('[data-testid=pair] [data-testid=key-primary] [data-testid=copy]');
    const idle = () => !button().disabled;
    const click = () => { if (!idle()) return setTimeout(click, 1);
      const from = performance.now(); button().click();
      const look = () => idle() ? setTimeout(look, 0)
        : requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
      look(); };
    click();";

/// From now, just after the click, to the button that can be used again.
const ENDED: &str = "const done = arguments[0]; const from = performance.now();
    const button = () => document.querySelector('[data-testid=pair] [data-testid=key-primary] [data-testid=copy]');
    const look = () => button().disabled ? setTimeout(look, 5) : done(performance.now() - from);
    look();";
