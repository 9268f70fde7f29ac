//! What happened, in the order in which it did. Rows are added and never changed; `chain.rs` shows whether they were.

use portachiavi_keys::{
    Deed, Event, Fingerprint, KeySlot, NotedEvent, Place, Product, SubscriptionId, Timestamp,
};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use crate::chain::{self, FIRST_LINK, LINKED};
use crate::row;
use crate::trouble::Trouble;

/// Within the transaction of what it notes: both or neither.
pub fn append(connection: &Connection, event: &Event) -> rusqlite::Result<()> {
    let (last, link) = last(connection)?.unwrap_or((0, FIRST_LINK.to_owned()));
    // A number is used once, even where the events after it were cut off: the gap shows.
    let number = last.max(highest_number(connection)?).saturating_add(1);
    let columns = columns(event);
    let link = chain::link(&link, number, columns.each_ref().map(ValueRef::from));
    let mut values = vec![Value::Integer(number)];
    values.extend(columns);
    values.push(Value::Text(link));
    connection
        .prepare_cached(
            "INSERT INTO history (number, at, deed, realm, tax_code, product, subscription, slot, before,
                after, about, link)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params_from_iter(values))?;
    Ok(())
}

/// In the table's order, between number and link.
fn columns(event: &Event) -> [Value; LINKED] {
    let text = |text: Option<String>| text.map_or(Value::Null, Value::Text);
    let place = event.place.as_ref();
    [
        Value::Integer(event.at.0),
        Value::Text(event.deed.code().to_owned()),
        text(place.map(|place| place.realm.code().to_owned())),
        text(place.map(|place| place.tax_code.to_string())),
        text(event.product.map(|product| product.code().to_owned())),
        text(event.subscription.as_ref().map(ToString::to_string)),
        text(event.slot.map(|slot| slot.code().to_owned())),
        text(event.before.map(|fingerprint| fingerprint.to_string())),
        text(event.after.map(|fingerprint| fingerprint.to_string())),
        text(event.about.clone()),
    ]
}

/// Number and link of the newest event.
pub fn last(connection: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
    connection
        .prepare_cached("SELECT number, link FROM history ORDER BY number DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, lossy(row, 1)?)))
        .optional()
}

/// A damaged word breaks the chain where it stands, and nothing that comes after.
pub fn lossy(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    let bytes = row.get_ref(column)?.as_bytes().unwrap_or_default();
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

/// The highest that was ever given, as `SQLite` itself remembers it.
pub fn highest_number(connection: &Connection) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(
            "SELECT coalesce(max(CAST(seq AS INTEGER)), 0) FROM sqlite_sequence WHERE name = 'history'",
        )?
        .query_row([], |row| row.get(0))
}

/// The newest first.
pub fn newest(
    connection: &Connection,
    before: Option<i64>,
    at_most: u32,
) -> Result<Vec<NotedEvent>, Trouble> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM history WHERE number < ?1 ORDER BY number DESC LIMIT ?2")?;
    let mut rows = statement.query((before.unwrap_or(i64::MAX), at_most))?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(NotedEvent {
            number: row.get("number")?,
            event: read(row)?,
            link: row.get("link")?,
        });
    }
    Ok(events)
}

fn read(row: &Row<'_>) -> Result<Event, Trouble> {
    Ok(Event {
        at: row::time(row, "at")?,
        deed: row::word(row, "deed", str::parse::<Deed>)?,
        place: row::optional_place(row)?,
        product: row::optional_word(row, "product", str::parse::<Product>)?,
        subscription: row::optional_word(row, "subscription", SubscriptionId::parse)?,
        slot: row::optional_word(row, "slot", str::parse::<KeySlot>)?,
        before: row::optional_word(row, "before", str::parse::<Fingerprint>)?,
        after: row::optional_word(row, "after", str::parse::<Fingerprint>)?,
        about: row.get("about")?,
    })
}

pub fn is_begun(connection: &Connection) -> Result<bool, Trouble> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM history WHERE deed = ?1")?;
    Ok(statement.exists([Deed::ArchiveBegun.code()])?)
}

/// Far more than anybody regenerates in a quarter of an hour.
const LATELY_AT_MOST: u32 = 1_000;

/// What was replaced from here in a place, between two moments.
pub fn replaced(
    connection: &Connection,
    place: &Place,
    since: Timestamp,
    until: Timestamp,
) -> Result<Vec<(SubscriptionId, KeySlot, Fingerprint)>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM (SELECT * FROM history ORDER BY number DESC LIMIT ?1)
         WHERE deed = ?2 AND realm = ?3 AND tax_code = ?4 AND at BETWEEN ?5 AND ?6",
    )?;
    let (realm, tax_code) = (place.realm.code(), place.tax_code.as_str());
    let deed = Deed::RegenerationDone.code();
    let mut rows = statement.query((LATELY_AT_MOST, deed, realm, tax_code, since.0, until.0))?;
    let mut replaced = Vec::new();
    while let Some(row) = rows.next()? {
        let found = (
            row::optional_word(row, "subscription", SubscriptionId::parse)?,
            row::optional_word(row, "slot", str::parse::<KeySlot>)?,
            row::optional_word(row, "before", str::parse::<Fingerprint>)?,
        );
        if let (Some(subscription), Some(slot), Some(before)) = found {
            replaced.push((subscription, slot, before));
        }
    }
    Ok(replaced)
}
