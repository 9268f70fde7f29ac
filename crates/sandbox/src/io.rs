//! IO: the Manage API and, of the calls that a service's own key opens, the one that asks about a citizen.
//!
//! One gateway stands before both. Its rate limit is the institution's: whatever its keys ask for counts together.

mod access;
mod faults;
mod gateway;
mod keys;
mod pace;
mod problem;
mod profiles;
mod services;
mod topics;

use std::sync::Arc;

use axum::{
    Router,
    middleware::from_fn_with_state,
    routing::{get, post, put},
};

pub(crate) use faults::fault;
pub use pace::Rate;
pub(crate) use pace::{Pace, Turn};

use crate::{portal::Portal, routes::faulty, speaker::Speaker};

pub(crate) fn routes(portal: &Arc<Portal>) -> Router {
    let functions = Router::new()
        .nest("/api/v1/manage", manage())
        .route("/api/v1/profiles", post(profiles::by_body))
        .route("/api/v1/profiles/{fiscal_code}", get(profiles::by_path));
    faulty(functions, portal, Speaker::Io)
        .route_layer(from_fn_with_state(portal.clone(), gateway::admit))
        .with_state(portal.clone())
}

fn manage() -> Router<Arc<Portal>> {
    Router::new()
        .route("/services", get(services::list))
        .route("/services/topics", get(topics::list))
        .route("/services/{service_id}", get(services::one))
        .route("/services/{service_id}/release", get(services::released))
        .route("/services/{service_id}/keys", get(keys::pair))
        .route("/services/{service_id}/keys/{key_type}", put(keys::regenerate))
}
