//! The sandbox's answers against the official description of the back office.
//!
//! The description is not part of this repository: see `tests/support/contracts.rs`. Where it is not to be had the test
//! says so and passes.

use portachiavi_sandbox::{
    Options, Sandbox,
    seeds::{BANCA, COMUNE_DI_ESEMPIO, ENTE_SENZA_RUOLO, Institution, PARTNER_EC},
};
use portachiavi_tests::contracts;
use reqwest::{Method, Response};
use serde_json::{Value, json};

const BACK_OFFICE: &str = "/uat/backoffice/v1";

struct Contract(Value);

impl Contract {
    fn read() -> Option<Contract> {
        let Ok(text) = std::fs::read(contracts::back_office()) else {
            println!("the official description is not here: its test passes without having looked");
            return None;
        };
        let mut description: Value = serde_json::from_slice(&text).unwrap();
        // The description knows fewer roles than its own server sends.
        for schema in description["components"]["schemas"]
            .as_object_mut()
            .unwrap()
            .values_mut()
        {
            if let Some(role) = schema.pointer_mut("/properties/product_role") {
                role.as_object_mut().unwrap().remove("enum");
            }
        }
        Some(Contract(description))
    }

    /// Holds an answer to what is described for its path, method and status.
    fn check(&self, method: &str, path: &str, status: u16, body: &str) {
        let status = status.to_string();
        let described = &self.0["paths"][path][method]["responses"][&status];
        assert!(described.is_object(), "{method} {path}: {status} is described");
        let Some((_, content)) = described["content"]
            .as_object()
            .and_then(|found| found.iter().next())
        else {
            assert_eq!(body, "", "{method} {path}: no body is described");
            return;
        };
        self.check_schema(&content["schema"], body, &format!("{method} {path}"));
    }

    fn check_problem(&self, body: &str) {
        let schema = json!({ "$ref": "#/components/schemas/ProblemJson" });
        self.check_schema(&schema, body, "problem");
    }

    fn check_schema(&self, schema: &Value, body: &str, what: &str) {
        let mut whole = schema.clone();
        whole["components"] = self.0["components"].clone();
        let instance: Value =
            serde_json::from_str(body).unwrap_or_else(|error| panic!("{what}: {error}: {body}"));
        let validator = jsonschema::draft4::new(&whole).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&instance)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{what}: {faults:?}\n{body}");
    }
}

struct Demo {
    sandbox: Sandbox,
    http: reqwest::Client,
    _folder: tempfile::TempDir,
}

impl Demo {
    async fn start() -> Demo {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::on_loopback(folder.path().join("portal.json"));
        let sandbox = Sandbox::start(options).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Demo {
            sandbox,
            http,
            _folder: folder,
        }
    }

    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.sandbox.base_url()))
    }

    async fn enter(&self, institution: &Institution) -> String {
        let code = json!({ "code": "demo", "redirectUri": "http://localhost/callback" });
        let exchange = self.request(Method::POST, "/auth/oidc/exchange").json(&code);
        let signed_in: Value = exchange.send().await.unwrap().json().await.unwrap();
        let path = format!(
            "/dashboard/v2/token/exchange?institutionId={}&productId=prod-pagopa",
            institution.id
        );
        let asked = self
            .request(Method::GET, &path)
            .bearer_auth(signed_in["sessionToken"].as_str().unwrap());
        let identity: Value = asked.send().await.unwrap().json().await.unwrap();
        let exchange = self.request(Method::POST, "/uat/api/token/token");
        let exchange = exchange.header("IdentityToken", identity["token"].as_str().unwrap());
        exchange.send().await.unwrap().text().await.unwrap()
    }

    async fn ask(&self, method: Method, path: &str, session: &str) -> (u16, String) {
        let request = self
            .request(method, &format!("{BACK_OFFICE}{path}"))
            .bearer_auth(session);
        let answer: Response = request.send().await.unwrap();
        assert!(answer.headers().contains_key("x-request-id"), "{path}");
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

#[tokio::test]
async fn every_answer_of_the_key_endpoints_is_as_described() {
    let Some(contract) = Contract::read() else { return };
    let demo = Demo::start().await;
    let session = demo.enter(&COMUNE_DI_ESEMPIO).await;
    let described = "/institutions/{institution-id}/api-keys";
    let keys = format!("/institutions/{}/api-keys", COMUNE_DI_ESEMPIO.id);

    let (status, body) = demo.ask(Method::GET, &keys, &session).await;
    contract.check("get", described, status, &body);
    let codes = &contract.0["paths"][described]["post"]["parameters"];
    let codes = codes
        .as_array()
        .unwrap()
        .iter()
        .find(|found| found["name"] == "subscription-code")
        .unwrap();
    let codes = codes["schema"]["enum"].as_array().unwrap().clone();
    assert_eq!(codes.len(), 13);
    for code in codes {
        let path = format!("{keys}?subscription-code={}", code.as_str().unwrap());
        let (status, body) = demo.ask(Method::POST, &path, &session).await;
        match status {
            201 => contract.check("post", described, status, &body),
            _ => contract.check_problem(&body),
        }
    }
    let (status, body) = demo.ask(Method::GET, &keys, &session).await;
    contract.check("get", described, status, &body);
    assert_eq!(
        body.matches("displayName").count(),
        10,
        "all that an ente may have"
    );

    for slot in ["primary", "secondary"] {
        let path = format!("{keys}/nodauth-{}/{slot}/regenerate", COMUNE_DI_ESEMPIO.tax_code);
        let (status, body) = demo.ask(Method::POST, &path, &session).await;
        let described = format!("{described}/{{subscription-id}}/{slot}/regenerate");
        contract.check("post", &described, status, &body);
    }
}

#[tokio::test]
async fn what_the_overview_asks_is_answered_as_described() {
    let Some(contract) = Contract::read() else { return };
    let demo = Demo::start().await;
    for institution in [&COMUNE_DI_ESEMPIO, &BANCA, &PARTNER_EC] {
        let session = demo.enter(institution).await;
        for path in [
            "/info",
            "/flags",
            "/institutions",
            "/institutions/{institution-id}/full-detail",
            "/institutions/{institution-id}/products",
        ] {
            let asked = path.replace("{institution-id}", institution.id);
            let (status, body) = demo.ask(Method::GET, &asked, &session).await;
            contract.check("get", path, status, &body);
        }
    }
}

#[tokio::test]
async fn every_refusal_is_a_problem_as_described() {
    let Some(contract) = Contract::read() else { return };
    let demo = Demo::start().await;
    let session = demo.enter(&COMUNE_DI_ESEMPIO).await;
    let own = format!("/institutions/{}/api-keys", COMUNE_DI_ESEMPIO.id);
    let foreign = format!("/institutions/{}/api-keys", BANCA.id);
    for (method, path, session, status) in [
        (Method::GET, own.clone(), "not a token", 401),
        (Method::GET, foreign, &*session, 403),
        (
            Method::POST,
            format!("{own}?subscription-code=FOO"),
            &*session,
            400,
        ),
        (Method::POST, own.clone(), &*session, 400),
        (
            Method::POST,
            format!("{own}?subscription-code=FDR_PSP"),
            &*session,
            400,
        ),
        (
            Method::POST,
            format!("{own}/bes-1/primary/regenerate"),
            &*session,
            404,
        ),
        (
            Method::POST,
            format!("{own}/nodauth-1/primary/regenerate"),
            &*session,
            404,
        ),
    ] {
        let (answered, body) = demo.ask(method, &path, session).await;
        assert_eq!(answered, status, "{path}");
        contract.check_problem(&body);
    }
    let session = demo.enter(&ENTE_SENZA_RUOLO).await;
    let path = format!("/institutions/{}/full-detail", ENTE_SENZA_RUOLO.id);
    let (answered, body) = demo.ask(Method::GET, &path, &session).await;
    assert_eq!(answered, 401);
    contract.check_problem(&body);
}
