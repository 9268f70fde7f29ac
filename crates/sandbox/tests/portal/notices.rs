//! Flags and maintenance, as the back office tells of them.

use portachiavi_sandbox::{
    Maintenance,
    faults::{Call, Mischief, Status},
    seeds::COMUNE_DI_ESEMPIO,
};
use serde_json::{Value, json};

use crate::support::{Answer, Demo};

const MESSAGE: &str = "/maintenance/message";

struct BackOffice {
    demo: Demo,
    session: String,
}

impl BackOffice {
    async fn start() -> BackOffice {
        let demo = Demo::start().await;
        let session = demo.session("uat", &COMUNE_DI_ESEMPIO).await;
        BackOffice { demo, session }
    }

    async fn ask(&self, path: &str) -> Answer {
        let path = format!("/uat/backoffice/v1{path}");
        self.demo.get(&path, &self.session).await
    }

    async fn flag(&self, name: &str) -> Value {
        self.ask("/flags").await.json()["flags"][name].clone()
    }
}

#[tokio::test]
async fn a_flag_that_is_switched_shows_among_all_and_alone() {
    let back_office = BackOffice::start().await;
    assert_eq!(back_office.flag("payment-notices").await, true);
    back_office.demo.sandbox.switch("payment-notices", false);
    back_office.demo.sandbox.switch("a-new-one", true);
    assert_eq!(back_office.flag("payment-notices").await, false);
    assert_eq!(back_office.flag("a-new-one").await, true);
    back_office.ask("/flags/payment-notices").await.is(200, "false");
    back_office.ask("/flags/nobody-set-it").await.is(200, "false");
}

#[tokio::test]
async fn maintenance_is_announced_in_html_once_its_banner_or_its_page_is_switched_on() {
    for flag in ["maintenance", "maintenance-banner"] {
        let back_office = BackOffice::start().await;
        assert_eq!(back_office.ask(MESSAGE).await.status, 404);
        back_office.demo.sandbox.switch(flag, true);
        assert_eq!(back_office.flag(flag).await, true);
        let message = back_office.ask(MESSAGE).await.json();
        for (name, mark) in [("bannerMessage", "<script>"), ("pageMessage", "onerror=")] {
            assert!(message[name].as_str().unwrap().contains(mark), "{message}");
        }
    }
}

#[tokio::test]
async fn other_words_of_maintenance_stand_in_place_of_the_usual_ones_and_the_api_goes_on() {
    let back_office = BackOffice::start().await;
    back_office.demo.sandbox.switch("maintenance", true);
    back_office.demo.sandbox.announce(Maintenance {
        banner_message: "<i>Poco</i>".to_owned(),
        page_message: "<p>Molto</p>".to_owned(),
    });
    assert_eq!(
        back_office.ask(MESSAGE).await.json(),
        json!({ "bannerMessage": "<i>Poco</i>", "pageMessage": "<p>Molto</p>" })
    );
    let keys = format!("/institutions/{}/api-keys", COMUNE_DI_ESEMPIO.id);
    assert_eq!(back_office.ask(&keys).await.status, 200);
}

#[tokio::test]
async fn the_flags_can_be_out_of_order() {
    let back_office = BackOffice::start().await;
    for mischief in [
        Mischief::FailBefore(Status::Failed),
        Mischief::Html,
        Mischief::NoContent,
    ] {
        back_office.demo.order_once(Call::Flags, mischief);
        let told = back_office.ask("/flags").await;
        assert!(
            serde_json::from_str::<Value>(&told.body).is_err() || told.status == 500,
            "{told:?}"
        );
    }
    assert_eq!(back_office.ask("/flags").await.status, 200);
}
