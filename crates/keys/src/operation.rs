use std::time::Duration;
use std::{fmt, str::FromStr};

use crate::{Fingerprint, KeySlot, Place, Product, SubscriptionId, Timestamp};

/// One change asked of a portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    Generate {
        product: Product,
    },
    Regenerate {
        subscription: SubscriptionId,
        slot: KeySlot,
        /// Both fingerprints as they were before.
        primary: Fingerprint,
        secondary: Fingerprint,
    },
}

impl Operation {
    /// What a regeneration takes the place of: which slot of which pair, and what it held.
    pub fn replaces(&self) -> Option<(&SubscriptionId, KeySlot, Fingerprint)> {
        let Operation::Regenerate {
            subscription,
            slot,
            primary,
            secondary,
        } = self
        else {
            return None;
        };
        let before = match slot {
            KeySlot::Primary => primary,
            KeySlot::Secondary => secondary,
        };
        Some((subscription, *slot, *before))
    }

    /// Whether it is a regeneration of this key.
    pub fn renews(&self, subscription: &SubscriptionId, slot: KeySlot) -> bool {
        let replaced = self.replaces();
        replaced.is_some_and(|(of, replaced, _)| of == subscription && replaced == slot)
    }

    pub fn is_about(&self, subscription: &SubscriptionId) -> bool {
        self.asks_for(subscription, KeySlot::Primary) || self.asks_for(subscription, KeySlot::Secondary)
    }

    /// Whether this asked for another key in `slot` of `subscription`.
    pub fn asks_for(&self, subscription: &SubscriptionId, slot: KeySlot) -> bool {
        match self {
            Operation::Generate { product } => Product::of(subscription) == Some(*product),
            Operation::Regenerate {
                subscription: asked,
                slot: of,
                ..
            } => asked == subscription && *of == slot,
        }
    }
}

/// One "yes" of the person. The journal takes each once, so that it changes at most one thing, however often a click,
/// a window or a program repeats it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Confirmation(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a confirmation is 1 to 64 letters, digits and dashes")]
pub struct InvalidConfirmation;

impl FromStr for Confirmation {
    type Err = InvalidConfirmation;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let valid = (1..=64).contains(&text.len()) && text.chars().all(fits);
        valid
            .then(|| Confirmation(text.to_owned()))
            .ok_or(InvalidConfirmation)
    }
}

impl fmt::Display for Confirmation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A change about to be sent: on disk before the first byte leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIntent {
    pub confirmation: Confirmation,
    pub place: Place,
    pub operation: Operation,
    pub opened_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IntentId(pub i64);

/// A journalled change that is not settled yet: whether the portal carried it out is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    pub id: IntentId,
    pub place: Place,
    pub operation: Operation,
    pub opened_at: Timestamp,
    /// How often the portal was asked what came of it.
    pub asked: u32,
    /// When it is asked next.
    pub ask_at: Timestamp,
}

/// How long after a question without an outcome the next one follows: soon at first, as a portal settles within a
/// minute or not for long.
pub fn pause_after(asked: u32) -> Duration {
    const SECONDS: [u64; 6] = [15, 30, 60, 120, 300, 600];
    let nth = usize::try_from(asked).unwrap_or(usize::MAX);
    Duration::from_secs(SECONDS.get(nth).copied().unwrap_or(900))
}

/// How a journalled change ended. An intent without one is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The portal carried it out, and the keychain holds what came of it.
    Done,
    /// The portal did not carry it out.
    NotDone,
}

impl Outcome {
    /// The word in stored rows.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::NotDone => "not_done",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portal_is_asked_less_and_less_often_and_never_given_up() {
        let pauses: Vec<_> = (0..8).map(|asked| pause_after(asked).as_secs()).collect();
        assert!(pauses.is_sorted());
        assert_eq!(pause_after(u32::MAX).as_secs(), 900);
    }

    #[test]
    fn a_confirmation_is_a_plain_word() {
        assert!(
            "2f0c4f5e-55a3-4b6f-8f1a-5f0e3c1d2a10"
                .parse::<Confirmation>()
                .is_ok()
        );
        for bad in ["", "a b", "a\0", &"x".repeat(65)] {
            assert_eq!(bad.parse::<Confirmation>(), Err(InvalidConfirmation));
        }
    }
}
