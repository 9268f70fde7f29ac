//! Who answers, and so in what shape an ordered error is told.

use std::sync::Arc;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

use crate::{
    dashboard, environment::Environment, errand::Errand, faults::Status, io, portal::Portal,
    problem::Problem, problem::gateway, runtime, store::Pair,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speaker {
    AreaRiservata,
    /// pagoPA's gateway, which exchanges tokens by itself.
    TokenExchange,
    BackOffice,
    /// The gateway that pagoPA's keys are for.
    Runtime,
    Io,
}

/// Stands in a conflict about keys that the portal does not have.
const NOBODYS_KEY: &str = "0123456789abcdef0123456789abcdef";
const FALLBACK_DOMAIN: &str = "gpd";

impl Speaker {
    pub async fn fault(self, portal: &Arc<Portal>, errand: &Errand, status: Status) -> Response {
        match self {
            Speaker::AreaRiservata => {
                let code = code(status);
                let title = code.canonical_reason().unwrap_or_default();
                dashboard::problem(code, title, "The request could not be carried out")
            }
            Speaker::TokenExchange => match status {
                Status::Unauthorized => gateway(StatusCode::UNAUTHORIZED, "Invalid JWT."),
                Status::Forbidden
                | Status::NotFound
                | Status::Conflict
                | Status::TooManyRequests
                | Status::Failed
                | Status::BadGateway
                | Status::Unavailable => {
                    let code = code(status);
                    gateway(code, code.canonical_reason().unwrap_or_default())
                }
            },
            Speaker::BackOffice => back_office(portal, errand, status).await.into_response(),
            Speaker::Runtime => runtime::fault(status),
            Speaker::Io => io::fault(status, errand.service()),
        }
    }
}

fn code(status: Status) -> StatusCode {
    StatusCode::from_u16(status.code()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

async fn back_office(portal: &Arc<Portal>, errand: &Errand, status: Status) -> Problem {
    match status {
        Status::Unauthorized => Problem::Unauthenticated,
        Status::Forbidden => Problem::OtherInstitution,
        Status::NotFound => not_found(portal, errand),
        Status::Conflict => conflict(portal, errand).await,
        Status::TooManyRequests => {
            Problem::DependencyRefused(StatusCode::TOO_MANY_REQUESTS, "Too many requests")
        }
        Status::Failed => Problem::Internal(
            r#"Status code 500, "{"error":{"code":"InternalServerError","message":"Encountered internal server error."}}""#
                .to_owned(),
        ),
        Status::BadGateway => Problem::DependencyUnreadable,
        Status::Unavailable => {
            Problem::DependencyRefused(StatusCode::SERVICE_UNAVAILABLE, "Service unavailable")
        }
    }
}

/// Of a change, that the subscription is not in the list afterwards; else, that nobody knows the institution.
fn not_found(portal: &Portal, errand: &Errand) -> Problem {
    let id = errand.institution().map_or("", |(_, id)| id);
    match (errand, portal.institution(id)) {
        (Errand::Change(_), Some(institution)) => Problem::KeysNotFound(institution),
        _ => Problem::UserNotFound(id.to_owned()),
    }
}

/// The authorizer has the pair's key already; after a regeneration, that is the new one.
async fn conflict(portal: &Arc<Portal>, errand: &Errand) -> Problem {
    let subscription = errand.subscription();
    let listed = match errand.institution() {
        Some((environment, id)) => listed(portal, environment, id.to_owned()).await,
        None => Vec::new(),
    };
    let asked =
        |pair: &&Pair| subscription.is_none_or(|subscription| pair.id.starts_with(subscription.prefix));
    let pair = listed.iter().find(asked);
    Problem::AlreadyAuthorized {
        domain: subscription
            .and_then(|subscription| subscription.domain)
            .unwrap_or(FALLBACK_DOMAIN),
        primary_key: pair.map_or(NOBODYS_KEY.to_owned(), |pair| pair.primary_key.clone()),
    }
}

async fn listed(portal: &Arc<Portal>, environment: Environment, institution_id: String) -> Vec<Pair> {
    let listed = portal.with_store(move |store| Ok(store.list(environment, &institution_id)));
    listed.await.unwrap_or_default()
}
