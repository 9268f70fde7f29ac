use portachiavi_keys::{
    Deed, Event, IoService, KnownService, ManageKeyId, ManageKeyRecord, ReachedService, ServiceListing,
    ServiceState, SubscriptionId, TaxCode, Timestamp,
};
use rusqlite::{Connection, OptionalExtension, Row, Statement, named_params};

use crate::trouble::Trouble;
use crate::{history, row};

pub fn record(connection: &Connection, record: &ManageKeyRecord, at: Timestamp) -> Result<(), Trouble> {
    connection
        .prepare_cached(
            "INSERT INTO manage_keys (id, name, added_at, checked_at)
             VALUES (:id, :name, :added_at, :checked_at)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, added_at = excluded.added_at,
                checked_at = excluded.checked_at",
        )?
        .execute(named_params! {
            ":id": record.id.as_str(),
            ":name": record.name,
            ":added_at": record.added_at.0,
            ":checked_at": record.checked_at.map(|time| time.0),
        })?;
    note(connection, at, Deed::ManageKeyKept, &record.id)
}

fn note(connection: &Connection, at: Timestamp, deed: Deed, id: &ManageKeyId) -> Result<(), Trouble> {
    let event = Event {
        about: Some(id.to_string()),
        ..Event::new(at, deed)
    };
    Ok(history::append(connection, &event)?)
}

pub fn all(connection: &Connection) -> Result<Vec<ManageKeyRecord>, Trouble> {
    let mut statement = connection.prepare_cached("SELECT * FROM manage_keys ORDER BY number")?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(ManageKeyRecord {
            id: row::word(row, "id", str::parse::<ManageKeyId>)?,
            name: row.get("name")?,
            added_at: row::time(row, "added_at")?,
            checked_at: row::optional_time(row, "checked_at")?,
        });
    }
    Ok(records)
}

/// Its services go with it, by the table's own rule. Removing what is not there is not noted.
pub fn remove(connection: &Connection, id: &ManageKeyId, at: Timestamp) -> Result<(), Trouble> {
    let removed = connection.execute("DELETE FROM manage_keys WHERE id = ?1", [id.as_str()])?;
    if removed > 0 {
        note(connection, at, Deed::ManageKeyRemoved, id)?;
    }
    Ok(())
}

pub fn record_services(
    connection: &Connection,
    id: &ManageKeyId,
    listing: &ServiceListing,
    at: Timestamp,
) -> Result<(), Trouble> {
    let known = connection.execute(
        "UPDATE manage_keys SET services_as_of = ?2, checked_at = ?2 WHERE id = ?1",
        (id.as_str(), at.0),
    )?;
    if known == 0 {
        return Ok(());
    }
    if listing.unreadable == 0 {
        connection.execute(
            "UPDATE io_services SET listed = FALSE WHERE manage_key = ?1",
            [id.as_str()],
        )?;
    }
    let mut note = connection.prepare_cached(
        "INSERT INTO io_services (manage_key, service, name, organization, tax_code, state,
                authorized_cidrs, listed)
             VALUES (:manage_key, :service, :name, :organization,
                -- Its pair stays where it was first kept: a service may move to another body's tax code.
                COALESCE((SELECT tax_code FROM subscriptions
                    WHERE realm = 'io' AND subscription = :service LIMIT 1), :tax_code),
                :state, :authorized_cidrs, TRUE)
             ON CONFLICT (manage_key, service) DO UPDATE SET name = excluded.name,
                organization = excluded.organization, tax_code = excluded.tax_code, state = excluded.state,
                authorized_cidrs = excluded.authorized_cidrs, listed = TRUE",
    )?;
    for service in &listing.services {
        note_service(&mut note, id, service)?;
    }
    Ok(())
}

fn note_service(note: &mut Statement<'_>, id: &ManageKeyId, service: &IoService) -> Result<(), Trouble> {
    note.execute(named_params! {
        ":manage_key": id.as_str(),
        ":service": service.id.as_str(),
        ":name": service.name,
        ":organization": service.organization,
        ":tax_code": service.tax_code.as_str(),
        ":state": service.state.code(),
        ":authorized_cidrs": serde_json::Value::from(service.authorized_cidrs.clone()).to_string(),
    })?;
    Ok(())
}

pub fn services(connection: &Connection, id: &ManageKeyId) -> Result<Vec<KnownService>, Trouble> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM io_services WHERE manage_key = ?1 ORDER BY number")?;
    let mut rows = statement.query([id.as_str()])?;
    let mut services = Vec::new();
    while let Some(row) = rows.next()? {
        services.push(read(row)?);
    }
    Ok(services)
}

/// Those whose pair is recorded, with each key that reaches them.
pub fn with_pair(connection: &Connection) -> Result<Vec<ReachedService>, Trouble> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM io_services
         WHERE service IN (SELECT subscription FROM subscriptions WHERE realm = 'io') ORDER BY number",
    )?;
    let mut rows = statement.query([])?;
    let mut services = Vec::new();
    while let Some(row) = rows.next()? {
        services.push(ReachedService {
            manage_key: row::word(row, "manage_key", str::parse::<ManageKeyId>)?,
            known: read(row)?,
        });
    }
    Ok(services)
}

fn read(row: &Row<'_>) -> Result<KnownService, Trouble> {
    let service = IoService {
        id: row::word(row, "service", SubscriptionId::parse)?,
        name: row.get("name")?,
        organization: row.get("organization")?,
        tax_code: row::word(row, "tax_code", TaxCode::parse)?,
        state: ServiceState::of_code(&row.get::<_, String>("state")?),
        authorized_cidrs: row::word(row, "authorized_cidrs", |text| serde_json::from_str(text))?,
    };
    Ok(KnownService {
        service,
        listed: row.get("listed")?,
    })
}

pub fn services_as_of(connection: &Connection, id: &ManageKeyId) -> Result<Option<Timestamp>, Trouble> {
    let as_of = connection
        .prepare_cached("SELECT services_as_of FROM manage_keys WHERE id = ?1")?
        .query_row([id.as_str()], |row| row.get::<_, Option<i64>>(0))
        .optional()?;
    Ok(as_of.flatten().map(Timestamp))
}
