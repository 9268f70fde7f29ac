//! What can be told of each state without leaving it: `ui/tests/gallery` looks, and says what is wrong.

use std::collections::BTreeSet;
use std::time::Instant;

use fantoccini::wd::TimeoutConfiguration;
use portachiavi_tests::session::Session;
use serde_json::{Value, json};

use crate::app::App;
use crate::page::serve;

#[tokio::test]
async fn every_screen_is_accessible() {
    let Some(session) = Session::with_display() else {
        return;
    };
    let app = open(&session).await;
    let states = strings(&app.run("return gallery.states").await.unwrap());
    let mut missing: BTreeSet<_> = strings(&app.run("return gallery.wanted").await.unwrap()).into_iter().collect();
    let wanted = std::env::var("PORTACHIAVI_STATES").unwrap_or_default();
    let mut findings = Vec::new();
    let looks = json!([{ "language": "it", "theme": "light" }]);
    for state in states.iter().filter(|state| state.contains(&wanted)) {
        let started = Instant::now();
        let found = check(&app, state, &looks).await;
        println!("{state}: {} ms", started.elapsed().as_millis());
        findings.extend(strings(&found["findings"]));
        for shown in strings(&found["shown"]) {
            missing.remove(&shown);
        }
    }
    app.close().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(missing.is_empty() || !wanted.is_empty(), "no state shows {missing:?}");
}

async fn open(session: &Session) -> App {
    let app = App::driven(session, json!({})).await;
    app.client.goto(&serve()).await.unwrap();
    app.client.clone().enter_frame(0).await.unwrap();
    app.until("the gallery is there", async || {
        app.run("return typeof gallery").await.is_ok_and(|kind| kind == "object")
    })
    .await;
    let minutes = TimeoutConfiguration::new(Some(std::time::Duration::from_secs(120)), None, None);
    app.client.update_timeouts(minutes).await.unwrap();
    app
}

async fn check(app: &App, state: &str, looks: &Value) -> Value {
    let script = "const [name, looks, done] = arguments;
        gallery.check(name, looks, true).then(done, (error) => done({ findings: [`${name}: ${error}`], shown: [] }))";
    let arguments = vec![json!(state), looks.clone()];
    app.client.execute_async(script, arguments).await.unwrap()
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.map(|one| one.as_str().unwrap().to_owned()).collect()
}
