//! What an organisation lays down holds, and what it cannot mean closes the way to the portals.

use std::fs;

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::private_ca::PrivateCa;
use crate::surroundings::Surroundings;
use crate::walk::{add_manage_key, id};

#[tokio::test]
async fn policy() {
    story(carry_out).await;
}

async fn carry_out(session: &Session) {
    let Some(surroundings) = Surroundings::prepare(&session.directory().join("organisation")) else {
        return;
    };
    let data = session.directory().join("portachiavi");
    let arguments = ["--data-dir", data.to_str().unwrap()];
    let folder = session.directory().join("portal");
    fs::create_dir_all(&folder).unwrap();
    let authority = PrivateCa::new("Ente di prova CA", &folder);
    let gateway = DemoPortal::start_over_tls(&folder.join("portal.json"), &authority, &[]);
    surroundings.lay_down(&format!(
        "demo = false\n[network]\nproxy = \"none\"\nextra_trust = {:?}\n[addresses]\nio = \"{}/io\"\n",
        authority.trust, gateway.address
    ));
    let program = surroundings.program();

    let app = App::open_as(session, &program, &arguments).await;
    app.find(&id("choose-io")).await;
    assert!(!app.is_there(&id("choose-demo")).await, "the demo is not offered");
    app.click(&id("nav-settings")).await;
    app.find(&id("locked")).await;
    assert!(!app.is_enabled(&id("proxy-system")).await);
    assert!(!app.is_enabled(&id("setting-extra-trust")).await);
    app.picture("settings-policy").await;
    app.click(&id("settings-back")).await;
    add_manage_key(&app).await;
    app.find(&id("refresh")).await;
    app.close().await;

    let app = App::open_as(session, &program, &["--demo", arguments[0], arguments[1]]).await;
    app.says("body", "non permette la dimostrazione").await;
    app.picture("demo-forbidden").await;
    app.close().await;

    // A word that this version does not know may be a rule that it would break.
    surroundings.lay_down("demo = false\n[network]\npac = \"https://pac.ente.example\"\n");
    let app = App::open_as(session, &program, &arguments).await;
    app.says(&id("policy-banner"), "non si collega ai portali").await;
    app.click(&id("manage-key-open")).await;
    app.says(&id("services-count"), "3 servizi").await;
    app.click(&id("service-row")).await;
    app.says("body", "Indirizzi IP autorizzati").await;
    app.gone(&id("skeleton")).await;
    app.picture("policy-unfit").await;
    app.close().await;
}
