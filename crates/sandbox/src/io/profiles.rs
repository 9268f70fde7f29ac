//! Whether a citizen takes messages from a service: what the service's own key is for, and the one thing here that it
//! opens. Nobody but the tax code made for trials is known.

use axum::{Extension, Json, body::Bytes, extract::Path};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::io::{access::Caller, problem::IoProblem};

const KNOWN: &str = "AAAAAA00A00A000A";

#[derive(Deserialize)]
struct Wanted {
    fiscal_code: String,
}

pub(crate) async fn by_path(
    Extension(caller): Extension<Caller>,
    Path(fiscal_code): Path<String>,
) -> Result<Json<Value>, IoProblem> {
    profile(caller, &fiscal_code)
}

pub(crate) async fn by_body(
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Result<Json<Value>, IoProblem> {
    let wanted: Result<Wanted, _> = serde_json::from_slice(&body);
    let wanted = wanted.map_err(|error| IoProblem::Internal(error.to_string()))?;
    profile(caller, &wanted.fiscal_code)
}

/// A service that lists addresses lists others than this machine's.
fn profile(caller: Caller, fiscal_code: &str) -> Result<Json<Value>, IoProblem> {
    match caller {
        Caller::IoService(service) if service.authorized_cidrs().is_empty() => (),
        Caller::IoService(_) | Caller::Manage(..) => return Err(IoProblem::NotAllowed),
    }
    if fiscal_code != KNOWN {
        return Err(IoProblem::ProfileNotFound);
    }
    Ok(Json(
        json!({ "sender_allowed": true, "preferred_languages": ["it_IT"] }),
    ))
}
