use std::collections::BTreeMap;
use std::fmt;

use crate::verdict::Broken;

/// What all runs came to, by what went wrong in them.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<&'static str, usize>,
    pub runs: usize,
    pub lost: usize,
    pub sent_twice: usize,
    pub deleted: usize,
    pub untold: usize,
}

impl Table {
    pub fn count(&mut self, trouble: impl IntoIterator<Item = &'static str>, broken: &Broken) {
        self.runs += 1;
        for what in trouble {
            *self.rows.entry(what).or_default() += 1;
        }
        self.lost += broken.lost.len();
        self.sent_twice += broken.sent_twice.len();
        self.deleted += broken.deleted.len();
        self.untold += broken.untold.len();
    }

    pub fn is_whole(&self) -> bool {
        self.lost + self.sent_twice + self.deleted + self.untold == 0
    }

    pub fn add(&mut self, other: Table) {
        for (what, count) in other.rows {
            *self.rows.entry(what).or_default() += count;
        }
        self.runs += other.runs;
        self.lost += other.lost;
        self.sent_twice += other.sent_twice;
        self.deleted += other.deleted;
        self.untold += other.untold;
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| what went wrong | runs with it |")?;
        writeln!(f, "|---|---:|")?;
        for (what, count) in &self.rows {
            writeln!(f, "| {what} | {count} |")?;
        }
        Ok(())
    }
}
