use crate::{
    FoundPair, KeySlot, KnownPairs, Ledger, LedgerError, PairQuestion, Product, Timestamp, csv, find_pairs,
};

const COLUMNS: [&str; 19] = [
    "institution",
    "tax_code",
    "realm",
    "product",
    "name",
    "manual_name",
    "subscription",
    "state",
    "in_use",
    "installed_at",
    "owner",
    "due",
    "note",
    "kept",
    "listed",
    "primary_changed_at",
    "secondary_changed_at",
    "first_seen",
    "confirmed_at",
];

/// What a question finds, all of it, as CSV (RFC 4180): times in UTC as RFC 3339. Never a key.
pub async fn export_pairs(
    ledger: &dyn Ledger,
    known: &KnownPairs,
    question: &PairQuestion,
) -> Result<String, LedgerError> {
    let all = PairQuestion {
        offset: 0,
        limit: usize::MAX,
        ..question.clone()
    };
    let found = find_pairs(ledger, known, &all).await?;
    let rows = found.rows.iter().map(row);
    Ok(std::iter::once(csv::row(COLUMNS.map(str::to_owned)))
        .chain(rows)
        .collect())
}

fn row(found: &FoundPair) -> String {
    let FoundPair { record, note, .. } = found;
    let product = record.product();
    let time = |at: Option<Timestamp>| at.map(Timestamp::rfc_3339).unwrap_or_default();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    csv::row([
        found.owner.clone(),
        found.tax_code().to_string(),
        record.pair.place.realm.code().to_owned(),
        text(product.map(Product::code)),
        found.title().to_owned(),
        text(product.and_then(Product::manual_name)),
        record.pair.subscription.to_string(),
        found.state.code().to_owned(),
        text(note.in_use.map(KeySlot::code)),
        note.installed_at.clone(),
        note.owner.clone(),
        note.due.map(|due| due.to_string()).unwrap_or_default(),
        note.text.clone(),
        record.kept_at.is_some().to_string(),
        record.listed.to_string(),
        time(record.primary.changed_at),
        time(record.secondary.changed_at),
        record.first_seen.rfc_3339(),
        time(record.confirmed_at),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, comune, place};
    use crate::{PairNote, SubscriptionId, sync};

    #[tokio::test]
    async fn every_pair_that_is_found_is_a_row_whatever_was_in_sight_and_no_key_is_in_it() {
        let desk = Desk::new();
        desk.ledger.remember_institution(&comune()).await.unwrap();
        desk.portal.has(Product::Nodoauth, "p1-secret", "s1-secret");
        desk.portal.has(Product::Gpd, "p2-secret", "s2-secret");
        sync(&desk.ports(), &place()).await.unwrap();
        let pair = place().pair(&SubscriptionId::parse("gdp-00264560608").unwrap());
        let note = PairNote {
            in_use: Some(KeySlot::Secondary),
            text: "=1+1".to_owned(),
            ..PairNote::default()
        };
        desk.ledger.annotate(&pair, &note, Timestamp(1)).await.unwrap();
        let question = PairQuestion {
            words: "asincrona".to_owned(),
            offset: 5,
            limit: 1,
            ..PairQuestion::default()
        };
        let csv = export_pairs(&desk.ledger, &KnownPairs::default(), &question)
            .await
            .unwrap();
        let lines: Vec<_> = csv.lines().collect();
        assert_eq!(lines.len(), 2);
        let row = "Comune di Esempio,00264560608,pagopa-collaudo,GPD,GPD - Posizioni Debitorie,\
            Integrazione Asincrona,gdp-00264560608,confirmed,secondary,,,,'=1+1,true,true,";
        assert!(lines[1].starts_with(row), "{}", lines[1]);
        assert!(!csv.contains("secret"));
    }
}
