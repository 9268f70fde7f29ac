use std::{path::PathBuf, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use portachiavi_sandbox::{
    Options, Sandbox,
    faults::{Call, Mischief, Order},
    seeds::Institution,
};
use reqwest::{Client, Method, RequestBuilder, header::HeaderMap};
use serde_json::Value;
use sha2::Sha256;
use tempfile::TempDir;

/// A running sandbox with a state file of its own.
pub struct Demo {
    pub http: Client,
    pub sandbox: Sandbox,
    folder: TempDir,
}

/// What came back, whole.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Demo {
    pub async fn start() -> Demo {
        Demo::start_in(TempDir::new().unwrap()).await
    }

    /// With everything as usual but for what `change` changes.
    pub async fn start_with(change: impl FnOnce(&mut Options)) -> Demo {
        let folder = TempDir::new().unwrap();
        let mut options = options(&folder);
        change(&mut options);
        Demo::start_as(options, folder).await
    }

    async fn start_in(folder: TempDir) -> Demo {
        Demo::start_as(options(&folder), folder).await
    }

    async fn start_as(options: Options, folder: TempDir) -> Demo {
        let sandbox = Sandbox::start(options).await.unwrap();
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Demo {
            http,
            sandbox,
            folder,
        }
    }

    pub async fn restart(self) -> Demo {
        self.restart_after(|| ()).await
    }

    /// Does something to the folder while nothing runs there.
    pub async fn restart_after(self, meanwhile: impl FnOnce()) -> Demo {
        self.sandbox.stop().await;
        meanwhile();
        Demo::start_in(self.folder).await
    }

    pub fn order_once(&self, on: Call, mischief: Mischief) {
        self.sandbox.order(Order::once(on, mischief));
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    pub fn state_file(&self) -> PathBuf {
        self.folder.path().join("portal.json")
    }

    pub fn state(&self) -> Value {
        serde_json::from_slice(&std::fs::read(self.state_file()).unwrap()).unwrap()
    }

    pub fn request(&self, method: Method, path: &str, token: &str) -> RequestBuilder {
        self.http.request(method, self.url(path)).bearer_auth(token)
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        answer(self.request(Method::GET, path, token)).await
    }

    pub async fn post(&self, path: &str, token: &str) -> Answer {
        answer(self.request(Method::POST, path, token)).await
    }

    /// Area Riservata's own token.
    pub async fn selfcare(&self) -> String {
        let exchange = self.http.post(self.url("/auth/oidc/exchange"));
        let body = serde_json::json!({ "code": "demo", "redirectUri": "http://localhost/callback" });
        let signed_in = answer(exchange.json(&body)).await.json();
        assert_eq!(signed_in["requiresOtpFlow"], false);
        signed_in["sessionToken"].as_str().unwrap().to_owned()
    }

    pub async fn identity(&self, institution: &Institution) -> String {
        let path = format!(
            "/dashboard/v2/token/exchange?institutionId={}&productId=prod-pagopa",
            institution.id
        );
        self.get(&path, &self.selfcare().await).await.json()["token"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub async fn exchange(&self, environment: &str, identity: &str) -> Answer {
        let post = self
            .http
            .post(self.url(&format!("/{environment}/api/token/token")));
        answer(post.header("IdentityToken", identity)).await
    }

    /// A session of the back office.
    pub async fn session(&self, environment: &str, institution: &Institution) -> String {
        let exchanged = self
            .exchange(environment, &self.identity(institution).await)
            .await;
        assert_eq!(exchanged.status, 200);
        exchanged.body
    }

    /// A token with any claims, signed as the sandbox signs its own.
    pub fn forge(&self, claims: &Value) -> String {
        let secret = hex::decode(self.state()["secret"].as_str().unwrap()).unwrap();
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let signed = format!(
            "{}.{}",
            encode(r#"{"alg":"HS256","typ":"JWT"}"#),
            encode(&claims.to_string())
        );
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&secret).unwrap();
        mac.update(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }
}

impl Answer {
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// What a link or a form of the page says right after `before`.
    #[track_caller]
    pub fn attribute(&self, before: &str) -> String {
        let found = self.body.split_once(before);
        let (_, rest) = found.unwrap_or_else(|| panic!("{self:?}"));
        rest.split('"').next().unwrap().replace("&amp;", "&")
    }

    /// Where a page that leads on by itself leads.
    #[track_caller]
    pub fn onwards(&self) -> String {
        self.attribute(r#"id="onwards" href=""#)
    }

    #[track_caller]
    pub fn is(&self, status: u16, body: &str) -> &Self {
        assert_eq!((self.status, self.body.as_str()), (status, body));
        self
    }
}

fn options(folder: &TempDir) -> Options {
    Options::on_loopback(folder.path().join("portal.json"))
}

pub async fn answer(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: response.text().await.unwrap(),
    }
}

/// Returns when it is so, which it must be soon.
pub async fn until(mut it_is_so: impl FnMut() -> bool) {
    let waiting = async {
        while !it_is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(10), waiting).await;
    waited.unwrap();
}

pub fn keys_path(environment: &str, institution: &Institution) -> String {
    format!(
        "/{environment}/backoffice/v1/institutions/{}/api-keys",
        institution.id
    )
}

pub fn create_path(environment: &str, institution: &Institution, code: &str) -> String {
    format!("{}?subscription-code={code}", keys_path(environment, institution))
}

pub fn regenerate_path(environment: &str, institution: &Institution, id: &str, slot: &str) -> String {
    format!("{}/{id}/{slot}/regenerate", keys_path(environment, institution))
}

/// The claims of a token, unchecked.
pub fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}
