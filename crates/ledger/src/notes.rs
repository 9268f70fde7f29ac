//! What the person keeps beside their pairs. A note lives as long as its pair's record, which the table sees to.

use portachiavi_keys::{Day, KeySlot, PairId, PairNote, Place, SubscriptionId, Timestamp};
use rusqlite::{Connection, Row, named_params};

use crate::trouble::Trouble;
use crate::{history, row};

pub fn annotate(
    connection: &Connection,
    pair: &PairId,
    note: &PairNote,
    at: Timestamp,
) -> Result<bool, Trouble> {
    let named = (
        pair.place.realm.code(),
        pair.place.tax_code.as_str(),
        pair.subscription.as_str(),
    );
    let is_known = connection
        .prepare_cached(
            "SELECT 1 FROM subscriptions WHERE realm = ?1 AND tax_code = ?2 AND subscription = ?3",
        )?
        .exists(named)?;
    if !is_known {
        return Ok(false);
    }
    let before = of(connection, pair)?;
    if note.is_empty() {
        connection
            .prepare_cached(
                "DELETE FROM pair_notes WHERE realm = ?1 AND tax_code = ?2 AND subscription = ?3",
            )?
            .execute(named)?;
    } else {
        keep(connection, pair, note)?;
    }
    for event in note.events_after(&before, pair, at) {
        history::append(connection, &event)?;
    }
    Ok(true)
}

fn keep(connection: &Connection, pair: &PairId, note: &PairNote) -> Result<(), Trouble> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO pair_notes
                (realm, tax_code, subscription, in_use, installed_at, owner, due, note)
             VALUES (:realm, :tax_code, :subscription, :in_use, :installed_at, :owner, :due, :note)",
        )?
        .execute(named_params! {
            ":realm": pair.place.realm.code(),
            ":tax_code": pair.place.tax_code.as_str(),
            ":subscription": pair.subscription.as_str(),
            ":in_use": note.in_use.map(KeySlot::code),
            ":installed_at": note.installed_at,
            ":owner": note.owner,
            ":due": note.due.map(|due| due.to_string()),
            ":note": note.text,
        })?;
    Ok(())
}

fn of(connection: &Connection, pair: &PairId) -> Result<PairNote, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM pair_notes WHERE realm = ?1 AND tax_code = ?2 AND subscription = ?3",
    )?;
    let (place, subscription) = (&pair.place, pair.subscription.as_str());
    let mut rows = statement.query((place.realm.code(), place.tax_code.as_str(), subscription))?;
    rows.next()?
        .map_or_else(|| Ok(PairNote::default()), |row| Ok(read(row)?.1))
}

/// Those of one place, or all.
pub fn all(connection: &Connection, place: Option<&Place>) -> Result<Vec<(PairId, PairNote)>, Trouble> {
    let mut every = connection.prepare_cached("SELECT * FROM pair_notes")?;
    let mut here =
        connection.prepare_cached("SELECT * FROM pair_notes WHERE realm = ?1 AND tax_code = ?2")?;
    let mut rows = match place {
        None => every.query([])?,
        Some(place) => here.query((place.realm.code(), place.tax_code.as_str()))?,
    };
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        notes.push(read(row)?);
    }
    Ok(notes)
}

fn read(row: &Row<'_>) -> Result<(PairId, PairNote), Trouble> {
    let pair = PairId {
        place: row::place(row)?,
        subscription: row::word(row, "subscription", SubscriptionId::parse)?,
    };
    let note = PairNote {
        in_use: row::optional_word(row, "in_use", str::parse::<KeySlot>)?,
        installed_at: row.get("installed_at")?,
        owner: row.get("owner")?,
        due: row::optional_word(row, "due", str::parse::<Day>)?,
        text: row.get("note")?,
    };
    Ok((pair, note))
}
