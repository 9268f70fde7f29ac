//! What pagoPA's keys are for: the calls that tell a good key from a bad one.

use std::time::Duration;

use portachiavi_sandbox::{
    clock::{Clock, HandClock},
    faults::{Call, Mischief, Order, Status},
    seeds::{BANCA, COMUNE_DI_ESEMPIO, Institution},
};
use reqwest::{Method, RequestBuilder};

use crate::{
    comune::Comune,
    support::{Answer, Demo, answer, create_path},
};

const MISSING: &str = r#"{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }"#;
const INVALID: &str = r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#;
const NOT_ALLOWED: &str =
    r#"{ "statusCode": 403, "message": "You are not allowed to access this resource." }"#;
const NO_ENTITY: &str = "The 'paFiscalCode' field is missing in the request body.";

const GPD_INFO: &str = "/gpd/debt-positions-service/v1/info";
const GPD_POSITION: &str = "/gpd/debt-positions-service/v1/organizations/00264560608/debtpositions/none";
const KPI: &str = "/qi/fdr-kpi-service/v1/fdr-kpi/NRFDR?period=daily&date=2026-01-01";

/// Each product, the call that changes nothing, and the status that stands for a good key.
#[rustfmt::skip]
const PROBES: [(&Institution, &str, &str, u16); 13] = [
    (&COMUNE_DI_ESEMPIO, "NODOAUTH", "/aca/v1/paCreatePosition", 400),
    (&COMUNE_DI_ESEMPIO, "GPD", GPD_INFO, 200),
    (&COMUNE_DI_ESEMPIO, "GPD_PAY", "/gpd/payments-receipts-service/v1/info", 200),
    (&COMUNE_DI_ESEMPIO, "GPD_REP", "/gpd-reporting/api/v1/organizations/00264560608/reportings?flowDate=2026-01-01", 200),
    (&COMUNE_DI_ESEMPIO, "BIZ", "/bizevents/service/v1/info", 200),
    (&COMUNE_DI_ESEMPIO, "FDR_ORG", "/fdr-org/service/v1/info", 200),
    (&BANCA, "FDR_PSP", "/fdr-psp/service/v1/info", 200),
    (&BANCA, "QI_FDR_KPI", KPI, 403),
    (&COMUNE_DI_ESEMPIO, "BO_EXT_EC", "/backoffice/external/ec/v1/info", 200),
    (&BANCA, "BO_EXT_PSP", "/backoffice/external/psp/v1/info", 200),
    (&COMUNE_DI_ESEMPIO, "PRINT_NOTICE", "/print-payment-notice-service/external/v1/notices/templates", 200),
    (&COMUNE_DI_ESEMPIO, "ACA", "/aca/v1/paCreatePosition", 400),
    (&COMUNE_DI_ESEMPIO, "MBD", "/pagopa-mbd-service/v1/info", 200),
];

fn call(demo: &Demo, environment: &str, path: &str) -> RequestBuilder {
    let url = demo.url(&format!("/runtime/{environment}{path}"));
    if path.starts_with("/aca") {
        return demo.http.post(url).body("{}");
    }
    demo.http.get(url)
}

async fn ask(demo: &Demo, environment: &str, path: &str, key: &str) -> Answer {
    answer(call(demo, environment, path).header("Ocp-Apim-Subscription-Key", key)).await
}

/// The two keys of a new pair in Collaudo.
async fn created(demo: &Demo, institution: &Institution, code: &str) -> [String; 2] {
    let session = demo.session("uat", institution).await;
    let list = demo.post(&create_path("uat", institution, code), &session).await;
    assert_eq!(list.status, 201);
    let list = list.json();
    let pair = list["institution_api_key_list"]
        .as_array()
        .unwrap()
        .last()
        .unwrap();
    ["primaryKey", "secondaryKey"].map(|name| pair[name].as_str().unwrap().to_owned())
}

async fn unhurried() -> Demo {
    Demo::start_with(|options| options.clock = Clock::Hand(HandClock::default())).await
}

#[tokio::test]
async fn both_keys_of_each_product_open_its_own_address_in_their_own_environment() {
    let demo = unhurried().await;
    for (institution, code, path, good) in PROBES {
        for key in created(&demo, institution, code).await {
            assert_eq!(ask(&demo, "uat", path, &key).await.status, good, "{code}");
            ask(&demo, "prod", path, &key).await.is(401, INVALID);
        }
    }
}

#[tokio::test]
async fn a_key_opens_no_other_products_address_but_that_of_the_node_also_opens_aca() {
    let demo = unhurried().await;
    let [node, _] = created(&demo, &COMUNE_DI_ESEMPIO, "NODOAUTH").await;
    for (_, code, path, good) in PROBES {
        let status = ask(&demo, "uat", path, &node).await.status;
        let expected = if path.starts_with("/aca") { good } else { 401 };
        assert_eq!(status, expected, "{code}");
    }
}

#[tokio::test]
async fn no_key_a_wrong_one_and_a_replaced_one_are_refused_in_the_gateways_words() {
    let comune = Comune::with_a_pair().await;
    let demo = &comune.demo;
    let missing = answer(call(demo, "uat", GPD_INFO)).await;
    missing.is(401, MISSING);
    assert_eq!(missing.header("content-type"), Some("application/json"));
    ask(demo, "uat", GPD_INFO, "no key").await.is(401, INVALID);

    let old = comune.pair();
    assert_eq!(comune.regenerate().await.status, 204);
    ask(demo, "uat", GPD_INFO, &old.primary).await.is(401, INVALID);
    assert_eq!(ask(demo, "uat", GPD_INFO, &old.secondary).await.status, 200);
    let new = comune.pair().primary;
    assert_eq!(ask(demo, "uat", GPD_INFO, &new).await.status, 200);
    let in_query = call(demo, "uat", &format!("{GPD_INFO}?subscription-key={new}"));
    assert_eq!(answer(in_query).await.status, 200);
}

#[tokio::test]
async fn the_refusals_that_stand_for_a_good_key_are_the_policies_own() {
    let demo = Demo::start().await;
    let [aca, _] = created(&demo, &COMUNE_DI_ESEMPIO, "ACA").await;
    ask(&demo, "uat", "/aca/v1/paCreatePosition", &aca)
        .await
        .is(400, NO_ENTITY);
    let [kpi, _] = created(&demo, &BANCA, "QI_FDR_KPI").await;
    ask(&demo, "uat", KPI, &kpi).await.is(403, "");
}

#[tokio::test]
async fn the_authorizer_lets_a_key_ask_about_its_own_institution_alone() {
    let comune = Comune::with_a_pair().await;
    let key = comune.pair().primary;
    let ours = ask(&comune.demo, "uat", GPD_POSITION, &key).await;
    assert_eq!(ours.status, 404, "nothing is there, and it may be asked");
    let theirs = GPD_POSITION.replace("00264560608", "99999000909");
    ask(&comune.demo, "uat", &theirs, &key).await.is(403, NOT_ALLOWED);
}

#[tokio::test]
async fn a_new_key_that_the_authorizer_does_not_have_yet_opens_nobody_for_so_many_calls() {
    let comune = Comune::with_a_pair().await;
    comune
        .demo
        .order_once(Call::Regenerate, Mischief::AuthorizerLag(2));
    assert_eq!(comune.regenerate().await.status, 204);
    let pair = comune.pair();
    let ask = |key| ask(&comune.demo, "uat", GPD_POSITION, key);
    ask(&pair.primary).await.is(403, NOT_ALLOWED);
    assert_eq!(ask(&pair.secondary).await.status, 404, "the other is no new one");
    ask(&pair.primary).await.is(403, NOT_ALLOWED);
    assert_eq!(ask(&pair.primary).await.status, 404);
}

#[tokio::test]
async fn new_keys_that_the_gateway_does_not_have_yet_are_wrong_ones_for_so_many_calls() {
    let demo = Demo::start().await;
    demo.order_once(Call::Create, Mischief::GatewayLag(1));
    for key in created(&demo, &COMUNE_DI_ESEMPIO, "GPD").await {
        ask(&demo, "uat", GPD_INFO, &key).await.is(401, INVALID);
        assert_eq!(ask(&demo, "uat", GPD_INFO, &key).await.status, 200);
    }
}

#[tokio::test]
async fn the_receipts_of_biz_are_asked_for_once_in_five_seconds() {
    let clock = HandClock::default();
    let moved = clock.clone();
    let demo = Demo::start_with(|options| options.clock = Clock::Hand(clock)).await;
    let [key, other] = created(&demo, &COMUNE_DI_ESEMPIO, "BIZ").await;
    let ask = |key| ask(&demo, "uat", "/bizevents/service/v1/info", key);
    assert_eq!(ask(&key).await.status, 200);
    let refused = ask(&key).await;
    refused.is(
        429,
        r#"{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 5 seconds." }"#,
    );
    assert_eq!(refused.header("retry-after"), Some("5"));
    assert_eq!(ask(&other).await.status, 200);
    moved.advance(Duration::from_secs(5));
    assert_eq!(ask(&key).await.status, 200);
}

#[tokio::test]
async fn what_is_no_address_of_the_gateway_is_not_found_and_errors_can_be_ordered() {
    let comune = Comune::with_a_pair().await;
    let key = comune.pair().primary;
    for path in ["/gpd/api/v1/info", "/gpd/debt-positions-service/v1/nothing"] {
        assert_eq!(ask(&comune.demo, "uat", path, &key).await.status, 404);
    }
    for status in [Status::TooManyRequests, Status::Failed, Status::Forbidden] {
        comune
            .demo
            .order_once(Call::Runtime, Mischief::FailBefore(status));
        let refused = ask(&comune.demo, "uat", GPD_INFO, &key).await;
        assert_eq!(refused.status, status.code());
    }
    comune
        .demo
        .sandbox
        .order(Order::once(Call::Runtime, Mischief::ResetBefore));
    let broken = call(&comune.demo, "uat", GPD_INFO).send().await;
    assert!(broken.is_err());
    let post = comune
        .demo
        .request(Method::POST, &format!("/runtime/uat{GPD_INFO}"), "");
    assert_eq!(answer(post).await.status, 404);
}
