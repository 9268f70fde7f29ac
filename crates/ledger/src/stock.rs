//! All records at once, and whether they are still what they were.

use portachiavi_keys::{Stock, StockMark};
use rusqlite::Connection;

use crate::trouble::Trouble;
use crate::{institutions, inventory, journal, manage_keys, notes};

pub fn unless_seen(connection: &Connection, seen: Option<StockMark>) -> Result<Option<Stock>, Trouble> {
    let mark = mark(connection)?;
    if seen == Some(mark) {
        return Ok(None);
    }
    Ok(Some(Stock {
        mark,
        records: inventory::all(connection)?,
        institutions: institutions::all(connection)?,
        services: manage_keys::with_pair(connection)?,
        notes: notes::all(connection, None)?,
        open: journal::all_open(connection, None)?,
        generated: journal::generated(connection)?,
    }))
}

/// `SQLite` counts the rows that this connection has written, and the commits of all others: a row that is written
/// moves one of the two, within the transaction that reads them.
fn mark(connection: &Connection) -> Result<StockMark, Trouble> {
    Ok(StockMark {
        others: connection.pragma_query_value(None, "data_version", |row| row.get(0))?,
        ours: connection.total_changes(),
    })
}
