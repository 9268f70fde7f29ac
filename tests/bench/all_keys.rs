//! "Tutte le chiavi" with 10,000 stored pairs.

use std::time::Instant;

use portachiavi_keys::{KnownPairs, PairOrder, PairQuestion, Timestamp, find_pairs};
use portachiavi_ledger::SqliteLedger;
use portachiavi_tests::session::Session;

use crate::app::App;
use crate::figures::{Figure, Table, milliseconds};
use crate::many_pairs;
use crate::walk::id;

/// As they are typed, letter by letter.
const WORDS: [&str; 8] = [
    "c",
    "comune",
    "prova 77",
    "20000000777",
    "asincrona 12",
    "gpd",
    "forli",
    "",
];
const ORDERS: [PairOrder; 5] = [
    PairOrder::Institution,
    PairOrder::Product,
    PairOrder::Rotated,
    PairOrder::Confirmed,
    PairOrder::Due,
];
const ROUNDS: usize = 25;
/// Rows that the window asks for at once.
const SLICE: usize = 120;

pub async fn measure(session: &Session, table: &mut Table) {
    let data = session.directory().join("all-keys");
    let file = many_pairs::store(&data);
    let (ledger, _) = SqliteLedger::open(&file, Timestamp(0)).unwrap();
    let known = KnownPairs::default();
    let mut took = Vec::new();
    for _ in 0..ROUNDS {
        for (words, order) in WORDS.iter().flat_map(|words| ORDERS.map(|order| (words, order))) {
            let question = PairQuestion {
                words: (*words).to_owned(),
                order,
                descending: order == PairOrder::Rotated,
                limit: SLICE,
                ..PairQuestion::default()
            };
            let from = Instant::now();
            find_pairs(&ledger, &known, &question).await.unwrap();
            took.push(milliseconds(from.elapsed()));
        }
    }
    let first = took.remove(0);
    table.add(Figure::new(
        "all keys: 10,000 pairs read and made ready",
        "ms",
        vec![first],
        Vec::new(),
    ));
    took.sort_by(f64::total_cmp);
    let p99 = took[took.len() * 99 / 100];
    table.add(Figure::new(
        "all keys: search over 10,000 pairs, p99",
        "ms",
        vec![p99],
        Vec::new(),
    ));
    table.add(Figure::new(
        "all keys: search over 10,000 pairs",
        "ms",
        took,
        Vec::new(),
    ));
    drop(ledger);

    let app = App::open(session, &["--demo", "--data-dir", data.to_str().unwrap()]).await;
    app.click(&id("nav-all-keys")).await;
    // With the one that the keychain of this run holds, once it was read.
    app.says(&id("all-keys-count"), "10.00").await;
    for (name, script) in [
        ("key press to painted", TYPED),
        ("leap to rows painted", SCROLLED),
    ] {
        let mut took = Vec::new();
        for round in 0..ROUNDS {
            let number = vec![serde_json::json!(round)];
            let found = app.client.execute_async(script, number).await.unwrap();
            took.push(found.as_f64().unwrap());
        }
        table.add(Figure::new(
            &format!("all keys: 10,000 pairs, {name}"),
            "ms",
            took,
            Vec::new(),
        ));
    }
    app.close().await;
}

/// From a word in the field to the frame that shows how many it finds.
const TYPED: &str = "const [round, done] = arguments;
    const field = document.querySelector('[data-testid=all-keys-search]');
    const count = () => document.querySelector('[data-testid=all-keys-count]').textContent;
    const before = count(); const from = performance.now();
    field.value = round % 2 ? '' : 'prova ' + (100 + round);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => count() === before ? setTimeout(look, 0)
      : requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
    look();";

/// From a leap of the list to the frame that shows the rows there.
const SCROLLED: &str = "const [round, done] = arguments;
    const list = document.querySelector('[data-testid=pairs]');
    const from = performance.now();
    list.scrollTop = (round * 7919 % 9000) * 72;
    const read = () => { const rows = [...list.querySelectorAll('[role=row][aria-rowindex]')].slice(1);
      const top = list.getBoundingClientRect().top + 60;
      const here = rows.find((row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top <= top + 72);
      return here && !here.hasAttribute('aria-busy'); };
    const look = () => read() ? requestAnimationFrame(() => done(performance.now() - from)) : setTimeout(look, 0);
    setTimeout(look, 0);";
