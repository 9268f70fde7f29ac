use crate::{Day, Deed, Event, KeySlot, PairId, Timestamp};

/// What the person keeps beside a pair: whatever is not a key, and that no portal knows. Empty at first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PairNote {
    /// The key that something uses now. The mark is the slot's: it stays when the key is regenerated.
    pub in_use: Option<KeySlot>,
    /// Where that key is installed.
    pub installed_at: String,
    /// Who answers for the pair.
    pub owner: String,
    /// By when the pair is to be regenerated.
    pub due: Option<Day>,
    pub text: String,
}

/// A part of a note that cannot be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnfitNote {
    #[error("where the key is installed is one line of at most {LONGEST_LINE} characters, and no key")]
    InstalledAt,
    #[error("the owner is one line of at most {LONGEST_LINE} characters, and no key")]
    Owner,
    #[error("the text has at most {LONGEST_TEXT} characters, and no key among them")]
    Text,
}

/// In characters, as a person counts them.
const LONGEST_LINE: usize = 80;
const LONGEST_TEXT: usize = 1_000;

/// The usual key has so many, and no word that a person writes.
const LONG_AS_A_KEY: usize = 32;

impl PairNote {
    /// Without the spaces around, and without a place where no key is in use. Refuses what is too long, what a line
    /// cannot show, and what looks like a key: those are in the keychain and nowhere else.
    pub fn fit(self) -> Result<Self, UnfitNote> {
        let installed_at = line(&self.installed_at).ok_or(UnfitNote::InstalledAt)?;
        let text = self.text.replace("\r\n", "\n").trim().to_owned();
        if !is_fit(&text.replace(['\n', '\t'], " "), LONGEST_TEXT) {
            return Err(UnfitNote::Text);
        }
        Ok(PairNote {
            installed_at: self.in_use.map(|_| installed_at).unwrap_or_default(),
            owner: line(&self.owner).ok_or(UnfitNote::Owner)?,
            text,
            ..self
        })
    }

    pub fn is_empty(&self) -> bool {
        *self == PairNote::default()
    }

    /// What the history is told when this takes the place of `before`: which parts are others now, and nothing of what
    /// they say.
    pub fn events_after(&self, before: &PairNote, pair: &PairId, at: Timestamp) -> Vec<Event> {
        let event = |deed| Event::of_pair(at, deed, &pair.place, &pair.subscription);
        let mut events = Vec::new();
        if self.in_use != before.in_use {
            events.push(match self.in_use {
                Some(_) => Event {
                    slot: self.in_use,
                    ..event(Deed::InUseMarked)
                },
                None => Event {
                    slot: before.in_use,
                    ..event(Deed::InUseUnmarked)
                },
            });
        }
        let parts = [
            ("installed_at", self.installed_at != before.installed_at),
            ("owner", self.owner != before.owner),
            ("due", self.due != before.due),
            ("text", self.text != before.text),
        ];
        let changed: Vec<_> = parts
            .iter()
            .filter(|(_, changed)| *changed)
            .map(|(part, _)| *part)
            .collect();
        if !changed.is_empty() {
            events.push(Event {
                about: Some(changed.join(" ")),
                ..event(Deed::NoteChanged)
            });
        }
        events
    }
}

fn line(text: &str) -> Option<String> {
    let text = text.trim();
    is_fit(text, LONGEST_LINE).then(|| text.to_owned())
}

fn is_fit(text: &str, longest: usize) -> bool {
    text.chars().count() <= longest && !text.chars().any(char::is_control) && !holds_a_key(text)
}

fn holds_a_key(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| word.len() >= LONG_AS_A_KEY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SubscriptionId;
    use crate::fakes::place;

    const KEY: &str = "5ae0ec6a8a5e49cb906b034963c6d2da";

    fn note() -> PairNote {
        PairNote {
            in_use: Some(KeySlot::Primary),
            installed_at: "gestionale Tributi".to_owned(),
            owner: "Maria Rossi".to_owned(),
            due: "2026-12-03".parse().ok(),
            text: "Chiamare il fornitore.\nPoi rigenerare.".to_owned(),
        }
    }

    fn told(now: &PairNote, before: &PairNote) -> Vec<(&'static str, Option<KeySlot>, Option<String>)> {
        let pair = place().pair(&SubscriptionId::parse("nodauth-1").unwrap());
        let events = now.events_after(before, &pair, Timestamp(1));
        assert!(events.iter().all(|event| event.subscription.is_some()));
        events
            .into_iter()
            .map(|event| (event.deed.code(), event.slot, event.about))
            .collect()
    }

    #[test]
    fn a_note_is_kept_without_the_spaces_around_and_no_place_without_a_key_in_use() {
        let spaced = PairNote {
            owner: "  Maria Rossi ".to_owned(),
            text: "Chiamare il fornitore.\r\nPoi rigenerare.\n\n".to_owned(),
            ..note()
        };
        assert_eq!(spaced.fit(), Ok(note()));
        let unused = PairNote {
            in_use: None,
            ..note()
        };
        assert_eq!(unused.fit().unwrap().installed_at, "");
        let blank = PairNote {
            owner: " ".to_owned(),
            text: "\n\t".to_owned(),
            ..PairNote::default()
        };
        assert!(blank.fit().unwrap().is_empty());
    }

    #[test]
    fn what_is_too_long_or_cannot_be_shown_or_looks_like_a_key_is_refused() {
        let longest = "è".repeat(LONGEST_LINE);
        let too_long = format!("{longest}è");
        for bad in [&too_long[..], "a\0b", "a\nb", KEY, &format!("chiave={KEY};")] {
            let installed_at = bad.to_owned();
            let note = PairNote {
                installed_at,
                ..note()
            };
            assert_eq!(note.fit(), Err(UnfitNote::InstalledAt), "{bad:?}");
            let owner = bad.to_owned();
            let note = PairNote {
                owner,
                ..PairNote::default()
            };
            assert_eq!(note.fit(), Err(UnfitNote::Owner), "{bad:?}");
        }
        for bad in [&"x ".repeat(501)[..], "a\u{7f}b", &format!("vecchia:\n{KEY}")] {
            let text = bad.to_owned();
            let note = PairNote { text, ..note() };
            assert_eq!(note.fit(), Err(UnfitNote::Text), "{bad:?}");
        }
        let uuid = "2f0c4f5e-55a3-4b6f-8f1a-5f0e3c1d2a10";
        for good in [&longest[..], "https://tributi.comune.it/pagopa/config.json", uuid] {
            let owner = good.to_owned();
            assert!(PairNote { owner, ..note() }.fit().is_ok(), "{good:?}");
        }
    }

    #[test]
    fn the_history_is_told_which_parts_changed_and_nothing_of_what_they_say() {
        let (nothing, note) = (PairNote::default(), note());
        let all = "installed_at owner due text".to_owned();
        assert_eq!(told(&note, &note), []);
        assert_eq!(
            told(&note, &nothing),
            [
                ("in_use_marked", Some(KeySlot::Primary), None),
                ("note_changed", None, Some(all))
            ]
        );
        let other_slot = PairNote {
            in_use: Some(KeySlot::Secondary),
            ..note.clone()
        };
        assert_eq!(
            told(&other_slot, &note),
            [("in_use_marked", Some(KeySlot::Secondary), None)]
        );
        let unused = PairNote {
            in_use: None,
            ..note.clone()
        };
        assert_eq!(
            told(&unused, &note),
            [("in_use_unmarked", Some(KeySlot::Primary), None)]
        );
        let owned = PairNote {
            owner: "Ufficio Tributi".to_owned(),
            ..note.clone()
        };
        assert_eq!(
            told(&owned, &note),
            [("note_changed", None, Some("owner".to_owned()))]
        );
    }
}
