use std::fs;
use std::process::Child;
use std::thread::sleep;
use std::time::Duration;

use crate::processes::family;
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

fn pss_kibibytes(id: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
