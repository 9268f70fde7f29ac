//! The demo portal as a program of its own, so that a story can stop it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use portachiavi_tests::session::Session;
use serde_json::Value;

use crate::app::program;
use crate::private_ca::PrivateCa;

pub struct DemoPortal {
    child: Child,
    pub address: String,
    control: String,
    /// Where it keeps what it is, keys and all.
    pub state: PathBuf,
}

impl Drop for DemoPortal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl DemoPortal {
    /// One for the whole story.
    pub fn of(session: &Session) -> DemoPortal {
        let folder = session.directory().join("portal");
        std::fs::create_dir_all(&folder).unwrap();
        DemoPortal::start(&folder.join("portal.json"))
    }

    pub fn start(state: &Path) -> DemoPortal {
        DemoPortal::start_with(state, &[])
    }

    /// Over TLS, with a certificate of the authority.
    pub fn start_over_tls(state: &Path, authority: &PrivateCa, more: &[&str]) -> DemoPortal {
        let (certificate, key) = authority.certify("127.0.0.1");
        let mut tls = vec![
            "--tls-cert".as_ref(),
            certificate.as_os_str(),
            "--tls-key".as_ref(),
            key.as_os_str(),
        ];
        tls.extend(more.iter().map(OsStr::new));
        DemoPortal::start_with(state, &tls)
    }

    fn start_with(state: &Path, tls: &[&OsStr]) -> DemoPortal {
        let mut child = Command::new(program("PORTACHIAVI_SANDBOX"))
            .args(["--listen", "127.0.0.1:0", "--control", "127.0.0.1:0", "--state"])
            .arg(state)
            .args(tls)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        DemoPortal {
            child,
            address: said["portal"].as_str().unwrap().to_owned(),
            control: said["control"].as_str().unwrap().to_owned(),
            state: state.to_owned(),
        }
    }

    /// Something goes wrong at the next request that it is for.
    pub async fn order(&self, order: Value) {
        let address = format!("{}/orders", self.control);
        let answer = reqwest::Client::new()
            .post(address)
            .json(&order)
            .send()
            .await
            .unwrap();
        assert!(answer.status().is_success(), "{order}: {}", answer.status());
    }

    /// How many requests to change a key arrived since it started.
    pub async fn changes(&self) -> usize {
        let address = format!("{}/changes", self.control);
        let changes: Value = reqwest::get(address).await.unwrap().json().await.unwrap();
        changes.as_array().unwrap().len()
    }

    /// What the server itself holds: `slot` ("primary", "secondary") of a subscription in Collaudo.
    pub fn key(&self, subscription: &str, slot: &str) -> String {
        let keys = keys_in(&self.state);
        let found = keys
            .iter()
            .find(|(id, which, _)| id == subscription && *which == slot);
        found
            .unwrap_or_else(|| panic!("the portal has no {subscription}"))
            .2
            .clone()
    }
}

/// Every key in the portal's state, as (subscription, slot, value).
pub fn keys_in(state: &Path) -> Vec<(String, &'static str, String)> {
    let state: Value = serde_json::from_slice(&std::fs::read(state).unwrap()).unwrap();
    let mut keys = Vec::new();
    for environment in state["keys"].as_object().unwrap().values() {
        for rows in environment.as_object().unwrap().values() {
            for row in rows.as_array().unwrap() {
                let text = |name: &str| row[name].as_str().unwrap().to_owned();
                keys.push((text("id"), "primary", text("primaryKey")));
                keys.push((text("id"), "secondary", text("secondaryKey")));
            }
        }
    }
    keys
}
