//! One request and what came of it. Neither is ever logged but for method, path, status, request id and time.

use std::error::Error;
use std::time::Instant;

use portachiavi_keys::{ApiKey, PortalError, PortalFault};
use reqwest::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};
use reqwest::{Client, Method, Request, Response, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use url::Url;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::trouble;

/// 10,000 pairs of the longest keys are under half of this.
const LARGEST_ANSWER: usize = 16 * 1024 * 1024;
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const IDENTITY_TOKEN: HeaderName = HeaderName::from_static("identitytoken");
const SUBSCRIPTION_KEY: HeaderName = HeaderName::from_static("ocp-apim-subscription-key");

/// What an error status means, with the body that came with it.
pub(crate) type Faults = fn(status: u16, body: &[u8]) -> PortalFault;

pub(crate) enum Credential<'a> {
    None,
    Bearer(&'a SecretString),
    Identity(&'a SecretString),
    SubscriptionKey(&'a ApiKey),
}

impl Credential<'_> {
    /// What it means when it cannot stand in a header: no portal would take it.
    fn unfit(&self) -> PortalFault {
        match self {
            Credential::None | Credential::Bearer(_) | Credential::Identity(_) => PortalFault::SessionExpired,
            Credential::SubscriptionKey(_) => PortalFault::KeyRefused,
        }
    }
}

/// What came back, whatever its status.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Result<Zeroizing<Vec<u8>>, PortalFault>,
    pub(crate) request_id: String,
}

impl Reply {
    /// Empty where it broke off.
    pub(crate) fn body(&self) -> &[u8] {
        self.body.as_ref().map_or(&[], |body| body)
    }
}

/// The body of a success, wiped when dropped.
pub(crate) struct Answer {
    body: Zeroizing<Vec<u8>>,
    request_id: String,
}

impl Answer {
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, PortalError> {
        serde_json::from_slice(&self.body).map_err(|_| self.unreadable())
    }

    /// What was wrong is not kept: a parser's message may quote the body.
    pub(crate) fn unreadable(&self) -> PortalError {
        self.failed(if is_page(&self.body) {
            PortalFault::NetworkPage
        } else {
            PortalFault::Unreadable
        })
    }

    pub(crate) fn failed(&self, fault: PortalFault) -> PortalError {
        PortalError {
            fault,
            request_id: Some(self.request_id.clone()),
        }
    }
}

pub(crate) struct Call {
    method: Method,
    url: Url,
    request_id: Uuid,
    began: Instant,
}

impl Call {
    pub(crate) fn new(method: Method, url: Url) -> Self {
        Call {
            method,
            url,
            request_id: Uuid::new_v4(),
            began: Instant::now(),
        }
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// Fails where the credential cannot stand in a header: nothing is sent then.
    pub(crate) fn request(
        &self,
        credential: Credential<'_>,
        json: Option<Zeroizing<Vec<u8>>>,
    ) -> Result<Request, PortalError> {
        let unfit = credential.unfit();
        self.dressed(credential, json)
            .ok_or_else(|| self.failed(unfit, None))
    }

    fn dressed(&self, credential: Credential<'_>, json: Option<Zeroizing<Vec<u8>>>) -> Option<Request> {
        let mut request = Request::new(self.method.clone(), self.url.clone());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            REQUEST_ID,
            HeaderValue::from_str(&self.request_id.to_string()).ok()?,
        );
        match credential {
            Credential::None => {}
            Credential::Bearer(token) => {
                let bearer = Zeroizing::new(format!("Bearer {}", token.expose_secret()));
                headers.insert(AUTHORIZATION, secret(&bearer)?);
            }
            Credential::Identity(token) => {
                headers.insert(IDENTITY_TOKEN, secret(token.expose_secret())?);
            }
            Credential::SubscriptionKey(key) => {
                headers.insert(SUBSCRIPTION_KEY, secret(key.expose())?);
            }
        }
        if let Some(json) = json {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *request.body_mut() = Some(json.to_vec().into());
        } else if self.method != Method::GET {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Some(request)
    }

    /// Sends once. The id is the portal's own where it gave one.
    pub(crate) async fn send(
        &self,
        client: &Client,
        request: Request,
    ) -> Result<(Response, String), PortalError> {
        let response = client
            .execute(request)
            .await
            .map_err(|error| self.unanswered(error))?;
        let request_id = response
            .headers()
            .get(REQUEST_ID)
            .and_then(|id| id.to_str().ok())
            .filter(|id| (1..=128).contains(&id.len()))
            .map_or_else(|| self.request_id.to_string(), str::to_owned);
        tracing::info!(
            method = %self.method,
            path = self.url.path(),
            status = response.status().as_u16(),
            %request_id,
            ms = self.began.elapsed().as_millis(),
            "the portal answered"
        );
        Ok((response, request_id))
    }

    pub(crate) async fn ask(&self, client: &Client, request: Request) -> Result<Reply, PortalError> {
        let (response, request_id) = self.send(client, request).await?;
        Ok(Reply {
            status: response.status(),
            headers: response.headers().clone(),
            body: whole(response).await,
            request_id,
        })
    }

    pub(crate) fn judge(&self, reply: Reply, faults: Faults) -> Result<Answer, PortalError> {
        let Reply {
            status,
            body,
            request_id,
            ..
        } = reply;
        match body {
            Ok(body) if status.is_success() => Ok(Answer { body, request_id }),
            Err(fault) if status.is_success() => Err(self.failed(fault, Some(request_id))),
            body => {
                let fault = faults(status.as_u16(), &body.unwrap_or_default());
                Err(self.failed(fault, Some(request_id)))
            }
        }
    }

    fn unanswered(&self, error: reqwest::Error) -> PortalError {
        let fault = trouble::of(&error);
        let reached = !fault.never_left();
        let request_id = reached.then(|| self.request_id.to_string());
        tracing::warn!(
            method = %self.method,
            path = self.url.path(),
            request_id,
            ms = self.began.elapsed().as_millis(),
            causes = causes(&error.without_url()),
            "the portal did not answer"
        );
        PortalError { fault, request_id }
    }

    pub(crate) fn failed(&self, fault: PortalFault, request_id: Option<String>) -> PortalError {
        tracing::warn!(method = %self.method, path = self.url.path(), request_id, %fault, "the portal did not do it");
        PortalError { fault, request_id }
    }
}

fn secret(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

pub(crate) async fn whole(mut response: Response) -> Result<Zeroizing<Vec<u8>>, PortalFault> {
    let mut body = Zeroizing::new(Vec::new());
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(body),
            Ok(Some(chunk)) if body.len() + chunk.len() > LARGEST_ANSWER => {
                return Err(PortalFault::Unreadable);
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Err(error) if error.is_timeout() => return Err(PortalFault::TimedOut),
            Err(_) => return Err(PortalFault::Unreadable),
        }
    }
}

/// Markup, where the contract has JSON: a network's own page, for signing in or for saying no.
pub(crate) fn is_page(body: &[u8]) -> bool {
    let text = body.trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"].iter().any(|start| {
        text.get(..start.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    })
}

fn causes(error: &dyn Error) -> String {
    let mut told = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        told.push_str(": ");
        told.push_str(&cause.to_string());
        next = cause.source();
    }
    told
}
