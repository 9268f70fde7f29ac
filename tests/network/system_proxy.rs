//! Through the proxy that the environment names, in a process of its own: no other test may see that environment.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use portachiavi_keys::PortalFault;
use portachiavi_portals::{Finding, Network, StepOutcome};

use crate::person::Person;
use crate::portals::{ISSUER, Portals};
use crate::tinyproxy::{Tinyproxy, USER};

const PASSWORD: &str = "segreta-7";
const TRUST: &str = "PORTACHIAVI_TEST_TRUST";

/// In the process that [`Started::run`] began, the person whose system names the proxy.
fn person_there() -> Option<Person> {
    let extra_trust = Some(PathBuf::from(env::var_os(TRUST)?));
    Some(Person::by(&Network {
        extra_trust,
        ..Network::default()
    }))
}

struct Started {
    portals: Portals,
    proxy: Tinyproxy,
}

impl Started {
    async fn new() -> Option<Started> {
        let portals = Portals::start().await;
        let mut proxy = Tinyproxy::before(portals.beyond())?;
        proxy.starts_with_login(PASSWORD);
        Some(Started { portals, proxy })
    }

    /// Runs `test` once more, where the environment names the proxy with this password.
    async fn run(&self, test: &str, password: &str) {
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
        let proxy = format!("http://{USER}:{password}@127.0.0.1:{}", self.proxy.port);
        command.env("HTTPS_PROXY", proxy).env(TRUST, self.portals.trust());
        command.args(["--exact", "--nocapture", &format!("system_proxy::{test}")]);
        let ended = tokio::task::spawn_blocking(move || command.output().unwrap()).await;
        let output = ended.unwrap();
        let told = [&output.stdout[..], &output.stderr[..]]
            .map(String::from_utf8_lossy)
            .concat();
        assert!(output.status.success() && told.contains("1 passed"), "{told}");
    }
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
        return assert_eq!(crate::plain_proxy::issuer(&found), ISSUER);
    }
    let Some(started) = Started::new().await else {
        return;
    };
    started
        .run("the_proxy_of_the_environment_is_used_with_its_login", PASSWORD)
        .await;
    assert!(started.proxy.log().contains("CONNECT api.selfcare.pagopa.it:443"));
    assert_eq!(started.portals.sandbox.changes().len(), 3);
}

#[tokio::test]
async fn with_a_wrong_login_the_proxy_of_the_environment_is_told_as_any_other() {
    if let Some(person) = person_there() {
        assert_eq!(person.faults().await, [PortalFault::ProxyLoginNeeded; 3]);
        let found = person.connection().await;
        return assert_eq!(found[1], StepOutcome::Failed(PortalFault::ProxyLoginNeeded));
    }
    let Some(started) = Started::new().await else {
        return;
    };
    started
        .run(
            "with_a_wrong_login_the_proxy_of_the_environment_is_told_as_any_other",
            "altra",
        )
        .await;
    assert!(started.portals.reached_by().is_empty());
}
