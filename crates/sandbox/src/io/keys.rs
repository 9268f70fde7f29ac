//! A service's pair, and a new key in one of its slots. Never safe to repeat: every call that goes through makes a key.

use std::{io, sync::Arc};

use axum::{
    Extension, Json,
    body::{Body, Bytes},
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::{
    faults::AfterCommit,
    io::{
        access::{Caller, Managing},
        problem::IoProblem,
    },
    portal::Portal,
    seeds::io::{IoService, Lifecycle},
    store::{IoPair, Slot},
};

pub(crate) async fn pair(
    State(portal): State<Arc<Portal>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<IoPair>, IoProblem> {
    let service = with_keys(caller.managing()?.allowed_from_here()?, &id)?;
    let pair = portal.with_store(move |store| Ok(store.io_pair(&service)));
    Ok(Json(pair.await?))
}

pub(crate) async fn regenerate(
    State(portal): State<Arc<Portal>>,
    Extension(caller): Extension<Caller>,
    Path((id, key_type)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, IoProblem> {
    if !body.is_empty() {
        let read: Result<IgnoredAny, _> = serde_json::from_slice(&body);
        read.map_err(|error| IoProblem::Internal(error.to_string()))?;
    }
    let managing = caller.managing()?;
    let slot = slot(key_type)?;
    let service = with_keys(managing.allowed_from_here()?, &id)?;
    let pair = portal
        .with_store(move |store| store.io_regenerate(&service, slot))
        .await?;
    match portal.faults().io_regenerate {
        None => Ok(Json(pair).into_response()),
        Some(AfterCommit::Fail500) => Err(IoProblem::Azure(500)),
        Some(AfterCommit::Reset) => Ok(no_answer()),
    }
}

fn slot(key_type: String) -> Result<Slot, IoProblem> {
    match key_type.as_str() {
        "primary" => Ok(Slot::Primary),
        "secondary" => Ok(Slot::Secondary),
        _ => Err(IoProblem::Invalid {
            value: Value::String(key_type),
            codec: "SubscriptionKeyType",
        }),
    }
}

fn with_keys(managing: Managing, id: &str) -> Result<IoService, IoProblem> {
    let no_item = || IoProblem::NoItem(id.to_owned());
    let service = managing.owned(id)?.filter(IoService::has_document);
    let service = service.ok_or_else(no_item)?;
    managing.in_scope(&service)?;
    if service.lifecycle() == Lifecycle::Deleted {
        return Err(no_item());
    }
    Ok(service)
}

/// A body that fails before its first byte: the server drops the connection with nothing written to it.
fn no_answer() -> Response {
    let reset = io::Error::from(io::ErrorKind::ConnectionReset);
    Body::from_stream(stream::iter([Err::<Bytes, _>(reset)])).into_response()
}
