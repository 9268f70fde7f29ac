//! 150 calls in 5 seconds for each institution, by a clock that the stories move.

use std::time::Duration;

use portachiavi_sandbox::{
    Rate,
    clock::{Clock, HandClock},
    seeds::io::{COMUNE_DI_ESEMPIO, ENTE_CON_99, ENTE_CON_LACUNE},
};

use crate::{io_calls::service, support::Demo};

const KEY: &str = "00030003000300030003000300030001";

async fn start(clock: &HandClock) -> Demo {
    Demo::start_with(|options| options.clock = Clock::Hand(clock.clone())).await
}

#[tokio::test]
async fn the_151st_call_in_5_seconds_is_refused_and_told_how_long_to_wait() {
    let clock = HandClock::default();
    let demo = start(&clock).await;
    for remaining in (0..150).rev() {
        let answered = demo.manage("/services?limit=1", KEY).await;
        assert_eq!(answered.status, 200);
        assert_eq!(
            answered.header("x-rate-limit-remaining"),
            Some(&*remaining.to_string())
        );
    }
    clock.advance(Duration::from_millis(2_500));
    let refused = demo.manage("/services?limit=1", KEY).await;
    refused.is(
        429,
        r#"{"statusCode":429,"message":"Rate limit is exceeded. Try again in 3 seconds."}"#,
    );
    assert_eq!(refused.header("content-type"), Some("application/json"));
    clock.advance(Duration::from_millis(2_499));
    assert_eq!(demo.manage("/services?limit=1", KEY).await.status, 429);
    clock.advance(Duration::from_millis(1));
    assert_eq!(demo.manage("/services?limit=1", KEY).await.status, 200);
}

#[tokio::test]
async fn t7_the_wait_has_a_header_of_its_own_name_and_no_retry_after() {
    let demo = Demo::start_with(|options| {
        options.clock = Clock::Hand(HandClock::default());
        options.rate = Rate {
            calls: 0,
            per: Duration::from_secs(5),
        };
    })
    .await;
    let refused = demo.manage("/services", KEY).await;
    assert_eq!(refused.status, 429);
    assert_eq!(refused.header("x-rate-limit-retry-after"), Some("5"));
    assert_eq!(refused.header("x-rate-limit-remaining"), Some("0"));
    assert_eq!(refused.header("retry-after"), None);
}

#[tokio::test]
async fn all_keys_of_an_institution_share_one_count_and_another_institution_has_its_own() {
    let clock = HandClock::default();
    let demo = start(&clock).await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let pair = demo.pair(own, KEY).await;
    let group = COMUNE_DI_ESEMPIO.group.unwrap();
    let of_a_service = pair["primary_key"].as_str().unwrap();
    let mut remaining = 149;
    for answered in [
        demo.profile(of_a_service).await,
        demo.manage("/services/topics", of_a_service).await,
        demo.manage("/services", group.secondary).await,
        demo.manage("/services", COMUNE_DI_ESEMPIO.manage.secondary).await,
    ] {
        remaining -= 1;
        assert_eq!(
            answered.header("x-rate-limit-remaining"),
            Some(&*remaining.to_string())
        );
    }
    let other = demo.manage("/services", ENTE_CON_99.manage.primary).await;
    assert_eq!(other.header("x-rate-limit-remaining"), Some("149"));
}

#[tokio::test]
async fn refusals_and_errors_of_the_functions_say_what_remains_too() {
    let clock = HandClock::default();
    let demo = start(&clock).await;
    let key = ENTE_CON_LACUNE.manage.primary;
    let mut remaining = 150;
    for (path, status) in [
        ("/services?limit=100", 400),
        ("/services/nothing", 404),
        ("/services?limit=99&offset=198", 500),
    ] {
        remaining -= 1;
        let answered = demo.manage(path, key).await;
        assert_eq!(answered.status, status, "{path}");
        assert_eq!(
            answered.header("x-rate-limit-remaining"),
            Some(&*remaining.to_string())
        );
        assert_eq!(answered.header("x-content-type-options"), Some("nosniff"));
    }
}

#[tokio::test]
async fn a_refused_call_does_nothing() {
    let clock = HandClock::default();
    let demo = Demo::start_with(|options| {
        options.clock = Clock::Hand(clock.clone());
        options.rate.calls = 1;
    })
    .await;
    let own = service(&COMUNE_DI_ESEMPIO, 0);
    let before = demo.pair(own, KEY).await;
    assert_eq!(demo.regenerate(own, "primary", KEY).await.status, 429);
    clock.advance(Duration::from_secs(5));
    assert_eq!(demo.pair(own, KEY).await, before);
}
