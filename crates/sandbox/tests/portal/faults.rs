//! Answers that say what is not so, and which request an order is for.

use portachiavi_sandbox::{
    faults::{Call, Mischief, Order},
    seeds::{
        COMUNE_DI_ESEMPIO,
        io::{self, IoService},
    },
};
use serde_json::json;

use crate::{
    comune::Comune,
    io_calls::service,
    support::{Demo, answer},
};

const NO_PAIRS: &str = r#"{"institution_api_key_list":[]}"#;

fn first_of_io() -> (IoService, &'static str) {
    let institution = &io::COMUNE_DI_ESEMPIO;
    (service(institution, 0), institution.manage.primary)
}

#[tokio::test]
async fn an_emptied_list_has_no_rows_and_the_pairs_are_there_all_the_same() {
    let comune = Comune::with_a_pair().await;
    comune.demo.order_once(Call::List, Mischief::EmptyList);
    comune.list().await.is(200, NO_PAIRS);
    assert_ne!(comune.list().await.body, NO_PAIRS);

    let (_, key) = first_of_io();
    comune.demo.order_once(Call::IoServices, Mischief::EmptyList);
    comune.demo.page(key, 99, 0).await.is(
        200,
        r#"{"pagination":{"count":0,"limit":99,"offset":0},"value":[]}"#,
    );
}

#[tokio::test]
async fn a_page_of_the_network_stands_in_place_of_the_answer_and_nothing_is_done() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune.demo.order_once(Call::Regenerate, Mischief::Html);
    let page = comune.regenerate().await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(page.body.starts_with("<!DOCTYPE html>"));
    assert_eq!(comune.pair(), before);
}

#[tokio::test]
async fn a_stale_list_is_the_one_of_before_the_most_recent_change() {
    let comune = Comune::without_pairs().await;
    comune.create("GPD").await;
    comune.demo.order_once(Call::List, Mischief::Stale);
    comune.list().await.is(200, NO_PAIRS);

    let before = comune.list().await.body;
    comune.regenerate().await;
    comune.demo.order_once(Call::List, Mischief::Stale);
    comune.list().await.is(200, &before);
    assert_ne!(comune.list().await.body, before);
}

#[tokio::test]
async fn a_stale_pair_of_io_is_the_one_of_before_the_most_recent_change() {
    let demo = Demo::start().await;
    let (service, key) = first_of_io();
    let before = demo.pair(service, key).await;
    let after = demo.regenerate(service, "secondary", key).await.json();
    demo.order_once(Call::IoKeys, Mischief::Stale);
    assert_eq!(demo.pair(service, key).await, before);
    assert_eq!(demo.pair(service, key).await, after);
}

#[tokio::test]
async fn orders_are_used_up_one_by_one_in_their_order_and_by_their_own_call_alone() {
    let comune = Comune::with_a_pair().await;
    comune.demo.sandbox.order(Order {
        on: Call::List,
        mischief: Mischief::NoContent,
        times: Some(2),
    });
    comune.demo.order_once(Call::Any, Mischief::Html);
    comune.demo.order_once(Call::List, Mischief::EmptyList);
    comune.list().await.is(204, "");
    comune.list().await.is(204, "");
    assert!(comune.list().await.body.starts_with("<!DOCTYPE html>"));
    comune.list().await.is(200, NO_PAIRS);
    assert!(comune.list().await.body.contains(&comune.pair().primary));
}

#[tokio::test]
async fn an_order_without_an_end_lasts_until_it_is_taken_back() {
    let comune = Comune::with_a_pair().await;
    let down = Order::until_taken_back(Call::Any, Mischief::DropBefore);
    comune.demo.sandbox.order(down);
    let everywhere = ["/uat/backoffice/v1/info", "/selfcare/auth/login", "/prod/ui"];
    for path in everywhere {
        assert!(comune.demo.http.get(comune.demo.url(path)).send().await.is_err());
    }
    comune.demo.sandbox.take_back_orders();
    for path in everywhere {
        let answered = answer(comune.demo.http.get(comune.demo.url(path))).await;
        assert_eq!(answered.status, 200);
    }
}

#[tokio::test]
async fn the_way_in_can_be_barred_at_each_of_its_three_doors() {
    let demo = Demo::start().await;
    let (selfcare, identity) = (demo.selfcare().await, demo.identity(&COMUNE_DI_ESEMPIO).await);
    for call in [Call::SignIn, Call::IdentityToken, Call::Session] {
        demo.order_once(call, Mischief::Html);
    }
    let sign_in = demo.http.post(demo.url("/auth/oidc/exchange"));
    let token = format!(
        "/dashboard/v2/token/exchange?institutionId={}&productId=prod-pagopa",
        COMUNE_DI_ESEMPIO.id
    );
    for barred in [
        answer(sign_in.json(&json!({ "code": "demo" }))).await,
        demo.get(&token, &selfcare).await,
        demo.exchange("prod", &identity).await,
    ] {
        assert!(barred.body.starts_with("<!DOCTYPE html>"), "{}", barred.body);
    }
    assert_eq!(demo.exchange("prod", &identity).await.status, 200);
}
