//! What the portals' error answers mean.

use std::borrow::Cow;

use portachiavi_keys::PortalFault;
use serde::Deserialize;

#[derive(Deserialize)]
struct Problem<'a> {
    #[serde(borrow)]
    title: Cow<'a, str>,
    status: u16,
}

/// The answers of the gateway in front of the portal look different from the portal's own.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GatewayProblem {
    status_code: u16,
}

/// The back office about a read.
pub(super) fn of_read(status: u16, body: &[u8]) -> PortalFault {
    match status {
        429 => PortalFault::Throttled,
        _ => of_change(status, body),
    }
}

/// The back office about a change. Only a body that the back office or its gateway writes before anything is touched
/// makes a fault that says "nothing changed": the status of a part behind it (its body then says 502), or of a proxy on
/// the way, does not.
pub(super) fn of_change(status: u16, body: &[u8]) -> PortalFault {
    certain(status, body).unwrap_or(match status {
        401 if is_of_a_dependency(body) => PortalFault::DependencyRefused,
        404 => PortalFault::NotFound,
        409 => PortalFault::Conflict,
        _ => PortalFault::Failed(status),
    })
}

fn certain(status: u16, body: &[u8]) -> Option<PortalFault> {
    if let Ok(gateway) = serde_json::from_slice::<GatewayProblem>(body) {
        return (gateway.status_code == status && status == 429).then_some(PortalFault::Throttled);
    }
    let problem: Problem = serde_json::from_slice(body).ok()?;
    if problem.status != status {
        return None;
    }
    match (status, &*problem.title) {
        (400, "Subscription not allowed for institution") => Some(PortalFault::TypeNotAllowed),
        (400, "Bad Request") => Some(PortalFault::Malformed),
        (401, "Error during authentication") => Some(PortalFault::SessionExpired),
        (401, "Unauthorized") => Some(PortalFault::RoleMissing),
        (403, "Forbidden") => Some(PortalFault::OtherInstitution),
        (404, "Subscription Prefix Not Found") => Some(PortalFault::PrefixUnknown),
        (500, "Error with PSP APIM key") => Some(PortalFault::PspCodeMissing),
        _ => None,
    }
}

/// The third kind of 401: the portal itself was refused by a part behind it, whose status it passes on.
fn is_of_a_dependency(body: &[u8]) -> bool {
    let problem = serde_json::from_slice::<Problem>(body);
    problem.is_ok_and(|problem| problem.status == 502 && problem.title == "Error with external dependency")
}

/// Area Riservata and the token exchanges: the status alone tells.
pub(super) fn of_sign_in(status: u16, _body: &[u8]) -> PortalFault {
    match status {
        400 => PortalFault::Malformed,
        401 => PortalFault::SessionExpired,
        403 => PortalFault::RoleMissing,
        404 => PortalFault::NotFound,
        429 => PortalFault::Throttled,
        _ => PortalFault::Failed(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// status, body, what it means, whether it is certain that nothing changed
    const TABLE: [(u16, &str, PortalFault, bool); 20] = [
        (
            401,
            r#"{"title":"Error during authentication","status":401,"detail":"Error during authentication"}"#,
            PortalFault::SessionExpired,
            true,
        ),
        (
            401,
            r#"{"title":"Unauthorized","status":401,"detail":"Error during authentication"}"#,
            PortalFault::RoleMissing,
            true,
        ),
        (
            403,
            r#"{"title":"Forbidden","status":403,"detail":"This method is forbidden"}"#,
            PortalFault::OtherInstitution,
            true,
        ),
        (
            400,
            r#"{"title":"Bad Request","status":400,"detail":"Invalid value FOO for property subscription-code"}"#,
            PortalFault::Malformed,
            true,
        ),
        (
            400,
            r#"{"title":"Bad Request","status":400,"detail":"Required request parameter 'subscription-code' for method parameter type Subscription is not present"}"#,
            PortalFault::Malformed,
            true,
        ),
        (
            400,
            r#"{"title":"Subscription not allowed for institution","status":400,"detail":"Institution 00264560608 of type CI can not operate on the requested subscription FdR - Flussi di Rendicontazione (PSP)"}"#,
            PortalFault::TypeNotAllowed,
            true,
        ),
        (
            404,
            r#"{"title":"Subscription Prefix Not Found","status":404,"detail":"No prefix found with code bes-"}"#,
            PortalFault::PrefixUnknown,
            true,
        ),
        (
            404,
            r#"{"title":"APIM keys Not Found","status":404,"detail":"No API keys found with code 1"}"#,
            PortalFault::NotFound,
            false,
        ),
        (
            404,
            r#"{"title":"APIM User Not Found","status":404,"detail":"x"}"#,
            PortalFault::NotFound,
            false,
        ),
        (
            500,
            r#"{"title":"Error with PSP APIM key","status":500,"detail":"The FdR - Flussi di Rendicontazione (PSP) product APIM key require that the PSP code is configured but the PSP code for institution 123 is missing"}"#,
            PortalFault::PspCodeMissing,
            true,
        ),
        (
            500,
            r#"{"title":"Internal Server Error","status":500,"detail":"Status code 429, too many"}"#,
            PortalFault::Failed(500),
            false,
        ),
        (
            502,
            r#"{"title":"SelfCare Role Not Found","status":502,"detail":"x"}"#,
            PortalFault::Failed(502),
            false,
        ),
        (
            502,
            r#"{"title":"Response Not Readable","status":502,"detail":"The response body is not readable"}"#,
            PortalFault::Failed(502),
            false,
        ),
        (
            502,
            r#"{"title":"Error with external dependency","status":502,"detail":"No Response Body"}"#,
            PortalFault::Failed(502),
            false,
        ),
        (
            409,
            r#"{"title":"Error with external dependency","status":502,"detail":"a key stands here"}"#,
            PortalFault::Conflict,
            false,
        ),
        (
            404,
            r#"{"title":"Error with external dependency","status":502,"detail":"x"}"#,
            PortalFault::NotFound,
            false,
        ),
        (
            401,
            r#"{"title":"Error with external dependency","status":502,"detail":"x"}"#,
            PortalFault::DependencyRefused,
            false,
        ),
        (
            400,
            r#"{"title":"Error with external dependency","status":502,"detail":"x"}"#,
            PortalFault::Failed(400),
            false,
        ),
        (
            404,
            r#"{"statusCode":404,"message":"Resource not found"}"#,
            PortalFault::NotFound,
            false,
        ),
        (
            429,
            r#"{"statusCode":429,"message":"Rate limit is exceeded. Try again in 5 seconds."}"#,
            PortalFault::Throttled,
            true,
        ),
    ];

    #[test]
    fn every_error_body_of_the_back_office_has_its_fault() {
        for (status, body, fault, nothing_changed) in TABLE {
            assert_eq!(of_change(status, body.as_bytes()), fault, "{status} {body}");
            assert_eq!(fault.nothing_changed(), nothing_changed, "{status} {body}");
            assert_eq!(of_read(status, body.as_bytes()), fault, "{status} {body}");
        }
    }

    #[test]
    fn a_change_is_in_doubt_whatever_the_status_when_the_body_is_not_the_back_offices_own() {
        let dependency = r#"{"title":"Error with external dependency","status":502,"detail":"x"}"#;
        let borrowed_title = r#"{"title":"Forbidden","status":502}"#;
        for status in (300..=599).filter(|status| *status != 304) {
            for body in [
                "",
                "<html>Bad Gateway</html>",
                "{\"title\":",
                "[]",
                "null",
                dependency,
                borrowed_title,
            ] {
                let fault = of_change(status, body.as_bytes());
                assert!(!fault.nothing_changed(), "{status} {body:?} gave {fault:?}");
            }
        }
    }

    #[test]
    fn a_throttled_read_is_told_by_its_status_and_a_bare_401_is_no_session_problem() {
        assert_eq!(of_read(429, b"slow down"), PortalFault::Throttled);
        assert_eq!(of_read(401, b"<html>"), PortalFault::Failed(401));
    }
}
