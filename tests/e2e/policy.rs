//! What an organisation lays down holds, and what it cannot mean closes the way to the portals.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portachiavi_sandbox::seeds::io::COMUNE_DI_ESEMPIO;
use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::portal::DemoPortal;
use crate::private_ca::PrivateCa;
use crate::walk::{id, write};

#[tokio::test]
async fn policy() {
    let unshared = Command::new("unshare").args(["--mount", "true"]).status();
    if unshared.is_ok_and(|status| status.success()) {
        story(carry_out).await;
    } else {
        println!("passed without being run: only root can put another /etc in its place");
    }
}

/// This machine's `/etc`, with a policy in it.
fn etc(session: &Session) -> PathBuf {
    let etc = session.directory().join("etc");
    let copied = Command::new("cp").arg("-a").arg("/etc").arg(&etc).status();
    assert!(copied.unwrap().success());
    fs::create_dir_all(etc.join("portachiavi")).unwrap();
    etc
}

fn lay_down(etc: &Path, policy: &str) {
    fs::write(etc.join("portachiavi/policy.toml"), policy).unwrap();
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let arguments = ["--data-dir", data.to_str().unwrap()];
    let folder = session.directory().join("portal");
    fs::create_dir_all(&folder).unwrap();
    let authority = PrivateCa::new("Ente di prova CA", &folder);
    let gateway = DemoPortal::start_over_tls(&folder.join("portal.json"), &authority);
    let etc = etc(session);
    lay_down(
        &etc,
        &format!(
            "demo = false\n[network]\nproxy = \"none\"\nextra_trust = {:?}\n[addresses]\nio = \"{}/io\"\n",
            authority.trust, gateway.address
        ),
    );

    let app = App::open_with_etc(session, &etc, &arguments).await;
    app.find(&id("choose-real")).await;
    assert!(!app.is_there(&id("choose-demo")).await, "the demo is not offered");
    app.click(&id("nav-settings")).await;
    app.find(&id("locked")).await;
    assert!(!app.is_enabled(&id("proxy-system")).await);
    assert!(!app.is_enabled(&id("setting-extra-trust")).await);
    app.picture("settings-policy").await;
    app.click(&id("settings-back")).await;
    app.click(&id("choose-real")).await;
    app.click(&id("manage-key-add")).await;
    write(&app, "manage-key-name", "Comune").await;
    write(&app, "manage-key-value", COMUNE_DI_ESEMPIO.manage.primary).await;
    app.click(&id("manage-key-save")).await;
    app.click(&id("manage-key-open")).await;
    app.says(&id("services-count"), "3 servizi").await;
    app.find(&id("refresh")).await;
    app.close().await;

    let app = App::open_with_etc(session, &etc, &["--demo", arguments[0], arguments[1]]).await;
    app.says("body", "non permette la dimostrazione").await;
    app.picture("demo-forbidden").await;
    app.close().await;

    // A word that this version does not know may be a rule that it would break.
    lay_down(
        &etc,
        "demo = false\n[network]\npac = \"https://pac.ente.example\"\n",
    );
    let app = App::open_with_etc(session, &etc, &arguments).await;
    app.says(&id("policy-banner"), "non si collega ai portali").await;
    app.click(&id("manage-key-open")).await;
    app.says(&id("services-count"), "3 servizi").await;
    app.click(&id("service-row")).await;
    app.says("body", "Indirizzi IP autorizzati").await;
    app.picture("policy-unfit").await;
    app.close().await;
}
