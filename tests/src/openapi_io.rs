//! The sandbox's IO against the official descriptions: what the gateway exposes, what the public guide shows, and the
//! schemas of the functions behind both.
//!
//! The descriptions are not part of this repository: see `tests/support/contracts.rs`. Where they are not to be had the
//! tests say so and pass.

use portachiavi_sandbox::{
    Options, Rate, Sandbox,
    seeds::io::{COMUNE_DI_ESEMPIO, ENTE_CON_99, ENTE_CON_LACUNE, ENTE_DA_ALTRO_INDIRIZZO},
};
use portachiavi_tests::contracts;
use reqwest::Method;
use serde_json::{Value, json};

const COMMONS: &str = "https://raw.githubusercontent.com/pagopa/io-services-cms/master/packages/io-services-cms-models/openapi/commons-schemas.yaml#/";
const LIST: &str = "/services";
const ONE: &str = "/services/{serviceId}";
const RELEASE: &str = "/services/{serviceId}/release";
const KEYS: &str = "/services/{serviceId}/keys";
const SLOT: &str = "/services/{serviceId}/keys/{keyType}";
const TOPICS: &str = "/services/topics";

struct Contracts {
    /// Of version 3, from `/api/v1/manage`.
    gateway: Value,
    /// Of version 2, from `/api/v1`.
    public: Value,
    /// Schemas alone, of both files.
    functions: Value,
}

struct Answered {
    status: u16,
    content_type: String,
    body: String,
}

impl Contracts {
    fn read() -> Option<Contracts> {
        let folder = contracts::folder();
        let text = |name: &str| std::fs::read_to_string(folder.join(name));
        let (Ok(gateway), Ok(public), Ok(schemas), Ok(commons)) = (
            text("io-cms-apim-external-swagger.yaml.tpl"),
            text("io-functions-services-public-openapi.yaml"),
            text("io-cms-services-cms-schemas.yaml"),
            text("io-cms-commons-schemas.yaml"),
        ) else {
            println!("the official descriptions are not here: their tests pass without having looked");
            return None;
        };
        let read = |text: &str| -> Value { yaml_serde::from_str(text).unwrap() };
        let mut functions = read(&schemas.replace(COMMONS, "#/"));
        let commons = read(&commons).as_object().unwrap().clone();
        functions.as_object_mut().unwrap().extend(commons);
        Some(Contracts {
            gateway: read(&gateway),
            public: read(&public),
            functions,
        })
    }

    /// Holds an answer to both descriptions, and to the schemas of who gave it.
    fn check(&self, method: &str, path: &str, answered: &Answered) {
        let what = format!("{method} {path}");
        self.check_public(method, &format!("/manage{path}"), answered);
        let status = answered.status.to_string();
        let described = &self.gateway["paths"][path][method]["responses"][&status];
        assert!(described.is_object(), "{what}: {status} is described");
        match &described["content"]["application/json"]["schema"] {
            Value::Null => assert_ne!(answered.status, 200, "{what}: success has a schema"),
            schema => {
                let mut whole = schema.clone();
                whole["components"] = self.gateway["components"].clone();
                check_schema(&whole, &answered.body, &what);
            }
        }
        self.check_family(answered, &what);
    }

    fn check_public(&self, method: &str, path: &str, answered: &Answered) {
        let what = format!("{method} {path} of the public description");
        let status = answered.status.to_string();
        let described = &self.public["paths"][path][method]["responses"][&status];
        assert!(described.is_object(), "{what}: {status} is described");
        if let schema @ Value::Object(_) = &described["schema"] {
            let mut whole = schema.clone();
            whole["definitions"] = self.public["definitions"].clone();
            check_schema(&whole, &answered.body, &what);
        }
    }

    /// Errors of the functions are problems; the gateway's are not, and have no schema anywhere.
    fn check_family(&self, answered: &Answered, what: &str) {
        match answered.status {
            200 | 401 | 429 => assert_eq!(answered.content_type, "application/json", "{what}"),
            _ => {
                assert_eq!(answered.content_type, "application/problem+json", "{what}");
                self.check_function("ResponseError", answered);
            }
        }
    }

    fn check_function(&self, schema: &str, answered: &Answered) {
        let mut whole = self.functions.clone();
        whole["$ref"] = json!(format!("#/{schema}"));
        check_schema(&whole, &answered.body, schema);
    }
}

fn check_schema(whole: &Value, body: &str, what: &str) {
    let instance: Value =
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{what}: {error}: {body}"));
    let validator = jsonschema::draft4::new(whole).unwrap();
    let faults: Vec<String> = validator
        .iter_errors(&instance)
        .take(5)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{what}: {faults:?}");
}

struct Demo {
    sandbox: Sandbox,
    http: reqwest::Client,
    _folder: tempfile::TempDir,
}

impl Demo {
    async fn start(rate: Rate) -> Demo {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::on_loopback(folder.path().join("portal.json"));
        let sandbox = Sandbox::start(Options { rate, ..options }).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Demo {
            sandbox,
            http,
            _folder: folder,
        }
    }

    async fn ask(&self, method: Method, path: &str, key: &str) -> Answered {
        let url = format!("{}/io/api/v1{path}", self.sandbox.base_url());
        let request = self
            .http
            .request(method, url)
            .header("Ocp-Apim-Subscription-Key", key);
        let answer = request.send().await.unwrap();
        Answered {
            status: answer.status().as_u16(),
            content_type: answer.headers()["content-type"].to_str().unwrap().to_owned(),
            body: answer.text().await.unwrap(),
        }
    }

    async fn get(&self, path: &str, key: &str) -> Answered {
        self.ask(Method::GET, &format!("/manage{path}"), key).await
    }
}

#[tokio::test]
async fn services_in_every_state_are_told_as_described() {
    let Some(contracts) = Contracts::read() else {
        return;
    };
    let demo = Demo::start(Rate::default()).await;
    let key = ENTE_CON_99.manage.primary;
    let list = demo.get("/services?limit=99", key).await;
    contracts.check("get", LIST, &list);
    contracts.check_function("ServicePagination", &list);
    for service in ENTE_CON_99.io_services().take(10) {
        let id = service.id();
        let one = demo.get(&format!("/services/{id}"), key).await;
        contracts.check("get", ONE, &one);
        contracts.check_function("ServiceLifecycle", &one);
        let released = demo.get(&format!("/services/{id}/release"), key).await;
        contracts.check("get", RELEASE, &released);
        if released.status == 200 {
            contracts.check_function("ServicePublication", &released);
        }
    }
    let of_a_group = demo
        .get(
            "/services/01HZ0026456060800000000001",
            COMUNE_DI_ESEMPIO.manage.primary,
        )
        .await;
    contracts.check("get", ONE, &of_a_group);
    contracts.check_function("ServiceLifecycle", &of_a_group);
}

#[tokio::test]
async fn keys_topics_and_profiles_are_told_as_described() {
    let Some(contracts) = Contracts::read() else {
        return;
    };
    let demo = Demo::start(Rate::default()).await;
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let keys = format!("/services/{}/keys", COMUNE_DI_ESEMPIO.io_service(0).unwrap().id());
    contracts.check("get", KEYS, &demo.get(&keys, key).await);
    for slot in ["primary", "secondary"] {
        let put = demo.ask(Method::PUT, &format!("/manage{keys}/{slot}"), key).await;
        assert_eq!(put.status, 200);
        contracts.check("put", SLOT, &put);
        contracts.check_function("SubscriptionKeys", &put);
    }
    let topics = demo.get("/services/topics", key).await;
    contracts.check("get", TOPICS, &topics);
    contracts.check_function("ServiceTopicList", &topics);

    let pair: Value = serde_json::from_str(&demo.get(&keys, key).await.body).unwrap();
    let own = pair["primary_key"].as_str().unwrap();
    for (fiscal_code, key, status) in [
        ("AAAAAA00A00A000A", own, 200),
        ("SPNDNL80R13C555X", own, 404),
        ("AAAAAA00A00A000A", key, 403),
        ("AAAAAA00A00A000A", "x", 401),
    ] {
        let profile = demo
            .ask(Method::GET, &format!("/profiles/{fiscal_code}"), key)
            .await;
        assert_eq!(profile.status, status);
        contracts.check_public("get", "/profiles/{fiscal_code}", &profile);
    }
}

#[tokio::test]
async fn every_refusal_is_described_and_of_its_family() {
    let Some(contracts) = Contracts::read() else {
        return;
    };
    let demo = Demo::start(Rate::default()).await;
    let key = COMUNE_DI_ESEMPIO.manage.primary;
    let gaps = ENTE_CON_LACUNE.manage.primary;
    let own = COMUNE_DI_ESEMPIO.io_service(0).unwrap().id();
    let deleted = COMUNE_DI_ESEMPIO.io_service(2).unwrap().id();
    let foreign = ENTE_CON_99.io_service(0).unwrap().id();
    for (described, path, key, status) in [
        (LIST, "/services".to_owned(), "x", 401),
        (
            LIST,
            "/services".to_owned(),
            ENTE_DA_ALTRO_INDIRIZZO.manage.primary,
            403,
        ),
        (LIST, "/services?limit=1&offset=250".to_owned(), gaps, 500),
        (ONE, format!("/services/{foreign}"), key, 403),
        (ONE, "/services/nothing".to_owned(), key, 404),
        (RELEASE, format!("/services/{deleted}/release"), key, 404),
        (KEYS, format!("/services/{deleted}/keys"), key, 404),
        (TOPICS, "/services/topics".to_owned(), "x", 401),
    ] {
        let refused = demo.get(&path, key).await;
        assert_eq!(refused.status, status, "{path}");
        contracts.check("get", described, &refused);
    }
    for (id, slot, key, status) in [
        (&own, "PRIMARY", key, 400),
        (&own, "primary", "x", 401),
        (&foreign, "primary", key, 403),
        (&deleted, "primary", key, 404),
    ] {
        let refused = demo
            .ask(Method::PUT, &format!("/manage/services/{id}/keys/{slot}"), key)
            .await;
        assert_eq!(refused.status, status, "{id} {slot}");
        contracts.check("put", SLOT, &refused);
    }
    let none = Rate {
        calls: 0,
        ..Rate::default()
    };
    let refused = Demo::start(none).await.get("/services", key).await;
    assert_eq!(refused.status, 429);
    contracts.check("get", LIST, &refused);
}

#[tokio::test]
async fn where_the_descriptions_are_wrong_they_still_are() {
    let Some(contracts) = Contracts::read() else {
        return;
    };
    let demo = Demo::start(Rate::default()).await;
    let refused = demo
        .get("/services?limit=100", COMUNE_DI_ESEMPIO.manage.primary)
        .await;
    assert_eq!(refused.status, 400, "the server takes 99 at most");
    contracts.check_family(&refused, "a limit of 100");
    let list = &contracts.gateway["paths"][LIST]["get"];
    assert_eq!(list["parameters"][0]["schema"]["maximum"], 100);
    assert!(list["responses"]["400"].is_null());
    let count = &contracts.functions["PaginationResultSet"]["properties"]["count"];
    assert_eq!(count["description"], "total record count");
}
