//! What services are about. Any key of the product may ask, from anywhere.

use axum::Json;
use serde_json::{Value, json};

/// The place is the id, and the first is 0.
const NAMES: [&str; 18] = [
    "Altro",
    "Ambiente e animali",
    "Attività produttive e commercio",
    "Benessere sociale",
    "Casa e utenze",
    "Cultura, tempo libero e sport",
    "Educazione e formazione",
    "Giustizia e legge",
    "Lavori edilizi, catasto e urbanistica",
    "Mobilità e trasporti",
    "Redditi, patrimoni e fisco",
    "Servizi anagrafici e civici",
    "Servizi elettorali",
    "Sicurezza e Protezione Civile",
    "Suolo, spazi e beni pubblici",
    "Viaggi e turismo",
    "Vita lavorativa",
    "Salute",
];

pub(crate) async fn list() -> Json<Value> {
    let topics: Vec<Value> = (0..).map_while(topic).collect();
    Json(json!({ "topics": topics }))
}

pub(crate) fn topic(id: u32) -> Option<Value> {
    let name = NAMES.get(usize::try_from(id).ok()?)?;
    Some(json!({ "id": id, "name": name }))
}
