//! Files that a disk gave back otherwise than they were written.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod shelf;

use std::collections::BTreeMap;
use std::fs;

use portachiavi_keys::{Ledger, LedgerError, Timestamp};
use portachiavi_ledger::{Condition, SqliteLedger, Why};
use shelf::story::{STEPS, step};
use shelf::{Shelf, collaudo, fingerprint_key, key_id, record};

/// After the whole story and with some more records, in its file alone.
async fn bytes() -> Vec<u8> {
    let shelf = Shelf::new();
    let ledger = shelf.open();
    for number in 0..STEPS {
        step(&ledger, number).await.unwrap();
    }
    for number in 0..60 {
        let subscription = format!("gdp-{number}");
        ledger
            .record(&record(&collaudo(), &subscription), &[])
            .await
            .unwrap();
    }
    drop(ledger);
    fs::read(shelf.path()).unwrap()
}

const FLIPS: u64 = 300;

/// Numbers that look like chance and are the same at each run (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }
}

/// Whether everything could be read. What could not says that it is damaged or unusable.
async fn could_be_read(ledger: &SqliteLedger) -> bool {
    let place = collaudo();
    let answers = [
        ledger.institutions().await.err(),
        ledger.records(&place).await.err(),
        ledger.pair_notes(None).await.err(),
        ledger.as_of(&place).await.err(),
        ledger.manage_keys().await.err(),
        ledger.services(&key_id("one")).await.err(),
        ledger.open_intents(None).await.err(),
        ledger.history(None, 99).await.err(),
        ledger.check_history(Some(&fingerprint_key())).await.err(),
        ledger.is_begun().await.err(),
    ];
    let troubles: Vec<_> = answers.into_iter().flatten().collect();
    for trouble in &troubles {
        let fits = matches!(trouble, LedgerError::Damaged | LedgerError::Unusable(_));
        assert!(fits, "{trouble:?}");
    }
    troubles.is_empty()
}

/// Opens a ledger of these bytes, and says what came of it.
async fn found(bytes: &[u8], what: &str) -> &'static str {
    let shelf = Shelf::new();
    fs::write(shelf.path(), bytes).unwrap();
    let opened = SqliteLedger::open(&shelf.path(), Timestamp(0));
    let (ledger, condition) = opened.unwrap_or_else(|error| panic!("{what}: {error:?}"));
    let read = could_be_read(&ledger).await;
    drop(ledger);
    let file = match &condition {
        Condition::SetAside { file } => file.clone(),
        Condition::Whole | Condition::Reading(_) => shelf.path(),
    };
    assert!(fs::read(file).unwrap() == bytes, "{what}: {condition:?}");
    match (condition, read) {
        (Condition::SetAside { .. }, read) => {
            assert!(read, "{what}");
            "set aside"
        }
        (Condition::Reading(Why::Newer { .. }), _) => "of a newer version",
        (Condition::Whole, true) => "whole",
        (Condition::Whole, false) => "partly unreadable",
        (Condition::Reading(why), _) => panic!("{what}: {why:?}"),
    }
}

#[tokio::test]
async fn flipped_bytes_end_in_a_ledger_that_answers_and_the_file_is_kept_as_it_is() {
    let bytes = bytes().await;
    let mut outcomes = BTreeMap::new();
    for seed in 0..FLIPS {
        let mut chance = Chance(seed);
        let mut flipped = bytes.clone();
        for _ in 0..=chance.below(8) {
            let at = 100 + chance.below(bytes.len() - 100);
            flipped[at] ^= u8::try_from(1 + chance.below(255)).unwrap();
        }
        *outcomes
            .entry(found(&flipped, &format!("seed {seed}")).await)
            .or_insert(0) += 1;
    }
    assert!(outcomes["whole"] > 0 && outcomes["set aside"] > 0, "{outcomes:?}");
    assert!(!outcomes.contains_key("of a newer version"), "{outcomes:?}");
}

#[tokio::test]
async fn a_flipped_byte_in_the_header_is_no_reason_to_refuse_either() {
    let bytes = bytes().await;
    for at in 0..100 {
        for flip in [0x01, 0x80, 0xff] {
            let mut flipped = bytes.clone();
            flipped[at] ^= flip;
            found(&flipped, &format!("byte {at} ^ {flip:#x}")).await;
        }
    }
}

#[tokio::test]
async fn a_lost_or_blank_page_is_no_reason_to_refuse_either() {
    let bytes = bytes().await;
    for page in 0..bytes.len() / 4096 {
        let mut blank = bytes.clone();
        blank[page * 4096..(page + 1) * 4096].fill(0);
        found(&blank, &format!("page {page} blank")).await;
        found(&bytes[..page * 4096 + 512], &format!("cut in page {page}")).await;
    }
}
