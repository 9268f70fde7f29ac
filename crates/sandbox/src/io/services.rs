//! The list by pages, one service, and what is published of it.

use axum::{
    Extension, Json,
    extract::{Path, Query},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    io::{access::Caller, problem::IoProblem, topics},
    seeds::io::{IoService, Lifecycle},
};

const RECIPIENT: &str = "AAAAAA00A00A000A";
const USUAL_LIMIT: u32 = 20;

#[derive(Deserialize)]
pub(crate) struct Asked {
    limit: Option<String>,
    offset: Option<String>,
}

/// `count` is of this page, and what has no document is dropped after the page was cut.
pub(crate) async fn list(
    Extension(caller): Extension<Caller>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, IoProblem> {
    let managing = caller.managing()?;
    let limit = whole(
        asked.limit,
        USUAL_LIMIT,
        1..=99,
        "pipe(IntegerFromString, integer >= 1 and < 100)",
    )?;
    let offset = whole(
        asked.offset,
        0,
        0..=u32::MAX,
        "pipe(IntegerFromString, integer >= 0)",
    )?;
    let managing = managing.allowed_from_here()?;
    let page = managing
        .institution
        .io_services()
        .filter(|service| managing.reaches(service))
        .skip(offset as usize)
        .take(limit as usize);
    let told: Result<Vec<Value>, IoProblem> = page
        .filter(IoService::has_document)
        .map(|service| lifecycle(&service))
        .collect();
    let value = told?;
    Ok(Json(json!({
        "pagination": { "count": value.len(), "limit": limit, "offset": offset },
        "value": value,
    })))
}

/// A deleted one is told too.
pub(crate) async fn one(
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<Value>, IoProblem> {
    let managing = caller.managing()?.allowed_from_here()?;
    let service = managing.owned(&id)?.filter(IoService::has_document);
    let service = service.ok_or(IoProblem::NotFound(id))?;
    managing.in_scope(&service)?;
    Ok(Json(lifecycle(&service)?))
}

/// Looks at the document first, and only then at whose it is.
pub(crate) async fn released(
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<Value>, IoProblem> {
    let managing = caller.managing()?.allowed_from_here()?;
    let service = IoService::of_id(&id)
        .filter(|service| service.has_document() && service.lifecycle() != Lifecycle::Deleted)
        .ok_or_else(|| IoProblem::NoItem(id.clone()))?;
    managing.owned(&id)?;
    managing.in_scope(&service)?;
    let publication = service.publication().ok_or(IoProblem::NotFound(id))?;
    told(&service, json!(publication.word())).map(Json)
}

fn lifecycle(service: &IoService) -> Result<Value, IoProblem> {
    let state = service.lifecycle();
    let mut status = json!({ "value": state.word() });
    if state == Lifecycle::Rejected {
        status["reason"] = json!("La descrizione non spiega a chi è rivolto il servizio.");
    }
    told(service, status)
}

fn told(service: &IoService, status: Value) -> Result<Value, IoProblem> {
    let institution = service.institution;
    let mut metadata = json!({
        "scope": "LOCAL",
        "privacy_url": format!("https://www.example.it/{}/privacy", institution.tax_code),
        "email": format!("{}@example.it", institution.tax_code),
    });
    if let Some(topic_id) = service.topic_id() {
        metadata["topic"] = topics::topic(topic_id).ok_or_else(|| IoProblem::TopicGone {
            service_id: service.id(),
            topic_id,
        })?;
    }
    if let Some(group) = service.group() {
        metadata["group_id"] = json!(group);
    }
    Ok(json!({
        "id": service.id(),
        "last_update": service.last_update(),
        "status": status,
        "name": service.name(),
        "description": service.description(),
        "organization": {
            "name": institution.name,
            "fiscal_code": institution.tax_code,
            "department_name": service.department(),
        },
        "require_secure_channel": false,
        "authorized_cidrs": service.authorized_cidrs(),
        "authorized_recipients": [RECIPIENT],
        "max_allowed_payment_amount": 0,
        "metadata": metadata,
    }))
}

/// Read as JavaScript reads a number: nothing at all is 0.
fn whole(
    text: Option<String>,
    usual: u32,
    range: std::ops::RangeInclusive<u32>,
    codec: &'static str,
) -> Result<u32, IoProblem> {
    let Some(text) = text else { return Ok(usual) };
    let trimmed = text.trim();
    let read: Result<f64, _> = if trimmed.is_empty() {
        Ok(0.0)
    } else {
        trimmed.parse()
    };
    let number = match read {
        Ok(number) if number.is_finite() => number,
        Ok(_) | Err(_) => {
            return Err(IoProblem::Invalid {
                value: json!(text),
                codec,
            });
        }
    };
    let integer = number as i64;
    if number.fract() != 0.0 {
        return Err(IoProblem::Invalid {
            value: json!(number),
            codec,
        });
    }
    match u32::try_from(integer) {
        Ok(whole) if range.contains(&whole) => Ok(whole),
        Ok(_) | Err(_) => Err(IoProblem::Invalid {
            value: json!(integer),
            codec,
        }),
    }
}
