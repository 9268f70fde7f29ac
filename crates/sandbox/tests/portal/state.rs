use std::{net::SocketAddr, time::Duration};

use portachiavi_sandbox::{Options, Sandbox, StartError, StateError, seeds::COMUNE_DI_ESEMPIO};
use tempfile::TempDir;
use tokio::{net::TcpStream, time::timeout};

use crate::support::{Demo, create_path, keys_path, regenerate_path};

#[tokio::test]
async fn keys_and_sessions_outlive_a_restart() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, "NODOAUTH"), &session)
        .await;
    let path = regenerate_path("uat", &COMUNE_DI_ESEMPIO, "nodauth-00264560608", "primary");
    demo.post(&path, &session).await.is(204, "");
    let before = demo
        .get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .body;
    let demo = demo.restart().await;
    demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .is(200, &before);
}

#[tokio::test]
async fn a_key_is_in_the_state_file_when_the_answer_arrives() {
    let demo = Demo::start().await;
    let session = demo.session("prod", &COMUNE_DI_ESEMPIO).await;
    let created = demo
        .post(&create_path("prod", &COMUNE_DI_ESEMPIO, "BIZ"), &session)
        .await
        .json();
    let state = demo.state();
    assert_eq!(state["version"], 1);
    assert_eq!(
        state["keys"]["prod"][COMUNE_DI_ESEMPIO.id],
        created["institution_api_key_list"]
    );
    assert_eq!(
        state["keys"]["uat"][COMUNE_DI_ESEMPIO.id],
        serde_json::Value::Null
    );
    let folder = demo.state_file().parent().unwrap().read_dir().unwrap();
    assert_eq!(folder.count(), 1, "no other file is left behind");
}

#[tokio::test]
async fn dropping_the_sandbox_stops_it() {
    let folder = TempDir::new().unwrap();
    let sandbox = Sandbox::start(Options::on_loopback(folder.path().join("portal.json")))
        .await
        .unwrap();
    let address = sandbox.base_url().strip_prefix("http://").unwrap().to_owned();
    let reachable = || async { TcpStream::connect(&address).await.is_ok() };
    assert!(reachable().await);
    drop(sandbox);
    let stopped = async {
        while reachable().await {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(10), stopped)
        .await
        .expect("nothing listens any more");
}

#[cfg(unix)]
#[tokio::test]
async fn the_state_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, "NODOAUTH"), &session)
        .await;
    let mode = std::fs::metadata(demo.state_file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_damaged_state_and_one_of_another_version_are_refused_and_left_as_they_are() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("portal.json");
    for (text, expected) in [
        ("", "is damaged"),
        (r#"{"version":1,"secret":"#, "is damaged"),
        (r#"{"version":1,"secret":"00","keys":{"dev":{}}}"#, "is damaged"),
        (r#"{"version":2,"anything":[]}"#, "is of version 2, not 1"),
    ] {
        std::fs::write(&path, text).unwrap();
        let refused = Sandbox::start(Options::on_loopback(path.clone()))
            .await
            .unwrap_err();
        assert!(matches!(
            refused,
            StartError::State(StateError::Damaged { .. } | StateError::OtherVersion { .. })
        ));
        assert!(refused.to_string().contains(expected), "{refused}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
}

#[tokio::test]
async fn an_address_that_others_could_reach_is_refused_before_anything_is_written() {
    let folder = TempDir::new().unwrap();
    for address in ["0.0.0.0:0", "192.0.2.1:0", "[::]:0"] {
        let listen: SocketAddr = address.parse().unwrap();
        let refused = Sandbox::start(Options {
            listen,
            ..Options::on_loopback(folder.path().join("portal.json"))
        })
        .await;
        assert!(matches!(refused, Err(StartError::NotLoopback(refused)) if refused == listen));
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}
