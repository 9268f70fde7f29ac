//! The identity provider: it knows one person, and takes any password.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use url::Url;

use crate::{
    area_riservata::{DEMO_CODE, found},
    pages,
    portal::Portal,
};

/// Where the person is to be sent back to, and what is to be said there.
#[derive(Deserialize)]
pub(crate) struct Return {
    pub redirect_uri: String,
    pub state: Option<String>,
}

/// SPID or CIE.
pub(crate) async fn choice(Query(to): Query<Return>) -> Html<String> {
    pages::identity_choice(&to)
}

pub(crate) async fn credentials(Query(to): Query<Return>) -> Html<String> {
    pages::credentials(&to)
}

/// Back to Area Riservata, and never to anyone else.
pub(crate) async fn identified(State(portal): State<Arc<Portal>>, Form(to): Form<Return>) -> Response {
    let own = format!("{}/selfcare/", portal.base_url);
    let redirect = Url::parse(&to.redirect_uri).ok();
    let Some(mut redirect) = redirect.filter(|url| url.as_str().starts_with(&own)) else {
        return (StatusCode::BAD_REQUEST, pages::went_wrong()).into_response();
    };
    redirect.query_pairs_mut().append_pair("code", DEMO_CODE);
    if let Some(state) = &to.state {
        redirect.query_pairs_mut().append_pair("state", state);
    }
    found(redirect.into())
}
