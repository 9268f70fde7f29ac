//! The four key endpoints. None checks the person's role, nor which subscription comes first; none is safe to repeat.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};
use serde::{Deserialize, Serialize};

use crate::{
    changes::Noted,
    portal::Deployment,
    problem::Problem,
    seeds::Institution,
    sessions::Session,
    store::{Created, Pair, Slot},
    subscription::{Refusal, Subscription},
};

#[derive(Serialize)]
pub(crate) struct Listed {
    institution_api_key_list: Vec<Pair>,
}

impl Listed {
    pub fn of(pairs: Vec<Pair>) -> Self {
        Listed {
            institution_api_key_list: pairs,
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct Wanted {
    #[serde(rename = "subscription-code")]
    code: Option<String>,
}

pub(crate) async fn list(
    State(deployment): State<Deployment>,
    session: Session,
    Path(institution_id): Path<String>,
) -> Result<Json<Listed>, Problem> {
    session.only(&institution_id)?;
    let environment = deployment.environment;
    let listed = deployment
        .portal
        .with_store(move |store| Ok(store.list(environment, &institution_id)));
    Ok(Json(Listed::of(listed.await?)))
}

/// Answers the whole list, not only the new pair.
pub(crate) async fn create(
    State(deployment): State<Deployment>,
    session: Session,
    Path(institution_id): Path<String>,
    Query(wanted): Query<Wanted>,
    noted: Noted,
) -> Result<(StatusCode, Json<Listed>), Problem> {
    let code = wanted
        .code
        .filter(|code| !code.is_empty())
        .ok_or(Problem::CodeMissing)?;
    let subscription = Subscription::of_code(&code).ok_or(Problem::CodeUnknown(code))?;
    let institution = session.only(&institution_id)?.institution()?;
    allow(institution, subscription)?;
    let environment = deployment.environment;
    let (created, list) = deployment
        .portal
        .with_store(move |store| {
            let created = store.create(environment, institution, subscription)?;
            if matches!(created, Created::Now) {
                noted.carried_out();
            }
            Ok((created, store.list(environment, institution.id)))
        })
        .await?;
    if let (Created::Already(Pair { primary_key, .. }), Some(domain)) = (created, subscription.domain) {
        return Err(Problem::AlreadyAuthorized { domain, primary_key });
    }
    Ok((StatusCode::CREATED, Json(Listed::of(list))))
}

pub(crate) async fn regenerate_primary(
    State(deployment): State<Deployment>,
    session: Session,
    Path(path): Path<(String, String)>,
    noted: Noted,
) -> Result<StatusCode, Problem> {
    regenerate(deployment, session, path, Slot::Primary, noted).await
}

pub(crate) async fn regenerate_secondary(
    State(deployment): State<Deployment>,
    session: Session,
    Path(path): Path<(String, String)>,
    noted: Noted,
) -> Result<StatusCode, Problem> {
    regenerate(deployment, session, path, Slot::Secondary, noted).await
}

async fn regenerate(
    deployment: Deployment,
    session: Session,
    (institution_id, subscription_id): (String, String),
    slot: Slot,
    noted: Noted,
) -> Result<StatusCode, Problem> {
    let institution = session.only(&institution_id)?.institution()?;
    let subscription = Subscription::of_id(&subscription_id).map_err(Problem::PrefixNotFound)?;
    allow(institution, subscription)?;
    let environment = deployment.environment;
    let found = deployment
        .portal
        .with_store(move |store| {
            let found = store.regenerate(environment, institution.id, &subscription_id, slot)?;
            if found {
                noted.carried_out();
            }
            Ok(found)
        })
        .await?;
    if found {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Problem::KeysNotFound(institution))
    }
}

fn allow(institution: &'static Institution, subscription: &'static Subscription) -> Result<(), Problem> {
    subscription
        .allowed_for(institution)
        .map_err(|refusal| match refusal {
            Refusal::Type => Problem::TypeNotAllowed(institution, subscription),
            Refusal::PspCodeMissing => Problem::PspCodeMissing(institution, subscription),
        })
}
