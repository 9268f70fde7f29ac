//! What whoever gives help asks first, and the desktop's own things in the settings.

use portachiavi_tests::session::Session;

use crate::app::{App, story};
use crate::desktop::windows;
use crate::walk::{clipboard, id};

#[tokio::test]
async fn about() {
    story(carry_out).await;
}

async fn carry_out(session: &Session) {
    let data = session.directory().join("portachiavi");
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.click(&id("nav-settings")).await;

    // No desktop here shows icons beside the clock: the window must not be put where it cannot be had back from.
    app.says("body", "Questo desktop non mostra icone").await;
    assert!(!app.is_enabled(&id("computer-tray")).await);
    app.run("document.querySelector('[data-testid=about-open]').scrollIntoView({ block: 'center' })")
        .await
        .unwrap();
    app.picture("settings-computer").await;
    app.click(&id("computer-notifications")).await;
    app.until("it is kept that nothing is notified", async || {
        let kept = std::fs::read_to_string(data.join("settings.toml"));
        kept.is_ok_and(|kept| kept.contains("notifications = false"))
    })
    .await;

    app.click(&id("about-open")).await;
    app.says("dialog", "non collegata a PagoPA S.p.A.").await;
    app.says(&id("about-facts"), "WebKitGTK").await;
    app.picture("about").await;
    app.click(&id("about-copy")).await;
    app.until("it is on the clipboard", async || {
        clipboard(session).contains("Keychain: secret-service")
    })
    .await;
    app.click(&id("about-close")).await;
    app.gone("dialog").await;
    app.client.set_window_size(400, 700).await.unwrap();
    app.click(&id("about-open")).await;
    app.find(&id("about-facts")).await;
    app.picture("about-narrow").await;

    // Without an icon, closing the window ends the program.
    assert_eq!(windows(session).len(), 1);
    app.quit(session).await;
}
