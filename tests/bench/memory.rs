use std::collections::BTreeMap;
use std::fs;
use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

use crate::screen::Screen;

/// How long a program is left alone before its memory is read.
const SETTLES_IN: Duration = Duration::from_secs(5);

/// The proportional memory of a program and of all that it started, once its text is on the screen and it came to rest.
pub fn idle_mebibytes(screen: &Screen, mut child: Child) -> f64 {
    screen.wait_for_text();
    sleep(SETTLES_IN);
    let total: u64 = family(child.id()).into_iter().filter_map(pss_kibibytes).sum();
    let _ = child.kill();
    let _ = child.wait();
    screen.wait_until_empty();
    total as f64 / 1024.0
}

fn family(root: u32) -> Vec<u32> {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc").unwrap().map(Result::unwrap) {
        if let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
            && let Some(parent) = parent_of(id)
        {
            parents.insert(id, parent);
        }
    }
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&id) = found.get(next) {
        found.extend(
            parents
                .iter()
                .filter(|(_, parent)| **parent == id)
                .map(|(child, _)| *child),
        );
        next += 1;
    }
    found
}

fn parent_of(id: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name stands in brackets and may hold spaces.
    stat.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()
}

fn pss_kibibytes(id: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
