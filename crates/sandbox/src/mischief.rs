//! What was ordered, befalling a request: the one place where anything goes wrong on purpose.

use std::{collections::BTreeSet, convert::Infallible, sync::Arc, task::Poll};

use axum::{
    Extension, Json,
    body::{Body, Bytes, to_bytes},
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, future, stream};
use serde_json::{Value, json};

use crate::{
    area_riservata,
    errand::Errand,
    faults::Mischief,
    keys::Listed,
    line::{Ending, Line},
    one_time_code, pages,
    portal::{Portal, StoreFailed},
    problem::Problem,
    runtime::Lag,
    seeds::io::IoService,
    speaker::Speaker,
};

/// More than any body here has.
const LARGEST: usize = 64 * 1024 * 1024;

/// Where on the way a request is.
#[derive(Clone)]
pub(crate) struct Stage {
    pub portal: Arc<Portal>,
    pub speaker: Speaker,
}

pub(crate) async fn befall(
    State(Stage { portal, speaker }): State<Stage>,
    ConnectInfo(line): ConnectInfo<Line>,
    Extension(errand): Extension<Errand>,
    request: Request,
    next: Next,
) -> Response {
    let Some(mischief) = portal.orders.next_for(&errand) else {
        return next.run(request).await;
    };
    let Some(mut request) = arrived(request).await else {
        return cut(&line, Ending::Closed);
    };
    match mischief {
        Mischief::DropBefore => cut(&line, Ending::Closed),
        Mischief::DropAfter => {
            next.run(request).await;
            cut(&line, Ending::Closed)
        }
        Mischief::ResetBefore => cut(&line, Ending::Reset),
        Mischief::ResetAfter => {
            next.run(request).await;
            cut(&line, Ending::Reset)
        }
        Mischief::StallBefore => {
            portal.stopped().await;
            cut(&line, Ending::Closed)
        }
        Mischief::StallAfter => {
            next.run(request).await;
            portal.stopped().await;
            cut(&line, Ending::Closed)
        }
        Mischief::FailBefore(status) => speaker.fault(&portal, &errand, status).await,
        Mischief::FailAfter(status) => {
            next.run(request).await;
            speaker.fault(&portal, &errand, status).await
        }
        Mischief::NoContent => {
            next.run(request).await;
            StatusCode::NO_CONTENT.into_response()
        }
        Mischief::Truncated => half(next.run(request).await, line).await,
        Mischief::EmptyList => emptied(next.run(request).await).await,
        Mischief::OneTimeCode => {
            request.extensions_mut().insert(one_time_code::Ordered);
            next.run(request).await
        }
        Mischief::UnstoredSession => {
            request.extensions_mut().insert(area_riservata::Unstored);
            next.run(request).await
        }
        Mischief::ExpireSelfcare => {
            portal.tokens.expire_selfcare();
            next.run(request).await
        }
        Mischief::ExpireIdentities => {
            portal.tokens.expire_identities();
            next.run(request).await
        }
        Mischief::ExpireSessions => {
            portal.tokens.expire_sessions();
            next.run(request).await
        }
        Mischief::NoRole => Problem::NoRole.into_response(),
        Mischief::DependencyUnauthorized => {
            Problem::DependencyRefused(StatusCode::UNAUTHORIZED, "Unauthorized").into_response()
        }
        Mischief::GatewayLag(calls) => late(&portal, &errand, Lag::Gateway, calls, next.run(request)).await,
        Mischief::AuthorizerLag(calls) => {
            late(&portal, &errand, Lag::Authorizer, calls, next.run(request)).await
        }
        Mischief::Html => pages::captive_portal().into_response(),
        Mischief::Stale => {
            let answered = next.run(request).await;
            if !answered.status().is_success() {
                return answered;
            }
            let before = before(&portal, &errand).await;
            before.ok().flatten().unwrap_or(answered)
        }
    }
}

/// The request once its body is here: bytes that nobody read would turn every close into a reset.
async fn arrived(request: Request) -> Option<Request> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LARGEST).await.ok()?;
    Some(Request::from_parts(parts, Body::from(body)))
}

/// An answer that no byte is written of.
fn cut(line: &Line, ending: Ending) -> Response {
    line.end(ending);
    StatusCode::NO_CONTENT.into_response()
}

/// All of the head, half of the body, and the end.
async fn half(answered: Response, line: Line) -> Response {
    let (mut parts, body) = answered.into_parts();
    let Ok(body) = to_bytes(body, LARGEST).await else {
        return cut(&line, Ending::Closed);
    };
    let arriving = body.slice(..body.len() / 2);
    let the_end = future::poll_fn(move |_| {
        line.end(Ending::ClosedOnceFlushed);
        Poll::<Result<Bytes, Infallible>>::Pending
    });
    parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
    let body = stream::iter([Ok(arriving)]).chain(stream::once(the_end));
    Response::from_parts(parts, Body::from_stream(body))
}

async fn emptied(answered: Response) -> Response {
    if !answered.status().is_success() {
        return answered;
    }
    let body = to_bytes(answered.into_body(), LARGEST).await.unwrap_or_default();
    let mut list: Value = serde_json::from_slice(&body).unwrap_or_default();
    for rows in ["institution_api_key_list", "value"] {
        if let Some(rows) = list.get_mut(rows) {
            *rows = json!([]);
        }
    }
    if let Some(count) = list.pointer_mut("/pagination/count") {
        *count = json!(0);
    }
    Json(list).into_response()
}

/// The change is done, and what it made is not known everywhere.
async fn late(
    portal: &Portal,
    errand: &Errand,
    lag: Lag,
    calls: u32,
    change: impl Future<Output = Response>,
) -> Response {
    let keys = || match errand.institution() {
        Some((environment, institution)) => portal.store().keys(environment, institution),
        None => BTreeSet::new(),
    };
    let before = keys();
    let answered = change.await;
    for key in keys().difference(&before) {
        portal.lagging.begin(key.clone(), lag, calls);
    }
    answered
}

/// What a list would have told before the most recent change.
async fn before(portal: &Arc<Portal>, errand: &Errand) -> Result<Option<Response>, StoreFailed> {
    if let Some((environment, institution)) = errand.institution() {
        let institution = institution.to_owned();
        let listed = portal.with_store(move |store| Ok(store.list_before(environment, &institution)));
        return Ok(Some(Json(Listed::of(listed.await?)).into_response()));
    }
    let Some(service) = errand.service().and_then(IoService::of_id) else {
        return Ok(None);
    };
    let pair = portal.with_store(move |store| Ok(store.io_pair_before(&service)));
    Ok(Some(Json(pair.await?).into_response()))
}
