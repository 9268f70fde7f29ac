//! Shows whether the history is as it was noted: each event is linked to the one before, and the last one of a moment
//! is sealed with a key that the file does not hold.
//!
//! A link is the SHA-256, in hexadecimal, of the link before (64 zeros for the first) and then the number and the
//! columns in the table's order, each as one byte for its type (0 null, 1 integer, 2 real, 3 text, 4 blob), its length
//! in eight bytes, and its bytes; numbers as eight bytes, the highest first.

use std::borrow::Cow;

use portachiavi_keys::{Fingerprint, FingerprintKey, HistoryCheck, Seal};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};

use crate::history::{highest_number, last, lossy};
use crate::trouble::Trouble;

pub const FIRST_LINK: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How many columns stand between number and link.
pub const LINKED: usize = 10;

pub fn link(before: &str, number: i64, columns: [ValueRef<'_>; LINKED]) -> String {
    let mut hash = Sha256::new();
    hash.update(before);
    for column in std::iter::once(ValueRef::Integer(number)).chain(columns) {
        let (kind, bytes): (u8, Cow<'_, [u8]>) = match column {
            ValueRef::Null => (0, Cow::default()),
            ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec().into()),
            ValueRef::Real(number) => (2, number.to_be_bytes().to_vec().into()),
            ValueRef::Text(bytes) => (3, bytes.into()),
            ValueRef::Blob(bytes) => (4, bytes.into()),
        };
        hash.update([kind]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    }
    hex::encode(hash.finalize())
}

struct Stored {
    number: i64,
    seal: String,
}

fn stored(connection: &Connection) -> rusqlite::Result<Option<Stored>> {
    connection
        .prepare_cached("SELECT number, seal FROM history_seal")?
        .query_row([], |row| {
            Ok(Stored {
                number: row.get(0)?,
                seal: lossy(row, 1)?,
            })
        })
        .optional()
}

impl Stored {
    fn fits(&self, link: &str, key: &FingerprintKey) -> bool {
        self.seal.parse::<Fingerprint>() == Ok(key.seal(self.number, link))
    }
}

/// Never over a seal that does not fit: whoever rewrote what it vouched for would have it vouched for anew.
pub fn seal(connection: &Connection, key: &FingerprintKey) -> Result<(), Trouble> {
    let Some((number, newest)) = last(connection)? else {
        return Ok(());
    };
    if let Some(old) = stored(connection)? {
        let sealed = connection
            .prepare_cached("SELECT link FROM history WHERE number = ?1")?
            .query_row([old.number], |row| lossy(row, 0))
            .optional()?;
        if old.number == number || !sealed.is_some_and(|link| old.fits(&link, key)) {
            return Ok(());
        }
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO history_seal VALUES (1, ?1, ?2)")?
        .execute((number, key.seal(number, &newest).to_string()))?;
    Ok(())
}

/// Walks over the columns as they are stored, whatever words they hold.
pub fn check(connection: &Connection, key: Option<&FingerprintKey>) -> Result<HistoryCheck, Trouble> {
    let stored = stored(connection)?;
    let mut sealed = None;
    let (mut events, mut link) = (0, FIRST_LINK.to_owned());
    let mut statement = connection.prepare_cached(
        "SELECT number, at, deed, realm, tax_code, product, subscription, slot, before, after, about, link
         FROM history ORDER BY number",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let number = events + 1;
        let Some(next) = link_of(row, number, &link)? else {
            return Ok(HistoryCheck::Broken { from: number });
        };
        if stored.as_ref().is_some_and(|stored| stored.number == number) {
            sealed = Some(next.clone());
        }
        (events, link) = (number, next);
    }
    let highest = highest_number(connection)?;
    if highest != events {
        let from = highest.clamp(0, events) + 1;
        return Ok(HistoryCheck::Broken { from });
    }
    let seal = match (stored, key) {
        (None, _) => Seal::Missing,
        (Some(stored), _) if stored.number > events => return Ok(HistoryCheck::Broken { from: events + 1 }),
        (Some(_), None) => Seal::NotLookedAt,
        (Some(stored), Some(key)) => match sealed {
            Some(link) if stored.fits(&link, key) => Seal::Holds {
                events_after: events - stored.number,
            },
            Some(_) | None => Seal::DoesNotFit,
        },
    };
    Ok(HistoryCheck::Whole { events, seal })
}

/// `None` where the row is not the one of this number that was linked to the one before.
fn link_of(row: &Row<'_>, number: i64, before: &str) -> rusqlite::Result<Option<String>> {
    let mut columns = [ValueRef::Null; LINKED];
    for (index, column) in columns.iter_mut().enumerate() {
        *column = row.get_ref(index + 1)?;
    }
    let link = link(before, number, columns);
    let is_its_own = row.get_ref(0)? == ValueRef::Integer(number)
        && row.get_ref(LINKED + 1)? == ValueRef::Text(link.as_bytes());
    Ok(is_its_own.then_some(link))
}
