//! A story with a write of each kind, and what is there after each.

use std::fs;
use std::path::Path;

use portachiavi_keys::{
    Deed, HistoryCheck, Intent, IntentId, KnownService, Ledger, LedgerError, ManageKeyRecord, NotedEvent,
    Outcome, PairId, PairNote, Product, Record, Timestamp,
};
use portachiavi_ledger::{Condition, SqliteLedger};
use rusqlite::Connection;

use super::{
    Shelf, collaudo, event, fingerprint_key, found, generate, id, key_id, manage_key, note, record, service,
};

pub const STEPS: usize = 10;

/// One write of each kind.
pub async fn step(ledger: &SqliteLedger, number: usize) -> Result<(), LedgerError> {
    let (place, intent) = (collaudo(), IntentId(1));
    match number {
        0 => {
            let found = event(Deed::PairFound);
            ledger.record(&record(&place, "nodauth-1"), &[found]).await
        }
        1 => ledger.open_intent(&generate(Product::Gpd)).await.map(drop),
        2 => ledger.postpone_intent(intent, Timestamp(9)).await,
        3 => {
            let done = Outcome::Done;
            ledger.close_intent(intent, done, Timestamp(9), None).await
        }
        4 => ledger.mark_synced(&place, Timestamp(9), true, &[]).await,
        5 => ledger.note(&event(Deed::ArchiveBegun)).await,
        6 => ledger.seal_history(&fingerprint_key()).await,
        7 => ledger.record_manage_key(&manage_key("one"), Timestamp(9)).await,
        8 => {
            let services = found((0..40).map(|number| service(&format!("s{number}"))));
            ledger
                .record_services(&key_id("one"), &services, Timestamp(9))
                .await
        }
        _ => {
            let pair = place.pair(&id("nodauth-1"));
            ledger.annotate(&pair, &note(), Timestamp(9)).await.map(drop)
        }
    }
}

/// All that can be read.
#[derive(Debug, PartialEq)]
pub struct State {
    records: Vec<Record>,
    notes: Vec<(PairId, PairNote)>,
    as_of: Option<Timestamp>,
    intents: Vec<Intent>,
    history: Vec<NotedEvent>,
    check: HistoryCheck,
    manage_keys: Vec<ManageKeyRecord>,
    services: Vec<KnownService>,
}

impl State {
    pub async fn of(ledger: &SqliteLedger) -> State {
        State {
            records: ledger.records(&collaudo()).await.unwrap(),
            notes: ledger.pair_notes(None).await.unwrap(),
            as_of: ledger.as_of(&collaudo()).await.unwrap(),
            intents: ledger.open_intents(None).await.unwrap(),
            history: ledger.history(None, 99).await.unwrap(),
            check: ledger.check_history(Some(&fingerprint_key())).await.unwrap(),
            manage_keys: ledger.manage_keys().await.unwrap(),
            services: ledger.services(&key_id("one")).await.unwrap(),
        }
    }
}

/// Before each step, and after the last.
pub async fn states() -> Vec<State> {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    let mut states = vec![State::of(&ledger).await];
    for number in 0..STEPS {
        step(&ledger, number).await.unwrap();
        states.push(State::of(&ledger).await);
    }
    states
}

pub fn open(path: &Path) -> (SqliteLedger, Condition) {
    SqliteLedger::open(path, Timestamp(0)).unwrap()
}

pub async fn state_after_crash(disk: &Path, elsewhere: &Path) -> State {
    let _ = fs::remove_dir_all(elsewhere);
    fs::create_dir(elsewhere).unwrap();
    for part in ["ledger.db", "ledger.db-wal"] {
        fs::copy(disk.join(part), elsewhere.join(part)).unwrap();
    }
    let (ledger, condition) = open(&elsewhere.join("ledger.db"));
    assert_eq!(condition, Condition::Whole);
    State::of(&ledger).await
}

pub fn has_integrity(path: &Path) {
    let check = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
    let connection = Connection::open(path).unwrap();
    let found = connection.query_row("PRAGMA integrity_check", [], check);
    assert_eq!(found.unwrap(), "ok");
}
