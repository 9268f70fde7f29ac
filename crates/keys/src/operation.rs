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

/// A change about to be sent: on disk before the first byte leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIntent {
    pub place: Place,
    pub operation: Operation,
    pub opened_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IntentId(pub i64);

/// A journalled change that is not settled yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    pub id: IntentId,
    pub place: Place,
    pub operation: Operation,
    pub opened_at: Timestamp,
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
