use portachiavi_keys::{Fingerprint, PairId, Place, Record, SlotRecord, SubscriptionId, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, named_params};

use crate::row;
use crate::trouble::Trouble;

pub fn record(connection: &Connection, record: &Record) -> Result<(), Trouble> {
    connection
        .prepare_cached(
            "INSERT INTO subscriptions (realm, tax_code, subscription, display_name,
                primary_fingerprint, primary_changed_at, secondary_fingerprint, secondary_changed_at,
                kept_at, first_seen, confirmed_at, listed)
             VALUES (:realm, :tax_code, :subscription, :display_name,
                :primary_fingerprint, :primary_changed_at, :secondary_fingerprint, :secondary_changed_at,
                :kept_at, :first_seen, :confirmed_at, :listed)
             ON CONFLICT (realm, tax_code, subscription) DO UPDATE SET display_name = excluded.display_name,
                primary_fingerprint = excluded.primary_fingerprint,
                primary_changed_at = excluded.primary_changed_at,
                secondary_fingerprint = excluded.secondary_fingerprint,
                secondary_changed_at = excluded.secondary_changed_at,
                kept_at = excluded.kept_at, first_seen = excluded.first_seen,
                confirmed_at = excluded.confirmed_at, listed = excluded.listed",
        )?
        .execute(named_params! {
            ":realm": record.pair.place.realm.code(),
            ":tax_code": record.pair.place.tax_code.as_str(),
            ":subscription": record.pair.subscription.as_str(),
            ":display_name": record.display_name,
            ":primary_fingerprint": text(record.primary.fingerprint),
            ":primary_changed_at": millis(record.primary.changed_at),
            ":secondary_fingerprint": text(record.secondary.fingerprint),
            ":secondary_changed_at": millis(record.secondary.changed_at),
            ":kept_at": millis(record.kept_at),
            ":first_seen": record.first_seen.0,
            ":confirmed_at": record.confirmed_at.0,
            ":listed": record.listed,
        })?;
    Ok(())
}

fn text(fingerprint: Option<Fingerprint>) -> Option<String> {
    fingerprint.map(|fingerprint| fingerprint.to_string())
}

fn millis(time: Option<Timestamp>) -> Option<i64> {
    time.map(|time| time.0)
}

pub fn records(connection: &Connection, place: &Place) -> Result<Vec<Record>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM subscriptions WHERE realm = ?1 AND tax_code = ?2 ORDER BY first_seen, number",
    )?;
    let mut rows = statement.query((place.realm.code(), place.tax_code.as_str()))?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(row)?);
    }
    Ok(records)
}

fn read(row: &Row<'_>) -> Result<Record, Trouble> {
    let slot = |fingerprint, changed_at| {
        Ok::<_, Trouble>(SlotRecord {
            fingerprint: row::optional_word(row, fingerprint, str::parse::<Fingerprint>)?,
            changed_at: row::optional_time(row, changed_at)?,
        })
    };
    Ok(Record {
        pair: PairId {
            place: row::place(row)?,
            subscription: row::word(row, "subscription", SubscriptionId::parse)?,
        },
        display_name: row.get("display_name")?,
        primary: slot("primary_fingerprint", "primary_changed_at")?,
        secondary: slot("secondary_fingerprint", "secondary_changed_at")?,
        kept_at: row::optional_time(row, "kept_at")?,
        first_seen: row::time(row, "first_seen")?,
        confirmed_at: row::time(row, "confirmed_at")?,
        listed: row.get("listed")?,
    })
}

pub fn mark_synced(
    connection: &mut Connection,
    place: &Place,
    at: Option<Timestamp>,
    listed: &[SubscriptionId],
) -> Result<(), Trouble> {
    let (realm, tax_code) = (place.realm.code(), place.tax_code.as_str());
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if let Some(at) = at {
        transaction.execute(
            "INSERT INTO places VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET as_of = excluded.as_of",
            (realm, tax_code, at.0),
        )?;
    }
    transaction.execute(
        "UPDATE subscriptions SET listed = FALSE WHERE realm = ?1 AND tax_code = ?2",
        (realm, tax_code),
    )?;
    {
        let mut mark = transaction.prepare_cached(
            "UPDATE subscriptions SET listed = TRUE WHERE realm = ?1 AND tax_code = ?2 AND subscription = ?3",
        )?;
        for subscription in listed {
            mark.execute((realm, tax_code, subscription.as_str()))?;
        }
    }
    transaction.commit()?;
    Ok(())
}

pub fn as_of(connection: &Connection, place: &Place) -> Result<Option<Timestamp>, Trouble> {
    let as_of = connection
        .prepare_cached("SELECT as_of FROM places WHERE realm = ?1 AND tax_code = ?2")?
        .query_row((place.realm.code(), place.tax_code.as_str()), |row| row.get(0))
        .optional()?;
    Ok(as_of.map(Timestamp))
}
