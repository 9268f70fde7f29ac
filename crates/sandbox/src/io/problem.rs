//! The functions' errors, byte for byte: three fields, in this order, and nothing else.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::Value;

use crate::{portal::StoreFailed, problem::PROBLEM_JSON};

pub(crate) enum IoProblem {
    /// What was asked for, as it was read, and the name of what it should have been.
    Invalid {
        value: Value,
        codec: &'static str,
    },
    /// Not a Manage key, not from this address, or not the institution's: the body does not say which.
    NotAllowed,
    /// A group's key, and a service outside the group.
    NoValidScopes,
    /// No such subscription.
    NotFound(String),
    /// No document, or a deleted one.
    NoItem(String),
    ProfileNotFound,
    /// Of a service that is not in a state for it.
    NoTransition,
    /// One document that cannot be told takes the whole answer with it.
    TopicGone {
        service_id: String,
        topic_id: u32,
    },
    /// What Azure answered to the function.
    Azure(u16),
    /// Anything else, in the words of what went wrong.
    Internal(String),
}

/// The order of the fields is the wire's.
#[derive(Serialize)]
struct ProblemJson {
    detail: String,
    status: u16,
    title: String,
}

impl IoProblem {
    fn parts(self) -> (StatusCode, String, String) {
        let internal = |detail| {
            let title = "Internal server error".to_owned();
            (StatusCode::INTERNAL_SERVER_ERROR, title, detail)
        };
        let not_found = |detail| (StatusCode::NOT_FOUND, "Not found".to_owned(), detail);
        match self {
            IoProblem::Invalid { value, codec } => (
                StatusCode::BAD_REQUEST,
                format!("Invalid {codec}"),
                format!("value [{value}] at [root] is not a valid [{codec}]"),
            ),
            IoProblem::NotAllowed => (
                StatusCode::FORBIDDEN,
                "You are not allowed here".to_owned(),
                "You do not have enough permission to complete the operation you requested".to_owned(),
            ),
            IoProblem::NoValidScopes => (
                StatusCode::FORBIDDEN,
                "User has no valid scopes".to_owned(),
                "You are not part of any valid scope, you should ask the administrator to give you the \
                 required permissions."
                    .to_owned(),
            ),
            IoProblem::NotFound(id) => not_found(format!("{id} not found")),
            IoProblem::NoItem(id) => not_found(format!("no item with id {id} found")),
            IoProblem::ProfileNotFound => (
                StatusCode::NOT_FOUND,
                "Profile not found".to_owned(),
                "The profile you requested was not found in the system.".to_owned(),
            ),
            IoProblem::NoTransition => (
                StatusCode::CONFLICT,
                "Conflict".to_owned(),
                "No transition matched".to_owned(),
            ),
            IoProblem::TopicGone { service_id, topic_id } => internal(format!(
                "service ({service_id}) has an invalid topic_id ({topic_id})"
            )),
            IoProblem::Azure(status) => internal(format!("Apim {status} error")),
            IoProblem::Internal(text) => internal(text),
        }
    }
}

impl IntoResponse for IoProblem {
    fn into_response(self) -> Response {
        let (status, title, detail) = self.parts();
        let body = ProblemJson {
            detail,
            status: status.as_u16(),
            title,
        };
        let body = serde_json::to_string(&body).unwrap_or_else(|_| unreachable!("errors are plain text"));
        (status, [PROBLEM_JSON], body).into_response()
    }
}

impl From<StoreFailed> for IoProblem {
    fn from(StoreFailed(text): StoreFailed) -> Self {
        IoProblem::Internal(text)
    }
}
