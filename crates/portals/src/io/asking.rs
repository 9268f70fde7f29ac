//! Asking IO without changing anything: waits where it says so, and asks again where it stumbled.

use std::time::Duration;

use portachiavi_keys::{ApiKey, PortalError, PortalFault};
use reqwest::Method;
use reqwest::header::HeaderMap;
use url::Url;

use super::{IoManage, faults};
use crate::call::{Answer, Credential};

/// The gateway's own name for `Retry-After`.
const RETRY_AFTER: &str = "x-rate-limit-retry-after";
const REMAINING: &str = "x-rate-limit-remaining";
/// The span over which the gateway counts: for a 429 that does not say how long.
const COUNTED_OVER: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// All keys of a body share one allowance with the messages that it sends: with less than this left, they go first.
const LEFT_TO_OTHERS: u32 = 100;

/// How often one question is put again.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// After a 429, with the wait that it asks for.
    waits: u32,
    /// After a 500, 502, 503 or 504, each time after a longer pause.
    repeats: u32,
    /// A 500 is settled by asking for less.
    halving: bool,
}

impl Patience {
    pub(super) const FULL: Patience = Patience {
        waits: 5,
        repeats: 3,
        halving: false,
    };
    pub(super) const HALVING: Patience = Patience {
        halving: true,
        ..Patience::FULL
    };
    /// Around a change: whoever waits for it must not be kept for minutes, and listing is asked again anyway.
    pub(super) const BRIEF: Patience = Patience {
        waits: 0,
        repeats: 1,
        halving: false,
    };
    pub(super) const NONE: Patience = Patience {
        waits: 0,
        repeats: 0,
        halving: false,
    };

    fn repeats_after(self, fault: PortalFault) -> bool {
        let stumbled = matches!(fault, PortalFault::Failed(500 | 502 | 503 | 504));
        stumbled && !(self.halving && fault == PortalFault::Failed(500))
    }
}

/// Told of each wait that the portal asked for.
pub(super) type OnWait<'a> = &'a (dyn Fn(Duration) + Send + Sync);

pub(super) struct Granted {
    pub(super) answer: Answer,
    /// Little is left of the body's allowance.
    pub(super) crowded: bool,
}

pub(super) struct Trouble {
    pub(super) error: PortalError,
    /// One service of the page spoils the rest.
    pub(super) poisoned: bool,
}

impl From<PortalError> for Trouble {
    fn from(error: PortalError) -> Self {
        Trouble {
            error,
            poisoned: false,
        }
    }
}

impl From<Trouble> for PortalError {
    fn from(trouble: Trouble) -> Self {
        trouble.error
    }
}

impl IoManage {
    pub(super) async fn ask(
        &self,
        url: Url,
        key: &ApiKey,
        patience: Patience,
        on_wait: OnWait<'_>,
    ) -> Result<Granted, Trouble> {
        let Patience {
            mut waits,
            mut repeats,
            ..
        } = patience;
        let mut pause = FIRST_PAUSE;
        loop {
            let credential = Credential::SubscriptionKey(key);
            let (call, reply) = self
                .0
                .http
                .ask(Method::GET, url.clone(), credential, None)
                .await?;
            let crowded = number(&reply.headers, REMAINING).is_some_and(|left| left < LEFT_TO_OTHERS);
            let retry_after = number(&reply.headers, RETRY_AFTER);
            let poisoned = faults::is_poisoned(reply.status.as_u16(), reply.body());
            let error = match call.judge(reply, faults::of_read) {
                Ok(answer) => return Ok(Granted { answer, crowded }),
                Err(error) => error,
            };
            if error.fault == PortalFault::Throttled && waits > 0 {
                waits -= 1;
                let wait = wait_of(retry_after);
                on_wait(wait);
                self.pause(wait).await;
            } else if patience.repeats_after(error.fault) && !poisoned && repeats > 0 {
                repeats -= 1;
                self.pause(pause).await;
                pause *= 2;
            } else {
                return Err(Trouble { error, poisoned });
            }
        }
    }
}

/// A zero would ask again at once.
fn wait_of(retry_after: Option<u32>) -> Duration {
    retry_after.map_or(COUNTED_OVER, |seconds| {
        Duration::from_secs(u64::from(seconds.max(1))).min(LONGEST_WAIT)
    })
}

fn number(headers: &HeaderMap, name: &str) -> Option<u32> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_what_the_gateway_asks_for_within_reason() {
        let seconds = |asked| wait_of(asked).as_secs();
        assert_eq!(seconds(Some(3)), 3);
        assert_eq!(seconds(Some(0)), 1);
        assert_eq!(seconds(Some(86_400)), 60);
        assert_eq!(seconds(None), 5);
    }
}
