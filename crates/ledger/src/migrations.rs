//! The shape of the file. A change adds a step to the end of the list, and edits none.

use std::collections::HashSet;

use rusqlite::{Connection, TransactionBehavior};

/// `PRAGMA user_version` is the number of steps taken.
const STEPS: [&str; 4] = [FIRST, MANAGE_KEYS, HISTORY, NOTES];

pub const KNOWN_VERSION: i64 = STEPS.len() as i64;

const FIRST: &str = "
CREATE TABLE institutions (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    tax_code        TEXT NOT NULL,
    kind            TEXT NOT NULL,
    role            TEXT NOT NULL,
    ec              INTEGER NOT NULL,
    psp             INTEGER NOT NULL,
    payment_notices INTEGER NOT NULL
) STRICT;

CREATE TABLE places (
    realm    TEXT NOT NULL,
    tax_code TEXT NOT NULL,
    as_of    INTEGER NOT NULL,
    PRIMARY KEY (realm, tax_code)
) STRICT;

CREATE TABLE subscriptions (
    number                INTEGER PRIMARY KEY,
    realm                 TEXT NOT NULL,
    tax_code              TEXT NOT NULL,
    subscription          TEXT NOT NULL,
    display_name          TEXT NOT NULL,
    primary_fingerprint   TEXT,
    primary_changed_at    INTEGER,
    secondary_fingerprint TEXT,
    secondary_changed_at  INTEGER,
    kept_at               INTEGER,
    first_seen            INTEGER NOT NULL,
    confirmed_at          INTEGER NOT NULL,
    listed                INTEGER NOT NULL,
    UNIQUE (realm, tax_code, subscription)
) STRICT;

CREATE TABLE waivers (
    tax_code  TEXT PRIMARY KEY,
    waived_at INTEGER NOT NULL
) STRICT;

CREATE TABLE intents (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    realm                 TEXT NOT NULL,
    tax_code              TEXT NOT NULL,
    product               TEXT,
    subscription          TEXT,
    slot                  TEXT,
    primary_fingerprint   TEXT,
    secondary_fingerprint TEXT,
    opened_at             INTEGER NOT NULL,
    outcome               TEXT,
    closed_at             INTEGER,
    CHECK ((product IS NULL) <> (subscription IS NULL)),
    CHECK ((outcome IS NULL) = (closed_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX open_generations ON intents (realm, tax_code, product)
    WHERE outcome IS NULL AND product IS NOT NULL;
CREATE UNIQUE INDEX open_regenerations ON intents (realm, tax_code, subscription)
    WHERE outcome IS NULL AND subscription IS NOT NULL;
";

const MANAGE_KEYS: &str = "
CREATE TABLE manage_keys (
    number         INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    added_at       INTEGER NOT NULL,
    checked_at     INTEGER,
    services_as_of INTEGER
) STRICT;

CREATE TABLE io_services (
    number           INTEGER PRIMARY KEY,
    manage_key       TEXT NOT NULL REFERENCES manage_keys (id) ON DELETE CASCADE,
    service          TEXT NOT NULL,
    name             TEXT NOT NULL,
    organization     TEXT NOT NULL,
    tax_code         TEXT NOT NULL,
    state            TEXT NOT NULL,
    authorized_cidrs TEXT NOT NULL,
    listed           INTEGER NOT NULL,
    UNIQUE (manage_key, service)
) STRICT;
";

const HISTORY: &str = "
ALTER TABLE subscriptions ADD COLUMN primary_elsewhere INTEGER NOT NULL DEFAULT 0;
ALTER TABLE subscriptions ADD COLUMN secondary_elsewhere INTEGER NOT NULL DEFAULT 0;

ALTER TABLE intents ADD COLUMN confirmation TEXT;
ALTER TABLE intents ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intents ADD COLUMN ask_at INTEGER NOT NULL DEFAULT 0;

CREATE UNIQUE INDEX confirmations ON intents (confirmation) WHERE confirmation IS NOT NULL;

CREATE TABLE history (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,
    deed         TEXT NOT NULL,
    realm        TEXT,
    tax_code     TEXT,
    product      TEXT,
    subscription TEXT,
    slot         TEXT,
    before       TEXT,
    after        TEXT,
    about        TEXT,
    link         TEXT NOT NULL
) STRICT;

CREATE TABLE history_seal (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    number   INTEGER NOT NULL,
    seal     TEXT NOT NULL
) STRICT;
";

const NOTES: &str = "
CREATE TABLE pair_notes (
    realm        TEXT NOT NULL,
    tax_code     TEXT NOT NULL,
    subscription TEXT NOT NULL,
    in_use       TEXT,
    installed_at TEXT NOT NULL,
    owner        TEXT NOT NULL,
    due          TEXT,
    note         TEXT NOT NULL,
    PRIMARY KEY (realm, tax_code, subscription),
    FOREIGN KEY (realm, tax_code, subscription) REFERENCES subscriptions (realm, tax_code, subscription)
        ON DELETE CASCADE
) STRICT;
";

/// Takes the steps that the file lacks, all or none.
pub fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let taken = version(&transaction)?;
    for step in STEPS.iter().skip(usize::try_from(taken).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    if taken < KNOWN_VERSION {
        transaction.pragma_update(None, "user_version", KNOWN_VERSION)?;
        transaction.pragma_update(None, "application_id", APPLICATION)?;
    }
    transaction.commit()
}

/// "Port": marks the file as ours.
pub const APPLICATION: i64 = 0x506f_7274;

pub fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Whether the file has the columns of its version, and of the later steps none: what is neither is damaged.
pub fn is_in_shape(connection: &Connection, version: i64) -> rusqlite::Result<bool> {
    let model = Connection::open_in_memory()?;
    let (taken, lacking) = STEPS.split_at(usize::try_from(version).unwrap_or(0).min(STEPS.len()));
    taken.iter().try_for_each(|step| model.execute_batch(step))?;
    let expected = columns(&model)?;
    lacking.iter().try_for_each(|step| model.execute_batch(step))?;
    let (known, found) = (columns(&model)?, columns(connection)?);
    Ok(found.intersection(&known).count() == expected.len() && expected.is_subset(&found))
}

fn columns(connection: &Connection) -> rusqlite::Result<HashSet<(String, String, String)>> {
    connection
        .prepare(
            "SELECT tables.name, columns.name, columns.type
             FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
             WHERE tables.type = 'table'",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}
