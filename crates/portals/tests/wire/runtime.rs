//! Whether a key is taken, asked of a gateway.

use portachiavi_keys::{ApiKey, Environment, KeyCheck, KeyVerdict, Product};
use portachiavi_portals::{Addresses, Network, Runtime, RuntimeGateway, Timeouts};

use crate::raw::{RawPortal, Reply, Request};

const INVALID: &str = r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#;
const NOT_ALLOWED: &str =
    r#"{ "statusCode": 403, "message": "You are not allowed to access this resource." }"#;
const FIELD: &str = r#"{"status":400,"detail":"The 'paFiscalCode' field is missing in the request body."}"#;

fn gateway(portal: &RawPortal) -> RuntimeGateway {
    let addresses = Addresses::sandbox(&portal.base).unwrap();
    Runtime::new(&Network::default(), &addresses, Timeouts::default())
        .unwrap()
        .gateway(Environment::Collaudo)
}

/// As the real one answers, to the one good key.
fn answers(request: &Request) -> Option<Reply> {
    let json = |status, body: &str| Some(Reply::Json(status, body.to_owned()));
    if request.header("ocp-apim-subscription-key") != ["CANARYgood"] {
        return json(401, INVALID);
    }
    match &request.line {
        line if line == "POST /runtime/uat/aca/v1/paCreatePosition" => json(400, FIELD),
        line if line.contains("/fdr-kpi/NRFDR?") => json(403, ""),
        line if line.contains("/organizations/00000000000/") => json(403, NOT_ALLOWED),
        line if line.ends_with("/notices/templates") => json(200, "[]"),
        line if line.ends_with("/info") => json(200, r#"{"name":"x","version":"1","environment":"uat"}"#),
        _ => None,
    }
}

#[tokio::test]
async fn each_product_tells_a_good_key_from_a_bad_one_in_one_call_that_changes_nothing() {
    let portal = RawPortal::answering(answers).await;
    let gateway = gateway(&portal);
    for product in Product::ALL {
        for (key, verdict) in [
            ("CANARYgood", KeyVerdict::Taken),
            ("CANARYbad", KeyVerdict::Refused),
        ] {
            let checked = gateway
                .check(product, &ApiKey::parse(key).unwrap())
                .await
                .unwrap();
            assert_eq!(checked.verdict, verdict, "{product} {key}");
            assert_eq!(checked.request_id.as_deref(), Some("portal-7"));
        }
    }
    let seen = portal.seen("");
    assert_eq!(seen.len(), 26, "one call each");
    for request in seen {
        assert!(!request.line.contains("CANARY"), "{}", request.line);
        if !request.line.starts_with("GET ") {
            assert_eq!(request.line, "POST /runtime/uat/aca/v1/paCreatePosition");
            assert_eq!(request.header("content-length"), ["2"], "an empty object");
        }
    }
}

#[tokio::test]
async fn a_key_that_the_product_does_not_know_yet_is_neither_taken_nor_refused() {
    let portal = RawPortal::answering(|_| Some(Reply::Json(403, NOT_ALLOWED.to_owned()))).await;
    let key = ApiKey::parse("CANARYgood").unwrap();
    let checked = gateway(&portal).check(Product::Gpd, &key).await.unwrap();
    assert_eq!(checked.verdict, KeyVerdict::NotYet);
}
