//! The control port, through the program.

use portachiavi_sandbox::seeds::{COMUNE_DI_ESEMPIO, io};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    program::{Running, said, state},
    support::{Answer, answer, create_path, keys_path},
};

const GPD: &str = "gdp-00264560608";

/// The program with a control port, and a session of the Comune in Collaudo.
struct Program {
    http: Client,
    portal: String,
    control: String,
    session: String,
    running: Running,
    _folder: TempDir,
}

impl Program {
    async fn start() -> Program {
        let folder = TempDir::new().unwrap();
        let mut running = Running::start(&["--state", &state(&folder), "--control", "127.0.0.1:0"]);
        let ready: Value = serde_json::from_str(&running.ready()).unwrap();
        let address = |name: &str| ready[name].as_str().unwrap().to_owned();
        let mut program = Program {
            http: Client::builder().no_proxy().build().unwrap(),
            portal: address("portal"),
            control: address("control"),
            session: String::new(),
            running,
            _folder: folder,
        };
        program.session = program.sign_in().await;
        program
    }

    async fn sign_in(&self) -> String {
        let code = self.http.post(format!("{}/auth/oidc/exchange", self.portal));
        let signed_in = answer(code.json(&json!({ "code": "demo" }))).await.json();
        let identity = self.http.get(format!(
            "{}/dashboard/v2/token/exchange?institutionId={}&productId=prod-pagopa",
            self.portal, COMUNE_DI_ESEMPIO.id
        ));
        let identity = answer(identity.bearer_auth(signed_in["sessionToken"].as_str().unwrap())).await;
        let session = self.http.post(format!("{}/uat/api/token/token", self.portal));
        let token = identity.json()["token"].as_str().unwrap().to_owned();
        answer(session.header("IdentityToken", token)).await.body
    }

    async fn tell(&self, path: &str, body: Value) -> Answer {
        answer(self.http.post(format!("{}{path}", self.control)).json(&body)).await
    }

    async fn create(&self) -> Answer {
        let path = create_path("uat", &COMUNE_DI_ESEMPIO, "GPD");
        let create = self.http.post(format!("{}{path}", self.portal));
        answer(create.bearer_auth(&self.session).header("X-Request-Id", "ours")).await
    }

    async fn list(&self) -> Answer {
        let path = keys_path("uat", &COMUNE_DI_ESEMPIO);
        let list = self.http.get(format!("{}{path}", self.portal));
        answer(list.bearer_auth(&self.session)).await
    }
}

#[tokio::test]
async fn orders_are_taken_and_taken_back() {
    let program = Program::start().await;
    let order = json!({ "on": "list", "mischief": { "fail_before": 503 }, "times": null });
    program.tell("/orders", order).await.is(204, "");
    assert_eq!(program.list().await.status, 503);
    assert_eq!(program.list().await.status, 503);
    let orders = program
        .http
        .request(Method::DELETE, format!("{}/orders", program.control));
    answer(orders).await.is(204, "");
    assert_eq!(program.list().await.status, 200);

    let once = json!({ "on": "any", "mischief": "no_content" });
    program.tell("/orders", once).await.is(204, "");
    assert_eq!(program.list().await.status, 204);
    assert_eq!(program.list().await.status, 200);
}

#[tokio::test]
async fn an_order_that_says_nothing_known_is_refused() {
    let program = Program::start().await;
    for order in [
        json!({ "on": "lists", "mischief": "stale" }),
        json!({ "on": "list", "mischief": "drop" }),
        json!({ "on": "list", "mischief": { "fail_after": 418 } }),
        json!({ "on": "list", "mischief": "stale", "time": 2 }),
    ] {
        assert_eq!(
            program.tell("/orders", order.clone()).await.status,
            422,
            "{order}"
        );
    }
    assert_eq!(program.list().await.status, 200);
}

#[tokio::test]
async fn every_mischief_can_be_ordered_by_its_name() {
    let program = Program::start().await;
    for mischief in [
        json!("one_time_code"),
        json!("expire_selfcare"),
        json!("expire_identities"),
        json!("expire_sessions"),
        json!("no_role"),
        json!("dependency_unauthorized"),
        json!({ "gateway_lag": 2 }),
        json!({ "authorizer_lag": 2 }),
        json!("drop_before"),
        json!("drop_after"),
        json!("reset_before"),
        json!("reset_after"),
        json!("stall_before"),
        json!("stall_after"),
        json!({ "fail_before": 500 }),
        json!({ "fail_after": 409 }),
        json!("no_content"),
        json!("truncated"),
        json!("empty_list"),
        json!("html"),
        json!("stale"),
    ] {
        let order = json!({ "on": "io_regenerate", "mischief": mischief, "times": 3 });
        program.tell("/orders", order).await.is(204, "");
    }
}

#[tokio::test]
async fn changes_are_told_and_others_can_rotate_and_remove_a_pair() {
    let program = Program::start().await;
    assert_eq!(program.create().await.status, 201);
    let changes = program.http.get(format!("{}/changes", program.control));
    assert_eq!(
        answer(changes).await.json(),
        json!([{
            "request_id": "ours",
            "asked": {
                "call": "create",
                "environment": "uat",
                "institution": COMUNE_DI_ESEMPIO.id,
                "code": "GPD",
            },
            "carried_out": true,
        }])
    );

    let before = program.list().await.json();
    let pair = json!({ "environment": "uat", "institution": COMUNE_DI_ESEMPIO.id, "subscription": GPD });
    let mut rotation = pair.clone();
    rotation["slot"] = json!("primary");
    program.tell("/rotate", rotation.clone()).await.is(204, "");
    let after = program.list().await.json();
    let key = |list: &Value, name: &str| list["institution_api_key_list"][0][name].clone();
    assert_ne!(key(&after, "primaryKey"), key(&before, "primaryKey"));
    assert_eq!(key(&after, "secondaryKey"), key(&before, "secondaryKey"));

    program.tell("/forget", pair).await.is(204, "");
    program.list().await.is(200, r#"{"institution_api_key_list":[]}"#);
    assert_eq!(program.tell("/rotate", rotation).await.status, 404);
}

#[tokio::test]
async fn flags_and_the_words_of_maintenance_can_be_set() {
    let program = Program::start().await;
    let flags = json!({ "maintenance": true, "payment-notices": false });
    program.tell("/flags", flags).await.is(204, "");
    let words = json!({ "banner_message": "<b>Oggi</b>", "page_message": "<p>Domani</p>" });
    program.tell("/maintenance", words).await.is(204, "");
    let ask = async |path: &str| {
        let asked = program
            .http
            .get(format!("{}/uat/backoffice/v1{path}", program.portal));
        answer(asked.bearer_auth(&program.session)).await.json()
    };
    let told = ask("/flags").await;
    assert_eq!(told["flags"]["maintenance"], true);
    assert_eq!(told["flags"]["payment-notices"], false);
    assert_eq!(ask("/maintenance/message").await["pageMessage"], "<p>Domani</p>");
}

#[tokio::test]
async fn others_can_rotate_a_key_of_a_service() {
    let program = Program::start().await;
    let service = io::COMUNE_DI_ESEMPIO.io_service(0).unwrap().id();
    let pair = || {
        let keys = format!("{}/io/api/v1/manage/services/{service}/keys", program.portal);
        let manage = io::COMUNE_DI_ESEMPIO.manage.primary;
        answer(program.http.get(keys).header("Ocp-Apim-Subscription-Key", manage))
    };
    let before = pair().await.json();
    let rotation = json!({ "service": service, "slot": "secondary" });
    program.tell("/rotate", rotation).await.is(204, "");
    let after = pair().await.json();
    assert_ne!(after["secondary_key"], before["secondary_key"]);
    assert_eq!(after["primary_key"], before["primary_key"]);
}

#[tokio::test]
async fn the_portals_own_address_takes_no_orders() {
    let program = Program::start().await;
    let order = json!({ "on": "any", "mischief": "html" });
    let orders = program.http.post(format!("{}/orders", program.portal));
    assert_eq!(answer(orders.json(&order)).await.status, 404);
}

#[test]
fn orders_from_elsewhere_are_not_waited_for() {
    let folder = TempDir::new().unwrap();
    let running = Running::start(&["--state", &state(&folder), "--control", "0.0.0.0:0"]);
    let told = said(running);
    assert!(told.contains("is not a loopback address"), "{told}");
}

#[cfg(unix)]
#[tokio::test]
async fn asked_to_end_the_program_ends_well_with_its_control_port_in_use() {
    let mut program = Program::start().await;
    assert_eq!(program.list().await.status, 200);
    let order = json!({ "on": "any", "mischief": "html" });
    program.tell("/orders", order).await.is(204, "");
    assert!(program.running.ends_when_asked());
}
