use std::env;

use super::{Asks, JOINED, Session};

/// Runs the body of a test in a process inside a session of its own, with an unlocked keyring.
/// `OsKeychain` and its like find the bus by the environment of their process, which a test must not change.
pub fn in_session<F: AsyncFnOnce(&mut Session)>(body: F) {
    run(&test_of::<F>(), Session::start, async |session| {
        session.start_keyring();
        body(session).await;
    });
}

/// The same with no keyring on the bus.
pub fn in_bare_session<F: AsyncFnOnce(&mut Session)>(body: F) {
    run(&test_of::<F>(), Session::start, body);
}

/// The same with a screen, where the keyring's own prompts appear, and no keyring yet.
pub fn in_session_with_display<F: AsyncFnOnce(&mut Session)>(body: F) {
    run(&test_of::<F>(), Session::with_display, body);
}

/// The same with a screen, and with KeePassXC in the keyring's place.
pub fn in_session_with_keepassxc<F: AsyncFnOnce(&mut Session)>(asks: Asks, body: F) {
    run(&test_of::<F>(), Session::for_keepassxc, async |session| {
        session.start_keepassxc(asks);
        body(session).await;
    });
}

/// The name of the test that a closure was written in.
fn test_of<F>() -> String {
    let path = std::any::type_name::<F>();
    let (_, path) = path.split_once("::").unwrap();
    path.split("::{{").next().unwrap().to_owned()
}

fn run(test: &str, start: fn() -> Option<Session>, body: impl AsyncFnOnce(&mut Session)) {
    if let Some(mut session) = Session::joined() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        return runtime.block_on(body(&mut session));
    }
    let Some(session) = start() else { return };
    let output = session
        .command("timeout")
        .arg("120")
        .arg(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", test])
        .env(JOINED, &session.directory)
        .output()
        .unwrap();
    let told = [&output.stdout[..], &output.stderr[..]]
        .map(String::from_utf8_lossy)
        .concat();
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}
