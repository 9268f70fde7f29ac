//! What happens before any function is asked: whose key it is, and whether it is the institution's turn.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    io::{access::Caller, pace::Turn, problem::IoProblem},
    portal::Portal,
    problem::{ByGateway, gateway},
    seeds::io::{IoInstitution, ManageKey},
    subscription_key::{INVALID, MISSING, presented},
};

const REMAINING: HeaderName = HeaderName::from_static("x-rate-limit-remaining");
/// The gateway's own name for it: there is no `Retry-After`.
const RETRY_AFTER: HeaderName = HeaderName::from_static("x-rate-limit-retry-after");

/// On every answer that a function gave.
const FUNCTION_HEADERS: [(HeaderName, &str); 5] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (
        header::STRICT_TRANSPORT_SECURITY,
        "max-age=15552000; includeSubDomains",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

pub(crate) async fn admit(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let Some(key) = presented(&request) else {
        return gateway(StatusCode::UNAUTHORIZED, MISSING);
    };
    let caller = match caller(&portal, key).await {
        Ok(Some(caller)) => caller,
        Ok(None) => return gateway(StatusCode::UNAUTHORIZED, INVALID),
        Err(problem) => return problem.into_response(),
    };
    let remaining = match portal.pace.take(caller.institution().tax_code) {
        Turn::Taken { remaining } => remaining,
        Turn::Refused { retry_after } => return too_many(retry_after),
    };
    let mut response = if caller.institution().client_certificate {
        (StatusCode::FORBIDDEN, Body::empty()).into_response()
    } else {
        request.extensions_mut().insert(caller);
        let mut answered = next.run(request).await;
        if answered.extensions().get::<ByGateway>().is_some() {
            return answered;
        }
        for (name, value) in FUNCTION_HEADERS {
            answered
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
        }
        answered
    };
    response
        .headers_mut()
        .insert(REMAINING, HeaderValue::from(remaining));
    response
}

async fn caller(portal: &Arc<Portal>, key: String) -> Result<Option<Caller>, IoProblem> {
    if let Some((institution, manage)) = manage_key(&key) {
        return Ok(Some(Caller::Manage(institution, manage)));
    }
    let found = portal.with_store(move |store| Ok(store.io_service_with(&key)));
    Ok(found.await?.map(Caller::IoService))
}

fn manage_key(key: &str) -> Option<(&'static IoInstitution, &'static ManageKey)> {
    crate::seeds::io::ALL.into_iter().find_map(|institution| {
        let found = institution.manage_keys().find(|manage| manage.opens_with(key))?;
        Some((institution, found))
    })
}

pub(super) fn too_many(retry_after: u64) -> Response {
    let message = format!("Rate limit is exceeded. Try again in {retry_after} seconds.");
    let mut response = gateway(StatusCode::TOO_MANY_REQUESTS, &message);
    let headers = response.headers_mut();
    headers.insert(REMAINING, HeaderValue::from(0));
    headers.insert(RETRY_AFTER, HeaderValue::from(retry_after));
    response
}
