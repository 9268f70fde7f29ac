//! The log of changes, and what others do meanwhile.

use portachiavi_sandbox::{
    Asked, Change, Environment, Slot,
    faults::{Call, Mischief, Status},
    seeds::{COMUNE_DI_ESEMPIO, io},
};
use reqwest::Method;

use crate::{
    comune::{Comune, GPD},
    io_calls::{INVALID, service},
    support::{Demo, answer, create_path, keys_path, regenerate_path},
};

#[tokio::test]
async fn every_request_for_a_change_is_noted_with_its_id_and_what_became_of_it() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let institution = COMUNE_DI_ESEMPIO.id.to_owned();
    let create = |code: &str| create_path("uat", &COMUNE_DI_ESEMPIO, code);
    let regenerate = regenerate_path("uat", &COMUNE_DI_ESEMPIO, GPD, "secondary");
    let mut expected = Vec::new();
    for (id, path, code, carried_out) in [
        ("one", create("GPD"), Some("GPD"), true),
        ("two", create("GPD"), Some("GPD"), false),
        ("three", create("FDR_PSP"), Some("FDR_PSP"), false),
        ("four", regenerate, None, true),
    ] {
        let request = demo.request(Method::POST, &path, &session);
        answer(request.header("X-Request-Id", id)).await;
        let (environment, institution) = (Environment::Collaudo, institution.clone());
        expected.push(Change {
            request_id: Some(id.to_owned()),
            asked: match code {
                Some(code) => Asked::Create {
                    environment,
                    institution,
                    code: code.to_owned(),
                },
                None => Asked::Regenerate {
                    environment,
                    institution,
                    subscription: GPD.to_owned(),
                    slot: Slot::Secondary,
                },
            },
            carried_out,
        });
        demo.get(&keys_path("uat", &COMUNE_DI_ESEMPIO), &session).await;
    }
    assert_eq!(demo.sandbox.changes(), expected);
}

#[tokio::test]
async fn a_change_of_io_is_noted_even_where_the_gateway_refuses_it() {
    let demo = Demo::start().await;
    let service = service(&io::COMUNE_DI_ESEMPIO, 0);
    demo.regenerate(service, "primary", "x").await.is(401, INVALID);
    demo.regenerate(service, "primary", io::COMUNE_DI_ESEMPIO.manage.primary)
        .await;
    let noted = |carried_out| Change {
        request_id: None,
        asked: Asked::IoRegenerate {
            service: service.id(),
            slot: Slot::Primary,
        },
        carried_out,
    };
    assert_eq!(demo.sandbox.changes(), [noted(false), noted(true)]);
}

#[tokio::test]
async fn what_was_lost_is_noted_too_and_says_on_which_side_of_the_work() {
    let comune = Comune::with_a_pair().await;
    for (mischief, carried_out) in [
        (Mischief::DropBefore, false),
        (Mischief::ResetAfter, true),
        (Mischief::Html, false),
        (Mischief::FailBefore(Status::Failed), false),
        (Mischief::FailAfter(Status::Failed), true),
        (Mischief::NoContent, true),
    ] {
        comune.demo.order_once(Call::Regenerate, mischief);
        let _ = comune.regeneration().send().await;
        let changes = comune.demo.sandbox.changes();
        assert_eq!(changes.last().unwrap().carried_out, carried_out, "{mischief:?}");
    }
    assert_eq!(comune.demo.sandbox.changes().len(), 7, "each arrived once");
}

#[tokio::test]
async fn somebody_elses_regeneration_changes_the_key_and_is_no_request() {
    let demo = Demo::start().await;
    let session = demo.session("prod", &COMUNE_DI_ESEMPIO).await;
    let (sandbox, environment, id) = (&demo.sandbox, Environment::Produzione, COMUNE_DI_ESEMPIO.id);
    demo.post(&create_path("prod", &COMUNE_DI_ESEMPIO, "GPD"), &session)
        .await;
    let before = sandbox.pairs(environment, id);
    assert!(
        sandbox
            .rotate_elsewhere(environment, id, GPD, Slot::Secondary)
            .unwrap()
    );
    let after = sandbox.pairs(environment, id);
    assert_eq!(after[0].primary, before[0].primary);
    assert_ne!(after[0].secondary, before[0].secondary);
    let listed = demo.get(&keys_path("prod", &COMUNE_DI_ESEMPIO), &session).await;
    assert!(listed.body.contains(&after[0].secondary));
    assert_eq!(sandbox.changes().len(), 1);

    let collaudo = Environment::Collaudo;
    assert!(
        !sandbox
            .rotate_elsewhere(collaudo, id, GPD, Slot::Primary)
            .unwrap()
    );
}

#[tokio::test]
async fn somebody_elses_regeneration_of_a_service_changes_its_key() {
    let demo = Demo::start().await;
    let service = service(&io::COMUNE_DI_ESEMPIO, 0);
    let before = demo.sandbox.pair_of_service(&service.id()).unwrap();
    assert!(
        demo.sandbox
            .rotate_service_elsewhere(&service.id(), Slot::Primary)
            .unwrap()
    );
    let told = demo.pair(service, io::COMUNE_DI_ESEMPIO.manage.primary).await;
    let after = demo.sandbox.pair_of_service(&service.id()).unwrap();
    assert_eq!(told["primary_key"], *after.primary);
    assert_ne!(after.primary, before.primary);
    assert_eq!(after.secondary, before.secondary);

    assert_eq!(demo.sandbox.pair_of_service("nothing"), None);
    assert!(
        !demo
            .sandbox
            .rotate_service_elsewhere("nothing", Slot::Primary)
            .unwrap()
    );
}

#[tokio::test]
async fn a_forgotten_pair_is_listed_no_more_and_cannot_be_regenerated() {
    let demo = Demo::start().await;
    let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
    let (environment, id) = (Environment::Collaudo, COMUNE_DI_ESEMPIO.id);
    for code in ["GPD", "ACA"] {
        demo.post(&create_path("uat", &COMUNE_DI_ESEMPIO, code), &session)
            .await;
    }
    assert!(demo.sandbox.forget(environment, id, GPD).unwrap());
    let left = demo.sandbox.pairs(environment, id);
    assert_eq!((left.len(), &*left[0].subscription), (1, "aca-00264560608"));
    let regenerate = regenerate_path("uat", &COMUNE_DI_ESEMPIO, GPD, "primary");
    assert_eq!(demo.post(&regenerate, &session).await.status, 404);
    assert!(!demo.sandbox.forget(environment, id, GPD).unwrap());
    let demo = demo.restart().await;
    assert_eq!(demo.sandbox.pairs(environment, id), left, "on disk, too");
}
