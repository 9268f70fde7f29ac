//! What of IO is in the state file: only what was regenerated.

use portachiavi_sandbox::seeds::io::{COMUNE_DI_ESEMPIO, ENTE_CON_99};
use serde_json::{Value, json};

use crate::{
    io_calls::{INVALID, service},
    support::Demo,
};

#[tokio::test]
async fn keys_never_regenerated_take_no_room_and_outlive_a_restart() {
    let demo = Demo::start().await;
    let own = service(&ENTE_CON_99, 0);
    let key = ENTE_CON_99.manage.primary;
    let before = demo.pair(own, key).await;
    assert_eq!(demo.state()["io"], Value::Null);
    let demo = demo.restart().await;
    assert_eq!(demo.pair(own, key).await, before);
}

#[tokio::test]
async fn another_state_file_gives_other_keys() {
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let (one, other) = (Demo::start().await, Demo::start().await);
    assert_ne!(one.pair(own, key).await, other.pair(own, key).await);
}

#[tokio::test]
async fn a_regenerated_slot_is_in_the_file_when_the_answer_arrives_and_outlives_a_restart() {
    let demo = Demo::start().await;
    let own = service(&COMUNE_DI_ESEMPIO, 1);
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let before = demo.pair(own, key).await;
    let after = demo.regenerate(own, "secondary", key).await.json();
    let state = demo.state();
    assert_eq!(state["version"], 1);
    assert_eq!(
        state["io"],
        json!({ own.id(): { "secondary": after["secondary_key"] } })
    );
    let demo = demo.restart().await;
    assert_eq!(demo.pair(own, key).await, after);
    demo.profile(before["secondary_key"].as_str().unwrap())
        .await
        .is(401, INVALID);
    assert_eq!(
        demo.profile(after["secondary_key"].as_str().unwrap())
            .await
            .status,
        200
    );
    assert_eq!(
        demo.profile(after["primary_key"].as_str().unwrap()).await.status,
        200
    );
}

#[tokio::test]
async fn a_state_of_before_io_is_read_as_it_is() {
    let demo = Demo::start().await;
    let text = json!({ "version": 1, "secret": "00".repeat(32), "keys": {} }).to_string();
    let file = demo.state_file();
    let demo = demo.restart_after(|| std::fs::write(&file, &text).unwrap()).await;
    demo.pair(service(&COMUNE_DI_ESEMPIO, 0), COMUNE_DI_ESEMPIO.manage.primary)
        .await;
    assert_eq!(
        std::fs::read_to_string(demo.state_file()).unwrap(),
        text,
        "and not written for nothing"
    );
}

#[tokio::test]
async fn a_regeneration_that_cannot_be_written_is_an_error_and_changes_nothing() {
    let demo = Demo::start().await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let before = demo.pair(own, key).await;
    std::fs::remove_file(demo.state_file()).unwrap();
    std::fs::create_dir(demo.state_file()).unwrap();
    let failed = demo.regenerate(own, "primary", key).await;
    assert_eq!(
        (failed.status, &failed.json()["title"]),
        (500, &json!("Internal server error"))
    );
    assert_eq!(demo.pair(own, key).await, before);
}
