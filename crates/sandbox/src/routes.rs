//! Every path of the sandbox, and all that a request passes through on its way.

use std::sync::Arc;

use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::{Next, from_fn},
    response::Response,
    routing::{get, post},
};

use crate::{
    area_riservata, back_office, dashboard,
    environment::Environment,
    io, keys,
    portal::{Deployment, Portal},
    problem::gateway,
    registrations, sessions,
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

pub(crate) fn routes(portal: &Arc<Portal>) -> Router {
    Router::new()
        .nest("/selfcare", selfcare().with_state(portal.clone()))
        .nest("/dashboard", dashboard().with_state(portal.clone()))
        .nest("/uat", environment(portal, Environment::Collaudo))
        .nest("/prod", environment(portal, Environment::Produzione))
        .nest("/io", io::routes(portal))
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
}

fn selfcare() -> Router<Arc<Portal>> {
    Router::new()
        .route("/auth/login", get(area_riservata::login))
        .route("/auth/login/callback", get(area_riservata::callback))
        .route("/auth/oidc/exchange", post(area_riservata::exchange))
        .route("/dashboard", get(area_riservata::overview))
        .route("/token-exchange", get(area_riservata::token_exchange))
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
    Router::new()
        .route("/ui", get(area_riservata::landing))
        .route("/api/token/token", post(sessions::exchange))
        .nest("/backoffice/v1", back_office())
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
        .route_layer(from_fn(with_request_id))
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
