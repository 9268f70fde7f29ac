use portachiavi_sandbox::seeds::{
    ALL, BANCA, COMUNE_DI_ESEMPIO, ENTE_SENZA_RUOLO, ISTITUTO_SENZA_CODICE, Institution, PARTNER_EC,
    PARTNER_EC_PSP, PARTNER_NON_REGISTRATO,
};
use serde_json::json;

use crate::support::{Demo, answer};

#[tokio::test]
async fn the_back_office_says_who_it_is_to_anybody_and_repeats_the_request_id() {
    let demo = Demo::start().await;
    for (prefix, environment) in [("uat", "UAT"), ("prod", "PROD")] {
        let get = demo.http.get(demo.url(&format!("/{prefix}/backoffice/v1/info")));
        let info = answer(get.header("X-Request-Id", "ours-1")).await;
        assert_eq!(info.header("x-request-id"), Some("ours-1"));
        assert_eq!(
            info.json(),
            json!({ "name": "SelfCare Backoffice", "version": "2.44.4", "environment": environment })
        );
    }
    let made = answer(demo.http.get(demo.url("/uat/backoffice/v1/flags"))).await;
    assert_eq!(made.status, 401);
    assert_eq!(
        made.header("x-request-id").unwrap().len(),
        36,
        "made where none was sent, on errors too"
    );
}

#[tokio::test]
async fn flags_are_booleans_and_an_unknown_one_is_off() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let flags = demo.get("/uat/backoffice/v1/flags", &session).await.json();
    assert_eq!(flags["flags"]["payment-notices"], true);
    assert_eq!(flags["flags"]["maintenance"], false);
    demo.get("/uat/backoffice/v1/flags/payment-notices", &session)
        .await
        .is(200, "true");
    demo.get("/uat/backoffice/v1/flags/whatever", &session)
        .await
        .is(200, "false");
    demo.get("/uat/backoffice/v1/maintenance/message", &session).await.is(
        404,
        r#"{"title":"Maintenance messages Not Found","status":404,"detail":"No maintenance messages found"}"#,
    );
}

#[tokio::test]
async fn the_person_sees_the_institutions_where_they_have_a_role() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let listed = demo.get("/uat/backoffice/v1/institutions", &session).await.json();
    let listed = listed["institution_base_list"].as_array().unwrap();
    assert_eq!(listed.len(), ALL.len() - 1);
    assert!(
        listed
            .iter()
            .all(|institution| institution["id"] != ENTE_SENZA_RUOLO.id)
    );
    assert_eq!(
        listed[0]["user_product_roles"],
        json!([{ "product_role": "admin", "product_role_label": "Referente dei Pagamenti" }])
    );
}

#[tokio::test]
async fn every_institution_with_a_role_tells_its_type_and_its_products() {
    let demo = Demo::start().await;
    for institution in ALL.iter().filter(|institution| institution.has_role) {
        let session = demo.session("prod", institution).await;
        let path = format!("/prod/backoffice/v1/institutions/{}", institution.id);
        let detail = demo.get(&format!("{path}/full-detail"), &session).await.json();
        assert_eq!(detail["name"], institution.name);
        assert_eq!(detail["tax_code"], institution.tax_code);
        assert_eq!(detail["institution_type"], institution.institution_type);
        assert_eq!(
            detail.get("psp_data").is_some(),
            institution.institution_type == "PSP"
        );
        let products = demo.get(&format!("{path}/products"), &session).await.json();
        assert_eq!(products["product_list"][0]["id"], "prod-pagopa");
    }
}

#[tokio::test]
async fn registrations_on_the_node_tell_what_a_partner_is_a_broker_of() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &PARTNER_EC_PSP).await;
    let ask = |resource: String| {
        let (demo, session) = (&demo, &session);
        async move { demo.get(&format!("/uat/backoffice/v1/{resource}"), session).await }
    };
    let ec = |institution: &Institution| ask(format!("creditor-institutions/{}/full", institution.tax_code));
    let psp_broker = |institution: &Institution| ask(format!("psp-brokers/{}", institution.tax_code));
    let psp = |institution: &Institution| ask(format!("payment-service-providers/{}", institution.tax_code));

    let comune = ec(&COMUNE_DI_ESEMPIO).await.json();
    assert_eq!(comune["brokerDetailsResource"]["broker_code"], "00264560608");
    assert_eq!(
        comune["creditorInstitutionDetailsResource"]["ciTaxCode"],
        "00264560608"
    );
    let partner = ec(&PARTNER_EC).await.json();
    assert!(partner["brokerDetailsResource"].is_object());
    assert_eq!(partner.get("creditorInstitutionDetailsResource"), None);
    ec(&PARTNER_NON_REGISTRATO).await.is(
        404,
        r#"{"title":"Actor Not Found","status":404,"detail":"No Broker and No CreditorInstitution found with code 99999000606"}"#,
    );
    assert_eq!(
        psp_broker(&PARTNER_EC_PSP).await.json()["broker_psp_code"],
        "99999000404"
    );
    psp_broker(&PARTNER_EC).await.is(
        404,
        r#"{"title":"Error with external dependency","status":502,"detail":"No Broker PSP found with code: 99999000505"}"#,
    );
    let banca = psp(&BANCA).await.json();
    assert_eq!(
        banca["paymentServiceProviderDetailsResource"]["psp_code"],
        "PRVAITXX"
    );
    assert!(banca["brokerPspDetailsResource"].is_object());
    psp(&ISTITUTO_SENZA_CODICE).await.is(
        400,
        r#"{"title":"Psp Code Not Found","status":400,"detail":"No psp code found for taxCode 99999000303"}"#,
    );
}
