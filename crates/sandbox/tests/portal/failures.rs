//! Ordered errors, byte for byte in the shape that each portal gives them.

use portachiavi_sandbox::{
    faults::{Call, Mischief, Status},
    seeds::{COMUNE_DI_ESEMPIO, io},
};

use crate::{
    comune::Comune,
    io_calls::{INVALID, NOT_ALLOWED, service},
    support::{Demo, keys_path},
};

#[tokio::test]
async fn the_back_office_fails_in_its_own_shapes_and_repeats_the_request_id() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let path = keys_path("uat", &COMUNE_DI_ESEMPIO);
    let unknown = format!(
        r#"{{"title":"APIM User Not Found","status":404,"detail":"No User found with code {}"}}"#,
        COMUNE_DI_ESEMPIO.id
    );
    for (status, body) in [
        (
            Status::Unauthorized,
            r#"{"title":"Error during authentication","status":401,"detail":"Error during authentication"}"#,
        ),
        (
            Status::Forbidden,
            r#"{"title":"Forbidden","status":403,"detail":"This method is forbidden"}"#,
        ),
        (Status::NotFound, &unknown),
        (
            Status::TooManyRequests,
            r#"{"title":"Error with external dependency","status":502,"detail":"Too many requests"}"#,
        ),
        (
            Status::Failed,
            r#"{"title":"Internal Server Error","status":500,"detail":"Status code 500, \"{\"error\":{\"code\":\"InternalServerError\",\"message\":\"Encountered internal server error.\"}}\""}"#,
        ),
        (
            Status::BadGateway,
            r#"{"title":"Response Not Readable","status":502,"detail":"The response body is not readable"}"#,
        ),
        (
            Status::Unavailable,
            r#"{"title":"Error with external dependency","status":502,"detail":"Service unavailable"}"#,
        ),
    ] {
        demo.order_once(Call::List, Mischief::FailBefore(status));
        let failed = demo.get(&path, &session).await;
        failed.is(status.code(), body);
        assert!(failed.header("x-request-id").is_some());
    }
}

#[tokio::test]
async fn a_failure_before_changes_nothing_and_one_after_comes_too_late() {
    let comune = Comune::without_pairs().await;
    comune
        .demo
        .order_once(Call::Create, Mischief::FailBefore(Status::Failed));
    assert_eq!(comune.create("GPD").await.status, 500);
    assert_eq!(comune.pairs(), []);
    comune
        .demo
        .order_once(Call::Create, Mischief::FailAfter(Status::Failed));
    assert_eq!(comune.create("GPD").await.status, 500);
    let created = comune.pair();

    let not_found = format!(
        r#"{{"title":"APIM keys Not Found","status":404,"detail":"No API keys found with code {}"}}"#,
        COMUNE_DI_ESEMPIO.id
    );
    comune
        .demo
        .order_once(Call::Regenerate, Mischief::FailAfter(Status::NotFound));
    comune.regenerate().await.is(404, &not_found);
    assert_ne!(comune.pair().primary, created.primary);
    assert_eq!(comune.pair().secondary, created.secondary);
}

#[tokio::test]
async fn a_conflict_after_a_regeneration_shows_the_new_key() {
    let comune = Comune::with_a_pair().await;
    let before = comune.pair();
    comune
        .demo
        .order_once(Call::Regenerate, Mischief::FailAfter(Status::Conflict));
    let answered = comune.regenerate().await;
    let after = comune.pair();
    assert_ne!(after.primary, before.primary);
    let conflict = format!(
        r#"{{"title":"Error with external dependency","status":502,"detail":"An existent authorization was found with domain [gpd] and subscription key [{}]."}}"#,
        after.primary
    );
    answered.is(409, &conflict);
}

#[tokio::test]
async fn io_fails_in_the_shapes_of_its_functions() {
    let demo = Demo::start().await;
    let key = io::COMUNE_DI_ESEMPIO.manage.primary;
    let service = service(&io::COMUNE_DI_ESEMPIO, 0);
    let not_found = format!(
        r#"{{"detail":"{} not found","status":404,"title":"Not found"}}"#,
        service.id()
    );
    for (status, body) in [
        (Status::Forbidden, NOT_ALLOWED),
        (Status::NotFound, &not_found),
        (
            Status::Conflict,
            r#"{"detail":"No transition matched","status":409,"title":"Conflict"}"#,
        ),
        (
            Status::Failed,
            r#"{"detail":"Apim 500 error","status":500,"title":"Internal server error"}"#,
        ),
    ] {
        demo.order_once(Call::IoRegenerate, Mischief::FailBefore(status));
        let failed = demo.regenerate(service, "primary", key).await;
        failed.is(status.code(), body);
        assert_eq!(failed.header("content-type"), Some("application/problem+json"));
        assert_eq!(failed.header("x-content-type-options"), Some("nosniff"));
        assert!(failed.header("x-rate-limit-remaining").is_some());
    }
}

#[tokio::test]
async fn io_fails_in_the_shapes_of_its_gateway() {
    let demo = Demo::start().await;
    let key = io::COMUNE_DI_ESEMPIO.manage.primary;
    for (status, body) in [
        (Status::Unauthorized, INVALID),
        (
            Status::TooManyRequests,
            r#"{"statusCode":429,"message":"Rate limit is exceeded. Try again in 1 seconds."}"#,
        ),
        (
            Status::BadGateway,
            r#"{"statusCode":502,"message":"Bad gateway"}"#,
        ),
        (
            Status::Unavailable,
            r#"{"statusCode":503,"message":"Service unavailable"}"#,
        ),
    ] {
        demo.order_once(Call::IoServices, Mischief::FailBefore(status));
        let failed = demo.page(key, 20, 0).await;
        failed.is(status.code(), body);
        assert_eq!(failed.header("content-type"), Some("application/json"));
        assert_eq!(failed.header("x-content-type-options"), None);
        let throttled = status == Status::TooManyRequests;
        assert_eq!(failed.header("x-rate-limit-retry-after").is_some(), throttled);
    }
}

#[tokio::test]
async fn t8_a_500_of_io_can_come_after_the_key_was_regenerated() {
    let demo = Demo::start().await;
    let key = io::COMUNE_DI_ESEMPIO.manage.primary;
    let service = service(&io::COMUNE_DI_ESEMPIO, 0);
    let before = demo.sandbox.pair_of_service(&service.id()).unwrap();
    demo.order_once(Call::IoRegenerate, Mischief::FailAfter(Status::Failed));
    let answered = demo.regenerate(service, "primary", key).await;
    answered.is(
        500,
        r#"{"detail":"Apim 500 error","status":500,"title":"Internal server error"}"#,
    );
    let after = demo.sandbox.pair_of_service(&service.id()).unwrap();
    assert_ne!(after.primary, before.primary, "the key is new all the same");
    assert_eq!(after.secondary, before.secondary);
}

#[tokio::test]
async fn area_riservata_and_the_token_exchange_fail_in_shapes_of_their_own() {
    let demo = Demo::start().await;
    let identity = demo.identity(&COMUNE_DI_ESEMPIO).await;
    demo.order_once(Call::Session, Mischief::FailBefore(Status::Unavailable));
    demo.exchange("uat", &identity)
        .await
        .is(503, r#"{"statusCode":503,"message":"Service Unavailable"}"#);
    demo.order_once(Call::IdentityToken, Mischief::FailBefore(Status::Failed));
    let path = format!(
        "/dashboard/v2/token/exchange?institutionId={}",
        COMUNE_DI_ESEMPIO.id
    );
    let failed = demo.get(&path, &demo.selfcare().await).await;
    assert_eq!(
        (failed.status, failed.header("content-type")),
        (500, Some("application/problem+json"))
    );
    assert_eq!(failed.json()["title"], "Internal Server Error");
}
