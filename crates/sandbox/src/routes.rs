//! Every path of the sandbox, and all that a request passes through on its way.

use std::sync::Arc;

use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
    routing::{get, post},
};

use crate::{
    area_riservata, back_office, changes, dashboard,
    environment::Environment,
    io, keys,
    mischief::{Stage, befall},
    one_identity, one_time_code,
    portal::{Deployment, Portal},
    problem::gateway,
    registrations, runtime, sessions,
    speaker::Speaker,
};

pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(crate) fn routes(portal: &Arc<Portal>) -> Router {
    let area_riservata = |router| faulty(router, portal, Speaker::AreaRiservata).with_state(portal.clone());
    Router::new()
        .nest("/selfcare", area_riservata(selfcare()))
        .nest("/auth", area_riservata(exchanges()))
        .nest("/oneid", area_riservata(one_identity()))
        .nest("/dashboard", area_riservata(dashboard()))
        .nest("/uat", environment(portal, Environment::Collaudo))
        .nest("/prod", environment(portal, Environment::Produzione))
        .nest("/runtime", runtime::routes(portal))
        .nest("/io", io::routes(portal))
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
        .layer(from_fn_with_state(portal.clone(), changes::note))
}

/// Where what was ordered befalls a request: behind all that its portal does to every request and every answer.
pub(crate) fn faulty<S>(router: Router<S>, portal: &Arc<Portal>, speaker: Speaker) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let portal = portal.clone();
    router.route_layer(from_fn_with_state(Stage { portal, speaker }, befall))
}

fn selfcare() -> Router<Arc<Portal>> {
    Router::new()
        .route("/auth/login", get(area_riservata::login))
        .route("/auth/login/callback", get(area_riservata::callback))
        .route(
            "/auth/login/otp",
            get(one_time_code::page).post(one_time_code::said),
        )
        .route("/auth/logout", get(area_riservata::logout))
        .route("/dashboard", get(area_riservata::overview))
        .route("/token-exchange", get(area_riservata::token_exchange))
}

/// What the pages of Area Riservata ask of its own API.
fn exchanges() -> Router<Arc<Portal>> {
    Router::new()
        .route("/otp/verify", post(one_time_code::verify))
        .route("/oidc/exchange", post(area_riservata::exchange))
}

fn one_identity() -> Router<Arc<Portal>> {
    Router::new().route("/login", get(one_identity::choice)).route(
        "/idp",
        get(one_identity::credentials).post(one_identity::identified),
    )
}

fn dashboard() -> Router<Arc<Portal>> {
    Router::new()
        .route("/v2/institutions", get(dashboard::institutions))
        .route("/v2/institutions/{institution_id}", get(dashboard::institution))
        .route("/v2/token/exchange", get(dashboard::token_exchange))
        .route(
            "/v2/products/{product_id}/back-office",
            get(dashboard::back_office_url),
        )
        .route("/v1/institutions/products", get(dashboard::products))
}

fn environment(portal: &Arc<Portal>, environment: Environment) -> Router {
    let entrance = Router::new()
        .route("/ui", get(area_riservata::landing))
        .route("/api/token/token", post(sessions::exchange));
    faulty(entrance, portal, Speaker::TokenExchange)
        .nest(
            "/backoffice/v1",
            faulty(back_office(), portal, Speaker::BackOffice).route_layer(from_fn(with_request_id)),
        )
        .with_state(Deployment {
            portal: portal.clone(),
            environment,
        })
}

fn back_office() -> Router<Deployment> {
    Router::new()
        .route("/info", get(back_office::info))
        .route("/flags", get(back_office::flags))
        .route("/flags/{name}", get(back_office::flag))
        .route("/maintenance/message", get(back_office::maintenance_message))
        .route("/institutions", get(back_office::institutions))
        .route(
            "/institutions/{institution_id}/full-detail",
            get(back_office::full_detail),
        )
        .route(
            "/institutions/{institution_id}/products",
            get(back_office::products),
        )
        .route(
            "/institutions/{institution_id}/api-keys",
            get(keys::list).post(keys::create),
        )
        .route(
            "/institutions/{institution_id}/api-keys/{subscription_id}/primary/regenerate",
            post(keys::regenerate_primary),
        )
        .route(
            "/institutions/{institution_id}/api-keys/{subscription_id}/secondary/regenerate",
            post(keys::regenerate_secondary),
        )
        .route(
            "/creditor-institutions/{tax_code}/full",
            get(registrations::creditor_institution),
        )
        .route("/psp-brokers/{tax_code}", get(registrations::psp_broker))
        .route("/payment-service-providers/{tax_code}", get(registrations::psp))
}

/// The back office repeats the caller's id, or makes one. What the gateway answers by itself has none.
async fn with_request_id(request: Request, next: Next) -> Response {
    let id = request.headers().get(REQUEST_ID).cloned();
    let id = id.or_else(|| HeaderValue::from_str(&uuid::Uuid::new_v4().to_string()).ok());
    let mut response = next.run(request).await;
    if let Some(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

async fn nothing_here() -> Response {
    gateway(StatusCode::NOT_FOUND, "Resource not found")
}
