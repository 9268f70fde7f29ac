use crate::{Fingerprint, KeySlot, PairId, Product, Timestamp};

/// What is known of one pair without its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub pair: PairId,
    pub display_name: String,
    pub primary: SlotRecord,
    pub secondary: SlotRecord,
    /// When the keychain last gave back exactly what the portal had listed; `None` while it never did.
    pub kept_at: Option<Timestamp>,
    pub first_seen: Timestamp,
    /// When the keys that the portal listed were last compared with the kept ones; `None` while they never were, as
    /// for a pair that was only found in the keychain.
    pub confirmed_at: Option<Timestamp>,
    /// Whether the portal's last full list had it. `false` erases nothing.
    pub listed: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SlotRecord {
    pub fingerprint: Option<Fingerprint>,
    /// When it was first seen to differ from before; `None` while it has been the same since first seen.
    pub changed_at: Option<Timestamp>,
    /// Whether that change was not asked for from here.
    pub changed_elsewhere: bool,
}

/// What somebody saw of a pair: whoever confirms a change means the pair as it was then.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    pub primary: Option<Timestamp>,
    pub secondary: Option<Timestamp>,
}

impl Record {
    pub fn product(&self) -> Option<Product> {
        Product::of(&self.pair.subscription)
    }

    /// When either key last changed, as far as is known here.
    pub fn changes(&self) -> Changes {
        Changes {
            primary: self.primary.changed_at,
            secondary: self.secondary.changed_at,
        }
    }

    pub fn slot(&self, slot: KeySlot) -> &SlotRecord {
        match slot {
            KeySlot::Primary => &self.primary,
            KeySlot::Secondary => &self.secondary,
        }
    }

    pub(crate) fn slot_mut(&mut self, slot: KeySlot) -> &mut SlotRecord {
        match slot {
            KeySlot::Primary => &mut self.primary,
            KeySlot::Secondary => &mut self.secondary,
        }
    }
}

/// What is kept of one place, read from the ledger alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    pub records: Vec<Record>,
    /// When the portal last answered for this place; `None` while it never did.
    pub as_of: Option<Timestamp>,
}

impl Inventory {
    /// The products that have their pair, as far as is known.
    pub fn generated(&self) -> Vec<Product> {
        self.records.iter().filter_map(Record::product).collect()
    }
}
