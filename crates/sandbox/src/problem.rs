//! The back office's errors, byte for byte.

use axum::{
    Extension,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::{portal::StoreFailed, seeds::Institution, subscription::Subscription};

pub(crate) const JSON: (HeaderName, &str) = (header::CONTENT_TYPE, "application/json");
pub(crate) const PROBLEM_JSON: (HeaderName, &str) = (header::CONTENT_TYPE, "application/problem+json");

/// Why the back office does not do as asked.
pub(crate) enum Problem {
    /// Token missing, badly signed or expired.
    Unauthenticated,
    /// A good token of a person without an active role on pagoPA.
    NoRole,
    OtherInstitution,
    CodeUnknown(String),
    CodeMissing,
    TypeNotAllowed(&'static Institution, &'static Subscription),
    PspCodeMissing(&'static Institution, &'static Subscription),
    PrefixNotFound(String),
    /// No such subscription among the institution's.
    KeysNotFound(&'static Institution),
    /// Area Riservata does not know the institution.
    UserNotFound(String),
    /// The authorizer has these keys already. Its text carries one of them in clear.
    AlreadyAuthorized {
        domain: &'static str,
        primary_key: String,
    },
    ActorNotFound(String),
    PspBrokerNotFound(String),
    PspCodeNotFound(String),
    NoMaintenanceMessage,
    /// What a dependency answered, and its words.
    DependencyRefused(StatusCode, &'static str),
    DependencyUnreadable,
    /// Anything else, in the words of what went wrong.
    Internal(String),
}

/// The order of the fields is the wire's.
#[derive(Serialize)]
struct ProblemJson<'a> {
    title: &'a str,
    status: u16,
    detail: String,
}

impl Problem {
    fn parts(self) -> (StatusCode, &'static str, String) {
        let not_authenticated = || "Error during authentication".to_owned();
        match self {
            Problem::Unauthenticated => {
                (StatusCode::UNAUTHORIZED, "Error during authentication", not_authenticated())
            }
            Problem::NoRole => (StatusCode::UNAUTHORIZED, "Unauthorized", not_authenticated()),
            Problem::OtherInstitution => {
                (StatusCode::FORBIDDEN, "Forbidden", "This method is forbidden".to_owned())
            }
            Problem::CodeUnknown(code) => (
                StatusCode::BAD_REQUEST,
                "Bad Request",
                format!("Invalid value {code} for property subscription-code"),
            ),
            Problem::CodeMissing => (
                StatusCode::BAD_REQUEST,
                "Bad Request",
                "Required request parameter 'subscription-code' for method parameter type Subscription is not present"
                    .to_owned(),
            ),
            Problem::TypeNotAllowed(institution, subscription) => (
                StatusCode::BAD_REQUEST,
                "Subscription not allowed for institution",
                format!(
                    "Institution {} of type {} can not operate on the requested subscription {}",
                    institution.tax_code,
                    institution.role().word(),
                    subscription.display_name
                ),
            ),
            Problem::PspCodeMissing(institution, subscription) => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "Error with PSP APIM key",
                format!(
                    "The {} product APIM key require that the PSP code is configured but the PSP code for \
                     institution {} is missing",
                    subscription.display_name, institution.tax_code
                ),
            ),
            Problem::PrefixNotFound(prefix) => (
                StatusCode::NOT_FOUND,
                "Subscription Prefix Not Found",
                format!("No prefix found with code {prefix}"),
            ),
            Problem::KeysNotFound(institution) => (
                StatusCode::NOT_FOUND,
                "APIM keys Not Found",
                format!("No API keys found with code {}", institution.id),
            ),
            Problem::UserNotFound(id) => {
                (StatusCode::NOT_FOUND, "APIM User Not Found", format!("No User found with code {id}"))
            }
            Problem::AlreadyAuthorized { domain, primary_key } => (
                StatusCode::CONFLICT,
                DOWNSTREAM,
                format!(
                    "An existent authorization was found with domain [{domain}] and subscription key [{primary_key}]."
                ),
            ),
            Problem::ActorNotFound(tax_code) => (
                StatusCode::NOT_FOUND,
                "Actor Not Found",
                format!("No Broker and No CreditorInstitution found with code {tax_code}"),
            ),
            Problem::PspBrokerNotFound(tax_code) => {
                (StatusCode::NOT_FOUND, DOWNSTREAM, format!("No Broker PSP found with code: {tax_code}"))
            }
            Problem::PspCodeNotFound(tax_code) => (
                StatusCode::BAD_REQUEST,
                "Psp Code Not Found",
                format!("No psp code found for taxCode {tax_code}"),
            ),
            Problem::NoMaintenanceMessage => (
                StatusCode::NOT_FOUND,
                "Maintenance messages Not Found",
                "No maintenance messages found".to_owned(),
            ),
            Problem::DependencyRefused(status, text) => (status, DOWNSTREAM, text.to_owned()),
            Problem::DependencyUnreadable => (
                StatusCode::BAD_GATEWAY,
                "Response Not Readable",
                "The response body is not readable".to_owned(),
            ),
            Problem::Internal(text) => (StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error", text),
        }
    }
}

/// The title of what a dependency refused: the HTTP status is the dependency's, the one in the body is always 502.
const DOWNSTREAM: &str = "Error with external dependency";

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let by_security = matches!(self, Problem::Unauthenticated);
        let (status, title, detail) = self.parts();
        let told = if title == DOWNSTREAM {
            StatusCode::BAD_GATEWAY
        } else {
            status
        };
        let body = json(&ProblemJson {
            title,
            status: told.as_u16(),
            detail,
        });
        if by_security {
            let challenge = (header::WWW_AUTHENTICATE, r#"Bearer realm="selfcare""#);
            return (status, [PROBLEM_JSON, challenge], body).into_response();
        }
        (status, [JSON], body).into_response()
    }
}

impl From<StoreFailed> for Problem {
    fn from(StoreFailed(text): StoreFailed) -> Self {
        Problem::Internal(text)
    }
}

/// Marks an answer of the gateway, so that nobody behind it signs it.
#[derive(Clone)]
pub(crate) struct ByGateway;

/// The gateway's own errors have another shape.
pub(crate) fn gateway(status: StatusCode, message: &str) -> Response {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct GatewayError<'a> {
        status_code: u16,
        message: &'a str,
    }
    (
        status,
        Extension(ByGateway),
        [JSON],
        json(&GatewayError {
            status_code: status.as_u16(),
            message,
        }),
    )
        .into_response()
}

fn json(body: &impl Serialize) -> String {
    serde_json::to_string(body).unwrap_or_else(|_| unreachable!("errors are plain text"))
}
