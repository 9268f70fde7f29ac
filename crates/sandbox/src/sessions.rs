//! Identity token in, session token out; and the check of the session on every call of the back office.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, State},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

use crate::{
    portal::{Deployment, Portal},
    problem::{Problem, gateway},
    seeds::Institution,
};

/// `POST /api/token/token`: the answer is the bare token, not JSON.
pub(crate) async fn exchange(State(deployment): State<Deployment>, headers: HeaderMap) -> Response {
    let Some(identity) = headers.get("IdentityToken").and_then(|value| value.to_str().ok()) else {
        return gateway(StatusCode::UNAUTHORIZED, "JWT not present.");
    };
    match deployment.portal.tokens.session(deployment.environment, identity) {
        Some(session) => session.into_response(),
        None => gateway(StatusCode::UNAUTHORIZED, "Invalid JWT."),
    }
}

/// A good session: of exactly one institution.
pub(crate) struct Session {
    institution_id: String,
    pub portal: Arc<Portal>,
}

impl Session {
    /// Only the session's own institution may be named in a path.
    pub fn only(self, institution_id: &str) -> Result<Self, Problem> {
        if institution_id == self.institution_id {
            Ok(self)
        } else {
            Err(Problem::OtherInstitution)
        }
    }

    pub fn institution(self) -> Result<&'static Institution, Problem> {
        self.portal
            .institution(&self.institution_id)
            .ok_or(Problem::UserNotFound(self.institution_id))
    }
}

impl FromRequestParts<Deployment> for Session {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, deployment: &Deployment) -> Result<Self, Problem> {
        bearer(&parts.headers)
            .and_then(|token| {
                deployment
                    .portal
                    .tokens
                    .institution_id(deployment.environment, token)
            })
            .map(|institution_id| Session {
                institution_id,
                portal: deployment.portal.clone(),
            })
            .ok_or(Problem::Unauthenticated)
    }
}

pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")
}
