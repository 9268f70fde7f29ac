use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock};

use portachiavi_keys::{ApiKey, KeySlot, Portal, Product, ServiceCatalogue, SubscriptionId};
use tracing::level_filters::LevelFilter;

use crate::io::{demo, id};
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
    /// One for all tests of this program: a subscriber of one thread would miss what another thread met first.
    fn watched() -> Log {
        static WATCHED: OnceLock<Log> = OnceLock::new();
        let log = WATCHED.get_or_init(|| {
            let log = Log::default();
            let writer = log.clone();
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(LevelFilter::TRACE)
                .with_writer(move || writer.clone())
                .finish();
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log
        });
        log.clone()
    }

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
    let log = Log::watched();
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
        back_office.profile().await.unwrap_err(),
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

/// Everything that could quote a key does.
fn io_answers(request: &Request) -> Option<Reply> {
    let pair = r#"{"primary_key":"CANARYp1","secondary_key":"CANARYs1"}"#;
    let problem = r#"{"detail":"CANARYp1","status":500,"title":"CANARYp1"}"#;
    match &request.line {
        line if line.starts_with("PUT") && line.ends_with("/primary") => Some(Reply::Close),
        line if line.starts_with("PUT") => Some(Reply::Raw(b"CANARYp1 is no HTTP\r\n\r\n".to_vec())),
        line if line.ends_with("/cut/keys") => Some(Reply::Json(200, pair[..30].to_owned())),
        line if line.ends_with("/keys") => Some(Reply::Json(200, pair.to_owned())),
        line if line.ends_with("/topics") => Some(Reply::Json(401, "CANARYp1".to_owned())),
        _ => Some(Reply::Json(500, problem.to_owned())),
    }
}

#[tokio::test]
async fn no_key_of_io_is_in_a_url_in_an_error_or_in_a_log() {
    let log = Log::watched();
    let portal = RawPortal::answering(io_answers).await;
    let io = demo(&portal);
    let keys = io.keys_of(&id("one"));
    let listing = keys.list().await.unwrap();
    let errors = [
        keys.regenerate(&id("one"), KeySlot::Primary).await.unwrap_err(),
        keys.regenerate(&id("one"), KeySlot::Secondary).await.unwrap_err(),
        io.keys_of(&id("cut")).list().await.unwrap_err(),
        io.service(&id("one")).await.unwrap_err(),
        io.services(&|_| {}).await.unwrap_err(),
        io.verify(&ApiKey::parse("CANARYuse").unwrap()).await.unwrap_err(),
    ];

    let told = format!(
        "{errors:?} {listing:?} {}",
        errors.each_ref().map(ToString::to_string).join(" ")
    );
    assert!(!told.contains("CANARY"), "{told}");
    for request in portal.seen("") {
        assert!(!request.line.contains("CANARY"), "{}", request.line);
        let carrying: Vec<&str> = request
            .headers
            .iter()
            .filter(|(_, value)| value.contains("CANARY"))
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(carrying, ["ocp-apim-subscription-key"]);
    }
    let log = log.text();
    assert!(
        log.contains("/services/one/keys/primary"),
        "the log was watched: {log}"
    );
    assert!(!log.contains("CANARY"), "{log}");
    assert!(!log.contains("limit="), "no query: {log}");
}
