//! pagoPA's run-time gateway: whether a key is taken, told by the one call of each product that changes nothing.
//!
//! Only the answers that prove something are here. Nothing is behind the gateway, so whatever an institution asks
//! about is not found.

mod admission;
mod answers;
mod lag;
mod products;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    middleware::from_fn_with_state,
    routing::{get, post},
};

pub(crate) use answers::fault;
pub(crate) use lag::{Lag, Lagging};

use self::products::Product;
use crate::{
    environment::Environment,
    portal::{Deployment, Portal},
    routes::faulty,
    speaker::Speaker,
};

pub(crate) fn routes(portal: &Arc<Portal>) -> Router {
    [Environment::Collaudo, Environment::Produzione]
        .into_iter()
        .fold(Router::new(), |router, environment| {
            let path = format!("/{}", environment.prefix());
            router.nest(&path, gateway(portal, environment))
        })
}

fn gateway(portal: &Arc<Portal>, environment: Environment) -> Router {
    let deployment = Deployment {
        portal: portal.clone(),
        environment,
    };
    let open = products::ALL.iter().fold(Router::new(), |router, product| {
        let admit = from_fn_with_state((deployment.clone(), product), admission::admit);
        router.nest(product.path, operations(product).route_layer(admit))
    });
    faulty(open, portal, Speaker::Runtime).with_state(deployment)
}

fn operations(product: &Product) -> Router<Deployment> {
    let operations = Router::new();
    match product.probe {
        products::Probe::App { name } => {
            let info = async move |State(deployment): State<Deployment>| answers::app(&deployment, name);
            let operations = operations.route("/info", get(info));
            match product.about_an_entity {
                Some(path) => operations.route(path, get(answers::not_found)),
                None => operations,
            }
        }
        products::Probe::Flows => operations.route("/organizations/{entity}/reportings", get(answers::flows)),
        products::Probe::Kpi => operations.route("/fdr-kpi/{kind}", get(answers::kpi)),
        products::Probe::Templates => operations.route("/notices/templates", get(answers::templates)),
        products::Probe::Position => operations.route("/paCreatePosition", post(answers::position)),
    }
}
