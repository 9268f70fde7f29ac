use std::time::Duration;

use crate::{ApiKey, Checked, Clock, KeyCheck, KeyVerdict, PortalError, Product};

/// How long a new key is given to become known at every gateway.
pub const PROPAGATION_LASTS_FOR: Duration = Duration::from_secs(60);
/// One of the products takes a call in five seconds, and no more.
const PAUSE: Duration = Duration::from_secs(5);

/// The last answer, and how long after the first question it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    pub verdict: KeyVerdict,
    pub after: Duration,
    pub request_id: Option<String>,
}

/// Asks until the key is taken or `patience` is over: a key that was just made is refused at first.
pub async fn verify(
    gateway: &dyn KeyCheck,
    clock: &dyn Clock,
    product: Product,
    key: &ApiKey,
    patience: Duration,
) -> Result<Verified, PortalError> {
    let began = clock.elapsed();
    loop {
        let Checked { verdict, request_id } = gateway.check(product, key).await?;
        let after = clock.elapsed().saturating_sub(began);
        let may_turn = match verdict {
            KeyVerdict::NotYet | KeyVerdict::Refused => true,
            KeyVerdict::Taken | KeyVerdict::Silent => false,
        };
        let left = patience.saturating_sub(after);
        if !may_turn || left.is_zero() {
            return Ok(Verified {
                verdict,
                after,
                request_id,
            });
        }
        clock.sleep(PAUSE.min(left)).await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;

    use super::*;
    use crate::PortalFault;
    use crate::fakes::FakeClock;

    /// Gives its answers in order, and the last one for ever.
    struct Gateway(Mutex<Vec<Result<KeyVerdict, PortalFault>>>);

    #[async_trait]
    impl KeyCheck for Gateway {
        async fn check(&self, _product: Product, _key: &ApiKey) -> Result<Checked, PortalError> {
            let mut answers = self.0.lock().unwrap();
            let answer = if answers.len() > 1 {
                answers.remove(0)
            } else {
                answers[0]
            };
            let request_id = Some("portal-7".to_owned());
            match answer {
                Ok(verdict) => Ok(Checked { verdict, request_id }),
                Err(fault) => Err(PortalError { fault, request_id }),
            }
        }
    }

    async fn verified(answers: &[Result<KeyVerdict, PortalFault>]) -> Result<(KeyVerdict, u64), PortalFault> {
        let gateway = Gateway(Mutex::new(answers.to_vec()));
        let key = ApiKey::parse("5ae0ec6a8a5e49cb906b034963c6d2da").unwrap();
        verify(
            &gateway,
            &FakeClock::new(),
            Product::Gpd,
            &key,
            PROPAGATION_LASTS_FOR,
        )
        .await
        .map(|verified| (verified.verdict, verified.after.as_secs()))
        .map_err(|error| error.fault)
    }

    #[tokio::test]
    async fn a_key_that_is_refused_at_first_is_taken_as_soon_as_it_is_known_everywhere() {
        let answers = [
            Ok(KeyVerdict::Refused),
            Ok(KeyVerdict::NotYet),
            Ok(KeyVerdict::Taken),
        ];
        assert_eq!(verified(&answers).await, Ok((KeyVerdict::Taken, 10)));
    }

    #[tokio::test]
    async fn a_key_that_stays_refused_is_told_so_when_the_time_is_over() {
        assert_eq!(
            verified(&[Ok(KeyVerdict::Refused)]).await,
            Ok((KeyVerdict::Refused, 60))
        );
        assert_eq!(
            verified(&[Ok(KeyVerdict::NotYet)]).await,
            Ok((KeyVerdict::NotYet, 60))
        );
    }

    #[tokio::test]
    async fn what_time_does_not_turn_is_told_at_once() {
        assert_eq!(
            verified(&[Ok(KeyVerdict::Taken)]).await,
            Ok((KeyVerdict::Taken, 0))
        );
        assert_eq!(
            verified(&[Ok(KeyVerdict::Silent)]).await,
            Ok((KeyVerdict::Silent, 0))
        );
        let gone = PortalFault::NameNotFound;
        assert_eq!(verified(&[Err(gone)]).await, Err(gone));
    }
}
