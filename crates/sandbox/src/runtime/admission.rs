//! Whose key it is, and whether it opens this product in this environment.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::Response,
};

use super::{
    answers::{refused, too_many},
    lag::Lag,
    products::Product,
};
use crate::{
    io::Turn,
    portal::Deployment,
    problem::gateway,
    seeds::{Institution, Role},
    subscription::Subscription,
    subscription_key::{INVALID, MISSING, presented},
};

/// A key that the gateway let in.
#[derive(Clone)]
pub(crate) struct Admitted {
    institution: &'static Institution,
    subscription: &'static Subscription,
    /// Whether the authorizer has it already.
    recorded: bool,
}

impl Admitted {
    /// Where no authorizer is asked, every entity may be asked about. A partner's key opens those that it works for, and
    /// nobody works for anyone here.
    pub fn authorized(&self, entity: &str) -> bool {
        if self.subscription.domain.is_none() {
            return true;
        }
        let own = [Some(self.institution.tax_code), self.institution.psp_code];
        let is_own = own.into_iter().flatten().any(|code| code == entity);
        self.recorded && is_own && self.institution.role() != Role::Pt
    }
}

pub(super) async fn admit(
    State((deployment, product)): State<(Deployment, &'static Product)>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(key) = presented(&request) else {
        return refused(StatusCode::UNAUTHORIZED, MISSING);
    };
    let (environment, wanted) = (deployment.environment, key.clone());
    let held = deployment
        .portal
        .with_store(move |store| Ok(store.held_with(environment, &wanted)));
    let (institution_id, pair) = match held.await {
        Ok(Some(held)) => held,
        Ok(None) => return refused(StatusCode::UNAUTHORIZED, INVALID),
        Err(failed) => return gateway(StatusCode::INTERNAL_SERVER_ERROR, &failed.0),
    };
    let subscription = Subscription::of_id(&pair.id).ok();
    let opens = subscription.filter(|subscription| product.codes.contains(&subscription.code));
    let institution = deployment.portal.institution(&institution_id);
    let (Some(subscription), Some(institution)) = (opens, institution) else {
        return refused(StatusCode::UNAUTHORIZED, INVALID);
    };
    let lag = deployment.portal.lagging.befalls(&key);
    if lag == Some(Lag::Gateway) {
        return refused(StatusCode::UNAUTHORIZED, INVALID);
    }
    if product.slow
        && let Turn::Refused { retry_after } = deployment.portal.slow_pace.take(&key)
    {
        return too_many(retry_after);
    }
    request.extensions_mut().insert(Admitted {
        institution,
        subscription,
        recorded: lag != Some(Lag::Authorizer),
    });
    next.run(request).await
}
