use std::collections::BTreeSet;

use portachiavi_sandbox::seeds::{COMUNE_DI_ESEMPIO, ENTE_CON_ACCENTI, ENTE_DAL_NOME_LUNGO, PARTNER_EC_PSP};
use serde_json::Value;

use crate::support::{Demo, create_path, keys_path, regenerate_path};

#[tokio::test]
async fn creating_answers_the_whole_list_in_the_order_of_creation() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .is(200, r#"{"institution_api_key_list":[]}"#);
    for code in ["NODOAUTH", "GPD"] {
        assert_eq!(
            demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, code), &session)
                .await
                .status,
            201
        );
    }
    let created = demo
        .post(&create_path("uat", &COMUNE_DI_ESEMPIO, "ACA"), &session)
        .await;
    let ids: Vec<Value> = pairs(&created.json())
        .iter()
        .map(|pair| pair["id"].clone())
        .collect();
    assert_eq!(ids, ["nodauth-00264560608", "gdp-00264560608", "aca-00264560608"]);
    demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session)
        .await
        .is(200, &created.body);

    let node = pairs(&created.json())[0].clone();
    assert_eq!(node["displayName"], "Connessione con nodo Comune di Esempio");
    for key in [&node["primaryKey"], &node["secondaryKey"]] {
        let key = key.as_str().unwrap();
        assert!(
            key.len() == 32 && key.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')),
            "{key}"
        );
    }
}

#[tokio::test]
async fn all_13_codes_can_be_had_by_a_partner_of_both_kinds_and_every_key_is_its_own() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &PARTNER_EC_PSP).await;
    let codes = [
        "NODOAUTH",
        "GPD",
        "GPD_REP",
        "GPD_PAY",
        "BIZ",
        "FDR_ORG",
        "FDR_PSP",
        "QI_FDR_KPI",
        "BO_EXT_EC",
        "BO_EXT_PSP",
        "PRINT_NOTICE",
        "ACA",
        "MBD",
    ];
    for code in codes.into_iter().rev() {
        let created = demo
            .post(&create_path("uat", &PARTNER_EC_PSP, code), &session)
            .await;
        assert_eq!(created.status, 201, "{code}: no order is enforced by the server");
    }
    let listed = demo
        .get(&keys_path("uat", &PARTNER_EC_PSP), &session)
        .await
        .json();
    let keys: BTreeSet<&str> = pairs(&listed)
        .iter()
        .flat_map(|pair| [&pair["primaryKey"], &pair["secondaryKey"]])
        .map(|key| key.as_str().unwrap())
        .collect();
    assert_eq!(keys.len(), 26);
}

#[tokio::test]
async fn regenerating_changes_that_slot_at_every_call_and_answers_nothing() {
    let demo = Demo::start().await;
    let session = demo.session("prod", &COMUNE_DI_ESEMPIO).await;
    let created = demo
        .post(&create_path("prod", &COMUNE_DI_ESEMPIO, "GPD"), &session)
        .await
        .json();
    let mut before = pairs(&created)[0].clone();
    for (slot, changed, kept) in [
        ("primary", "primaryKey", "secondaryKey"),
        ("secondary", "secondaryKey", "primaryKey"),
        ("secondary", "secondaryKey", "primaryKey"),
    ] {
        let path = regenerate_path("prod", &COMUNE_DI_ESEMPIO, "gdp-00264560608", slot);
        demo.post(&path, &session).await.is(204, "");
        let listed = demo
            .get(&keys_path("prod", &COMUNE_DI_ESEMPIO), &session)
            .await
            .json();
        let after = pairs(&listed)[0].clone();
        assert_ne!(after[changed], before[changed]);
        assert_eq!(after[kept], before[kept]);
        assert_eq!(after["id"], before["id"]);
        before = after;
    }
}

#[tokio::test]
async fn creating_again_keeps_the_keys_where_no_authorizer_is_involved() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let path = create_path("uat", &COMUNE_DI_ESEMPIO, "NODOAUTH");
    let created = demo.post(&path, &session).await;
    demo.post(&path, &session).await.is(201, &created.body);
}

#[tokio::test]
async fn the_two_environments_have_nothing_in_common() {
    let demo = Demo::start().await;
    let collaudo = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let produzione = demo.session("prod", &COMUNE_DI_ESEMPIO).await;
    demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, "NODOAUTH"), &collaudo)
        .await;
    demo.get(&keys_path("prod", &COMUNE_DI_ESEMPIO), &produzione)
        .await
        .is(200, r#"{"institution_api_key_list":[]}"#);
    let path = regenerate_path("prod", &COMUNE_DI_ESEMPIO, "nodauth-00264560608", "primary");
    assert_eq!(demo.post(&path, &produzione).await.status, 404);
}

#[tokio::test]
async fn a_long_name_is_cut_to_99_and_accents_arrive_whole() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &ENTE_DAL_NOME_LUNGO).await;
    let created = demo
        .post(&create_path("uat", &ENTE_DAL_NOME_LUNGO, "NODOAUTH"), &session)
        .await
        .json();
    let name = pairs(&created)[0]["displayName"].as_str().unwrap().to_owned();
    assert_eq!(
        name,
        format!("Connessione con nodo {}", ENTE_DAL_NOME_LUNGO.name)[..99]
    );

    let session = demo.session("uat", &ENTE_CON_ACCENTI).await;
    let created = demo
        .post(&create_path("uat", &ENTE_CON_ACCENTI, "NODOAUTH"), &session)
        .await
        .json();
    assert_eq!(
        pairs(&created)[0]["displayName"],
        "Connessione con nodo Comune di Forlì-d'Àgata e Sant'Agnès"
    );
}

fn pairs(listed: &Value) -> &Vec<Value> {
    listed["institution_api_key_list"].as_array().unwrap()
}
