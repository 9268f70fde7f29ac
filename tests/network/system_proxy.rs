//! Through the proxy that the environment names, in a process of its own: no other test may see that environment.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use portachiavi_keys::PortalFault;
use portachiavi_portals::{Finding, Network, StepOutcome};
use tokio::task::spawn_blocking;

use crate::mitmproxy::Mitmproxy;
use crate::person::{Person, USER, issuer, login, through};
use crate::portals::{AREA_RISERVATA, ISSUER, Portals};
use crate::programs::free_port;
use crate::tinyproxy::Tinyproxy;

const PASSWORD: &str = "segreta-7";
const TRUST: &str = "PORTACHIAVI_TEST_TRUST";

/// In the process that [`run_with`] began, the person whose system names the proxy.
fn person_there() -> Option<Person> {
    let extra_trust = Some(PathBuf::from(env::var_os(TRUST)?));
    Some(Person::by(&Network {
        extra_trust,
        ..Network::default()
    }))
}

/// Runs `test` once more, where the environment names the proxy.
async fn run_with(test: &str, proxy: String, trust: PathBuf) {
    let mut command = Command::new(env::current_exe().unwrap());
    for name in [
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
    ] {
        command.env_remove(name);
    }
    command.env("HTTPS_PROXY", proxy).env(TRUST, trust);
    command.args(["--exact", "--nocapture", &format!("system_proxy::{test}")]);
    // The portals answer on this thread.
    let ended = spawn_blocking(move || command.output().unwrap()).await;
    let output = ended.unwrap();
    let told = [&output.stdout[..], &output.stderr[..]]
        .map(String::from_utf8_lossy)
        .concat();
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

fn written(port: u16, password: &str) -> String {
    format!("http://{USER}:{password}@127.0.0.1:{port}")
}

#[tokio::test]
async fn the_proxy_of_the_environment_is_used_with_its_login() {
    if let Some(person) = person_there() {
        person.works().await;
        let found = person.connection().await;
        assert!(
            matches!(&found[1], StepOutcome::Passed(Finding::Through(_))),
            "{found:?}"
        );
        return assert_eq!(issuer(&found), ISSUER);
    }
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    proxy.starts_with_login(PASSWORD);
    run_with(
        "the_proxy_of_the_environment_is_used_with_its_login",
        written(proxy.port, PASSWORD),
        portals.trust(),
    )
    .await;
    assert!(proxy.log().contains(&format!("CONNECT {AREA_RISERVATA}:443")));
    assert_eq!(portals.sandbox.changes().len(), 3);
}

#[tokio::test]
async fn with_a_wrong_login_the_proxy_of_the_environment_is_told_as_any_other() {
    if let Some(person) = person_there() {
        assert_eq!(person.faults().await, [PortalFault::ProxyLoginNeeded; 3]);
        let found = person.connection().await;
        return assert_eq!(found[1], StepOutcome::Failed(PortalFault::ProxyLoginNeeded));
    }
    let portals = Portals::start().await;
    let Some(mut proxy) = Tinyproxy::before(portals.beyond()) else {
        return;
    };
    proxy.starts_with_login(PASSWORD);
    run_with(
        "with_a_wrong_login_the_proxy_of_the_environment_is_told_as_any_other",
        written(proxy.port, "altra"),
        portals.trust(),
    )
    .await;
    assert!(portals.reached_by().is_empty());
}

#[tokio::test]
async fn a_password_of_any_characters_is_understood_wherever_it_is_written() {
    if let Some(person) = person_there() {
        return person.works().await;
    }
    if !Mitmproxy::is_installed() {
        return;
    }
    let portals = Portals::start().await;
    let (port, password) = (free_port(), "però@7% /è");
    let pair = format!("{USER}:{password}");
    let proxy = Mitmproxy::start_with_login(port, portals.beyond(), &portals.trust(), &pair);
    Person::by(&through(port, login(password), proxy.authority()))
        .entered()
        .await;
    run_with(
        "a_password_of_any_characters_is_understood_wherever_it_is_written",
        written(port, "per%C3%B2%407%25%20%2F%C3%A8"),
        proxy.authority(),
    )
    .await;
    let wrong = Person::by(&through(port, login("altra"), proxy.authority()));
    assert_eq!(wrong.faults().await, [PortalFault::ProxyLoginNeeded; 3]);
}
