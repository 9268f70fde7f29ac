//! IO as a server of raw TCP: a list of places, each with what it holds.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use portachiavi_keys::{ApiKey, Progress, ServiceCatalogue, ServiceListing, SubscriptionId};
use portachiavi_portals::{Addresses, IoManage, Timeouts};

use crate::raw::{RawPortal, Reply, Request};

pub const MANAGE_KEY: &str = "CANARYmanage";
pub const TOPICS: &str = r#"{"topics":[{"id":0,"name":"Altro"}]}"#;
pub const INVALID_KEY: &str = r#"{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }"#;
pub const THROTTLED: &str =
    r#"{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 3 seconds." }"#;
pub const NOT_ALLOWED: &str = r#"{"detail":"You do not have enough permission to complete the operation you requested","status":403,"title":"You are not allowed here"}"#;
pub const NO_SCOPES: &str = r#"{"detail":"You are not part of any valid scope, you should ask the administrator to give you the required permissions.","status":403,"title":"User has no valid scopes"}"#;
pub const DELETED: &str = r#"{"detail":"no item with id one found","status":404,"title":"Not found"}"#;
pub const ABSENT: &str = r#"{"detail":"one not found","status":404,"title":"Not found"}"#;
pub const POISONED: &str =
    r#"{"detail":"service (one) has an invalid topic_id (7)","status":500,"title":"Internal server error"}"#;
pub const FAILED: &str = r#"{"detail":"Apim 429 error","status":500,"title":"Internal server error"}"#;
pub const NO_KEY_TYPE: &str = r#"{"detail":"value [\"PRIMARY\"] at [root] is not a valid [SubscriptionKeyType]","status":400,"title":"Invalid SubscriptionKeyType"}"#;

/// What stands at one offset of the portal's list.
#[derive(Clone, Debug)]
pub enum Place {
    Holds(String),
    /// Left out of its page.
    NoDocument,
    Malformed,
    /// Its whole page fails, and says why.
    WithdrawnTopic,
    /// Its whole page fails.
    Failing,
}

pub fn services(count: usize) -> Vec<Place> {
    (0..count).map(|n| Place::Holds(format!("service-{n}"))).collect()
}

pub fn row(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","status":{{"value":"approved"}},"name":"Nome","organization":{{"name":"Comune di Esempio","fiscal_code":"00264560608"}},"authorized_cidrs":[]}}"#
    )
}

pub fn is_page(request: &Request) -> bool {
    request.line.contains("/services?")
}

pub fn offset_and_limit(request: &Request) -> (usize, usize) {
    let (_, query) = request.line.split_once('?').unwrap();
    let (limit, offset) = query.split_once('&').unwrap();
    let number = |text: &str| text.split_once('=').unwrap().1.parse().unwrap();
    (number(offset), number(limit))
}

pub fn page(places: &[Place], request: &Request) -> Reply {
    let (offset, limit) = offset_and_limit(request);
    if !(1..=99).contains(&limit) {
        return Reply::Json(
            400,
            r#"{"detail":"x","status":400,"title":"Invalid limit"}"#.to_owned(),
        );
    }
    let mut rows = Vec::new();
    for place in places.iter().skip(offset).take(limit) {
        match place {
            Place::Holds(id) => rows.push(row(id)),
            Place::NoDocument => {}
            Place::Malformed => rows.push(r#"{"id":""}"#.to_owned()),
            Place::WithdrawnTopic => return Reply::Json(500, POISONED.to_owned()),
            Place::Failing => return Reply::Json(500, FAILED.to_owned()),
        }
    }
    listing(&rows, offset, limit)
}

pub fn listing(rows: &[String], offset: usize, limit: usize) -> Reply {
    let pagination = format!(r#"{{"offset":{offset},"limit":{limit},"count":{}}}"#, rows.len());
    let body = format!(r#"{{"value":[{}],"pagination":{pagination}}}"#, rows.join(","));
    Reply::Json(200, body)
}

/// A portal whose list has `places`.
pub async fn listing_of(places: Vec<Place>) -> RawPortal {
    RawPortal::answering(move |request| is_page(request).then(|| page(&places, request))).await
}

/// A link that does not sleep.
pub fn demo(portal: &RawPortal) -> IoManage {
    patient(portal).0
}

/// A link that does not sleep, and the pauses that it would have made.
pub fn patient(portal: &RawPortal) -> (IoManage, Arc<Mutex<Vec<Duration>>>) {
    let pauses = Arc::new(Mutex::new(Vec::new()));
    let made = pauses.clone();
    let addresses = Addresses::sandbox(&portal.base).unwrap();
    let key = ApiKey::parse(MANAGE_KEY).unwrap();
    let io = IoManage::new(&addresses, Timeouts::io(), key).unwrap();
    let io = io.pausing_by(move |pause| {
        made.lock().unwrap().push(pause);
        Box::pin(std::future::ready(()))
    });
    (io, pauses)
}

pub fn id(text: &str) -> SubscriptionId {
    SubscriptionId::parse(text).unwrap()
}

pub async fn listed(portal: &RawPortal) -> ServiceListing {
    demo(portal).services(&|_: Progress| {}).await.unwrap()
}
