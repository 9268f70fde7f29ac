use portachiavi_sandbox::seeds::{ALL, COMUNE_DI_ESEMPIO, ENTE_SENZA_RUOLO};
use reqwest::{Method, header};
use serde_json::json;

use crate::support::{Demo, answer, claims};

const TOKEN_EXCHANGE: &str = "/selfcare/token-exchange?institutionId=0c1a5e10-0000-4000-8000-000000000001\
                              &productId=prod-pagopa";

#[tokio::test]
async fn a_browser_signs_in_and_ends_on_the_landing_page_with_the_token_in_the_fragment() {
    let demo = Demo::start().await;
    let back = answer(demo.http.get(demo.url("/selfcare/auth/login/callback?code=demo"))).await;
    assert_eq!(back.onwards(), demo.url("/selfcare/dashboard"));
    assert!(back.body.contains("localStorage.setItem('token','"));
    let cookie = back
        .header("set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let browse = |path: &str| answer(demo.http.get(demo.url(path)).header(header::COOKIE, &cookie));

    let overview = browse("/selfcare/dashboard").await;
    assert!(overview.body.contains("Comune di Esempio") && overview.body.contains("environment=Collaudo"));

    for (parameter, environment) in [("&environment=Collaudo", "uat"), ("", "prod")] {
        let landing = browse(&format!("{TOKEN_EXCHANGE}{parameter}")).await;
        let onwards = landing.onwards();
        let (page, identity) = onwards.split_once("#id=").unwrap();
        assert_eq!(page, demo.url(&format!("/{environment}/ui")));
        assert_eq!(demo.exchange(environment, identity).await.status, 200);
        assert_eq!(answer(demo.http.get(page)).await.status, 200);
    }
}

#[tokio::test]
async fn signing_in_goes_on_to_where_the_person_was_going() {
    let demo = Demo::start().await;
    let wanted = "%2Ftoken-exchange%3FinstitutionId%3Dx%26productId%3Dprod-pagopa";
    let callback = format!("/selfcare/auth/login/callback?code=demo&onSuccess={wanted}");
    let onwards = answer(demo.http.get(demo.url(&callback))).await;
    let expected = demo.url("/selfcare/token-exchange?institutionId=x&productId=prod-pagopa");
    assert_eq!(onwards.onwards(), expected);

    let callback = "/selfcare/auth/login/callback?code=demo&onSuccess=https%3A%2F%2Fexample.org";
    let onwards = answer(demo.http.get(demo.url(callback))).await;
    assert_eq!(
        onwards.onwards(),
        demo.url("/selfcare/dashboard"),
        "never elsewhere"
    );
}

#[tokio::test]
async fn nobody_passes_without_signing_in_or_with_another_code() {
    let demo = Demo::start().await;
    let door = answer(demo.http.get(demo.url(TOKEN_EXCHANGE))).await;
    assert_eq!(door.status, 401);
    assert!(door.body.contains("Qualcosa è andato storto"));
    assert_eq!(
        answer(
            demo.http
                .get(demo.url("/selfcare/auth/login/callback?code=other"))
        )
        .await
        .status,
        401
    );
    let exchange = demo.http.post(demo.url("/auth/oidc/exchange"));
    let refused = answer(exchange.json(&json!({ "code": "other", "redirectUri": "http://localhost" }))).await;
    assert_eq!(refused.status, 403);
    for path in [
        "/dashboard/v2/institutions",
        "/dashboard/v1/institutions/products",
    ] {
        let refused = demo.get(path, &demo.identity(&COMUNE_DI_ESEMPIO).await).await;
        assert_eq!(
            (refused.status, refused.header("content-type")),
            (401, Some("application/problem+json"))
        );
    }
}

#[tokio::test]
async fn an_identity_token_opens_one_institution_and_an_expired_or_foreign_one_opens_nothing() {
    let demo = Demo::start().await;
    let identity = demo.identity(&COMUNE_DI_ESEMPIO).await;
    let told = claims(&identity);
    assert_eq!(told["organization"]["id"], COMUNE_DI_ESEMPIO.id);
    assert_eq!(
        told["exp"].as_u64().unwrap() - told["iat"].as_u64().unwrap(),
        15 * 60
    );

    let session = demo.exchange("uat", &identity).await.body;
    let told_by_session = claims(&session);
    assert_eq!(told_by_session["org_id"], COMUNE_DI_ESEMPIO.id);
    assert_eq!(told_by_session["org_vat"], COMUNE_DI_ESEMPIO.tax_code);
    assert_eq!(told_by_session["iss"], "https://api.uat.platform.pagopa.it");
    assert_eq!(
        told_by_session["exp"].as_u64().unwrap() - told_by_session["iat"].as_u64().unwrap(),
        8 * 60 * 60
    );

    let with = |claim: &str, value: serde_json::Value| {
        let mut claims = told.clone();
        claims[claim] = value;
        demo.forge(&claims)
    };
    assert_eq!(
        demo.exchange("uat", &demo.forge(&told)).await.status,
        200,
        "a token signed alike is as good"
    );
    let expired = with("exp", json!(1_700_000_000));
    let bad = [
        expired,
        with("iss", json!("SPID")),
        with("aud", json!("api.selfcare.pagopa.it")),
        session,
    ];
    for bad in bad {
        demo.exchange("uat", &bad)
            .await
            .is(401, r#"{"statusCode":401,"message":"Invalid JWT."}"#);
    }
    let missing = answer(demo.http.post(demo.url("/uat/api/token/token"))).await;
    missing.is(401, r#"{"statusCode":401,"message":"JWT not present."}"#);
}

#[tokio::test]
async fn area_riservata_lists_every_institution_and_says_where_pagopa_may_be_entered() {
    let demo = Demo::start().await;
    let token = demo.selfcare().await;
    let listed = demo.get("/dashboard/v2/institutions", &token).await.json();
    assert_eq!(listed.as_array().unwrap().len(), ALL.len());
    assert_eq!(listed[0]["name"], "Comune di Esempio");

    for (institution, actions) in [
        (&COMUNE_DI_ESEMPIO, json!(["Selc:AccessProductBackoffice"])),
        (&ENTE_SENZA_RUOLO, json!([])),
    ] {
        let path = format!("/dashboard/v2/institutions/{}", institution.id);
        let detail = demo.get(&path, &token).await.json();
        assert_eq!(detail["fiscalCode"], institution.tax_code);
        assert_eq!(detail["products"][0]["productId"], "prod-pagopa");
        assert_eq!(detail["products"][0]["userProductActions"], actions);
    }
    assert_eq!(
        demo.get("/dashboard/v2/institutions/nobody", &token).await.status,
        404
    );

    let products = demo
        .get("/dashboard/v1/institutions/products", &token)
        .await
        .json();
    assert_eq!(
        products[0]["backOfficeEnvironmentConfigurations"][0]["environment"],
        "Collaudo"
    );
}

#[tokio::test]
async fn the_back_office_url_carries_the_token_and_the_environment_is_case_sensitive() {
    let demo = Demo::start().await;
    let token = demo.selfcare().await;
    let door = |product: &str, environment: &str| {
        let id = COMUNE_DI_ESEMPIO.id;
        let path =
            format!("/dashboard/v2/products/{product}/back-office?institutionId={id}{environment}&lang=it");
        demo.request(Method::GET, &path, &token)
    };
    let url = answer(door("prod-pagopa", "&environment=Collaudo")).await.json();
    assert!(
        url.as_str().unwrap().starts_with(&demo.url("/uat/ui#id=ey")),
        "{url}"
    );
    let url = answer(door("prod-pagopa", "")).await.json();
    assert!(
        url.as_str().unwrap().starts_with(&demo.url("/prod/ui#id=ey")),
        "{url}"
    );
    assert_eq!(
        answer(door("prod-pagopa", "&environment=collaudo")).await.status,
        400
    );
    assert_eq!(answer(door("prod-interop", "")).await.status, 404);
    let nowhere = demo
        .get("/dashboard/v2/products/prod-pagopa/back-office", &token)
        .await;
    assert_eq!(
        (nowhere.status, nowhere.header("content-type")),
        (400, Some("application/problem+json"))
    );
}
