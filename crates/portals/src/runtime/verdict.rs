//! What an answer to a harmless call says about the key.

use std::borrow::Cow;

use portachiavi_keys::KeyVerdict;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::harmless_call::Taken;
use crate::call::is_page;

/// Written by the gateway itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GatewayProblem<'a> {
    status_code: u16,
    #[serde(borrow)]
    message: Cow<'a, str>,
}

pub(super) fn of(taken: Taken, status: u16, body: &[u8]) -> KeyVerdict {
    if is_page(body) {
        return KeyVerdict::Silent;
    }
    let gateway = serde_json::from_slice::<GatewayProblem>(body)
        .ok()
        .filter(|problem| problem.status_code == status);
    let says = |text: &str| gateway.as_ref().is_some_and(|told| told.message.contains(text));
    let answered = matches!(taken, Taken::Answered | Taken::NobodysInstitution);
    let is_taken = match status {
        401 if says("subscription key") => return KeyVerdict::Refused,
        403 if says("not allowed to access") && taken != Taken::NobodysInstitution => {
            return KeyVerdict::NotYet;
        }
        403 if says("not allowed to access") => true,
        403 => taken == Taken::PartyMissing && body.is_empty(),
        // Whose calls are counted was recognised first.
        429 => says("Rate limit"),
        200 => answered && serde_json::from_slice::<IgnoredAny>(body).is_ok(),
        400 if taken == Taken::FieldMissing => contains(body, b"paFiscalCode"),
        // The gateway's own 404 comes before it looks at the key.
        400 | 404 => answered && gateway.is_none() && serde_json::from_slice::<IgnoredAny>(body).is_ok(),
        _ => false,
    };
    if is_taken {
        KeyVerdict::Taken
    } else {
        KeyVerdict::Silent
    }
}

fn contains(body: &[u8], text: &[u8]) -> bool {
    body.windows(text.len()).any(|part| part == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INVALID: &str = r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#;
    const NOT_ALLOWED: &str =
        r#"{ "statusCode": 403, "message": "You are not allowed to access this resource." }"#;
    const UNKNOWN_PATH: &str = r#"{ "statusCode": 404, "message": "Resource not found" }"#;
    const TOO_MANY: &str =
        r#"{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 3 seconds." }"#;
    const FIELD: &str =
        r#"{"status":400,"detail":"The 'paFiscalCode' field is missing in the request body."}"#;
    const INFO: &str = r#"{"name":"pagopa-gpd","version":"1.0.0","environment":"uat"}"#;

    #[test]
    fn each_answer_says_what_it_says_and_no_more() {
        use KeyVerdict::{NotYet, Refused, Silent, Taken as IsTaken};
        use Taken::{Answered, FieldMissing, NobodysInstitution, PartyMissing};
        for (taken, status, body, verdict) in [
            (Answered, 200, INFO, IsTaken),
            (Answered, 200, "<html>Accedi alla rete</html>", Silent),
            (Answered, 200, "", Silent),
            (Answered, 401, INVALID, Refused),
            (Answered, 401, "", Silent),
            (Answered, 403, NOT_ALLOWED, NotYet),
            (Answered, 403, "", Silent),
            (Answered, 404, r#"{"title":"Not Found","status":404}"#, IsTaken),
            (Answered, 404, UNKNOWN_PATH, Silent),
            (Answered, 429, TOO_MANY, IsTaken),
            (Answered, 429, "", Silent),
            (Answered, 503, "", Silent),
            (FieldMissing, 400, FIELD, IsTaken),
            (FieldMissing, 400, "{}", Silent),
            (FieldMissing, 200, "{}", Silent),
            (FieldMissing, 401, INVALID, Refused),
            (PartyMissing, 403, "", IsTaken),
            (PartyMissing, 403, NOT_ALLOWED, NotYet),
            (PartyMissing, 401, INVALID, Refused),
            (NobodysInstitution, 200, "[]", IsTaken),
            (NobodysInstitution, 403, NOT_ALLOWED, IsTaken),
            (NobodysInstitution, 403, "<html>Forbidden</html>", Silent),
        ] {
            assert_eq!(of(taken, status, body.as_bytes()), verdict, "{status} {body}");
        }
    }
}
