//! What stands for a good key at each address, and the gateway's own words.

use axum::{
    Json,
    body::Bytes,
    extract::{Extension, Path, Query},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::admission::Admitted;
use crate::{
    faults::Status,
    portal::Deployment,
    problem::{JSON, gateway},
    subscription_key::INVALID,
};

const RETRY_AFTER: u64 = 5;

const NOT_ALLOWED: &str = "You are not allowed to access this resource.";
const PLAIN: (HeaderName, &str) = (header::CONTENT_TYPE, "text/plain");

pub(super) fn app(deployment: &Deployment, name: &'static str) -> Json<Value> {
    let environment = deployment.environment.word().to_lowercase();
    Json(json!({ "name": name, "version": "1.0.0", "environment": environment }))
}

/// Nothing is kept here for anyone: not found is what the authorizer lets through.
pub(super) async fn not_found(
    Extension(admitted): Extension<Admitted>,
    Path(asked): Path<Vec<(String, String)>>,
) -> Response {
    let entity = asked.first().map_or("", |(_, entity)| entity);
    if !admitted.authorized(entity) {
        return not_authorized();
    }
    if asked.len() == 1 {
        return Json(json!({ "count": 0, "data": [] })).into_response();
    }
    let body =
        json!({ "title": "Not found", "status": 404, "detail": "Not found any resource with that code" });
    (StatusCode::NOT_FOUND, Json(body)).into_response()
}

pub(super) async fn flows(Extension(admitted): Extension<Admitted>, Path(entity): Path<String>) -> Response {
    if admitted.authorized(&entity) {
        Json(json!([])).into_response()
    } else {
        not_authorized()
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Kpi {
    psp_id: Option<String>,
    broker_fiscal_code: Option<String>,
}

/// The policy refuses whoever does not say whose figures they want, before it looks at the key's rights.
pub(super) async fn kpi(
    Extension(admitted): Extension<Admitted>,
    Query(Kpi {
        psp_id,
        broker_fiscal_code,
    }): Query<Kpi>,
) -> Response {
    match psp_id.or(broker_fiscal_code) {
        None => StatusCode::FORBIDDEN.into_response(),
        Some(entity) if admitted.authorized(&entity) => Json(json!({})).into_response(),
        Some(_) => not_authorized(),
    }
}

pub(super) async fn templates() -> Json<Value> {
    Json(json!([{ "template_id": "TemplateSingleInstalment", "description": "Avviso di prova" }]))
}

#[derive(Deserialize)]
struct Position {
    #[serde(rename = "paFiscalCode")]
    entity: Option<String>,
}

/// No position is ever made.
pub(super) async fn position(Extension(admitted): Extension<Admitted>, body: Bytes) -> Response {
    let position: Option<Position> = serde_json::from_slice(&body).ok();
    match position.and_then(|position| position.entity) {
        None => missing_entity(),
        Some(entity) if !admitted.authorized(&entity) => not_authorized(),
        Some(_) => (StatusCode::BAD_REQUEST, [PLAIN], "Nothing can be paid here.").into_response(),
    }
}

fn missing_entity() -> Response {
    let text = "The 'paFiscalCode' field is missing in the request body.";
    (StatusCode::BAD_REQUEST, [PLAIN], text).into_response()
}

/// With the blanks that this gateway writes.
pub(super) fn refused(status: StatusCode, message: &str) -> Response {
    let mut response = gateway(status, message);
    let body = format!(
        r#"{{ "statusCode": {}, "message": "{message}" }}"#,
        status.as_u16()
    );
    response
        .headers_mut()
        .insert(JSON.0, HeaderValue::from_static(JSON.1));
    *response.body_mut() = body.into();
    response
}

pub(super) fn not_authorized() -> Response {
    refused(StatusCode::FORBIDDEN, NOT_ALLOWED)
}

pub(super) fn too_many(seconds: u64) -> Response {
    let message = format!("Rate limit is exceeded. Try again in {seconds} seconds.");
    let mut response = refused(StatusCode::TOO_MANY_REQUESTS, &message);
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// An ordered error, in this gateway's shapes.
pub(crate) fn fault(status: Status) -> Response {
    let code = StatusCode::from_u16(status.code()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    match status {
        Status::Unauthorized => refused(code, INVALID),
        Status::Forbidden => not_authorized(),
        Status::NotFound => refused(code, "Resource not found"),
        Status::TooManyRequests => too_many(RETRY_AFTER),
        Status::Conflict | Status::Failed | Status::BadGateway | Status::Unavailable => {
            refused(code, code.canonical_reason().unwrap_or_default())
        }
    }
}
