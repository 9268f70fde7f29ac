//! What IO's error answers mean.

use std::borrow::Cow;

use portachiavi_keys::PortalFault;
use serde::Deserialize;

/// Written by the functions behind the gateway.
#[derive(Deserialize)]
struct Problem<'a> {
    status: u16,
    #[serde(borrow)]
    title: Cow<'a, str>,
    #[serde(borrow)]
    detail: Cow<'a, str>,
}

/// Written by the gateway, before it asks anyone.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GatewayProblem {
    status_code: u16,
}

/// About a read: where the body does not tell, the status does.
pub(super) fn of_read(status: u16, body: &[u8]) -> PortalFault {
    certain(status, body).unwrap_or(match status {
        400 => PortalFault::Malformed,
        401 => PortalFault::KeyRefused,
        // Only the gateway's check for a client certificate says nothing at all.
        403 if body.is_empty() => PortalFault::CertificateNeeded,
        404 => PortalFault::NotFound,
        429 => PortalFault::Throttled,
        _ => PortalFault::Failed(status),
    })
}

/// About a change. Only a body that is written before anything is touched makes a fault that says "nothing changed": a
/// proxy on the way may use the same status for an answer that it could not pass on. That an empty 403 is not among
/// them costs nothing, as the read that comes before every change meets it first. A 404 "not found" may come from
/// reading the keys after one was changed.
pub(super) fn of_change(status: u16, body: &[u8]) -> PortalFault {
    certain(status, body).unwrap_or(match status {
        404 => PortalFault::NotFound,
        409 => PortalFault::Conflict,
        _ => PortalFault::Failed(status),
    })
}

fn certain(status: u16, body: &[u8]) -> Option<PortalFault> {
    if let Ok(gateway) = serde_json::from_slice::<GatewayProblem>(body) {
        return match status {
            _ if gateway.status_code != status => None,
            401 => Some(PortalFault::KeyRefused),
            429 => Some(PortalFault::Throttled),
            _ => None,
        };
    }
    let problem: Problem = serde_json::from_slice(body).ok()?;
    if problem.status != status {
        return None;
    }
    match (status, &*problem.title) {
        (400, title) if title.starts_with("Invalid ") => Some(PortalFault::Malformed),
        (403, "You are not allowed here") => Some(PortalFault::KeyNotAllowed),
        (403, "User has no valid scopes") => Some(PortalFault::OutsideGroup),
        (404, _) if problem.detail.starts_with("no item with id ") => Some(PortalFault::ServiceDeleted),
        _ => None,
    }
}

/// Whether one service spoils every page that it is on: its topic was withdrawn, and the whole page fails for it.
pub(super) fn is_poisoned(status: u16, body: &[u8]) -> bool {
    let problem = serde_json::from_slice::<Problem>(body);
    status == 500 && problem.is_ok_and(|problem| problem.detail.contains("has an invalid topic_id"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// status, body, what it means to a read, what it means to a change
    const TABLE: [(u16, &str, PortalFault, PortalFault); 14] = [
        (
            401,
            r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#,
            PortalFault::KeyRefused,
            PortalFault::KeyRefused,
        ),
        (
            401,
            r#"{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }"#,
            PortalFault::KeyRefused,
            PortalFault::KeyRefused,
        ),
        (
            429,
            r#"{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 3 seconds." }"#,
            PortalFault::Throttled,
            PortalFault::Throttled,
        ),
        (403, "", PortalFault::CertificateNeeded, PortalFault::Failed(403)),
        (
            400,
            r#"{"detail":"value [\"PRIMARY\"] at [root] is not a valid [SubscriptionKeyType]","status":400,"title":"Invalid SubscriptionKeyType"}"#,
            PortalFault::Malformed,
            PortalFault::Malformed,
        ),
        (
            400,
            r#"{"detail":"value [100] at [root] is not a valid [pipe(IntegerFromString, integer >= 1 and < 100)]","status":400,"title":"Invalid pipe(IntegerFromString, integer >= 1 and < 100)"}"#,
            PortalFault::Malformed,
            PortalFault::Malformed,
        ),
        (
            403,
            r#"{"detail":"You do not have enough permission to complete the operation you requested","status":403,"title":"You are not allowed here"}"#,
            PortalFault::KeyNotAllowed,
            PortalFault::KeyNotAllowed,
        ),
        (
            403,
            r#"{"detail":"You are not part of any valid scope, you should ask the administrator to give you the required permissions.","status":403,"title":"User has no valid scopes"}"#,
            PortalFault::OutsideGroup,
            PortalFault::OutsideGroup,
        ),
        (
            404,
            r#"{"detail":"01EXPK not found","status":404,"title":"Not found"}"#,
            PortalFault::NotFound,
            PortalFault::NotFound,
        ),
        (
            404,
            r#"{"detail":"no item with id 01EXPK found","status":404,"title":"Not Found"}"#,
            PortalFault::ServiceDeleted,
            PortalFault::ServiceDeleted,
        ),
        (
            409,
            r#"{"detail":"No transition matched","status":409,"title":"Conflict"}"#,
            PortalFault::Failed(409),
            PortalFault::Conflict,
        ),
        (
            500,
            r#"{"detail":"Internal Error while retrieving 01EXPK detail","status":500,"title":"Internal server error"}"#,
            PortalFault::Failed(500),
            PortalFault::Failed(500),
        ),
        (
            500,
            r#"{"detail":"Apim 429 error","status":500,"title":"Internal server error"}"#,
            PortalFault::Failed(500),
            PortalFault::Failed(500),
        ),
        (
            404,
            r#"{"statusCode":404,"message":"Resource not found"}"#,
            PortalFault::NotFound,
            PortalFault::NotFound,
        ),
    ];

    #[test]
    fn every_error_body_of_io_has_its_fault() {
        for (status, body, read, change) in TABLE {
            assert_eq!(of_read(status, body.as_bytes()), read, "{status} {body}");
            assert_eq!(of_change(status, body.as_bytes()), change, "{status} {body}");
        }
    }

    #[test]
    fn a_change_is_in_doubt_whatever_the_status_when_the_body_is_not_ios_own() {
        for status in 300..=599 {
            for body in [
                "",
                "<html>Bad Gateway</html>",
                "{\"title\":",
                "[]",
                "null",
                r#"{"title":"You are not allowed here","status":502,"detail":"x"}"#,
                r#"{"statusCode":502,"message":"x"}"#,
                r#"{"title":"Not found","status":404,"detail":"01EXPK not found"}"#,
            ] {
                let fault = of_change(status, body.as_bytes());
                assert!(!fault.nothing_changed(), "{status} {body:?} gave {fault:?}");
            }
        }
    }

    #[test]
    fn only_a_withdrawn_topic_poisons_a_page() {
        let told = |detail: &str| {
            format!(r#"{{"detail":"{detail}","status":500,"title":"Internal server error"}}"#).into_bytes()
        };
        assert!(is_poisoned(
            500,
            &told("service (01EXPK) has an invalid topic_id (7)")
        ));
        assert!(!is_poisoned(500, &told("Apim 429 error")));
        assert!(!is_poisoned(500, b""));
    }
}
