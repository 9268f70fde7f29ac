use std::collections::HashSet;

use portachiavi_keys::{
    Deed, Event, Fingerprint, PairId, Place, Record, SlotRecord, SubscriptionId, Timestamp,
};
use rusqlite::{Connection, OptionalExtension, Row, Rows, named_params};

use crate::trouble::Trouble;
use crate::{history, row};

/// Stands for a record that was never confirmed: the column was made when each had been.
const NEVER: Timestamp = Timestamp(0);

pub fn record(connection: &Connection, record: &Record, events: &[Event]) -> Result<(), Trouble> {
    connection
        .prepare_cached(
            "INSERT INTO subscriptions (realm, tax_code, subscription, display_name,
                primary_fingerprint, primary_changed_at, primary_elsewhere,
                secondary_fingerprint, secondary_changed_at, secondary_elsewhere,
                kept_at, first_seen, confirmed_at, listed)
             VALUES (:realm, :tax_code, :subscription, :display_name,
                :primary_fingerprint, :primary_changed_at, :primary_elsewhere,
                :secondary_fingerprint, :secondary_changed_at, :secondary_elsewhere,
                :kept_at, :first_seen, :confirmed_at, :listed)
             ON CONFLICT (realm, tax_code, subscription) DO UPDATE SET display_name = excluded.display_name,
                primary_fingerprint = excluded.primary_fingerprint,
                primary_changed_at = excluded.primary_changed_at,
                primary_elsewhere = excluded.primary_elsewhere,
                secondary_fingerprint = excluded.secondary_fingerprint,
                secondary_changed_at = excluded.secondary_changed_at,
                secondary_elsewhere = excluded.secondary_elsewhere,
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
            ":primary_elsewhere": record.primary.changed_elsewhere,
            ":secondary_fingerprint": text(record.secondary.fingerprint),
            ":secondary_changed_at": millis(record.secondary.changed_at),
            ":secondary_elsewhere": record.secondary.changed_elsewhere,
            ":kept_at": millis(record.kept_at),
            ":first_seen": record.first_seen.0,
            ":confirmed_at": record.confirmed_at.unwrap_or(NEVER).0,
            ":listed": record.listed,
        })?;
    for event in events {
        history::append(connection, event)?;
    }
    Ok(())
}

/// Removing what is not there is not noted.
pub fn remove(connection: &Connection, pair: &PairId, at: Timestamp) -> Result<(), Trouble> {
    let (place, subscription) = (&pair.place, &pair.subscription);
    let removed = connection
        .prepare_cached("DELETE FROM subscriptions WHERE realm = ?1 AND tax_code = ?2 AND subscription = ?3")?
        .execute((place.realm.code(), place.tax_code.as_str(), subscription.as_str()))?;
    if removed > 0 {
        let event = Event::of_pair(at, Deed::PairRemoved, place, subscription);
        history::append(connection, &event)?;
    }
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
    read_all(statement.query((place.realm.code(), place.tax_code.as_str()))?)
}

/// Of every place.
pub fn all(connection: &Connection) -> Result<Vec<Record>, Trouble> {
    read_all(
        connection
            .prepare_cached("SELECT * FROM subscriptions")?
            .query([])?,
    )
}

fn read_all(mut rows: Rows<'_>) -> Result<Vec<Record>, Trouble> {
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(row)?);
    }
    Ok(records)
}

fn read(row: &Row<'_>) -> Result<Record, Trouble> {
    let slot = |[fingerprint, changed_at, elsewhere]: [&'static str; 3]| {
        Ok::<_, Trouble>(SlotRecord {
            fingerprint: row::optional_word(row, fingerprint, str::parse::<Fingerprint>)?,
            changed_at: row::optional_time(row, changed_at)?,
            changed_elsewhere: row.get(elsewhere)?,
        })
    };
    Ok(Record {
        pair: PairId {
            place: row::place(row)?,
            subscription: row::word(row, "subscription", SubscriptionId::parse)?,
        },
        display_name: row.get("display_name")?,
        primary: slot(["primary_fingerprint", "primary_changed_at", "primary_elsewhere"])?,
        secondary: slot([
            "secondary_fingerprint",
            "secondary_changed_at",
            "secondary_elsewhere",
        ])?,
        kept_at: row::optional_time(row, "kept_at")?,
        first_seen: row::time(row, "first_seen")?,
        confirmed_at: Some(row::time(row, "confirmed_at")?).filter(|at| *at != NEVER),
        listed: row.get("listed")?,
    })
}

pub fn mark_synced(
    connection: &Connection,
    place: &Place,
    at: Timestamp,
    compared: bool,
    listed: &[SubscriptionId],
) -> Result<(), Trouble> {
    if compared {
        connection.execute(
            "INSERT INTO places VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET as_of = excluded.as_of",
            (place.realm.code(), place.tax_code.as_str(), at.0),
        )?;
    }
    let listed: HashSet<&SubscriptionId> = listed.iter().collect();
    let mut mark = connection.prepare_cached("UPDATE subscriptions SET listed = ?2 WHERE number = ?1")?;
    for (number, subscription, was_listed) in marks(connection, place)? {
        let is_listed = listed.contains(&subscription);
        if is_listed == was_listed {
            continue;
        }
        mark.execute((number, is_listed))?;
        let deed = if is_listed {
            Deed::ListedAgain
        } else {
            Deed::NotListed
        };
        history::append(connection, &Event::of_pair(at, deed, place, &subscription))?;
    }
    Ok(())
}

fn marks(connection: &Connection, place: &Place) -> Result<Vec<(i64, SubscriptionId, bool)>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT number, subscription, listed FROM subscriptions WHERE realm = ?1 AND tax_code = ?2
         ORDER BY first_seen, number",
    )?;
    let mut rows = statement.query((place.realm.code(), place.tax_code.as_str()))?;
    let mut marks = Vec::new();
    while let Some(row) = rows.next()? {
        let subscription = row::word(row, "subscription", SubscriptionId::parse)?;
        marks.push((row.get("number")?, subscription, row.get("listed")?));
    }
    Ok(marks)
}

pub fn as_of(connection: &Connection, place: &Place) -> Result<Option<Timestamp>, Trouble> {
    let as_of = connection
        .prepare_cached("SELECT as_of FROM places WHERE realm = ?1 AND tax_code = ?2")?
        .query_row((place.realm.code(), place.tax_code.as_str()), |row| row.get(0))
        .optional()?;
    Ok(as_of.map(Timestamp))
}
