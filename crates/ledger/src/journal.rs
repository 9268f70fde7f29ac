use portachiavi_keys::{
    Deed, Event, Fingerprint, Generated, Intent, IntentId, KeySlot, NewIntent, Operation, Outcome, Place,
    Product, SubscriptionId, Timestamp, pause_after,
};
use rusqlite::{Connection, Row, ffi, named_params};

use crate::trouble::Trouble;
use crate::{history, row};

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

/// Takes each confirmation once, and one open intent for a target.
pub fn open(connection: &Connection, intent: &NewIntent) -> Result<IntentId, Trouble> {
    let confirmation = intent.confirmation.to_string();
    let is_used = connection
        .prepare_cached("SELECT 1 FROM intents WHERE confirmation = ?1")?
        .exists([&confirmation])?;
    if is_used {
        return Err(Trouble::ConfirmationUsed);
    }
    let columns = Columns::of(&intent.operation);
    let id = connection
        .prepare_cached(
            "INSERT INTO intents (realm, tax_code, product, subscription, slot,
                primary_fingerprint, secondary_fingerprint, opened_at, confirmation, ask_at)
             VALUES (:realm, :tax_code, :product, :subscription, :slot, :primary, :secondary, :opened_at,
                :confirmation, :ask_at)",
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
            ":confirmation": confirmation,
            ":ask_at": intent.opened_at.after(pause_after(0)).0,
        })
        .map_err(second_open)?;
    history::append(
        connection,
        &event(intent.opened_at, None, &intent.place, &intent.operation),
    )?;
    Ok(IntentId(id))
}

/// The confirmation is a new one, so what an index refuses is a second open intent.
fn second_open(error: rusqlite::Error) -> Trouble {
    let is_unique = |error: &ffi::Error| error.extended_code == ffi::SQLITE_CONSTRAINT_UNIQUE;
    if error.sqlite_error().is_some_and(is_unique) {
        Trouble::IntentOpen
    } else {
        Trouble::Sqlite(error)
    }
}

/// What is noted of an operation; without an outcome, that it was asked for.
fn event(at: Timestamp, outcome: Option<Outcome>, place: &Place, operation: &Operation) -> Event {
    let place = Some(place.clone());
    match operation {
        Operation::Generate { product } => {
            let deed = match outcome {
                None => Deed::GenerationAsked,
                Some(Outcome::Done) => Deed::GenerationDone,
                Some(Outcome::NotDone) => Deed::GenerationNotDone,
            };
            Event {
                place,
                product: Some(*product),
                ..Event::new(at, deed)
            }
        }
        Operation::Regenerate {
            subscription,
            slot,
            primary,
            secondary,
        } => {
            let deed = match outcome {
                None => Deed::RegenerationAsked,
                Some(Outcome::Done) => Deed::RegenerationDone,
                Some(Outcome::NotDone) => Deed::RegenerationNotDone,
            };
            let before = match slot {
                KeySlot::Primary => primary,
                KeySlot::Secondary => secondary,
            };
            Event {
                place,
                subscription: Some(subscription.clone()),
                slot: Some(*slot),
                before: Some(*before),
                ..Event::new(at, deed)
            }
        }
    }
}

/// Closing again with the same outcome changes nothing; with another, or an intent that never was, is an error.
pub fn close(
    connection: &Connection,
    id: IntentId,
    outcome: Outcome,
    at: Timestamp,
    after: Option<Fingerprint>,
) -> Result<(), Trouble> {
    let mut statement = connection.prepare_cached("SELECT * FROM intents WHERE id = ?1")?;
    let mut rows = statement.query([id.0])?;
    let row = rows.next()?.ok_or(Trouble::NotOpen(id.0))?;
    match row.get::<_, Option<String>>("outcome")? {
        None => {}
        Some(known) if known == outcome.code() => return Ok(()),
        Some(_) => return Err(Trouble::NotOpen(id.0)),
    }
    connection
        .prepare_cached("UPDATE intents SET outcome = ?2, closed_at = ?3 WHERE id = ?1")?
        .execute((id.0, outcome.code(), at.0))?;
    let closed = Event {
        after,
        ..event(at, Some(outcome), &row::place(row)?, &operation(row)?)
    };
    Ok(history::append(connection, &closed)?)
}

pub fn postpone(connection: &Connection, id: IntentId, ask_at: Timestamp) -> Result<(), Trouble> {
    let postponed = connection
        .prepare_cached(
            "UPDATE intents SET asked = asked + 1, ask_at = ?2 WHERE id = ?1 AND outcome IS NULL",
        )?
        .execute((id.0, ask_at.0))?;
    if postponed == 1 {
        Ok(())
    } else {
        Err(Trouble::NotOpen(id.0))
    }
}

/// Those of one place, or all.
pub fn all_open(connection: &Connection, place: Option<&Place>) -> Result<Vec<Intent>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM intents
         WHERE outcome IS NULL AND realm = coalesce(?1, realm) AND tax_code = coalesce(?2, tax_code)
         ORDER BY id",
    )?;
    let mut rows = statement.query((
        place.map(|place| place.realm.code()),
        place.map(|place| place.tax_code.as_str()),
    ))?;
    let mut intents = Vec::new();
    while let Some(row) = rows.next()? {
        intents.push(Intent {
            id: IntentId(row.get("id")?),
            place: row::place(row)?,
            operation: operation(row)?,
            opened_at: row::time(row, "opened_at")?,
            asked: row.get("asked")?,
            ask_at: row::time(row, "ask_at")?,
        });
    }
    Ok(intents)
}

/// What was generated from here.
pub fn generated(connection: &Connection) -> Result<Vec<Generated>, Trouble> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM intents WHERE product IS NOT NULL AND outcome = ?1")?;
    let mut rows = statement.query([Outcome::Done.code()])?;
    let mut generated = Vec::new();
    while let Some(row) = rows.next()? {
        generated.push(Generated {
            place: row::place(row)?,
            product: row::word(row, "product", str::parse::<Product>)?,
            asked_at: row::time(row, "opened_at")?,
        });
    }
    Ok(generated)
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
