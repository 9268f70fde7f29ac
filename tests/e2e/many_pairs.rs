//! As many stored pairs as a technical partner of many entes has: in the archive alone, as if the keychain held them.

use std::fs;
use std::path::{Path, PathBuf};

use portachiavi_keys::Timestamp;
use portachiavi_ledger::SqliteLedger;
use rusqlite::Connection;

/// Of 13 products, those that an EC has.
const PRODUCTS: [&str; 8] = [
    "nodauth", "gdp", "gpdpay", "gpdrep", "biz", "aca", "mbd", "fdrorg",
];

/// 10,000 pairs of 1,250 entes in the demo's archive of a data folder that was never used.
pub fn store(data: &Path) -> PathBuf {
    let file = data.join("demo/ledger.db");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    drop(SqliteLedger::open(&file, Timestamp(0)).unwrap());
    let connection = Connection::open(&file).unwrap();
    let products = PRODUCTS.map(|prefix| format!("('{prefix}')")).join(",");
    connection
        .execute_batch(&format!(
            "BEGIN;
             WITH RECURSIVE ente(at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM ente WHERE at < 1249)
             INSERT INTO institutions
             SELECT 'ente-' || at, 'Comune di Prova n. ' || at, 20000000000 + at, 'ec', 'Amministratore', 1, 0, 0
             FROM ente;
             WITH product(prefix) AS (VALUES {products})
             INSERT INTO subscriptions (realm, tax_code, subscription, display_name, primary_fingerprint,
                primary_changed_at, secondary_changed_at, kept_at, first_seen, confirmed_at, listed)
             SELECT iif(institutions.rowid % 2, 'pagopa-collaudo', 'pagopa-produzione'), tax_code,
                prefix || '-' || tax_code, prefix || ' ' || name, NULL,
                1700000000000 + institutions.rowid * 50000000, NULL, 1764000000000, 1700000000000,
                1764000000000 - institutions.rowid * 1000000, 1
             FROM institutions, product;
             COMMIT;"
        ))
        .unwrap();
    file
}
