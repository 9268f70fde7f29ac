//! The life of one pair against a model of it: whatever is asked, in whatever order, on however bad a day.

use std::time::Duration;

use proptest::prelude::*;
use proptest::sample::select;

use crate::fakes::{Desk, comune, confirmed, place};
use crate::*;

#[derive(Debug, Clone)]
enum Step {
    Generate,
    Regenerate(KeySlot),
    Sync,
    Recover,
    Remove,
    /// Somebody else regenerates, or the portal has the pair no more.
    ChangedElsewhere(KeySlot),
    Forgotten,
    /// What the portal makes of changes from now on.
    Portal(Mood),
    Keychain(KeychainState),
    DiskFull(bool),
    TimePasses,
}

#[derive(Debug, Clone, Copy)]
enum Mood {
    Well,
    Down,
    DownAfterChange,
    ListsNothing,
    ChangesThenFails(PortalFault),
    FailsWithoutChange(PortalFault),
}

/// What must be true of the pair, and what was asked for.
#[derive(Default)]
struct Model {
    confirmations: usize,
    was_kept: bool,
    elsewhere: usize,
}

fn slots() -> impl Strategy<Value = KeySlot> {
    select(vec![KeySlot::Primary, KeySlot::Secondary])
}

fn moods() -> impl Strategy<Value = Mood> {
    let doubtful = select(vec![
        PortalFault::TimedOut,
        PortalFault::Interrupted,
        PortalFault::NotFound,
        PortalFault::Conflict,
        PortalFault::Failed(500),
        PortalFault::Unreadable,
    ]);
    let certain = select(vec![
        PortalFault::SessionExpired,
        PortalFault::Throttled,
        PortalFault::Failed(502),
        PortalFault::TimedOut,
    ]);
    prop_oneof![
        4 => Just(Mood::Well),
        1 => Just(Mood::Down),
        2 => Just(Mood::DownAfterChange),
        1 => Just(Mood::ListsNothing),
        3 => doubtful.prop_map(Mood::ChangesThenFails),
        2 => certain.prop_map(Mood::FailsWithoutChange),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    let states = select(vec![
        KeychainState::Ready,
        KeychainState::Locked,
        KeychainState::Hung,
    ]);
    prop_oneof![
        3 => Just(Step::Generate),
        5 => slots().prop_map(Step::Regenerate),
        3 => Just(Step::Sync),
        3 => Just(Step::Recover),
        1 => Just(Step::Remove),
        1 => slots().prop_map(Step::ChangedElsewhere),
        1 => Just(Step::Forgotten),
        4 => moods().prop_map(Step::Portal),
        2 => states.prop_map(Step::Keychain),
        1 => any::<bool>().prop_map(Step::DiskFull),
        2 => Just(Step::TimePasses),
    ]
}

const PRODUCT: Product = Product::Nodoauth;

fn id() -> SubscriptionId {
    SubscriptionId::parse("nodauth-00264560608").unwrap()
}

impl Model {
    async fn take(&mut self, desk: &Desk, step: &Step) {
        let before = desk.portal.changes_asked();
        let open = desk.ledger.open_intents(None).await.unwrap();
        let mut allowed = 0;
        match step {
            Step::Generate | Step::Regenerate(_) => {
                self.confirmations += 1;
                allowed = usize::from(Self::may_send(desk, step, &open).await);
                let slot = if let Step::Regenerate(slot) = step {
                    Some(*slot)
                } else {
                    None
                };
                if Self::ask(desk, slot).await {
                    assert_eq!(Self::kept(desk), desk.portal.pair(PRODUCT), "done means kept");
                }
            }
            Step::Sync => {
                let _ = sync(&desk.ports(), &place()).await;
            }
            Step::Recover => {
                let _ = recover(&desk.ports(), &place(), None).await;
            }
            Step::Remove => {
                let pair = place().pair(&id());
                if remove_pair(&desk.keychain, &desk.ledger, &desk.clock, &pair)
                    .await
                    .is_ok()
                {
                    self.was_kept = false;
                }
            }
            Step::ChangedElsewhere(slot) => self.change_elsewhere(desk, *slot),
            Step::Forgotten => desk.portal.forgets(PRODUCT),
            Step::Portal(mood) => in_mood(desk, *mood),
            Step::Keychain(state) => desk.keychain.becomes(*state),
            Step::DiskFull(true) => desk.ledger.is_full(),
            Step::DiskFull(false) => desk.ledger.has_room_again(),
            Step::TimePasses => desk.clock.passes(Duration::from_secs(3_600)),
        }
        let sent = desk.portal.changes_asked() - before;
        assert!(sent <= allowed, "{step:?} sent {sent}, with {open:?} open");
        let kept = Self::kept(desk).is_some();
        assert!(kept || !self.was_kept, "after {step:?} the pair is gone");
        self.was_kept = kept;
    }

    /// Nothing leaves without a ready keychain, nor while an earlier operation on the same keys is not settled.
    async fn may_send(desk: &Desk, step: &Step, open: &[Intent]) -> bool {
        let is_same = |intent: &Intent| match (&intent.operation, step) {
            (Operation::Generate { .. }, Step::Generate) => true,
            (Operation::Regenerate { .. }, Step::Regenerate(_)) => true,
            (Operation::Generate { .. } | Operation::Regenerate { .. }, _) => false,
        };
        desk.keychain.state().await == KeychainState::Ready && !open.iter().any(is_same)
    }

    async fn ask(desk: &Desk, regenerates: Option<KeySlot>) -> bool {
        match regenerates {
            Some(slot) => regenerate(&desk.ports(), &place(), &id(), slot, &desk.yes().await)
                .await
                .is_ok(),
            None => generate(
                &desk.ports(),
                &comune(),
                Environment::Collaudo,
                PRODUCT,
                &confirmed(),
            )
            .await
            .is_ok(),
        }
    }

    fn change_elsewhere(&mut self, desk: &Desk, slot: KeySlot) {
        let Some(keys) = desk.portal.pair(PRODUCT) else {
            return;
        };
        self.elsewhere += 1;
        let fresh = format!("elsewhere-{}", self.elsewhere);
        let of = |one| {
            if one == slot {
                &fresh
            } else {
                keys.slot(one).expose()
            }
            .to_owned()
        };
        let (primary, secondary) = (of(KeySlot::Primary), of(KeySlot::Secondary));
        desk.portal.changes_elsewhere(PRODUCT, &primary, &secondary);
    }

    /// As the keychain holds it, whatever state it is in.
    fn kept(desk: &Desk) -> Option<KeyPair> {
        desk.keychain.holds(&place().pair(&id()))
    }
}

fn in_mood(desk: &Desk, mood: Mood) {
    desk.portal.comes_back();
    match mood {
        Mood::Well => {}
        Mood::Down => desk.portal.is_down(),
        Mood::DownAfterChange => desk.portal.goes_down_after_next_change(),
        Mood::ListsNothing => desk.portal.lists_nothing(),
        Mood::ChangesThenFails(fault) => desk.portal.changes_then_fails(fault),
        Mood::FailsWithoutChange(fault) => desk.portal.fails_without_change(fault),
    }
}

/// All is well again, and the portal had its time: twice, as what was replaced altogether waits for its last word.
async fn settle(desk: &Desk) {
    desk.portal.comes_back();
    desk.keychain.becomes(KeychainState::Ready);
    desk.ledger.has_room_again();
    for _ in 0..2 {
        desk.clock.passes(Duration::from_secs(3_600));
        recover(&desk.ports(), &place(), None).await.unwrap();
        sync(&desk.ports(), &place()).await.unwrap();
    }
}

async fn live(steps: &[Step]) {
    let desk = Desk::new();
    let mut model = Model::default();
    for step in steps {
        model.take(&desk, step).await;
    }
    settle(&desk).await;
    assert!(desk.portal.changes_asked() <= model.confirmations);
    let Some(on_portal) = desk.portal.pair(PRODUCT) else {
        return;
    };
    assert_eq!(Model::kept(&desk), Some(on_portal), "what the portal has is kept");
    let open = desk.ledger.open_intents(None).await.unwrap();
    assert!(open.is_empty(), "{open:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_to_a_pair_no_key_is_lost_sent_for_twice_or_removed_unasked(
        steps in proptest::collection::vec(steps(), 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(live(&steps));
    }
}
