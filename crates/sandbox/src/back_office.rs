//! What the back office tells about itself, the person and their institutions.

use axum::{
    Json,
    extract::{Path, Query, State},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    notices::Maintenance,
    portal::Deployment,
    problem::Problem,
    products,
    seeds::{Institution, Role},
    sessions::Session,
};

const VERSION: &str = "2.44.4";

pub(crate) async fn info(State(deployment): State<Deployment>) -> Json<Value> {
    Json(json!({
        "name": "SelfCare Backoffice",
        "version": VERSION,
        "environment": deployment.environment.word(),
    }))
}

pub(crate) async fn flags(State(deployment): State<Deployment>, _: Session) -> Json<Value> {
    Json(json!({ "flags": deployment.portal.notices.flags() }))
}

/// A bare boolean.
pub(crate) async fn flag(
    State(deployment): State<Deployment>,
    _: Session,
    Path(name): Path<String>,
) -> Json<bool> {
    Json(deployment.portal.notices.is_on(&name))
}

pub(crate) async fn maintenance_message(
    State(deployment): State<Deployment>,
    _: Session,
) -> Result<Json<Maintenance>, Problem> {
    let message = deployment.portal.notices.message();
    message.map(Json).ok_or(Problem::NoMaintenanceMessage)
}

#[derive(Deserialize)]
pub(crate) struct Filter {
    #[serde(rename = "tax-code")]
    tax_code: Option<String>,
}

/// Only where the person has an active role; by tax code only for pagoPA's own operators.
pub(crate) async fn institutions(
    session: Session,
    Query(filter): Query<Filter>,
) -> Result<Json<Value>, Problem> {
    if filter.tax_code.is_some_and(|tax_code| !tax_code.is_empty()) {
        return Err(Problem::NoRole);
    }
    let institutions: Vec<Value> = session
        .portal
        .institutions
        .iter()
        .filter(|institution| institution.has_role)
        .map(|institution| {
            json!({
                "id": institution.id,
                "name": institution.name,
                "user_product_roles": [role(institution)],
            })
        })
        .collect();
    Ok(Json(json!({ "institution_base_list": institutions })))
}

pub(crate) async fn full_detail(
    session: Session,
    Path(institution_id): Path<String>,
) -> Result<Json<Value>, Problem> {
    let institution = session.only(&institution_id)?.institution()?;
    if !institution.has_role {
        return Err(Problem::NoRole);
    }
    let mut detail = json!({
        "id": institution.id,
        "name": institution.name,
        "external_id": institution.tax_code,
        "origin_id": institution.origin_id(),
        "origin": institution.origin(),
        "institution_type": institution.institution_type,
        "mail_address": institution.mail_address(),
        "status": "ACTIVE",
        "address": institution.address(),
        "tax_code": institution.tax_code,
        "user_product_roles": [role(institution)],
        "assistance_contacts": { "support_email": institution.mail_address() },
        "onboarding": products::of(institution)
            .map(|product| json!({ "productId": product.id, "status": "ACTIVE", "createdAt": "2024-01-15T09:30:00Z" }))
            .collect::<Vec<_>>(),
    });
    if institution.role() == Role::Psp {
        detail["psp_data"] = json!({
            "business_register_number": "00000",
            "legal_register_name": "Albo di prova",
            "legal_register_number": "00000",
            "abi_code": "00000",
            "vat_number_group": false,
        });
    }
    Ok(Json(detail))
}

pub(crate) async fn products(
    State(deployment): State<Deployment>,
    session: Session,
    Path(institution_id): Path<String>,
) -> Result<Json<Value>, Problem> {
    let institution = session.only(&institution_id)?.institution()?;
    let listed: Vec<Value> = products::of(institution)
        .map(|product| {
            let mut row =
                json!({ "id": product.id, "title": product.title, "description": product.description });
            if let Some(url) = product.back_office(&deployment.portal, deployment.environment) {
                row["url_bo"] = url.into();
            }
            row
        })
        .collect();
    Ok(Json(json!({ "product_list": listed })))
}

fn role(institution: &Institution) -> Value {
    if institution.role() == Role::Psp {
        return json!({ "product_role": "admin-psp", "product_role_label": "Amministratore" });
    }
    json!({ "product_role": "admin", "product_role_label": "Referente dei Pagamenti" })
}
