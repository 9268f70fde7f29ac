//! Who is registered on the node, and as what. Any session may ask about any tax code.

use axum::{Json, extract::Path};
use serde_json::{Value, json};

use crate::{
    problem::Problem,
    seeds::{Institution, Role},
    sessions::Session,
};

/// A registered EC has both parts, a partner that is a broker of ECs only the broker's.
pub(crate) async fn creditor_institution(
    session: Session,
    Path(tax_code): Path<String>,
) -> Result<Json<Value>, Problem> {
    let Some(institution) = session
        .portal
        .institution_of_tax_code(&tax_code)
        .filter(|institution| institution.ec_broker)
    else {
        return Err(Problem::ActorNotFound(tax_code));
    };
    let mut registration = json!({ "brokerDetailsResource": {
        "broker_code": institution.tax_code,
        "description": institution.name,
        "enabled": true,
        "extended_fault_bean": false,
    }});
    if institution.role() == Role::Ci {
        registration["creditorInstitutionDetailsResource"] = json!({
            "ciTaxCode": institution.tax_code,
            "businessName": institution.name,
            "enabled": true,
            "pspPayment": false,
            "reportingFtp": false,
            "reportingZip": false,
            "address": { "location": institution.address(), "countryCode": "IT" },
        });
    }
    Ok(Json(registration))
}

pub(crate) async fn psp_broker(
    session: Session,
    Path(tax_code): Path<String>,
) -> Result<Json<Value>, Problem> {
    match session
        .portal
        .institution_of_tax_code(&tax_code)
        .filter(|institution| institution.psp_broker)
    {
        Some(institution) => Ok(Json(broker(institution, institution.tax_code))),
        None => Err(Problem::PspBrokerNotFound(tax_code)),
    }
}

pub(crate) async fn psp(session: Session, Path(tax_code): Path<String>) -> Result<Json<Value>, Problem> {
    let institution = session.portal.institution_of_tax_code(&tax_code);
    let Some((institution, code)) = institution.and_then(|found| Some((found, found.psp_code?))) else {
        return Err(Problem::PspCodeNotFound(tax_code));
    };
    Ok(Json(json!({
        "brokerPspDetailsResource": broker(institution, code),
        "paymentServiceProviderDetailsResource": {
            "psp_code": code,
            "business_name": institution.name,
            "enabled": true,
            "tax_code": institution.tax_code,
        },
    })))
}

fn broker(institution: &Institution, code: &str) -> Value {
    json!({
        "broker_psp_code": code,
        "description": institution.name,
        "enabled": true,
        "extended_fault_bean": false,
    })
}
