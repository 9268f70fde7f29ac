//! `portachiavi(1)`, written from the options that the program takes.
//! To write it anew: `PORTACHIAVI_WRITE_GENERATED=1 cargo test -p portachiavi-tests --test packaging`.

#[path = "../../../src-tauri/src/options.rs"]
#[expect(
    dead_code,
    reason = "only the options are asked for here; the shell uses the rest"
)]
mod options;

use std::fs;

use clap::CommandFactory;
use clap_mangen::Man;

use crate::{read, root};

const PAGE: &str = "packaging/linux/portachiavi.1";

fn page() -> String {
    let command = options::Options::command().version(env!("CARGO_PKG_VERSION"));
    let mut page = Vec::new();
    Man::new(command).render(&mut page).unwrap();
    String::from_utf8(page).unwrap() + &read("packaging/linux/files.roff")
}

#[test]
fn the_manual_page_tells_the_options_of_the_program() {
    let page = page();
    if std::env::var_os("PORTACHIAVI_WRITE_GENERATED").is_some() {
        fs::write(root().join(PAGE), &page).unwrap();
    }
    assert!(
        fs::read_to_string(root().join(PAGE)).is_ok_and(|found| found == page),
        "{PAGE} is stale: run PORTACHIAVI_WRITE_GENERATED=1 cargo test -p portachiavi-tests --test packaging"
    );
}
