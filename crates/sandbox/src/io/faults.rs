//! An ordered error in IO's shapes: the gateway's for what it says by itself, else the functions'.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{
    faults::Status,
    io::{gateway::too_many, problem::IoProblem},
    problem::gateway,
    subscription_key::INVALID,
};

const RETRY_AFTER: u64 = 1;

pub(crate) fn fault(status: Status, service: Option<&str>) -> Response {
    match (status, service) {
        (Status::Unauthorized, _) => gateway(StatusCode::UNAUTHORIZED, INVALID),
        (Status::Forbidden, _) => IoProblem::NotAllowed.into_response(),
        (Status::NotFound, Some(id)) => IoProblem::NotFound(id.to_owned()).into_response(),
        (Status::NotFound, None) => gateway(StatusCode::NOT_FOUND, "Resource not found"),
        (Status::Conflict, _) => IoProblem::NoTransition.into_response(),
        (Status::TooManyRequests, _) => too_many(RETRY_AFTER),
        (Status::Failed, _) => IoProblem::Azure(500).into_response(),
        (Status::BadGateway, _) => gateway(StatusCode::BAD_GATEWAY, "Bad gateway"),
        (Status::Unavailable, _) => gateway(StatusCode::SERVICE_UNAVAILABLE, "Service unavailable"),
    }
}
