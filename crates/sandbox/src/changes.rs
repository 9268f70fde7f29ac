//! The log of changes: each request that would make a key is noted when it arrives, whatever becomes of it.

use std::{
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use serde::Serialize;

use crate::{environment::Environment, errand::Errand, portal::Portal, routes::REQUEST_ID, store::Slot};

/// One request that arrived to create or to regenerate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The caller's own; `None` where it sent none.
    pub request_id: Option<String>,
    pub asked: Asked,
    /// Whether a key was made by it, and is on disk.
    pub carried_out: bool,
}

/// In the words of the request, known to the portal or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "call", rename_all = "snake_case")]
pub enum Asked {
    Create {
        environment: Environment,
        institution: String,
        code: String,
    },
    Regenerate {
        environment: Environment,
        institution: String,
        subscription: String,
        slot: Slot,
    },
    IoRegenerate {
        service: String,
        slot: Slot,
    },
}

/// Since the sandbox started, in the order of arrival.
#[derive(Clone, Default)]
pub(crate) struct Changes(Arc<Mutex<Vec<Change>>>);

/// The place of the request at hand in the log, where it has one.
#[derive(Clone, Default)]
pub(crate) struct Noted(Option<(Changes, usize)>);

impl Changes {
    pub fn all(&self) -> Vec<Change> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, request_id: Option<String>, asked: Asked) -> Noted {
        let mut changes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = changes.len();
        changes.push(Change {
            request_id,
            asked,
            carried_out: false,
        });
        Noted(Some((self.clone(), place)))
    }
}

impl Noted {
    /// To be said where the change is made: the caller may be gone before its answer is.
    pub fn carried_out(&self) {
        let Some((changes, place)) = &self.0 else { return };
        let mut changes = changes.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(change) = changes.get_mut(*place) {
            change.carried_out = true;
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Noted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

/// The first that a request meets.
pub(crate) async fn note(State(portal): State<Arc<Portal>>, mut request: Request, next: Next) -> Response {
    let errand = Errand::of(request.method(), request.uri());
    if let Errand::Change(asked) = &errand {
        let id = request.headers().get(REQUEST_ID);
        let id = id.map(|id| String::from_utf8_lossy(id.as_bytes()).into_owned());
        let noted = portal.changes.note(id, asked.clone());
        request.extensions_mut().insert(noted);
    }
    request.extensions_mut().insert(errand);
    next.run(request).await
}
