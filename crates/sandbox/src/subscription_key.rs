//! The key that a call of a gateway carries, and the gateways' words where it is none.

use axum::{
    extract::{Query, Request},
    http::HeaderName,
};
use serde::Deserialize;

const SUBSCRIPTION_KEY: HeaderName = HeaderName::from_static("ocp-apim-subscription-key");

pub(crate) const MISSING: &str = "Access denied due to missing subscription key. \
                       Make sure to include subscription key when making requests to an API.";
pub(crate) const INVALID: &str = "Access denied due to invalid subscription key. \
                       Make sure to provide a valid key for an active subscription.";

#[derive(Deserialize)]
struct InQuery {
    #[serde(rename = "subscription-key")]
    key: Option<String>,
}

/// The header, or what the query has where there is no header.
pub(crate) fn presented(request: &Request) -> Option<String> {
    match request.headers().get(SUBSCRIPTION_KEY) {
        Some(key) => Some(String::from_utf8_lossy(key.as_bytes()).into_owned()),
        None => Query::<InQuery>::try_from_uri(request.uri()).ok()?.0.key,
    }
    .filter(|key| !key.is_empty())
}
