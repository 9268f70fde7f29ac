use portachiavi_keys::{Environment, InstitutionId, InstitutionKind, Portal, PortalFault};
use portachiavi_portals::BackOffice;

use crate::raw::{COMUNE, LIST, RawPortal, Reply, Request};

fn told(body: &str) -> Option<Reply> {
    Some(Reply::Json(200, body.to_owned()))
}

#[tokio::test]
async fn nothing_is_asked_without_a_session() {
    let portal = RawPortal::answering(|_| None).await;
    let link = portal.link();
    let fault = link.institutions().await.unwrap_err().fault;
    assert_eq!(fault, PortalFault::SessionExpired);
    let back_office = link.back_office(&InstitutionId::parse(COMUNE).unwrap(), Environment::Collaudo);
    assert_eq!(
        back_office.list().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
    assert!(portal.seen("").is_empty());
}

#[tokio::test]
async fn a_login_that_does_not_end_in_a_session_signs_nobody_in() {
    let otp = r#"{"requiresOtpFlow":true,"otpSessionUid":"1","maskedEmail":"m***@example.it"}"#;
    for body in [
        otp,
        r#"{"sessionToken":""}"#,
        r#"{"sessionToken":"a\nb"}"#,
        "<",
        "",
    ] {
        let body = body.to_owned();
        let portal = RawPortal::answering(move |request| {
            request
                .line
                .contains("/oidc/exchange")
                .then(|| Reply::Json(201, body.clone()))
        });
        let portal = portal.await;
        let link = portal.link();
        assert_eq!(
            link.sign_in("demo").await.unwrap_err().fault,
            PortalFault::Unreadable
        );
        assert!(!link.is_signed_in());
    }
}

#[tokio::test]
async fn each_institution_and_environment_has_a_session_of_its_own_opened_at_its_first_use() {
    let portal = RawPortal::answering(|request| {
        if request.line.contains("/api-keys") {
            told(LIST)
        } else {
            None
        }
    });
    let portal = portal.await;
    let link = portal.link();
    link.sign_in("demo").await.unwrap();
    let comune = InstitutionId::parse(COMUNE).unwrap();
    let other = InstitutionId::parse("other").unwrap();
    let back_offices = [
        link.back_office(&comune, Environment::Collaudo),
        link.back_office(&comune, Environment::Produzione),
        link.back_office(&other, Environment::Collaudo),
    ];
    assert!(portal.seen("/token").is_empty());
    for back_office in back_offices.iter().chain(&back_offices) {
        back_office.list().await.unwrap();
    }
    let lines = |text| {
        portal
            .seen(text)
            .into_iter()
            .map(|request| request.line)
            .collect::<Vec<_>>()
    };
    let exchange = "GET /dashboard/v2/token/exchange?institutionId";
    assert_eq!(
        lines("/v2/token/exchange"),
        [
            format!("{exchange}={COMUNE}&productId=prod-pagopa&environment=Collaudo"),
            format!("{exchange}={COMUNE}&productId=prod-pagopa"),
            format!("{exchange}=other&productId=prod-pagopa&environment=Collaudo"),
        ]
    );
    assert_eq!(lines("/api/token/token").len(), 3);

    link.sign_out();
    assert!(!link.is_signed_in());
    assert_eq!(
        back_offices[0].list().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
}

#[test]
fn a_proxy_of_this_system_is_not_asked_about_this_machine() {
    let story = "sign_in::each_institution_and_environment_has_a_session_of_its_own_opened_at_its_first_use";
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let nowhere = "http://127.0.0.1:1";
    let proxied = again
        .env("http_proxy", nowhere)
        .env("all_proxy", nowhere)
        .env_remove("no_proxy");
    let output = proxied.args(["--exact", story]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("1 passed"), "{told}");
}

#[tokio::test]
async fn a_session_that_area_riservata_refuses_is_over() {
    let portal = RawPortal::answering(|request| {
        request
            .line
            .contains("/dashboard/")
            .then(|| Reply::Json(401, r#"{"status":401}"#.to_owned()))
    });
    let portal = portal.await;
    let link = portal.link();
    link.sign_in("demo").await.unwrap();
    assert!(link.is_signed_in());
    assert_eq!(
        link.institutions().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
    assert!(!link.is_signed_in());
}

#[tokio::test]
async fn an_institution_whose_detail_fails_is_listed_without_its_tax_code() {
    let portal = RawPortal::answering(|request| match &request.line {
        line if line.ends_with("/v2/institutions") => told(
            r#"[{"id":"a","name":"Uno","userRole":"ADMIN","status":"ACTIVE"},
                {"id":"b","name":"Due","userRole":"LIMITED","status":"ACTIVE"},
                {"id":"c","name":"Tre","userRole":"ADMIN","status":"PENDING"}]"#,
        ),
        line if line.ends_with("/institutions/a") => told(
            r#"{"fiscalCode":"00264560608","products":[{"productId":"prod-pagopa",
                "productOnBoardingStatus":"ACTIVE","userProductActions":["Selc:AccessProductBackoffice"]}]}"#,
        ),
        line if line.ends_with("/institutions/b") => told(
            r#"{"fiscalCode":"00264560609","products":[{"productId":"prod-pagopa",
                "productOnBoardingStatus":"ACTIVE","userProductActions":[]}]}"#,
        ),
        line if line.ends_with("/institutions/c") => Some(Reply::Json(500, "{}".to_owned())),
        _ => None,
    });
    let portal = portal.await;
    let link = portal.link();
    link.sign_in("demo").await.unwrap();
    let seen: Vec<_> = link
        .institutions()
        .await
        .unwrap()
        .into_iter()
        .map(|one| {
            (
                one.name,
                one.tax_code.map(|code| code.to_string()),
                one.role,
                one.can_manage,
            )
        })
        .collect();
    let row = |name: &str, code: Option<&str>, role: &str, can_manage| {
        (
            name.to_owned(),
            code.map(str::to_owned),
            role.to_owned(),
            can_manage,
        )
    };
    assert_eq!(
        seen,
        [
            row("Uno", Some("00264560608"), "Amministratore", true),
            row("Due", Some("00264560609"), "Operatore", false),
            row("Tre", None, "Amministratore", true),
        ]
    );
}

/// A partner, registered as broker of ECs, of whose PSP side the portal says `psp`.
async fn partner(psp: fn() -> Reply) -> (RawPortal, BackOffice) {
    let portal = RawPortal::answering(move |request: &Request| match &request.line {
        line if line.ends_with("/full-detail") => told(&format!(
            r#"{{"id":"{COMUNE}","name":"Partner","tax_code":"01234567890","institution_type":"PT",
                "user_product_roles":[{{"product_role":"admin","product_role_label":"Referente dei Pagamenti"}}]}}"#
        )),
        line if line.contains("/creditor-institutions/01234567890/full") => {
            told(r#"{"brokerDetailsResource":{"broker_code":"01234567890"}}"#)
        }
        line if line.contains("/psp-brokers/01234567890") => Some(psp()),
        line if line.ends_with("/flags") => told(r#"{"flags":{"payment-notices":true}}"#),
        _ => None,
    });
    let portal = portal.await;
    let back_office = portal.back_office().await;
    (portal, back_office)
}

#[tokio::test]
async fn a_partner_may_ask_for_what_it_is_registered_as_broker_of() {
    let (_portal, back_office) = partner(|| Reply::Json(404, "{}".to_owned())).await;
    let institution = back_office.profile().await.unwrap().institution;
    assert_eq!(institution.kind, InstitutionKind::Pt);
    assert_eq!(institution.role, "Referente dei Pagamenti");
    let entitlement = institution.entitlement;
    assert_eq!(
        (entitlement.ec, entitlement.psp, entitlement.payment_notices),
        (true, false, true)
    );
}

#[tokio::test]
async fn an_institution_that_is_no_partner_is_told_of_though_its_registration_is_not() {
    for (broker, is_direct) in [
        (Reply::Json as fn(u16, String) -> Reply, None),
        (|_, _| Reply::Json(404, "{}".to_owned()), Some(false)),
    ] {
        let portal = RawPortal::answering(move |request: &Request| match &request.line {
            line if line.ends_with("/full-detail") => told(&format!(
                r#"{{"id":"{COMUNE}","name":"Comune","tax_code":"01234567890","institution_type":"PA"}}"#
            )),
            line if line.contains("/creditor-institutions/") => Some(broker(500, "{}".to_owned())),
            line if line.ends_with("/flags") => told(r#"{"flags":{}}"#),
            _ => None,
        });
        let portal = portal.await;
        let profile = portal.back_office().await.profile().await.unwrap();
        assert!(profile.institution.entitlement.ec);
        assert_eq!(profile.is_direct, is_direct);
    }
}

#[tokio::test]
async fn a_partner_loses_no_product_to_a_question_that_failed() {
    let (_portal, back_office) = partner(|| Reply::Json(500, "{}".to_owned())).await;
    assert_eq!(
        back_office.profile().await.unwrap_err().fault,
        PortalFault::Failed(500)
    );
}
