use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;
use portachiavi_keys::{Clock, Timestamp};

/// This machine's clock, ahead by all that was slept: a story of an hour takes no longer than its questions.
#[derive(Default)]
pub struct HurriedClock {
    ahead: AtomicI64,
}

impl HurriedClock {
    pub fn ahead_by(ahead: Duration) -> Self {
        let clock = HurriedClock::default();
        clock.passes(ahead);
        clock
    }

    pub fn passes(&self, duration: Duration) {
        let millis = i64::try_from(duration.as_millis()).unwrap();
        self.ahead.fetch_add(millis, Ordering::SeqCst);
    }

    fn millis(&self) -> i64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        i64::try_from(now.as_millis()).unwrap() + self.ahead.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Clock for HurriedClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.millis())
    }
    fn elapsed(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.millis()).unwrap())
    }
    async fn sleep(&self, duration: Duration) {
        self.passes(duration);
        tokio::task::yield_now().await;
    }
}
