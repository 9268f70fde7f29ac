use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;

use super::{Story, id_of, keys};
use crate::*;

#[derive(Default)]
pub struct FakePortal {
    story: Story,
    pairs: Mutex<Vec<(SubscriptionId, Option<KeyPair>)>>,
    pub(super) changes: Arc<AtomicUsize>,
    mood: Mutex<Mood>,
}

#[derive(Default, Clone, Copy)]
struct Mood {
    lists_nothing: bool,
    unreadable: usize,
    only_these: bool,
    down: bool,
    down_after_change: bool,
    session_ended: bool,
    fault: Option<PortalFault>,
    changes_all_the_same: bool,
}

impl FakePortal {
    pub(super) fn telling(story: Story) -> Self {
        FakePortal {
            story,
            ..FakePortal::default()
        }
    }
    fn mood(&self, change: impl FnOnce(&mut Mood)) {
        change(&mut self.mood.lock().unwrap());
    }
    pub fn has(&self, product: Product, primary: &str, secondary: &str) {
        self.pairs
            .lock()
            .unwrap()
            .push((id_of(product), Some(keys(primary, secondary))));
    }
    /// Somebody else regenerated, in the portal's own pages.
    pub fn changes_elsewhere(&self, product: Product, primary: &str, secondary: &str) {
        for row in self
            .pairs
            .lock()
            .unwrap()
            .iter_mut()
            .filter(|(id, _)| *id == id_of(product))
        {
            row.1 = Some(keys(primary, secondary));
        }
    }
    pub fn forgets(&self, product: Product) {
        self.pairs.lock().unwrap().retain(|(id, _)| *id != id_of(product));
    }
    pub fn sends_blank_keys(&self, product: Product) {
        self.pairs
            .lock()
            .unwrap()
            .iter_mut()
            .filter(|(id, _)| *id == id_of(product))
            .for_each(|row| row.1 = None);
    }
    pub fn garbles_rows(&self, unreadable: usize) {
        self.mood(|mood| mood.unreadable = unreadable);
    }
    pub fn answers_for_its_rows_only(&self) {
        self.mood(|mood| mood.only_these = true);
    }
    pub fn lists_nothing(&self) {
        self.mood(|mood| mood.lists_nothing = true);
    }
    pub fn changes_then_fails(&self, fault: PortalFault) {
        self.mood(|mood| (mood.fault, mood.changes_all_the_same) = (Some(fault), true));
    }
    pub fn fails_without_change(&self, fault: PortalFault) {
        self.mood(|mood| (mood.fault, mood.changes_all_the_same) = (Some(fault), false));
    }
    pub fn goes_down_after_next_change(&self) {
        self.mood(|mood| mood.down_after_change = true);
    }
    /// The session of the person ends with the next change.
    pub fn ends_the_session_after_next_change(&self) {
        self.mood(|mood| (mood.down_after_change, mood.session_ended) = (true, true));
    }
    pub fn is_down(&self) {
        self.mood(|mood| mood.down = true);
    }
    pub fn comes_back(&self) {
        self.mood(|mood| *mood = Mood::default());
    }
    pub fn changes_asked(&self) -> usize {
        self.changes.load(Ordering::SeqCst)
    }
    pub fn pair(&self, product: Product) -> Option<KeyPair> {
        self.pairs
            .lock()
            .unwrap()
            .iter()
            .find(|(id, _)| *id == id_of(product))
            .and_then(|row| row.1.clone())
    }

    fn change(
        &self,
        apply: impl FnOnce(&mut Vec<(SubscriptionId, Option<KeyPair>)>, usize),
    ) -> Result<(), PortalError> {
        let count = self.changes.fetch_add(1, Ordering::SeqCst);
        let mood = *self.mood.lock().unwrap();
        if mood.fault.is_none() || mood.changes_all_the_same {
            apply(&mut self.pairs.lock().unwrap(), count);
        }
        if mood.down_after_change {
            self.mood(|mood| mood.down = true);
        }
        mood.fault.map_or(Ok(()), |fault| {
            Err(PortalError {
                fault,
                request_id: None,
            })
        })
    }
}

#[async_trait]
impl Portal for FakePortal {
    async fn list(&self) -> Result<Listing, PortalError> {
        self.story.lock().unwrap().push("list");
        let mood = *self.mood.lock().unwrap();
        if mood.down {
            return Err(PortalError {
                fault: match mood.session_ended {
                    true => PortalFault::SessionExpired,
                    false => PortalFault::Unreachable,
                },
                request_id: None,
            });
        }
        let pairs = if mood.lists_nothing {
            Vec::new()
        } else {
            self.pairs.lock().unwrap().clone()
        };
        let subscriptions = pairs
            .into_iter()
            .map(|(id, keys)| Subscription {
                display_name: format!("{id} Comune"),
                id,
                keys,
            })
            .collect();
        Ok(Listing {
            subscriptions,
            unreadable: mood.unreadable,
            only_these: mood.only_these,
        })
    }

    async fn create(&self, product: Product) -> Result<(), PortalError> {
        self.story.lock().unwrap().push("create");
        self.change(|pairs, count| {
            // As the real one: a pair that is there stays as it is.
            if pairs.iter().any(|(id, _)| *id == id_of(product)) {
                return;
            }
            pairs.push((
                id_of(product),
                Some(keys(&format!("new-p{count}"), &format!("new-s{count}"))),
            ));
        })
    }

    async fn regenerate(&self, subscription: &SubscriptionId, slot: KeySlot) -> Result<(), PortalError> {
        self.story.lock().unwrap().push("regenerate");
        self.change(|pairs, count| {
            let fresh = ApiKey::parse(&format!("regenerated-{count}")).unwrap();
            for keys in pairs
                .iter_mut()
                .filter(|(id, _)| id == subscription)
                .filter_map(|row| row.1.as_mut())
            {
                match slot {
                    KeySlot::Primary => keys.primary = fresh.clone(),
                    KeySlot::Secondary => keys.secondary = fresh.clone(),
                }
            }
        })
    }
}
