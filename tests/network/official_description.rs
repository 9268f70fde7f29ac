//! The client against a back office that was made by others from the official description alone.

use std::net::SocketAddr;

use portachiavi_keys::{Environment, InstitutionId, KeySlot, Portal, Product};
use portachiavi_portals::{Addresses, PagoPa, Timeouts};
use portachiavi_sandbox::{Options, Sandbox};
use serde_json::Value;

use crate::front::Front;
use crate::person::gpd;
use crate::portals::ENTE;
use crate::prism::Prism;
use crate::programs::here;

const BACK_OFFICE: &str = "/uat/backoffice/v1";

#[tokio::test]
async fn nothing_that_is_asked_is_other_than_described_and_every_described_answer_is_understood() {
    let Some(prism) = Prism::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start(Options::on_loopback(folder.path().join("portal.json"))).await;
    let sandbox = sandbox.unwrap();
    let front = before(&sandbox, here(prism.port)).await;
    let base = format!("http://{}", front.address).parse().unwrap();
    let pagopa = PagoPa::new(&Addresses::sandbox(&base).unwrap(), Timeouts::default()).unwrap();
    pagopa.sign_in("demo").await.unwrap();
    let back_office = pagopa.back_office(&InstitutionId::parse(ENTE.id).unwrap(), Environment::Collaudo);

    for product in Product::ALL {
        back_office.create(product).await.unwrap();
    }
    for slot in [KeySlot::Primary, KeySlot::Secondary] {
        back_office.regenerate(&gpd(), slot).await.unwrap();
    }
    let listing = back_office.list().await.unwrap();

    let asked: Vec<_> = front
        .passed()
        .into_iter()
        .filter(|one| one.line().contains(BACK_OFFICE))
        .collect();
    let statuses: Vec<&str> = asked.iter().map(|one| one.status()).collect();
    assert_eq!(
        statuses,
        [["201"; 13].as_slice(), &["204", "204", "200"]].concat()
    );
    assert!(sandbox.changes().is_empty(), "they went to the other back office");
    for one in &asked {
        assert!(!one.answer.contains("sl-violations"), "{}", one.answer);
    }
    assert_eq!(prism.complaints(), Vec::<String>::new());
    assert_it_would_have_complained(&prism).await;

    let described: Value = serde_json::from_str(asked.last().unwrap().answered()).unwrap();
    let rows = described["institution_api_key_list"].as_array().unwrap();
    assert!(!listing.subscriptions.is_empty(), "{rows:?}");
    assert_eq!(listing.subscriptions.len() + listing.unreadable, rows.len());
    for read in &listing.subscriptions {
        let row = rows.iter().find(|row| row["id"] == read.id.as_str()).unwrap();
        let keys = read.keys.as_ref().unwrap();
        assert_eq!(
            (keys.primary.expose(), keys.secondary.expose()),
            (text(row, "primaryKey"), text(row, "secondaryKey"))
        );
        assert_eq!(read.display_name, text(row, "displayName"));
    }
}

/// So that its silence means something.
async fn assert_it_would_have_complained(prism: &Prism) {
    let keys = format!("http://{}/institutions/{}/api-keys", here(prism.port), ENTE.id);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let anonymous = client.get(&keys).send().await.unwrap();
    assert_eq!(anonymous.status(), 401);
    let unknown = client
        .post(format!("{keys}?subscription-code=FOO"))
        .bearer_auth("token");
    assert_eq!(unknown.send().await.unwrap().status(), 422);
    assert!(!prism.complaints().is_empty());
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap()
}

/// The other back office is asked for what is a back office's, and the sandbox for the way into it.
async fn before(sandbox: &Sandbox, other: SocketAddr) -> Front {
    let address: SocketAddr = sandbox.base_url().trim_start_matches("http://").parse().unwrap();
    Front::plain(move |_, path| match path.strip_prefix(BACK_OFFICE) {
        Some(below) => (other, below.to_owned()),
        None => (address, path.to_owned()),
    })
    .await
}
