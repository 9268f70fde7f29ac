//! Area Riservata as a browser sees it: sign-in, and the way into the back office.

use std::sync::Arc;

use axum::{
    Extension, Json,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;
use serde_json::json;
use url::form_urlencoded;

use crate::{
    dashboard::{Entrance, Refusal},
    environment::Environment,
    one_time_code::{MASKED_EMAIL, Wanted},
    pages::{self, Storing},
    portal::{Deployment, Portal},
    problem::PROBLEM_JSON,
    products,
    sessions::bearer,
};

/// The code that the simulated identity provider hands out. It never wears out.
pub(crate) const DEMO_CODE: &str = "demo";
const COOKIE: &str = "selfcare_demo";

/// Marks a sign-in whose pages keep the session elsewhere.
#[derive(Clone, Copy)]
pub(crate) struct Unstored;

#[derive(Deserialize)]
pub(crate) struct Arrival {
    #[serde(rename = "onSuccess")]
    on_success: Option<String>,
    code: Option<String>,
}

/// The way to the identity provider. Who is signed in is sent to the overview, wherever they were going.
pub(crate) async fn login(
    State(portal): State<Arc<Portal>>,
    Query(arrival): Query<Arrival>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Response {
    if is_signed_in(&portal, &headers, &jar) {
        return found(format!("{}/selfcare/dashboard", portal.base_url));
    }
    let back = format!("{}/selfcare/auth/login/callback", portal.base_url);
    let back = match &arrival.on_success {
        Some(path) => with_query(&back, &[("onSuccess", path)]),
        None => back,
    };
    let provider = [
        ("response_type", "CODE"),
        ("scope", "openid"),
        ("client_id", "demo"),
        ("state", "demo"),
        ("nonce", "demo"),
        ("redirect_uri", &back),
    ];
    pages::login(&with_query("/oneid/login", &provider)).into_response()
}

/// Where the identity provider sends the browser back to.
pub(crate) async fn callback(
    State(portal): State<Arc<Portal>>,
    Query(arrival): Query<Arrival>,
    Wanted(one_time_code): Wanted,
    unstored: Option<Extension<Unstored>>,
    jar: CookieJar,
) -> Response {
    if arrival.code.as_deref() != Some(DEMO_CODE) {
        return (StatusCode::UNAUTHORIZED, pages::went_wrong()).into_response();
    }
    if !one_time_code {
        let way = if unstored.is_some() {
            Storing::Nothing
        } else {
            Storing::Session
        };
        return signed_in(&portal, jar, arrival.on_success, way);
    }
    let id = portal.mailed.mail();
    let mut said = vec![("otpUuid", id.as_str())];
    said.extend(arrival.on_success.as_deref().map(|path| ("onSuccess", path)));
    let page = format!("{}/selfcare/auth/login/otp", portal.base_url);
    found(with_query(&page, &said))
}

/// The browser goes on to `onSuccess` where that is a path of Area Riservata, else to the overview.
pub(crate) fn signed_in(
    portal: &Portal,
    jar: CookieJar,
    on_success: Option<String>,
    storing: Storing,
) -> Response {
    let token = portal.tokens.selfcare();
    let cookie = Cookie::build((COOKIE, token.clone()))
        .path("/selfcare")
        .http_only(true)
        .secure(portal.base_url.starts_with("https:"))
        .same_site(SameSite::Lax);
    let path = on_success
        .filter(|path| is_safe(path))
        .unwrap_or_else(|| "dashboard".to_owned());
    let onwards = format!("{}/selfcare/{}", portal.base_url, path.trim_start_matches('/'));
    let page = pages::onwards("Accesso riuscito", storing, &token, &onwards);
    (jar.add(cookie), page).into_response()
}

pub(crate) async fn logout(State(portal): State<Arc<Portal>>, jar: CookieJar) -> Response {
    let jar = jar.remove(Cookie::build(COOKIE).path("/selfcare"));
    let login = format!("{}/selfcare/auth/login", portal.base_url);
    (jar, pages::onwards("Uscita", Storing::NoSession, "", &login)).into_response()
}

/// The characters that the portal allows: no scheme and no host can be told with them.
fn is_safe(path: &str) -> bool {
    !path.is_empty()
        && path
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-./?=&%".contains(c))
}

#[derive(Deserialize)]
pub(crate) struct Exchange {
    code: String,
}

/// `POST /oidc/exchange`
pub(crate) async fn exchange(
    State(portal): State<Arc<Portal>>,
    Wanted(one_time_code): Wanted,
    Json(exchange): Json<Exchange>,
) -> Response {
    if exchange.code != DEMO_CODE {
        let body = json!({ "title": "Forbidden", "status": 403, "detail": "Invalid code" });
        return (StatusCode::FORBIDDEN, [PROBLEM_JSON], body.to_string()).into_response();
    }
    if one_time_code {
        let asked = json!({
            "requiresOtpFlow": true,
            "otpSessionUid": portal.mailed.mail(),
            "maskedEmail": MASKED_EMAIL,
        });
        return (StatusCode::CREATED, Json(asked)).into_response();
    }
    Json(json!({ "sessionToken": portal.tokens.selfcare(), "requiresOtpFlow": false })).into_response()
}

/// The institutions, each with its two environments.
pub(crate) async fn overview(
    State(portal): State<Arc<Portal>>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Response {
    if !is_signed_in(&portal, &headers, &jar) {
        return found(format!("{}/selfcare/auth/login", portal.base_url));
    }
    pages::overview(portal.institutions, products::PAGOPA).into_response()
}

/// Ends on the back office's landing page with the identity token in the fragment.
pub(crate) async fn token_exchange(
    State(portal): State<Arc<Portal>>,
    Query(entrance): Query<Entrance>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Response {
    if !is_signed_in(&portal, &headers, &jar) {
        return (StatusCode::UNAUTHORIZED, pages::went_wrong()).into_response();
    }
    match entrance.landing(&portal) {
        Ok(landing) => pages::onwards("Un momento", Storing::Nothing, "", &landing).into_response(),
        Err(Refusal::NotFound) => (StatusCode::NOT_FOUND, pages::went_wrong()).into_response(),
        Err(Refusal::BadRequest) => (StatusCode::BAD_REQUEST, pages::went_wrong()).into_response(),
    }
}

/// Where the back office's own pages would begin.
pub(crate) async fn landing(State(deployment): State<Deployment>) -> Html<String> {
    pages::landing(match deployment.environment {
        Environment::Collaudo => "Collaudo",
        Environment::Produzione => "Produzione",
    })
}

/// A browser brings the cookie of the sign-in, a program the token itself.
fn is_signed_in(portal: &Portal, headers: &HeaderMap, jar: &CookieJar) -> bool {
    let cookie = jar.get(COOKIE).map(Cookie::value);
    bearer(headers)
        .or(cookie)
        .is_some_and(|token| portal.tokens.is_selfcare(token))
}

fn with_query(address: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    format!("{address}?{}", query.finish())
}

pub(crate) fn found(location: String) -> Response {
    (StatusCode::FOUND, [(header::LOCATION, location)]).into_response()
}
