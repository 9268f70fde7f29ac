use portachiavi_keys::{
    Fingerprint, Intent, IntentId, KeySlot, NewIntent, Operation, Outcome, Place, Product, SubscriptionId,
    Timestamp,
};
use rusqlite::{Connection, Row, ffi, named_params};

use crate::row;
use crate::trouble::Trouble;

/// The columns of an operation, as far as it has them.
#[derive(Default)]
struct Columns<'a> {
    product: Option<&'static str>,
    subscription: Option<&'a str>,
    slot: Option<&'static str>,
    primary: Option<String>,
    secondary: Option<String>,
}

impl<'a> Columns<'a> {
    fn of(operation: &'a Operation) -> Self {
        match operation {
            Operation::Generate { product } => Columns {
                product: Some(product.code()),
                ..Columns::default()
            },
            Operation::Regenerate {
                subscription,
                slot,
                primary,
                secondary,
            } => Columns {
                product: None,
                subscription: Some(subscription.as_str()),
                slot: Some(slot.code()),
                primary: Some(primary.to_string()),
                secondary: Some(secondary.to_string()),
            },
        }
    }
}

pub fn open(connection: &Connection, intent: &NewIntent) -> Result<IntentId, Trouble> {
    let columns = Columns::of(&intent.operation);
    let inserted = connection
        .prepare_cached(
            "INSERT INTO intents (realm, tax_code, product, subscription, slot,
                primary_fingerprint, secondary_fingerprint, opened_at)
             VALUES (:realm, :tax_code, :product, :subscription, :slot, :primary, :secondary, :opened_at)",
        )?
        .insert(named_params! {
            ":realm": intent.place.realm.code(),
            ":tax_code": intent.place.tax_code.as_str(),
            ":product": columns.product,
            ":subscription": columns.subscription,
            ":slot": columns.slot,
            ":primary": columns.primary,
            ":secondary": columns.secondary,
            ":opened_at": intent.opened_at.0,
        });
    match inserted {
        Ok(id) => Ok(IntentId(id)),
        Err(error) if is_second_open(&error) => Err(Trouble::IntentOpen),
        Err(error) => Err(error.into()),
    }
}

/// The only unique indexes of the table are those of the open intents.
fn is_second_open(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == ffi::SQLITE_CONSTRAINT_UNIQUE)
}

/// Closing again with the same outcome changes nothing; with another, or an intent that never was, is an error.
pub fn close(connection: &Connection, id: IntentId, outcome: Outcome, at: Timestamp) -> Result<(), Trouble> {
    let closed = connection
        .prepare_cached(
            "UPDATE intents SET outcome = ?2, closed_at = coalesce(closed_at, ?3)
             WHERE id = ?1 AND coalesce(outcome, ?2) = ?2",
        )?
        .execute((id.0, outcome.code(), at.0))?;
    if closed == 1 {
        Ok(())
    } else {
        Err(Trouble::NotOpen(id.0))
    }
}

pub fn all_open(connection: &Connection, place: &Place) -> Result<Vec<Intent>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM intents WHERE realm = ?1 AND tax_code = ?2 AND outcome IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query((place.realm.code(), place.tax_code.as_str()))?;
    let mut intents = Vec::new();
    while let Some(row) = rows.next()? {
        intents.push(Intent {
            id: IntentId(row.get("id")?),
            place: row::place(row)?,
            operation: operation(row)?,
            opened_at: row::time(row, "opened_at")?,
        });
    }
    Ok(intents)
}

fn operation(row: &Row<'_>) -> Result<Operation, Trouble> {
    if let Some(product) = row::optional_word(row, "product", str::parse::<Product>)? {
        return Ok(Operation::Generate { product });
    }
    let columns = (
        row::optional_word(row, "subscription", SubscriptionId::parse)?,
        row::optional_word(row, "slot", str::parse::<KeySlot>)?,
        row::optional_word(row, "primary_fingerprint", str::parse::<Fingerprint>)?,
        row::optional_word(row, "secondary_fingerprint", str::parse::<Fingerprint>)?,
    );
    match columns {
        (Some(subscription), Some(slot), Some(primary), Some(secondary)) => Ok(Operation::Regenerate {
            subscription,
            slot,
            primary,
            secondary,
        }),
        (None, _, _, _) | (_, None, _, _) | (_, _, None, _) | (_, _, _, None) => {
            Err(Trouble::NoOperation(row.get("id")?))
        }
    }
}
