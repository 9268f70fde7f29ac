//! So many calls in so much time, counted for each caller in a sliding window.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::clock::Clock;

/// 150 in 5 seconds, as the gateway has it for an institution without special terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub calls: usize,
    pub per: Duration,
}

impl Default for Rate {
    fn default() -> Self {
        Rate {
            calls: 150,
            per: Duration::from_secs(5),
        }
    }
}

pub(crate) struct Pace {
    rate: Rate,
    clock: Clock,
    taken: Mutex<HashMap<String, VecDeque<Instant>>>,
}

pub(crate) enum Turn {
    Taken { remaining: usize },
    Refused { retry_after: u64 },
}

impl Pace {
    pub fn new(rate: Rate, clock: Clock) -> Self {
        Pace {
            rate,
            clock,
            taken: Mutex::default(),
        }
    }

    /// A refused call does not count.
    pub fn take(&self, caller: &str) -> Turn {
        let now = self.clock.now();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = taken.entry(caller.to_owned()).or_default();
        while taken
            .front()
            .is_some_and(|at| now.duration_since(*at) >= self.rate.per)
        {
            taken.pop_front();
        }
        if taken.len() < self.rate.calls {
            taken.push_back(now);
            return Turn::Taken {
                remaining: self.rate.calls - taken.len(),
            };
        }
        let waited = taken.front().map_or(Duration::ZERO, |at| now.duration_since(*at));
        let left = self.rate.per.saturating_sub(waited);
        Turn::Refused {
            retry_after: u64::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u64::MAX),
        }
    }
}
