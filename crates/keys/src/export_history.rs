use crate::{Ledger, LedgerError, NotedEvent, csv};

const COLUMNS: &str = "number,at,deed,realm,tax_code,product,subscription,slot,before,after,about,link\r\n";
/// Read at once: more of it would only sit in memory.
const STEP: u32 = 1_000;

/// The whole history as CSV (RFC 4180), the oldest first: times in UTC as RFC 3339, fingerprints and links in
/// hexadecimal. Never a key.
pub async fn export_history(ledger: &dyn Ledger) -> Result<String, LedgerError> {
    let mut events = Vec::new();
    let mut before = None;
    loop {
        let step = ledger.history(before, STEP).await?;
        let Some(oldest) = step.last() else { break };
        before = Some(oldest.number);
        let is_last = oldest.number <= 1;
        events.extend(step);
        if is_last {
            break;
        }
    }
    let rows = events.iter().rev().map(row);
    Ok(std::iter::once(COLUMNS.to_owned()).chain(rows).collect())
}

fn row(noted: &NotedEvent) -> String {
    let event = &noted.event;
    let text = |part: Option<String>| part.unwrap_or_default();
    let place = event.place.as_ref();
    let fields = [
        noted.number.to_string(),
        event.at.rfc_3339(),
        event.deed.code().to_owned(),
        text(place.map(|place| place.realm.code().to_owned())),
        text(place.map(|place| place.tax_code.to_string())),
        text(event.product.map(|product| product.code().to_owned())),
        text(event.subscription.as_ref().map(ToString::to_string)),
        text(event.slot.map(|slot| slot.code().to_owned())),
        text(event.before.map(|fingerprint| fingerprint.to_string())),
        text(event.after.map(|fingerprint| fingerprint.to_string())),
        text(event.about.clone()),
        noted.link.clone(),
    ];
    csv::row(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, place};
    use crate::{Deed, Event, Product, Timestamp, sync};

    #[tokio::test]
    async fn every_event_is_a_row_in_the_order_in_which_it_happened_and_no_key_is_in_it() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1-secret", "s1-secret");
        sync(&desk.ports(), &place()).await.unwrap();
        let begun = Event {
            about: Some("=cmd|' /C calc'!A0, \"x\"".to_owned()),
            ..Event::new(Timestamp(1_764_086_400_123), Deed::ArchiveBegun)
        };
        desk.ledger.note(&begun).await.unwrap();
        let csv = export_history(&desk.ledger).await.unwrap();
        let lines: Vec<_> = csv.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(lines[1].contains("pair_found,pagopa-collaudo,00264560608,,nodauth-00264560608"));
        assert!(lines[2].starts_with("2,2025-11-25T16:00:00.123Z,archive_begun,"));
        assert!(lines[2].contains("\"'=cmd|' /C calc'!A0, \"\"x\"\"\""));
        assert!(!csv.contains("secret"));
    }
}
