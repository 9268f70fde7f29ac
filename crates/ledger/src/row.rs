//! Reading words back from columns: a word that this version does not know is an error, never a guess.

use portachiavi_keys::{Place, Realm, TaxCode, Timestamp};
use rusqlite::Row;

use crate::trouble::Trouble;

pub fn word<T, E>(
    row: &Row<'_>,
    column: &'static str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, Trouble> {
    let text: String = row.get(column)?;
    parse(&text).map_err(|_| Trouble::UnknownWord { column, text })
}

pub fn optional_word<T, E>(
    row: &Row<'_>,
    column: &'static str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<Option<T>, Trouble> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => word(row, column, parse).map(Some),
        None => Ok(None),
    }
}

pub fn time(row: &Row<'_>, column: &'static str) -> Result<Timestamp, Trouble> {
    Ok(Timestamp(row.get(column)?))
}

pub fn optional_time(row: &Row<'_>, column: &'static str) -> Result<Option<Timestamp>, Trouble> {
    Ok(row.get::<_, Option<i64>>(column)?.map(Timestamp))
}

pub fn place(row: &Row<'_>) -> Result<Place, Trouble> {
    Ok(Place {
        realm: word(row, "realm", str::parse::<Realm>)?,
        tax_code: word(row, "tax_code", TaxCode::parse)?,
    })
}

pub fn optional_place(row: &Row<'_>) -> Result<Option<Place>, Trouble> {
    let named: [Option<String>; 2] = [row.get("realm")?, row.get("tax_code")?];
    match named {
        [Some(_), Some(_)] => place(row).map(Some),
        [None, None] => Ok(None),
        [Some(_), None] | [None, Some(_)] => Err(Trouble::HalfAPlace(row.get("number")?)),
    }
}
