//! Area Riservata as a program sees it.

use std::sync::Arc;

use axum::{
    Json,
    extract::{FromRequestParts, Path, Query, State},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    environment::Environment,
    portal::Portal,
    problem::PROBLEM_JSON,
    products::{self, Product},
    seeds::{Institution, Role},
    sessions::bearer,
};

/// Why Area Riservata does not do as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    NotFound,
    BadRequest,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Refusal::NotFound => problem(StatusCode::NOT_FOUND, "Not Found", "Resource not found"),
            Refusal::BadRequest => problem(
                StatusCode::BAD_REQUEST,
                "Bad Request",
                "Missing or unknown parameter",
            ),
        }
    }
}

pub(crate) fn problem(status: StatusCode, title: &str, detail: &str) -> Response {
    let body = json!({ "type": "about:blank", "title": title, "status": status.as_u16(), "detail": detail });
    (status, [PROBLEM_JSON], body.to_string()).into_response()
}

/// A good session of Area Riservata.
pub(crate) struct Person;

impl FromRequestParts<Arc<Portal>> for Person {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, portal: &Arc<Portal>) -> Result<Self, Response> {
        match bearer(&parts.headers) {
            Some(token) if portal.tokens.is_selfcare(token) => Ok(Person),
            Some(_) | None => Err(problem(
                StatusCode::UNAUTHORIZED,
                "Unauthorized",
                "Invalid or missing token",
            )),
        }
    }
}

pub(crate) async fn institutions(State(portal): State<Arc<Portal>>, _: Person) -> Json<Value> {
    let listed = portal.institutions.iter().map(|institution| {
        json!({ "id": institution.id, "name": institution.name, "userRole": "ADMIN", "status": "ACTIVE" })
    });
    Json(listed.collect())
}

pub(crate) async fn institution(
    State(portal): State<Arc<Portal>>,
    _: Person,
    Path(id): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let institution = portal.institution(&id).ok_or(Refusal::NotFound)?;
    let products: Vec<Value> = products::of(institution)
        .map(|product| onboarded(institution, product))
        .collect();
    Ok(Json(json!({
        "id": institution.id,
        "externalId": institution.tax_code,
        "originId": institution.origin_id(),
        "origin": institution.origin(),
        "institutionType": institution.institution_type,
        "name": institution.name,
        "fiscalCode": institution.tax_code,
        "mailAddress": institution.mail_address(),
        "userRole": "ADMIN",
        "status": "ACTIVE",
        "address": institution.address(),
        "zipCode": "00000",
        "vatNumberGroup": false,
        "products": products,
        "delegation": institution.role() == Role::Pt,
    })))
}

/// Without an active role the product is shown, and cannot be entered.
fn onboarded(institution: &Institution, product: &Product) -> Value {
    let authorized = institution.has_role || !product.is_pagopa();
    let actions: &[&str] = if authorized {
        &["Selc:AccessProductBackoffice"]
    } else {
        &[]
    };
    json!({
        "productId": product.id,
        "productOnBoardingStatus": "ACTIVE",
        "userRole": "ADMIN",
        "authorized": authorized,
        "userProductActions": actions,
        "institutionType": institution.institution_type,
        "isAggregator": false,
        "createdAt": "2024-01-15T09:30:00Z",
    })
}

/// The catalogue, in the order of the header's drop-down.
pub(crate) async fn products(State(portal): State<Arc<Portal>>, _: Person) -> Json<Value> {
    Json(
        products::ALL
            .iter()
            .map(|product| card(&portal, product))
            .collect(),
    )
}

fn card(portal: &Portal, product: &Product) -> Value {
    let mut card = json!({
        "id": product.id,
        "title": product.title,
        "description": product.description,
        "status": "ACTIVE",
        "delegable": product.is_pagopa(),
        "invoiceable": product.is_pagopa(),
        "children": [],
        "backOfficeEnvironmentConfigurations": [],
    });
    if let Some(url) = product.back_office(portal, Environment::Produzione) {
        card["urlBO"] = url.into();
    }
    if let Some(url) = product.back_office(portal, Environment::Collaudo) {
        card["backOfficeEnvironmentConfigurations"] = json!([{ "environment": "Collaudo", "url": url }]);
    }
    card
}

/// Which institution's back office is to be entered, as the query says it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entrance {
    institution_id: Option<String>,
    product_id: Option<String>,
    environment: Option<String>,
}

impl Entrance {
    /// The landing page with a fresh identity token in its fragment.
    pub fn landing(&self, portal: &Portal) -> Result<String, Refusal> {
        let (environment, identity) = self.enter(portal)?;
        Ok(portal.landing(environment, &identity))
    }

    /// Also where the person has no role on pagoPA: the back office refuses them, as after a role was withdrawn.
    fn enter(&self, portal: &Portal) -> Result<(Environment, String), Refusal> {
        let institution = self.institution_id.as_deref().ok_or(Refusal::BadRequest)?;
        let institution = portal.institution(institution).ok_or(Refusal::NotFound)?;
        if self.product_id.as_deref().ok_or(Refusal::BadRequest)? != products::PAGOPA {
            return Err(Refusal::NotFound);
        }
        let environment =
            Environment::of_parameter(self.environment.as_deref()).ok_or(Refusal::BadRequest)?;
        Ok((environment, portal.tokens.identity(institution, products::PAGOPA)))
    }
}

/// The whole URL as one JSON string.
pub(crate) async fn back_office_url(
    State(portal): State<Arc<Portal>>,
    _: Person,
    Path(product_id): Path<String>,
    Query(entrance): Query<Entrance>,
) -> Result<Json<String>, Refusal> {
    Entrance {
        product_id: Some(product_id),
        ..entrance
    }
    .landing(&portal)
    .map(Json)
}

pub(crate) async fn token_exchange(
    State(portal): State<Arc<Portal>>,
    _: Person,
    Query(entrance): Query<Entrance>,
) -> Result<Json<Value>, Refusal> {
    let (_, identity) = entrance.enter(&portal)?;
    Ok(Json(json!({ "token": identity })))
}
