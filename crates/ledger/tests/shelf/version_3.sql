-- A ledger as version 3 left it, with a regeneration behind it.
PRAGMA application_id = 1349481076;
PRAGMA user_version = 3;

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

INSERT INTO institutions VALUES ('a', 'Comune di Esempio', '00264560608', 'ec', 'Operatore', 1, 0, 0);
INSERT INTO places VALUES ('pagopa-collaudo', '00264560608', 5);
INSERT INTO subscriptions VALUES (7, 'pagopa-collaudo', '00264560608', 'nodauth-1', 'Connessione con nodo',
    '5f0000000000000000000000000000000000000000000000000000000000005f', 6, NULL, NULL, 4, 1, 2, 0, 0, 1);
INSERT INTO manage_keys VALUES (1, 'one', 'Ufficio Tributi', 1, 9, 9);
INSERT INTO io_services VALUES (1, 'one', 's1', 'TARI', 'Comune di Esempio', '00264560608', 'approved', '[]', 1);
