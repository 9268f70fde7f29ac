//! A service's pair, and a new key in one of its slots. Never safe to repeat: every call that goes through makes a key.

use std::sync::Arc;

use axum::{
    Extension, Json,
    body::Bytes,
    extract::{Path, State},
};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::{
    changes::Noted,
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
    noted: Noted,
    body: Bytes,
) -> Result<Json<IoPair>, IoProblem> {
    if !body.is_empty() {
        let read: Result<IgnoredAny, _> = serde_json::from_slice(&body);
        read.map_err(|error| IoProblem::Internal(error.to_string()))?;
    }
    let managing = caller.managing()?;
    let slot = slot(key_type)?;
    let service = with_keys(managing.allowed_from_here()?, &id)?;
    let pair = portal.with_store(move |store| {
        let pair = store.io_regenerate(&service, slot)?;
        noted.carried_out();
        Ok(pair)
    });
    Ok(Json(pair.await?))
}

fn slot(key_type: String) -> Result<Slot, IoProblem> {
    Slot::of_word(&key_type).ok_or(IoProblem::Invalid {
        value: Value::String(key_type),
        codec: "SubscriptionKeyType",
    })
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
