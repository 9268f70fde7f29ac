//! The first figures, beside KeePassXC in the same run on the same display. Run by `cargo xtask bench`.
//! Nothing here passes or fails: the table is the result.

mod all_keys;
#[path = "../e2e/app.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod app;
#[path = "../e2e/desktop.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod desktop;
mod figures;
mod hung;
#[path = "../e2e/many_pairs.rs"]
mod many_pairs;
mod memory;
mod peer;
#[path = "../e2e/processes.rs"]
mod processes;
mod screen;
#[path = "../e2e/walk.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod walk;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use portachiavi_tests::session::Session;

use crate::app::{App, program};
use crate::figures::{Figure, Table, milliseconds};
use crate::screen::Screen;
use crate::walk::{enter_comune, enter_environment, generate};

const WARM_RUNS: usize = 10;
const COLD_RUNS: usize = 3;
const CLICKS: usize = 20;

#[tokio::main]
async fn main() {
    let Some(mut session) = Session::with_display() else {
        return;
    };
    session.start_keyring();
    let data = session.directory().join("portachiavi");
    let peer = peer::KeePassXc::prepare(&session);
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let wants = |name: &str| name.contains(&wanted);
    let mut table = Table::new(if peer.is_some() {
        "KeePassXC"
    } else {
        "(KeePassXC is not installed)"
    });

    let (reveal, copy) = clicks(&session, &data).await;
    let screen = Screen::of(&session);
    let arguments = ["--demo", "--data-dir", data.to_str().unwrap()];
    let ours = || start(&session, &program("PORTACHIAVI_APP"), &arguments);
    let theirs = || peer.as_ref().map(peer::KeePassXc::start);

    for (name, runs, cold) in [
        ("start, warm", WARM_RUNS, false),
        ("start, cold", COLD_RUNS, true),
    ]
    .into_iter()
    .filter(|found| wants(found.0))
    {
        if cold && !drop_caches() {
            table.note("cold starts need root (they drop the system's file cache): not measured");
            continue;
        }
        let (mut mine, mut other) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            mine.push(milliseconds(painted(&screen, cold, ours)));
            if peer.is_some() {
                other.push(milliseconds(painted(&screen, cold, || theirs().unwrap())));
            }
        }
        table.add(Figure::new(
            &format!("start to painted list, {name}"),
            "ms",
            mine,
            other,
        ));
    }

    let mine = memory::idle_mebibytes(&screen, ours());
    let other = theirs().map(|started| memory::idle_mebibytes(&screen, started));
    table.add(Figure::new(
        "memory of all processes (PSS), idle",
        "MiB",
        vec![mine],
        other.into_iter().collect(),
    ));

    table.add(Figure::new("reveal, click to painted", "ms", reveal, Vec::new()));
    let other = peer
        .as_ref()
        .map(|peer| peer.copy_times(&screen, CLICKS))
        .unwrap_or_default();
    table.add(Figure::new("copy, click or keys to clipboard", "ms", copy, other));

    if wants("all keys") {
        all_keys::measure(&session, &mut table).await;
    }
    let size = |path: &Path| fs::metadata(path).map(|found| found.len() as f64 / 1e6).ok();
    let other = size(Path::new("/usr/bin/keepassxc")).into_iter().collect();
    table.add(Figure::new(
        "binary",
        "MB",
        size(&program("PORTACHIAVI_APP")).into_iter().collect(),
        other,
    ));
    drop(screen);
    if wants("keychain hung") {
        hung::measure(&mut session, &data, &mut table).await;
    }
    table.print();
}

/// Starts a program on the session's display.
pub fn start(session: &Session, program: &Path, arguments: &[&str]) -> Child {
    session
        .command(program)
        .args(arguments)
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// From the start of the program to text on the screen.
fn painted(screen: &Screen, cold: bool, start: impl Fn() -> Child) -> Duration {
    screen.wait_until_empty();
    if cold {
        drop_caches();
    }
    let from = Instant::now();
    let mut child = start();
    screen.wait_for_text();
    let took = from.elapsed();
    let _ = child.kill();
    let _ = child.wait();
    took
}

fn drop_caches() -> bool {
    // Written pages must be on disk to be dropped.
    let _ = Command::new("sync").status();
    fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}

/// Reveals and copies, click to done, as (reveals, copies) in ms. Leaves behind the ledger that the starts draw from.
async fn clicks(session: &Session, data: &Path) -> (Vec<f64>, Vec<f64>) {
    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    enter_comune(&app).await;
    enter_environment(&app, "collaudo").await;
    generate(&app, "generate-open", "NODOAUTH").await;
    let key = "[data-testid=pair] [data-testid=key-primary]";
    app.find(key).await;

    let script = format!(
        "const done = arguments[0]; const row = document.querySelector('{key}');
         const value = () => row.querySelector('[data-testid=value]').textContent.trim();
         const button = () => row.querySelector('[data-testid=reveal]');
         const masked = value(); const from = performance.now(); button().click();
         const look = () => value() === masked ? setTimeout(look, 0)
           : requestAnimationFrame(() => {{ const took = performance.now() - from; button().click();
               const back = () => value() === masked ? done(took) : setTimeout(back, 0); back(); }});
         look();"
    );
    let (mut reveals, mut copies) = (Vec::new(), Vec::new());
    for _ in 0..CLICKS {
        let took = app.client.execute_async(&script, Vec::new()).await.unwrap();
        reveals.push(took.as_f64().unwrap());
        peer::put_on_clipboard(session, "nothing");
        let from = Instant::now();
        app.run(&format!(
            "document.querySelector('{key} [data-testid=copy]').click()"
        ))
        .await
        .unwrap();
        peer::wait_for_clipboard(session, |text| text.len() == 32);
        copies.push(milliseconds(from.elapsed()));
    }
    app.close().await;
    (reveals, copies)
}
