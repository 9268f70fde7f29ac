//! What can be told of each state without leaving it: `ui/tests/gallery` looks, and says what is wrong.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use fantoccini::wd::TimeoutConfiguration;
use portachiavi_tests::session::Session;
use serde_json::{Value, json};

use crate::app::App;
use crate::page::serve;

/// For one state, in every language: ample, as a slow machine is no failure.
const AMPLE: Duration = Duration::from_secs(300);

/// What the browsers have still to look at, and what they found.
#[derive(Default)]
struct Round {
    left: Vec<String>,
    shown: BTreeSet<String>,
    findings: Vec<String>,
}

#[tokio::test]
async fn every_screen_is_accessible() {
    // Each on a screen of its own: of two windows on one only one has the focus.
    let (Some(one), Some(other)) = (Session::with_display(), Session::with_display()) else {
        return;
    };
    let address = serve();
    let (first, second) = tokio::join!(open(&one, &address), open(&other, &address));
    let left = strings(&first.run("return gallery.states.reverse()").await.unwrap());
    let wanted = strings(&first.run("return gallery.wanted").await.unwrap());
    let round = Mutex::new(Round {
        left,
        ..Round::default()
    });
    // As many as there are cores where this is run at the least.
    tokio::join!(look_around(&first, &round), look_around(&second, &round));
    tokio::join!(first.close(), second.close());
    let Round { shown, findings, .. } = round.into_inner().unwrap();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let missing: Vec<_> = wanted.iter().filter(|one| !shown.contains(*one)).collect();
    assert!(missing.is_empty(), "no state of the gallery shows {missing:?}");
}

async fn look_around(app: &App, round: &Mutex<Round>) {
    loop {
        let Some(state) = round.lock().unwrap().left.pop() else {
            return;
        };
        let found = look_at(app, &state).await;
        let mut round = round.lock().unwrap();
        round.findings.extend(strings(&found["findings"]));
        round.shown.extend(strings(&found["shown"]));
    }
}

async fn look_at(app: &App, state: &str) -> Value {
    let script = "const [name, done] = arguments;
        gallery.check(name).then(done, (error) => done({ findings: [`${name}: ${error}`], shown: [] }))";
    app.client
        .execute_async(script, vec![json!(state)])
        .await
        .unwrap()
}

async fn open(session: &Session, address: &str) -> App {
    let app = App::driven(session, json!({})).await;
    app.client.goto(address).await.unwrap();
    app.client.clone().enter_frame(0).await.unwrap();
    app.until("the gallery is there", async || {
        app.run("return typeof gallery")
            .await
            .is_ok_and(|kind| kind == "object")
    })
    .await;
    let ample = TimeoutConfiguration::new(Some(AMPLE), None, None);
    app.client.update_timeouts(ample).await.unwrap();
    app
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|one| one.as_str().unwrap().to_owned()).collect()
}
