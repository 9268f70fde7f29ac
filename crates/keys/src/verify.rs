use std::time::Duration;

use crate::compared::BEHIND_FOR;
use crate::{
    ApiKey, Checked, Clock, Deed, Event, KeyCheck, KeySlot, KeyVerdict, Ledger, LedgerError, PairId,
    PortalError, Product,
};

/// How long a new key is given to become known at every gateway.
pub const PROPAGATION_LASTS_FOR: Duration = Duration::from_secs(60);
/// One of the products takes a call in five seconds, and no more.
const PAUSE: Duration = Duration::from_secs(5);
/// Of the history: more than a person brings about in a short while.
const LOOKED_THROUGH: u32 = 1_000;

/// The last answer, and how long after the first question it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    pub verdict: KeyVerdict,
    pub after: Duration,
    pub request_id: Option<String>,
}

/// The key is not taken yet, and is asked about again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedAgain {
    /// After this pause.
    pub pause: Duration,
    /// How much of the patience is left before it.
    pub left: Duration,
}

/// How long a key is to be asked about: only one that was made from here a short while ago may be unknown somewhere.
pub async fn patience(
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    pair: &PairId,
    slot: KeySlot,
) -> Result<Duration, LedgerError> {
    let since = clock.now().before(BEHIND_FOR);
    let newest = ledger.history(None, LOOKED_THROUGH).await?;
    let is_new = newest
        .iter()
        .take_while(|noted| noted.event.at >= since)
        .any(|noted| makes(&noted.event, pair, slot));
    Ok(if is_new {
        PROPAGATION_LASTS_FOR
    } else {
        Duration::ZERO
    })
}

/// Whether this is when the key in `slot` came to be.
fn makes(event: &Event, pair: &PairId, slot: KeySlot) -> bool {
    let is_here = event.place.as_ref() == Some(&pair.place);
    let is_this = match event.deed {
        Deed::GenerationDone => event.product.is_some() && event.product == Product::of(&pair.subscription),
        Deed::RegenerationDone => {
            event.subscription.as_ref() == Some(&pair.subscription) && event.slot == Some(slot)
        }
        Deed::GenerationAsked
        | Deed::GenerationNotDone
        | Deed::RegenerationAsked
        | Deed::RegenerationNotDone
        | Deed::PairFound
        | Deed::ChangedElsewhere
        | Deed::NotListed
        | Deed::ListedAgain
        | Deed::PairRemoved
        | Deed::InUseMarked
        | Deed::InUseUnmarked
        | Deed::NoteChanged
        | Deed::ManageKeyKept
        | Deed::ManageKeyRemoved
        | Deed::ArchiveSetAside
        | Deed::ArchiveBegun => false,
    };
    is_here && is_this
}

/// Asks until the key is taken or `patience` is over: a key that was just made is refused at first. `tell` is called
/// before each pause.
pub async fn verify(
    gateway: &dyn KeyCheck,
    clock: &dyn Clock,
    product: Product,
    key: &ApiKey,
    patience: Duration,
    tell: &(dyn Fn(AskedAgain) + Send + Sync),
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
        let pause = PAUSE.min(left);
        tell(AskedAgain { pause, left });
        clock.sleep(pause).await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;

    use super::*;
    use crate::fakes::{Desk, FakeClock, place};
    use crate::{PortalFault, SubscriptionId};

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

    fn gateway(answers: &[Result<KeyVerdict, PortalFault>]) -> Gateway {
        Gateway(Mutex::new(answers.to_vec()))
    }

    async fn asked(
        gateway: &Gateway,
        patience: Duration,
        tell: &(dyn Fn(AskedAgain) + Send + Sync),
    ) -> Result<(KeyVerdict, u64), PortalFault> {
        let key = ApiKey::parse("5ae0ec6a8a5e49cb906b034963c6d2da").unwrap();
        verify(gateway, &FakeClock::new(), Product::Gpd, &key, patience, tell)
            .await
            .map(|verified| (verified.verdict, verified.after.as_secs()))
            .map_err(|error| error.fault)
    }

    async fn verified(answers: &[Result<KeyVerdict, PortalFault>]) -> Result<(KeyVerdict, u64), PortalFault> {
        asked(&gateway(answers), PROPAGATION_LASTS_FOR, &|_| {}).await
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
    async fn each_pause_is_told_before_it_begins() {
        let told = Mutex::new(Vec::new());
        let tell = |AskedAgain { pause, left }| told.lock().unwrap().push((pause.as_secs(), left.as_secs()));
        let refuses = gateway(&[Ok(KeyVerdict::Refused)]);
        let verified = asked(&refuses, Duration::from_secs(12), &tell).await;
        assert_eq!(verified, Ok((KeyVerdict::Refused, 12)));
        assert_eq!(*told.lock().unwrap(), [(5, 12), (5, 7), (2, 2)]);
    }

    #[tokio::test]
    async fn without_patience_the_first_answer_is_the_last() {
        let turns = gateway(&[Ok(KeyVerdict::Refused), Ok(KeyVerdict::Taken)]);
        let tell = |_| panic!("nothing is asked again");
        let verified = asked(&turns, Duration::ZERO, &tell).await;
        assert_eq!(verified, Ok((KeyVerdict::Refused, 0)));
    }

    #[tokio::test]
    async fn only_a_key_that_was_made_from_here_a_short_while_ago_is_waited_for() {
        let id = |id: &str| place().pair(&SubscriptionId::parse(id).unwrap());
        let (nodo, gpd) = (id("nodauth-00264560608"), id("gdp-00264560608"));
        let of_nodo =
            |deed, desk: &Desk| Event::of_pair(desk.clock.now(), deed, &place(), &nodo.subscription);
        let waited_for = async |desk: &Desk| {
            let mut waited_for = Vec::new();
            for (pair, name) in [(&nodo, "nodo"), (&gpd, "gpd")] {
                for slot in [KeySlot::Primary, KeySlot::Secondary] {
                    let patience = patience(&desk.ledger, &desk.clock, pair, slot).await.unwrap();
                    waited_for.extend((!patience.is_zero()).then_some((name, slot)));
                }
            }
            waited_for
        };

        let desk = Desk::new();
        for deed in [Deed::PairFound, Deed::ChangedElsewhere, Deed::RegenerationNotDone] {
            let event = Event {
                slot: Some(KeySlot::Primary),
                ..of_nodo(deed, &desk)
            };
            desk.ledger.note(&event).await.unwrap();
        }
        assert!(waited_for(&desk).await.is_empty());

        let generated = Event {
            place: Some(place()),
            product: Some(Product::Gpd),
            ..Event::new(desk.clock.now(), Deed::GenerationDone)
        };
        desk.ledger.note(&generated).await.unwrap();
        assert_eq!(
            waited_for(&desk).await,
            [("gpd", KeySlot::Primary), ("gpd", KeySlot::Secondary)]
        );

        desk.clock.passes(BEHIND_FOR + Duration::from_secs(1));
        let regenerated = Event {
            slot: Some(KeySlot::Secondary),
            ..of_nodo(Deed::RegenerationDone, &desk)
        };
        desk.ledger.note(&regenerated).await.unwrap();
        assert_eq!(waited_for(&desk).await, [("nodo", KeySlot::Secondary)]);
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
