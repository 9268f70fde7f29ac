//! Answers that do not arrive, or not whole: what the client sees, and what the portal has afterwards.

use std::{error::Error, io::ErrorKind, time::Duration};

use portachiavi_sandbox::{
    faults::{Call, Mischief},
    seeds::io,
};
use tokio::{task::JoinHandle, time::timeout};

use crate::{
    comune::{Comune, GPD},
    io_calls::service,
    support::{Demo, until},
};

/// How long nothing must come for none to be coming.
const PATIENCE: Duration = Duration::from_millis(300);

async fn lost_regeneration(comune: &Comune) -> reqwest::Error {
    let error = comune.regeneration().send().await.unwrap_err();
    assert!(error.is_request() && !error.is_connect(), "{error:?}");
    error
}

/// A second change, which has arrived and has no answer.
async fn stalled(comune: &Comune) -> JoinHandle<reqwest::Result<reqwest::Response>> {
    let mut stalled = tokio::spawn(comune.regeneration().send());
    until(|| comune.demo.sandbox.changes().len() == 2).await;
    assert!(timeout(PATIENCE, &mut stalled).await.is_err(), "no answer comes");
    stalled
}

fn was_reset(error: &reqwest::Error) -> bool {
    let mut next: Option<&dyn Error> = Some(error);
    while let Some(cause) = next {
        if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
            return cause.kind() == ErrorKind::ConnectionReset;
        }
        next = cause.source();
    }
    false
}

#[tokio::test]
async fn dropped_before_nothing_is_done_and_dropped_after_the_key_is_new() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune.demo.order_once(Call::Regenerate, Mischief::DropBefore);
    assert!(!was_reset(&lost_regeneration(&comune).await));
    assert_eq!(comune.pair(), before);

    comune.demo.order_once(Call::Regenerate, Mischief::DropAfter);
    assert!(!was_reset(&lost_regeneration(&comune).await));
    assert_ne!(comune.pair().primary, before.primary);
    assert_eq!(comune.pair().secondary, before.secondary);
}

#[tokio::test]
async fn reset_before_nothing_is_done_and_reset_after_the_key_is_new() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune.demo.order_once(Call::Regenerate, Mischief::ResetBefore);
    assert!(was_reset(&lost_regeneration(&comune).await));
    assert_eq!(comune.pair(), before);

    comune.demo.order_once(Call::Regenerate, Mischief::ResetAfter);
    assert!(was_reset(&lost_regeneration(&comune).await));
    assert_ne!(comune.pair().primary, before.primary);
}

#[tokio::test]
async fn stalled_before_nothing_is_done() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune.demo.order_once(Call::Regenerate, Mischief::StallBefore);
    let stalled = stalled(&comune).await;
    assert_eq!(comune.pair(), before);
    stalled.abort();
    assert_eq!(comune.list().await.status, 200, "others are answered");
}

#[tokio::test]
async fn stalled_after_the_key_is_new_and_the_caller_is_not_told() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune.demo.order_once(Call::Regenerate, Mischief::StallAfter);
    let stalled = stalled(&comune).await;
    until(|| comune.demo.sandbox.changes()[1].carried_out).await;
    assert_ne!(comune.pair().primary, before.primary);
    assert!(!stalled.is_finished());
}

#[tokio::test]
async fn what_stalls_is_let_go_when_the_sandbox_stops() {
    let comune = Comune::with_a_pair().await;
    comune.demo.order_once(Call::Regenerate, Mischief::StallBefore);
    let stalled = stalled(&comune).await;
    comune.demo.sandbox.stop().await;
    let let_go = timeout(Duration::from_secs(10), stalled).await;
    assert!(let_go.unwrap().unwrap().is_err());
}

#[tokio::test]
async fn without_content_it_is_done_and_nothing_is_told() {
    let comune = Comune::without_pairs().await;
    comune.demo.order_once(Call::Create, Mischief::NoContent);
    comune.create("GPD").await.is(204, "");
    comune.demo.order_once(Call::List, Mischief::NoContent);
    comune.list().await.is(204, "");
    assert_eq!(comune.pair().subscription, GPD);
}

#[tokio::test]
async fn truncated_it_is_done_and_half_of_what_was_announced_arrives() {
    let comune = Comune::without_pairs().await;
    comune.demo.order_once(Call::Create, Mischief::Truncated);
    let mut told = comune.creation("GPD").send().await.unwrap();
    assert_eq!(told.status(), 201);
    let announced = told.content_length().unwrap();
    let mut arrived = Vec::new();
    let end = loop {
        match told.chunk().await {
            Ok(Some(chunk)) => arrived.extend_from_slice(&chunk),
            end => break end,
        }
    };
    assert!(end.is_err(), "the end is missed");
    let whole = comune.list().await.body.into_bytes();
    assert_eq!(announced, whole.len() as u64);
    assert_eq!(arrived, whole[..whole.len() / 2]);
}

#[tokio::test]
async fn a_change_of_io_can_be_lost_on_either_side_of_the_work() {
    let demo = Demo::start().await;
    let (institution, key) = (&io::COMUNE_DI_ESEMPIO, io::COMUNE_DI_ESEMPIO.manage.primary);
    let service = service(institution, 0);
    let before = demo.pair(service, key).await;
    for (mischief, reset, done) in [
        (Mischief::DropBefore, false, false),
        (Mischief::ResetBefore, true, false),
        (Mischief::DropAfter, false, true),
        (Mischief::ResetAfter, true, true),
    ] {
        demo.order_once(Call::IoRegenerate, mischief);
        let lost = demo.put(service, "secondary", key).body("{}").send().await;
        assert_eq!(was_reset(&lost.unwrap_err()), reset, "{mischief:?}");
        let after = demo.pair(service, key).await;
        assert_eq!(
            after["secondary_key"] != before["secondary_key"],
            done,
            "{mischief:?}"
        );
        assert_eq!(after["primary_key"], before["primary_key"]);
    }
}
