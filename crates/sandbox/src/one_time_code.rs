//! The one-time code by mail, where a sign-in was ordered to ask for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    Form, Json,
    extract::{FromRequestParts, Query, State},
    http::{StatusCode, request::Parts},
    response::{Html, IntoResponse, Response},
};
use axum_extra::extract::cookie::CookieJar;
use serde::Deserialize;
use serde_json::json;

use crate::{
    area_riservata::signed_in,
    clock::Clock,
    dashboard::problem,
    pages::{self, Storing},
    portal::Portal,
    problem::PROBLEM_JSON,
};

/// What the simulated mail says.
const RIGHT: &str = "123456";
const LASTS: Duration = Duration::from_secs(5 * 60);
const ATTEMPTS: u32 = 5;
pub(crate) const MASKED_EMAIL: &str = "a***o@example.it";

/// Marks a sign-in that is to ask for the code.
#[derive(Clone, Copy)]
pub(crate) struct Ordered;

/// Whether this sign-in is to ask for it.
pub(crate) struct Wanted(pub bool);

impl<S: Sync> FromRequestParts<S> for Wanted {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Wanted(parts.extensions.get::<Ordered>().is_some()))
    }
}

/// The codes that were mailed.
pub(crate) struct Mailed {
    clock: Clock,
    codes: Mutex<HashMap<String, Code>>,
}

struct Code {
    mailed: Instant,
    left: u32,
    used: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Right,
    Wrong { left: u32 },
    Rejected,
    Expired,
    Used,
    Unknown,
}

impl Mailed {
    pub fn new(clock: Clock) -> Self {
        Mailed {
            clock,
            codes: Mutex::default(),
        }
    }

    /// The id to say with the code.
    pub fn mail(&self) -> String {
        let id = uuid::Uuid::new_v4().to_string();
        let code = Code {
            mailed: self.clock.now(),
            left: ATTEMPTS,
            used: false,
        };
        let mut codes = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        codes.insert(id.clone(), code);
        id
    }

    fn verify(&self, id: &str, said: &str) -> Verdict {
        let mut codes = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(code) = codes.get_mut(id) else {
            return Verdict::Unknown;
        };
        if code.used {
            return Verdict::Used;
        }
        if code.left == 0 {
            return Verdict::Rejected;
        }
        if self.clock.now().duration_since(code.mailed) >= LASTS {
            return Verdict::Expired;
        }
        if said == RIGHT {
            code.used = true;
            return Verdict::Right;
        }
        code.left -= 1;
        match code.left {
            0 => Verdict::Rejected,
            left => Verdict::Wrong { left },
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Said {
    otp_uuid: String,
    otp: String,
}

/// `POST /otp/verify`
pub(crate) async fn verify(State(portal): State<Arc<Portal>>, Json(said): Json<Said>) -> Response {
    match portal.mailed.verify(&said.otp_uuid, &said.otp) {
        Verdict::Right => Json(json!({ "sessionToken": portal.tokens.selfcare() })).into_response(),
        Verdict::Wrong { left } => refused("CODE_001", left, "PENDING"),
        Verdict::Rejected => refused("CODE_002", 0, "REJECTED"),
        Verdict::Expired => refused("CODE_002", 0, "EXPIRED"),
        Verdict::Used => problem(StatusCode::CONFLICT, "Conflict", "Otp already used"),
        Verdict::Unknown => problem(StatusCode::NOT_FOUND, "Not Found", "Otp not found"),
    }
}

fn refused(code: &str, left: u32, status: &str) -> Response {
    let body = json!({
        "title": "Forbidden",
        "status": 403,
        "detail": "Wrong or expired otp",
        "otpForbiddenCode": code,
        "remainingAttempts": left,
        "otpStatus": status,
    });
    (StatusCode::FORBIDDEN, [PROBLEM_JSON], body.to_string()).into_response()
}

/// What the page's form says; before it is filled in, all but the code.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Filled {
    pub otp_uuid: String,
    pub on_success: Option<String>,
    pub otp: Option<String>,
}

pub(crate) async fn page(Query(filled): Query<Filled>) -> Html<String> {
    pages::one_time_code(&filled, None)
}

pub(crate) async fn said(
    State(portal): State<Arc<Portal>>,
    jar: CookieJar,
    Form(filled): Form<Filled>,
) -> Response {
    let code = filled.otp.as_deref().unwrap_or_default();
    match portal.mailed.verify(&filled.otp_uuid, code) {
        Verdict::Right => signed_in(&portal, jar, filled.on_success, Storing::Session),
        Verdict::Wrong { left } => {
            let page = pages::one_time_code(&filled, Some(left));
            (StatusCode::FORBIDDEN, page).into_response()
        }
        Verdict::Rejected | Verdict::Expired | Verdict::Used | Verdict::Unknown => {
            (StatusCode::FORBIDDEN, pages::went_wrong()).into_response()
        }
    }
}
