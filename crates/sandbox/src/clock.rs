//! What the rate limit counts time by.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

#[derive(Debug, Clone, Default)]
pub enum Clock {
    #[default]
    System,
    Hand(HandClock),
}

impl Clock {
    pub(crate) fn now(&self) -> Instant {
        match self {
            Clock::System => Instant::now(),
            Clock::Hand(clock) => clock.began + Duration::from_millis(clock.moved.load(Ordering::SeqCst)),
        }
    }
}

/// Stands still until somebody moves it. Its clones move together.
#[derive(Debug, Clone)]
pub struct HandClock {
    began: Instant,
    moved: Arc<AtomicU64>,
}

impl Default for HandClock {
    fn default() -> Self {
        HandClock {
            began: Instant::now(),
            moved: Arc::default(),
        }
    }
}

impl HandClock {
    /// Whole milliseconds; less than one moves nothing.
    pub fn advance(&self, by: Duration) {
        let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.moved.fetch_add(millis, Ordering::SeqCst);
    }
}
