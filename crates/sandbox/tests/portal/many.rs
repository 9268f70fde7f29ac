//! A person who works for two hundred institutions.

use std::collections::BTreeSet;

use portachiavi_sandbox::seeds::{ALL, COMUNE_DI_ESEMPIO, Institution, Role, Seed};

use crate::{
    program::{Running, state},
    support::{Demo, create_path},
};

async fn with_many() -> Demo {
    Demo::start_with(|options| options.seed = Seed::Many).await
}

#[tokio::test]
async fn two_hundred_are_listed_beside_each_other_the_same_at_every_start() {
    let listed = async || {
        let demo = with_many().await;
        let token = demo.selfcare().await;
        demo.get("/dashboard/v2/institutions", &token).await.json()
    };
    let first = listed().await;
    let ids: BTreeSet<_> = first
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 200);
    assert_eq!(first[0]["name"], COMUNE_DI_ESEMPIO.name);
    assert_eq!(listed().await, first);
}

#[tokio::test]
async fn each_kind_among_them_can_be_entered_and_has_the_keys_that_are_open_to_it() {
    let demo = with_many().await;
    let made = &Seed::Many.institutions()[ALL.len()..];
    let first = |fits: fn(&Institution) -> bool| *made.iter().find(|found| fits(found)).unwrap();
    for (institution, code) in [
        (first(|found| found.role() == Role::Ci), "GPD"),
        (first(|found| found.role() == Role::Psp), "FDR_PSP"),
        (first(|found| found.role() == Role::Pt), "GPD"),
    ] {
        let session = demo.session("uat", institution).await;
        let created = demo.post(&create_path("uat", institution, code), &session).await;
        assert_eq!(created.status, 201, "{}", institution.name);
        assert!(created.body.contains(institution.tax_code));
    }
    let without = first(|found| !found.has_role);
    let session = demo.session("uat", without).await;
    let detail = format!("/uat/backoffice/v1/institutions/{}/full-detail", without.id);
    assert_eq!(demo.get(&detail, &session).await.status, 401);
    let listed = demo.get("/uat/backoffice/v1/institutions", &session).await.json();
    assert_eq!(listed["institution_base_list"].as_array().unwrap().len(), 194);
}

#[tokio::test]
async fn without_being_asked_for_them_nobody_knows_the_others() {
    let demo = Demo::start().await;
    let other = Seed::Many.institutions()[ALL.len()];
    let path = format!("/dashboard/v2/institutions/{}", other.id);
    assert_eq!(demo.get(&path, &demo.selfcare().await).await.status, 404);
}

#[tokio::test]
async fn the_program_has_them_where_it_is_told() {
    let folder = tempfile::TempDir::new().unwrap();
    let mut program = Running::start(&["--state", &state(&folder), "--seed", "many"]);
    let ready: serde_json::Value = serde_json::from_str(&program.ready()).unwrap();
    let portal = ready["portal"].as_str().unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let code = http
        .post(format!("{portal}/auth/oidc/exchange"))
        .json(&serde_json::json!({ "code": "demo" }));
    let token = crate::support::answer(code).await.json()["sessionToken"].clone();
    let list = http.get(format!("{portal}/dashboard/v2/institutions"));
    let list = crate::support::answer(list.bearer_auth(token.as_str().unwrap())).await;
    assert_eq!(list.json().as_array().unwrap().len(), 200);
}
