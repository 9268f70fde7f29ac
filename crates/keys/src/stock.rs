use crate::{
    Institution, Intent, KnownService, ManageKeyId, PairId, PairNote, Place, Product, Record, Timestamp,
};

/// All that is kept, of every place and of one moment.
#[derive(Debug, Clone, Default)]
pub struct Stock {
    pub mark: StockMark,
    pub records: Vec<Record>,
    pub institutions: Vec<Institution>,
    pub services: Vec<ReachedService>,
    pub notes: Vec<(PairId, PairNote)>,
    /// What is not settled yet.
    pub open: Vec<Intent>,
    /// What was generated from here: of these pairs it is known how old they are.
    pub generated: Vec<Generated>,
}

/// Another one after each change of what a [`Stock`] holds, whoever made it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StockMark {
    pub ours: u64,
    pub others: i64,
}

/// A service of IO, and the Manage key that reaches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachedService {
    pub manage_key: ManageKeyId,
    pub known: KnownService,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    pub place: Place,
    pub product: Product,
    pub asked_at: Timestamp,
}
