//! How the stories of IO ask.

use portachiavi_sandbox::seeds::io::{IoInstitution, IoService};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use crate::support::{Answer, Demo, answer};

pub const NOT_ALLOWED: &str = r#"{"detail":"You do not have enough permission to complete the operation you requested","status":403,"title":"You are not allowed here"}"#;
pub const NO_SCOPES: &str = r#"{"detail":"You are not part of any valid scope, you should ask the administrator to give you the required permissions.","status":403,"title":"User has no valid scopes"}"#;
pub const MISSING: &str = r#"{"statusCode":401,"message":"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}"#;
pub const INVALID: &str = r#"{"statusCode":401,"message":"Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."}"#;

/// The tax code that takes messages from everyone.
pub const PROFILE: &str = "/io/api/v1/profiles/AAAAAA00A00A000A";

impl Demo {
    pub fn io(&self, method: Method, path: &str, key: &str) -> RequestBuilder {
        self.http
            .request(method, self.url(path))
            .header("Ocp-Apim-Subscription-Key", key)
    }

    /// A path under the Manage API.
    pub async fn manage(&self, path: &str, key: &str) -> Answer {
        answer(self.io(Method::GET, &manage(path), key)).await
    }

    pub async fn page(&self, key: &str, limit: u32, offset: u32) -> Answer {
        self.manage(&format!("/services?limit={limit}&offset={offset}"), key)
            .await
    }

    pub async fn pair(&self, service: IoService, key: &str) -> Value {
        let answered = self
            .manage(&format!("/services/{}/keys", service.id()), key)
            .await;
        assert_eq!(answered.status, 200, "{}", answered.body);
        answered.json()
    }

    pub fn put(&self, service: IoService, slot: &str, key: &str) -> RequestBuilder {
        let path = manage(&format!("/services/{}/keys/{slot}", service.id()));
        self.io(Method::PUT, &path, key)
    }

    pub async fn regenerate(&self, service: IoService, slot: &str, key: &str) -> Answer {
        answer(self.put(service, slot, key)).await
    }

    pub async fn profile(&self, key: &str) -> Answer {
        answer(self.io(Method::GET, PROFILE, key)).await
    }
}

pub fn manage(path: &str) -> String {
    format!("/io/api/v1/manage{path}")
}

#[track_caller]
pub fn service(institution: &'static IoInstitution, number: u32) -> IoService {
    institution.io_service(number).unwrap()
}

/// The ids of a page, in its order.
pub fn ids(page: &Answer) -> Vec<String> {
    let page = page.json();
    let value = page["value"].as_array().unwrap();
    assert_eq!(page["pagination"]["count"], value.len(), "count is of the page");
    value
        .iter()
        .map(|service| service["id"].as_str().unwrap().to_owned())
        .collect()
}
