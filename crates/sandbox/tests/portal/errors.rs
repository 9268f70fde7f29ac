//! Every error that the back office gives by itself, byte for byte.

use portachiavi_sandbox::seeds::{
    ASSICURAZIONE, BANCA, COMUNE_DI_ESEMPIO, ENTE_SENZA_RUOLO, ISTITUTO_SENZA_CODICE, PARTNER_EC,
    PARTNER_NON_REGISTRATO,
};
use serde_json::json;

use crate::support::{Demo, answer, claims, create_path, keys_path, regenerate_path};

const NOT_AUTHENTICATED: &str =
    r#"{"title":"Error during authentication","status":401,"detail":"Error during authentication"}"#;
const FORBIDDEN: &str = r#"{"title":"Forbidden","status":403,"detail":"This method is forbidden"}"#;

#[tokio::test]
async fn a_missing_a_foreign_and_an_expired_token_all_say_not_authenticated() {
    let demo = Demo::start().await;
    let path = keys_path("uat", &COMUNE_DI_ESEMPIO);
    let good = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    assert_eq!(demo.get(&path, &good).await.status, 200);

    let missing = answer(demo.http.get(demo.url(&path))).await;
    missing.is(401, NOT_AUTHENTICATED);
    assert_eq!(missing.header("content-type"), Some("application/problem+json"));
    assert_eq!(
        missing.header("www-authenticate"),
        Some(r#"Bearer realm="selfcare""#)
    );

    let mut expired = claims(&good);
    expired["exp"] = json!(1_700_000_000);
    let mut tampered = good.clone();
    tampered.replace_range(
        good.len() - 3..,
        if good.ends_with("AAA") { "BBB" } else { "AAA" },
    );
    let identity = demo.identity(&COMUNE_DI_ESEMPIO).await;
    for bad in [
        demo.forge(&expired),
        tampered,
        identity,
        demo.selfcare().await,
        "x".to_owned(),
    ] {
        demo.get(&path, &bad).await.is(401, NOT_AUTHENTICATED);
    }
    demo.get(&path, &demo.forge(&claims(&good)))
        .await
        .is(200, r#"{"institution_api_key_list":[]}"#);
}

#[tokio::test]
async fn a_session_of_collaudo_is_refused_in_produzione_and_not_the_other_way_round() {
    let demo = Demo::start().await;
    let collaudo = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let produzione = demo.session("prod", &COMUNE_DI_ESEMPIO).await;
    demo.get(&keys_path("prod", &COMUNE_DI_ESEMPIO), &collaudo)
        .await
        .is(401, NOT_AUTHENTICATED);
    let both = demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &produzione).await;
    assert_eq!(both.status, 200, "Collaudo holds the public keys of both");
}

#[tokio::test]
async fn another_institution_in_the_path_is_forbidden_everywhere() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.get(&keys_path("uat", &BANCA), &session)
        .await
        .is(403, FORBIDDEN);
    demo.post(&create_path("uat", &BANCA, "NODOAUTH"), &session)
        .await
        .is(403, FORBIDDEN);
    demo.post(&regenerate_path("uat", &BANCA, "nodauth-1", "primary"), &session)
        .await
        .is(403, FORBIDDEN);
    for resource in ["full-detail", "products"] {
        let path = format!("/uat/backoffice/v1/institutions/{}/{resource}", BANCA.id);
        demo.get(&path, &session).await.is(403, FORBIDDEN);
    }
}

#[tokio::test]
async fn a_person_without_a_role_and_a_search_by_tax_code_are_unauthorized_with_a_good_session() {
    let demo = Demo::start().await;
    let unauthorized = r#"{"title":"Unauthorized","status":401,"detail":"Error during authentication"}"#;
    let session = demo.session("uat", &ENTE_SENZA_RUOLO).await;
    let path = format!(
        "/uat/backoffice/v1/institutions/{}/full-detail",
        ENTE_SENZA_RUOLO.id
    );
    let refused = demo.get(&path, &session).await;
    refused.is(401, unauthorized);
    assert_eq!(refused.header("content-type"), Some("application/json"));
    assert_eq!(refused.header("www-authenticate"), None);
    demo.get("/uat/backoffice/v1/institutions?tax-code=00264560608", &session)
        .await
        .is(401, unauthorized);
}

#[tokio::test]
async fn a_code_must_be_there_and_be_known() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, "FOO"), &session).await.is(
        400,
        r#"{"title":"Bad Request","status":400,"detail":"Invalid value FOO for property subscription-code"}"#,
    );
    demo.post(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session).await.is(
        400,
        r#"{"title":"Bad Request","status":400,"detail":"Required request parameter 'subscription-code' for method parameter type Subscription is not present"}"#,
    );
}

#[tokio::test]
async fn a_subscription_for_another_type_is_refused_and_leaves_nothing_behind() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, "FDR_PSP"), &session).await.is(
        400,
        r#"{"title":"Subscription not allowed for institution","status":400,"detail":"Institution 00264560608 of type CI can not operate on the requested subscription FdR - Flussi di Rendicontazione (PSP)"}"#,
    );
    demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .is(200, r#"{"institution_api_key_list":[]}"#);

    for (institution, code, kind) in [
        (&BANCA, "GPD", "PSP"),
        (&PARTNER_EC, "BO_EXT_PSP", "PT"),
        (&PARTNER_NON_REGISTRATO, "GPD", "PT"),
        (&ASSICURAZIONE, "BIZ", "OTHER"),
    ] {
        let session = demo.session("uat", institution).await;
        let refused = demo.post(&create_path("uat", institution, code), &session).await;
        assert_eq!(refused.status, 400, "{code} for {}", institution.name);
        let says = format!(
            "Institution {} of type {kind} can not operate",
            institution.tax_code
        );
        assert!(refused.body.contains(&says), "{}", refused.body);
    }
}

#[tokio::test]
async fn a_missing_psp_code_is_an_error_of_the_server() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &ISTITUTO_SENZA_CODICE).await;
    demo.post(&create_path("uat", &ISTITUTO_SENZA_CODICE, "FDR_PSP"), &session).await.is(
        500,
        r#"{"title":"Error with PSP APIM key","status":500,"detail":"The FdR - Flussi di Rendicontazione (PSP) product APIM key require that the PSP code is configured but the PSP code for institution 99999000303 is missing"}"#,
    );
    assert_eq!(
        demo.post(
            &create_path("uat", &ISTITUTO_SENZA_CODICE, "BO_EXT_PSP"),
            &session
        )
        .await
        .status,
        201
    );
}

#[tokio::test]
async fn a_second_creation_of_an_authorized_code_conflicts_and_shows_the_key() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let path = create_path("uat", &COMUNE_DI_ESEMPIO, "GPD");
    let created = demo.post(&path, &session).await.json();
    let key = created["institution_api_key_list"][0]["primaryKey"]
        .as_str()
        .unwrap();
    let conflict = format!(
        r#"{{"title":"Error with external dependency","status":502,"detail":"An existent authorization was found with domain [gpd] and subscription key [{key}]."}}"#
    );
    demo.post(&path, &session).await.is(409, &conflict);
    let listed = demo
        .get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .json();
    assert_eq!(listed, created, "the keys are kept");
}

#[tokio::test]
async fn regenerating_what_is_not_there_is_not_found() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let regenerate = |id: &str| regenerate_path("uat", &COMUNE_DI_ESEMPIO, id, "secondary");
    demo.post(&regenerate("bes-00264560608"), &session).await.is(
        404,
        r#"{"title":"Subscription Prefix Not Found","status":404,"detail":"No prefix found with code bes-"}"#,
    );
    let not_found = format!(
        r#"{{"title":"APIM keys Not Found","status":404,"detail":"No API keys found with code {}"}}"#,
        COMUNE_DI_ESEMPIO.id
    );
    demo.post(&regenerate("nodauth-00264560608"), &session)
        .await
        .is(404, &not_found);

    let banca = demo.session("uat", &BANCA).await;
    assert_eq!(
        demo.post(&create_path("uat", &BANCA, "NODOAUTH"), &banca)
            .await
            .status,
        201
    );
    let before = demo.get(&keys_path("uat", &BANCA), &banca).await.body;
    demo.post(&regenerate("nodauth-99999000202"), &session)
        .await
        .is(404, &not_found);
    assert_eq!(
        demo.get(&keys_path("uat", &BANCA), &banca).await.body,
        before,
        "nobody else's key moves"
    );
}

#[tokio::test]
async fn an_institution_that_area_riservata_does_not_know_is_not_found() {
    let demo = Demo::start().await;
    let mut unknown = claims(&demo.session("uat", &COMUNE_DI_ESEMPIO).await);
    unknown["org_id"] = json!("nobody");
    let session = demo.forge(&unknown);
    demo.post(
        "/uat/backoffice/v1/institutions/nobody/api-keys?subscription-code=NODOAUTH",
        &session,
    )
    .await
    .is(
        404,
        r#"{"title":"APIM User Not Found","status":404,"detail":"No User found with code nobody"}"#,
    );
}

#[tokio::test]
async fn a_state_that_cannot_be_written_is_an_error_and_changes_nothing() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    std::fs::remove_file(demo.state_file()).unwrap();
    std::fs::create_dir(demo.state_file()).unwrap();
    let failed = demo
        .post(&create_path("uat", &COMUNE_DI_ESEMPIO, "NODOAUTH"), &session)
        .await;
    assert_eq!(
        (failed.status, &failed.json()["title"]),
        (500, &json!("Internal Server Error"))
    );
    demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .is(200, r#"{"institution_api_key_list":[]}"#);
}

#[tokio::test]
async fn the_gateway_answers_by_itself_for_what_is_not_in_its_contract() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let not_found = r#"{"statusCode":404,"message":"Resource not found"}"#;
    for path in ["/uat/backoffice/v1/nothing", "/dev/backoffice/v1/info", "/"] {
        let refused = demo.get(path, &session).await;
        refused.is(404, not_found);
        assert_eq!(
            refused.header("x-request-id"),
            None,
            "it never reached the back office"
        );
    }
    demo.post("/uat/backoffice/v1/info", &session)
        .await
        .is(404, not_found);
}
