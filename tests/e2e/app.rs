//! The unmodified program in a real window, driven from outside by WebDriver.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use portachiavi_tests::session::Session;
use serde_json::{Value, json};

use crate::desktop::{windows, xdotool};
use crate::processes::{family, is_alive};

/// How long anything may take to appear: ample, as a slow machine is no failure.
const DEADLINE: Duration = Duration::from_secs(20);
/// Between two looks at the same thing.
pub const PAUSE: Duration = Duration::from_millis(50);

/// A path that the runner of these tests must give (`cargo xtask test window` does).
pub fn program(variable: &str) -> PathBuf {
    let path = std::env::var_os(variable).map(PathBuf::from);
    path.unwrap_or_else(|| panic!("{variable} names no program: run these by `cargo xtask test window`"))
}

/// A story in a session of its own, with an unlocked keyring. It ends in time, or fails.
pub async fn story(carry_out: impl AsyncFnOnce(&Session)) {
    troubled_story(async |session| carry_out(session).await).await;
}

/// The same where the session itself changes: its keyring goes and comes back.
pub async fn troubled_story(carry_out: impl AsyncFnOnce(&mut Session)) {
    let Some(mut session) = Session::with_display() else {
        return;
    };
    session.start_keyring();
    let told = tokio::time::timeout(Duration::from_secs(240), carry_out(&mut session)).await;
    told.expect("the story ends in time");
}

/// One run of the program.
pub struct App {
    pub client: Client,
    driver: Child,
}

impl Drop for App {
    fn drop(&mut self) {
        // The program outlives its driver: a story that went well has closed it before.
        let started = family(self.driver.id());
        let ids = started.iter().map(ToString::to_string);
        let _ = Command::new("kill")
            .arg("-KILL")
            .args(ids)
            .stderr(Stdio::null())
            .status();
        let _ = self.driver.wait();
    }
}

impl App {
    pub async fn open(session: &Session, arguments: &[&str]) -> App {
        App::open_as(session, &program("PORTACHIAVI_APP"), arguments).await
    }

    /// On the demo portal at `address`, with what the session's last run there has left.
    pub async fn open_at(session: &Session, address: &str) -> App {
        let data = session.directory().join("portachiavi");
        let data = data.to_str().unwrap();
        App::open(session, &["--demo", "--portal", address, "--data-dir", data]).await
    }

    /// Starts `binary`, which leads to the program.
    pub async fn open_as(session: &Session, binary: &Path, arguments: &[&str]) -> App {
        let options = json!({ "binary": binary, "args": arguments });
        App::driven(session, json!({ "webkitgtk:browserOptions": options })).await
    }

    /// Whatever the driver starts for these capabilities: for none, the browser that comes with it.
    pub async fn driven(session: &Session, capabilities: Value) -> App {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let driver = session
            .command("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs([
                ("TAURI_AUTOMATION", "true"),
                ("TAURI_WEBVIEW_AUTOMATION", "true"),
                ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver (package webkit2gtk-driver)");
        let Value::Object(capabilities) = capabilities else {
            panic!("capabilities are an object")
        };
        let address = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(client) => break client,
                Err(error) if started.elapsed() > DEADLINE => panic!("no session: {error}"),
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        };
        App { client, driver }
    }

    /// Stops it where it is: it is there, and answers nothing.
    pub fn hang(&self) {
        let started = family(self.driver.id());
        let ids = started[1..].iter().map(ToString::to_string);
        let stopped = Command::new("kill").arg("-STOP").args(ids).status();
        assert!(stopped.unwrap().success());
    }

    /// `kill -9`, as the system or a power cut would.
    pub fn kill(self) {
        drop(self);
    }

    /// Ends the program as its driver does, without asking it, and waits until it is gone.
    pub async fn close(self) {
        let started = family(self.driver.id());
        let _ = self.client.clone().close().await;
        self.has_ended(&started).await;
    }

    /// Closes the window as a person does, and waits until the program has ended.
    pub async fn quit(self, session: &Session) {
        let started = family(self.driver.id());
        let windows = windows(session);
        let window = windows.first().expect("the window is there");
        xdotool(session, &["windowactivate", "--sync", window, "key", "alt+F4"]);
        self.has_ended(&started).await;
    }

    /// Waits until the program has ended by what is done outside of its window.
    pub async fn ends_when(self, act: impl FnOnce()) {
        let started = family(self.driver.id());
        act();
        self.has_ended(&started).await;
    }

    async fn has_ended(&self, started: &[u32]) {
        let from = Instant::now();
        while started[1..].iter().any(|id| is_alive(*id)) {
            assert!(
                from.elapsed() < DEADLINE,
                "the program ends when its window is closed"
            );
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The one element that `css` finds, once it is there.
    pub async fn find(&self, css: &str) -> Element {
        let waiting = self.client.wait().at_most(DEADLINE).every(PAUSE);
        match waiting.for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => {
                let page = self.page_text().await;
                panic!("{css}: {error}; the page says:\n{page}")
            }
        }
    }

    pub async fn page_text(&self) -> String {
        let body = self.client.find(Locator::Css("body")).await;
        match body {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        }
    }

    /// Clicks once it can be clicked: a screen may still be drawing, or a button be busy.
    pub async fn click(&self, css: &str) {
        self.until(&format!("{css} can be clicked"), async || {
            let Ok(element) = self.client.find(Locator::Css(css)).await else {
                return false;
            };
            if element.is_enabled().await.unwrap_or(false) && element.click().await.is_ok() {
                return true;
            }
            // It may lie under what does not scroll, or just below the window, which the driver takes for the page's end.
            let _ = self
                .run(&format!(
                    "document.querySelector({}).scrollIntoView({{ block: 'center' }})",
                    json!(css)
                ))
                .await;
            false
        })
        .await;
    }

    /// What may have gone by itself meanwhile.
    pub async fn click_if_there(&self, css: &str) {
        if let Ok(element) = self.client.find(Locator::Css(css)).await {
            let _ = element.click().await;
        }
    }

    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    pub async fn is_enabled(&self, css: &str) -> bool {
        self.find(css).await.is_enabled().await.unwrap()
    }

    pub async fn is_there(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    pub async fn gone(&self, css: &str) {
        self.until(&format!("{css} is gone"), async || !self.is_there(css).await)
            .await;
    }

    /// Asks the page itself: the driver's own reading of a text is at times empty while a dialog closes.
    pub async fn says(&self, css: &str, text: &str) {
        let script = "return document.querySelector(arguments[0])?.innerText ?? null";
        self.until(&format!("{css} says {text:?}"), async || {
            let said = self.client.execute(script, vec![json!(css)]).await;
            said.is_ok_and(|said| said.as_str().is_some_and(|said| said.contains(text)))
        })
        .await;
    }

    /// Polls until `holds`, or fails with what was waited for and what the page says.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let started = Instant::now();
        while !holds().await {
            if started.elapsed() > DEADLINE {
                panic!(
                    "waited in vain until {what}; the page says:\n{}",
                    self.page_text().await
                );
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    pub async fn run(&self, script: &str) -> Result<Value, CmdError> {
        self.client.execute(script, Vec::new()).await
    }

    /// A picture of the page into the folder of `PORTACHIAVI_PICTURES`, if one is asked for.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("PORTACHIAVI_PICTURES") else {
            return;
        };
        // Two frames, or the picture may show the page as it was before.
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done));";
        self.client.execute_async(script, Vec::new()).await.unwrap();
        let png = self.client.screenshot().await.unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), png).unwrap();
    }
}
