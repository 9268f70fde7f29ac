use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use portachiavi_keys::{KeySlot, Portal, Product, SubscriptionId};
use tracing::level_filters::LevelFilter;

use crate::raw::{LIST, RawPortal, Reply, Request};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Keys and tokens all begin with CANARY in this program.
fn answers(request: &Request) -> Option<Reply> {
    let conflict =
        r#"{"title":"Error with external dependency","status":502,"detail":"gpd CANARYp1 exists"}"#;
    match &request.line {
        line if line.contains("/secondary/") => Some(Reply::Raw(b"CANARYp1 is no HTTP\r\n\r\n".to_vec())),
        line if line.contains("=BIZ") => Some(Reply::Close),
        line if line.contains("/primary/") => Some(Reply::Close),
        line if line.starts_with("POST") && line.contains("/api-keys") => {
            Some(Reply::Json(409, conflict.to_owned()))
        }
        line if line.contains("/api-keys") => Some(Reply::Json(200, LIST.to_owned())),
        line if line.contains("/full-detail") => Some(Reply::Json(200, r#"{"id":"CANARYp1"}"#.to_owned())),
        _ => None,
    }
}

#[tokio::test]
async fn no_key_and_no_token_is_in_an_error_or_in_a_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    // For all tests of this program: a subscriber of one thread would miss what another thread met first.
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let portal = RawPortal::answering(answers).await;
    let back_office = portal.back_office().await;
    let gpd = SubscriptionId::parse("gdp-1").unwrap();
    let listing = back_office.list().await.unwrap();
    let errors = [
        back_office.create(Product::Gpd).await.unwrap_err(),
        back_office.create(Product::Biz).await.unwrap_err(),
        back_office.regenerate(&gpd, KeySlot::Primary).await.unwrap_err(),
        back_office
            .regenerate(&gpd, KeySlot::Secondary)
            .await
            .unwrap_err(),
        back_office.institution().await.unwrap_err(),
    ];

    assert_eq!(
        listing.subscriptions[0].keys.as_ref().unwrap().primary.expose(),
        "CANARYp1"
    );
    let told = format!(
        "{errors:?} {listing:?} {}",
        errors.each_ref().map(ToString::to_string).join(" ")
    );
    assert!(!told.contains("CANARY"), "{told}");
    let log = log.text();
    assert!(
        log.contains("/api-keys") && log.contains("409"),
        "the log was watched: {log}"
    );
    assert!(!log.contains("CANARY"), "{log}");
    assert!(
        !log.contains("subscription-code") && !log.contains("institutionId="),
        "no query: {log}"
    );
}
