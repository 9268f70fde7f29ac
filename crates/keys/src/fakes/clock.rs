use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;

use crate::{Clock, Timestamp};

/// Time passes only by sleeping.
pub struct FakeClock {
    elapsed: AtomicI64,
    is_stuck: AtomicBool,
}

impl FakeClock {
    pub fn new() -> Self {
        FakeClock {
            elapsed: AtomicI64::new(1_000),
            is_stuck: AtomicBool::new(false),
        }
    }
    pub fn passes(&self, duration: Duration) {
        self.elapsed
            .fetch_add(i64::try_from(duration.as_millis()).unwrap(), Ordering::SeqCst);
    }
    /// As when somebody sets it back again and again: the date stays, time goes on.
    pub fn sticks(&self) {
        self.is_stuck.store(true, Ordering::SeqCst);
    }
}

#[async_trait]
impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        let is_stuck = self.is_stuck.load(Ordering::SeqCst);
        Timestamp(if is_stuck {
            0
        } else {
            self.elapsed.load(Ordering::SeqCst)
        })
    }
    fn elapsed(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.elapsed.load(Ordering::SeqCst)).unwrap())
    }
    async fn sleep(&self, duration: Duration) {
        self.passes(duration);
    }
}
