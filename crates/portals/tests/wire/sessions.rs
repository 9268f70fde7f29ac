//! One session for each institution and environment: opened, renewed, and never mistaken for another's.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use portachiavi_keys::{Environment, InstitutionId, Portal, PortalFault};
use portachiavi_portals::Expected;
use secrecy::SecretString;

use crate::raw::{COMUNE, LIST, RawPortal, Reply};

fn token(claims: &str) -> String {
    format!("e30.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(claims))
}

fn told(body: impl Into<String>) -> Option<Reply> {
    Some(Reply::Json(200, body.into()))
}

fn identity_of(institution: &str, person: &str) -> SecretString {
    token(&format!(
        r#"{{"uid":"{person}","organization":{{"id":"{institution}","fiscal_code":"00264560608"}}}}"#
    ))
    .into()
}

/// They begin at 1000; both in seconds.
async fn a_portal_whose_sessions_end_at(end: u32) -> RawPortal {
    RawPortal::answering(move |request| match &request.line {
        line if line.contains("/api/token/token") => told(token(&format!(
            r#"{{"iat":1000,"exp":{end},"org_id":"{COMUNE}"}}"#
        ))),
        line if line.contains("/api-keys") => told(LIST),
        _ => None,
    })
    .await
}

fn comune() -> InstitutionId {
    InstitutionId::parse(COMUNE).unwrap()
}

#[tokio::test]
async fn an_identity_token_opens_its_own_institution_without_area_riservata() {
    let portal = a_portal_whose_sessions_end_at(29800).await;
    let link = portal.link();
    let identity = identity_of(COMUNE, "ada");
    let counted = link
        .admit(link.ticket(), Environment::Collaudo, &identity, Expected::Brought)
        .await
        .unwrap();
    assert!(counted);
    let session = link.session();
    assert_eq!(session.area_riservata, None);
    assert_eq!(session.entered.len(), 1);
    assert!(session.entered[0].until.is_some());

    let there = link.back_office(&comune(), Environment::Collaudo);
    there.list().await.unwrap();
    let elsewhere = link.back_office(&comune(), Environment::Produzione);
    assert_eq!(
        elsewhere.list().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
    assert!(
        link.is_signed_in(),
        "what was not opened takes nothing from what is open"
    );
    there.list().await.unwrap();
    assert!(portal.seen("/dashboard/").is_empty());
}

#[tokio::test]
async fn another_person_finds_nothing_open() {
    let portal = RawPortal::answering(|_| None).await;
    let link = portal.link();
    let admit = async |institution, environment, person| {
        let identity = identity_of(institution, person);
        link.admit(link.ticket(), environment, &identity, Expected::Brought)
            .await
            .unwrap();
        link.session().entered.len()
    };
    assert_eq!(admit("a", Environment::Collaudo, "ada").await, 1);
    assert_eq!(admit("a", Environment::Produzione, "ada").await, 2);
    assert_eq!(admit("b", Environment::Collaudo, "ada").await, 3);
    assert_eq!(admit("b", Environment::Collaudo, "eva").await, 1);
}

#[tokio::test]
async fn what_is_no_identity_token_or_is_refused_opens_nothing() {
    let portal = RawPortal::answering(|request| {
        let exchange = request.line.contains("/api/token/token");
        exchange.then(|| Reply::Json(401, r#"{"statusCode":401,"message":"Invalid JWT."}"#.to_owned()))
    });
    let portal = portal.await;
    let link = portal.link();
    for odd in [
        "",
        "x",
        "a.b.c",
        &token("{}"),
        &token(r#"{"organization":{"id":""}}"#),
    ] {
        let fault = link
            .admit(
                link.ticket(),
                Environment::Collaudo,
                &odd.into(),
                Expected::Brought,
            )
            .await
            .unwrap_err()
            .fault;
        assert_eq!(fault, PortalFault::Unreadable, "{odd}");
    }
    assert!(portal.seen("").is_empty(), "nothing of it is sent anywhere");
    let old = identity_of(COMUNE, "ada");
    let fault = link
        .admit(link.ticket(), Environment::Collaudo, &old, Expected::Brought)
        .await
        .unwrap_err()
        .fault;
    assert_eq!(fault, PortalFault::SessionExpired);
    assert!(!link.is_signed_in());
}

#[tokio::test]
async fn a_session_of_another_institution_than_asked_for_is_not_taken() {
    let portal = RawPortal::answering(|request| {
        let exchange = request.line.contains("/api/token/token");
        exchange.then(|| Reply::Json(200, token(r#"{"org_id":"another"}"#)))
    });
    let portal = portal.await;
    let link = portal.link();
    link.sign_in("demo").await.unwrap();
    let fault = link
        .back_office(&comune(), Environment::Collaudo)
        .list()
        .await
        .unwrap_err()
        .fault;
    assert_eq!(fault, PortalFault::OtherInstitution);
    assert!(link.session().entered.is_empty());
    assert!(portal.seen("/api-keys").is_empty());
}

#[tokio::test]
async fn a_read_that_meets_another_institutions_session_is_asked_again_with_the_right_one() {
    let first = std::sync::atomic::AtomicBool::new(true);
    let portal = RawPortal::answering(move |request| {
        let list = request.line.contains("/api-keys");
        list.then(|| {
            if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
                let body = r#"{"title":"Forbidden","status":403,"detail":"This method is forbidden"}"#;
                Reply::Json(403, body.to_owned())
            } else {
                Reply::Json(200, LIST.to_owned())
            }
        })
    });
    let portal = portal.await;
    portal.back_office().await.list().await.unwrap();
    assert_eq!(portal.seen("/api/token/token").len(), 2);
}

#[tokio::test]
async fn a_session_about_to_end_is_renewed_before_it_is_used() {
    let portal = a_portal_whose_sessions_end_at(1030).await;
    let back_office = portal.back_office().await;
    back_office.list().await.unwrap();
    back_office.list().await.unwrap();
    assert_eq!(portal.seen("/api/token/token").len(), 2);
}

#[tokio::test]
async fn what_was_entered_outlives_the_session_of_area_riservata() {
    let portal = RawPortal::answering(|request| match &request.line {
        line if line.ends_with("/v2/institutions") => Some(Reply::Json(401, "{}".to_owned())),
        line if line.contains("/api-keys") => told(LIST),
        line if line.ends_with("/v1/institutions") => told(format!(
            r#"{{"institution_base_list":[{{"id":"{COMUNE}","name":"Comune di Esempio","user_product_roles":
                [{{"product_role":"admin","product_role_label":"Referente dei Pagamenti"}}]}}]}}"#
        )),
        _ => None,
    });
    let portal = portal.await;
    let link = portal.link();
    link.sign_in("demo").await.unwrap();
    let back_office = link.back_office(&comune(), Environment::Collaudo);
    back_office.list().await.unwrap();
    assert_eq!(
        link.institutions().await.unwrap_err().fault,
        PortalFault::SessionExpired
    );
    assert_eq!(link.session().area_riservata, None);
    let listed = link.institutions().await.unwrap();
    let told = (&*listed[0].name, &*listed[0].role, &listed[0].tax_code);
    assert_eq!(
        told,
        ("Comune di Esempio", "Referente dei Pagamenti", &None),
        "the back office tells them"
    );
    assert!(link.is_signed_in());
    back_office.list().await.unwrap();
}

#[tokio::test]
async fn what_a_sign_in_brings_after_a_sign_out_is_dropped() {
    let portal = RawPortal::answering(|_| None).await;
    let link = portal.link();
    let identity = identity_of(COMUNE, "ada");
    for leave in [
        portachiavi_portals::PagoPa::sign_out,
        portachiavi_portals::PagoPa::give_up_sign_ins,
    ] {
        let ticket = link.ticket();
        leave(&link);
        assert!(!link.resume(ticket, "late".into()));
        let counted = link.admit(ticket, Environment::Collaudo, &identity, Expected::Brought);
        assert!(!counted.await.unwrap());
        assert!(!link.is_signed_in());
    }
    assert!(link.resume(link.ticket(), "in time".into()));
}

#[tokio::test]
async fn a_landing_that_nobody_wanted_is_not_taken() {
    let portal = RawPortal::answering(|_| None).await;
    let link = portal.link();
    let led = async |institution, person, target: Option<(&InstitutionId, Environment)>| {
        let identity = identity_of(institution, person);
        let expected = Expected::Led(target);
        let admitted = link.admit(link.ticket(), Environment::Collaudo, &identity, expected);
        admitted.await.map_err(|error| error.fault)
    };
    let comune = comune();
    let wanted = Some((&comune, Environment::Collaudo));
    let other_environment = Some((&comune, Environment::Produzione));
    assert_eq!(
        led("other", "ada", wanted).await,
        Err(PortalFault::OtherInstitution)
    );
    assert_eq!(
        led(COMUNE, "ada", other_environment).await,
        Err(PortalFault::OtherInstitution)
    );
    let session = token(r#"{"uid":"ada"}"#);
    assert!(link.resume(link.ticket(), session.into()));
    assert_eq!(
        led(COMUNE, "eva", wanted).await,
        Err(PortalFault::OtherInstitution)
    );
    assert!(portal.seen("").is_empty(), "nothing of it is sent anywhere");
    assert_eq!(led(COMUNE, "ada", wanted).await, Ok(true));
}
