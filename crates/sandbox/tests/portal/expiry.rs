//! Sessions that end at a given call, and the back office's three kinds of 401.

use portachiavi_sandbox::{
    faults::{Call, Mischief},
    seeds::{BANCA, COMUNE_DI_ESEMPIO, ENTE_SENZA_RUOLO},
};

use crate::{
    comune::Comune,
    support::{Answer, Demo, keys_path},
};

const ENDED: &str =
    r#"{"title":"Error during authentication","status":401,"detail":"Error during authentication"}"#;
const NO_ROLE: &str = r#"{"title":"Unauthorized","status":401,"detail":"Error during authentication"}"#;

const INSTITUTIONS: &str = "/dashboard/v2/institutions";

#[tokio::test]
async fn every_session_of_area_riservata_ends_at_the_ordered_call_and_the_next_one_is_good() {
    let demo = Demo::start().await;
    let old = demo.selfcare().await;
    demo.order_once(Call::Institutions, Mischief::ExpireSelfcare);
    assert_eq!(demo.get(INSTITUTIONS, &old).await.status, 401);
    assert_eq!(demo.get(INSTITUTIONS, &old).await.status, 401, "for good");
    let new = demo.selfcare().await;
    assert_eq!(demo.get(INSTITUTIONS, &new).await.status, 200);
}

#[tokio::test]
async fn every_session_of_the_back_office_ends_at_the_ordered_call_and_area_riservatas_lasts() {
    let comune = Comune::with_a_pair().await;
    let demo = &comune.demo;
    let selfcare = demo.selfcare().await;
    let bank = demo.session("prod", &BANCA).await;
    demo.order_once(Call::List, Mischief::ExpireSessions);
    let ended = comune.list().await;
    ended.is(401, ENDED);
    assert_eq!(ended.header("content-type"), Some("application/problem+json"));
    let other = demo.get(&keys_path("prod", &BANCA), &bank).await;
    other.is(401, ENDED);
    assert_eq!(demo.get(INSTITUTIONS, &selfcare).await.status, 200);
    let new = demo.session("prod", &BANCA).await;
    assert_eq!(demo.get(&keys_path("prod", &BANCA), &new).await.status, 200);
}

#[tokio::test]
async fn an_identity_token_that_is_too_old_at_the_exchange_opens_nothing() {
    let demo = Demo::start().await;
    let old = demo.identity(&COMUNE_DI_ESEMPIO).await;
    demo.order_once(Call::Session, Mischief::ExpireIdentities);
    demo.exchange("uat", &old)
        .await
        .is(401, r#"{"statusCode":401,"message":"Invalid JWT."}"#);
    let new = demo.identity(&COMUNE_DI_ESEMPIO).await;
    assert_eq!(demo.exchange("uat", &new).await.status, 200);
}

#[tokio::test]
async fn sessions_can_be_ended_between_two_calls() {
    let comune = Comune::with_a_pair().await;
    let selfcare = comune.demo.selfcare().await;
    comune.demo.sandbox.expire_sessions();
    comune.list().await.is(401, ENDED);
    comune.demo.sandbox.expire_selfcare();
    assert_eq!(comune.demo.get(INSTITUTIONS, &selfcare).await.status, 401);
}

#[tokio::test]
async fn the_three_refusals_of_401_differ_in_their_bodies_and_one_in_its_status() {
    let comune = Comune::with_a_pair().await;
    let with = async |mischief| -> Answer {
        comune.demo.order_once(Call::List, mischief);
        comune.list().await
    };
    let no_role = with(Mischief::NoRole).await;
    no_role.is(401, NO_ROLE);
    assert_eq!(no_role.header("content-type"), Some("application/json"));
    with(Mischief::DependencyUnauthorized).await.is(
        401,
        r#"{"title":"Error with external dependency","status":502,"detail":"Unauthorized"}"#,
    );
    assert_eq!(
        comune.list().await.status,
        200,
        "the session is as good as before"
    );
    with(Mischief::ExpireSessions).await.is(401, ENDED);
}

#[tokio::test]
async fn where_the_person_has_no_role_the_detail_says_so_with_a_good_session() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &ENTE_SENZA_RUOLO).await;
    let detail = |id: &str| format!("/uat/backoffice/v1/institutions/{id}/full-detail");
    demo.get(&detail(ENTE_SENZA_RUOLO.id), &session)
        .await
        .is(401, NO_ROLE);
    let other = demo.get(&detail(COMUNE_DI_ESEMPIO.id), &session).await;
    other.is(
        403,
        r#"{"title":"Forbidden","status":403,"detail":"This method is forbidden"}"#,
    );
}
