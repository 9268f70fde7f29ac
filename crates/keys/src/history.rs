use std::str::FromStr;

use crate::{Fingerprint, KeySlot, Place, Product, SubscriptionId, Timestamp};

/// What happened to a key, or to the archive itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// A pair was asked for; the next three say what came of it.
    GenerationAsked,
    GenerationDone,
    GenerationNotDone,
    /// A new key in one slot was asked for; the next two say what came of it.
    RegenerationAsked,
    RegenerationDone,
    RegenerationNotDone,
    /// A pair that was not generated from here was kept for the first time.
    PairFound,
    /// The portal holds another key in a slot than the one kept here, and it was not asked for from here.
    ChangedElsewhere,
    /// The portal's whole list has the pair no more. Its keys stay.
    NotListed,
    ListedAgain,
    /// The person removed a pair from here.
    PairRemoved,
    /// The person marked a key as the one in use, or took the mark away: `slot` is whose.
    InUseMarked,
    InUseUnmarked,
    /// The person changed what they keep beside a pair: in `about` are the parts, without what they say.
    NoteChanged,
    ManageKeyKept,
    ManageKeyRemoved,
    /// An archive that could not be read was laid by, under the name in `about`.
    ArchiveSetAside,
    /// The archive was begun, with `about` so many entries of the keychain.
    ArchiveBegun,
}

impl Deed {
    pub const ALL: [Deed; 18] = [
        Deed::GenerationAsked,
        Deed::GenerationDone,
        Deed::GenerationNotDone,
        Deed::RegenerationAsked,
        Deed::RegenerationDone,
        Deed::RegenerationNotDone,
        Deed::PairFound,
        Deed::ChangedElsewhere,
        Deed::NotListed,
        Deed::ListedAgain,
        Deed::PairRemoved,
        Deed::InUseMarked,
        Deed::InUseUnmarked,
        Deed::NoteChanged,
        Deed::ManageKeyKept,
        Deed::ManageKeyRemoved,
        Deed::ArchiveSetAside,
        Deed::ArchiveBegun,
    ];

    /// The word in stored rows, in the export and between window and shell.
    pub fn code(self) -> &'static str {
        match self {
            Deed::GenerationAsked => "generation_asked",
            Deed::GenerationDone => "generation_done",
            Deed::GenerationNotDone => "generation_not_done",
            Deed::RegenerationAsked => "regeneration_asked",
            Deed::RegenerationDone => "regeneration_done",
            Deed::RegenerationNotDone => "regeneration_not_done",
            Deed::PairFound => "pair_found",
            Deed::ChangedElsewhere => "changed_elsewhere",
            Deed::NotListed => "not_listed",
            Deed::ListedAgain => "listed_again",
            Deed::PairRemoved => "pair_removed",
            Deed::InUseMarked => "in_use_marked",
            Deed::InUseUnmarked => "in_use_unmarked",
            Deed::NoteChanged => "note_changed",
            Deed::ManageKeyKept => "manage_key_kept",
            Deed::ManageKeyRemoved => "manage_key_removed",
            Deed::ArchiveSetAside => "archive_set_aside",
            Deed::ArchiveBegun => "archive_begun",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no deed is called {0:?}")]
pub struct UnknownDeed(pub String);

impl FromStr for Deed {
    type Err = UnknownDeed;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Deed::ALL
            .into_iter()
            .find(|deed| deed.code() == text)
            .ok_or_else(|| UnknownDeed(text.to_owned()))
    }
}

/// What is noted of a deed, as far as it has it. Never a key: fingerprints only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub at: Timestamp,
    pub deed: Deed,
    pub place: Option<Place>,
    /// Of a generation, whose subscription is not known yet.
    pub product: Option<Product>,
    pub subscription: Option<SubscriptionId>,
    pub slot: Option<KeySlot>,
    pub before: Option<Fingerprint>,
    pub after: Option<Fingerprint>,
    /// A name, a number: what the deed was about where the rest does not say it.
    pub about: Option<String>,
}

impl Event {
    pub fn new(at: Timestamp, deed: Deed) -> Self {
        Event {
            at,
            deed,
            place: None,
            product: None,
            subscription: None,
            slot: None,
            before: None,
            after: None,
            about: None,
        }
    }

    pub fn of_pair(at: Timestamp, deed: Deed, place: &Place, subscription: &SubscriptionId) -> Self {
        Event {
            place: Some(place.clone()),
            subscription: Some(subscription.clone()),
            ..Event::new(at, deed)
        }
    }
}

/// An event in its place in the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedEvent {
    /// 1 for the first, without gaps.
    pub number: i64,
    pub event: Event,
    /// SHA-256 over the link before and this event, in hexadecimal.
    pub link: String,
}

/// What a walk over the whole history found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryCheck {
    /// Every event is where and as it was noted.
    Whole { events: i64, seal: Seal },
    /// From this number on, something was edited, cut out or moved.
    Broken { from: i64 },
}

/// What vouches for the end of the history: whoever can edit the file could make all links anew, but not the seal,
/// whose key is in the keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Made with the keychain's key over all but the last so many events.
    Holds { events_after: i64 },
    /// It does not fit: the history was rewritten, or the keychain's key is another one than then.
    DoesNotFit,
    /// The keychain's key was not at hand.
    NotLookedAt,
    /// There is none yet.
    Missing,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_deed_is_read_back_from_its_code() {
        for deed in Deed::ALL {
            assert_eq!(deed.code().parse(), Ok(deed));
        }
        assert!("".parse::<Deed>().is_err());
    }
}
