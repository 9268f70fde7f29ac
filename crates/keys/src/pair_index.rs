//! What is compared is folded once, and what pairs share is held once: a search only walks over it.

mod shared;

use std::sync::Arc;

use crate::folded::{folded, words_of};
use crate::{
    Day, FoundPair, FoundPairs, InstitutionId, KeySlot, PairFilter, PairNote, PairOrder, PairQuestion,
    PairState, Product, ReachedService, Record, Stock, StockMark, Timestamp,
};
use shared::{Shared, position};

pub struct PairIndex {
    mark: StockMark,
    owners: Vec<Owner>,
    services: Vec<ReachedService>,
    /// By ente, then by title.
    pairs: Vec<Pair>,
    /// Positions in `pairs`, in each other order; ties as there.
    by_title: Vec<u32>,
    by_rotation: Vec<u32>,
    by_confirmation: Vec<u32>,
    by_due: Vec<u32>,
}

#[derive(Default)]
struct Owner {
    institution: Option<InstitutionId>,
    name: Option<String>,
    /// Name and tax code.
    folded: String,
}

struct Pair {
    record: Record,
    /// Most pairs have none.
    note: Option<Box<PairNote>>,
    owner: u32,
    service: Option<u32>,
    state: PairState,
    rotated_at: Option<Timestamp>,
    uncertain: Vec<KeySlot>,
    folded_title: Arc<str>,
    /// What it has of its own to be found by: all but its ente's and its product's words.
    folded: Box<str>,
}

/// A word that was typed, and what that many pairs share has it.
struct Sought {
    word: String,
    owners: Vec<bool>,
    products: Vec<Product>,
}

impl PairIndex {
    pub fn of(stock: Stock) -> Self {
        let Stock { mark, open, .. } = &stock;
        let mut shared = Shared::of(&stock);
        let mut pairs: Vec<Pair> = Vec::with_capacity(stock.records.len());
        for record in &stock.records {
            let uncertain = [KeySlot::Primary, KeySlot::Secondary].into_iter().filter(|slot| {
                let mut asked = open.iter().filter(|intent| intent.place == record.pair.place);
                asked.any(|intent| intent.operation.renews(&record.pair.subscription, *slot))
            });
            pairs.push(shared.pair(record, uncertain.collect()));
        }
        let Shared { owners, services, .. } = shared;
        pairs.sort_by(|one, other| {
            let owner = |pair: &Pair| &owners[pair.owner as usize].folded;
            owner(one)
                .cmp(owner(other))
                .then_with(|| one.folded_title.cmp(&other.folded_title))
                .then_with(|| one.record.pair.cmp(&other.record.pair))
        });
        let mut by_title: Vec<u32> = (0..position(pairs.len())).collect();
        let [mut by_rotation, mut by_confirmation, mut by_due] = std::array::from_fn(|_| by_title.clone());
        by_title.sort_by(|one, other| {
            let title = |at: &u32| &pairs[*at as usize].folded_title;
            title(one).cmp(title(other))
        });
        by_rotation.sort_by_key(|at| pairs[*at as usize].rotated_at);
        by_confirmation.sort_by_key(|at| pairs[*at as usize].record.confirmed_at);
        by_due.sort_by_key(|at| pairs[*at as usize].due().map_or((1, None), |due| (0, Some(due))));
        PairIndex {
            mark: *mark,
            owners,
            services,
            pairs,
            by_title,
            by_rotation,
            by_confirmation,
            by_due,
        }
    }

    pub fn mark(&self) -> StockMark {
        self.mark
    }

    pub fn find(&self, question: &PairQuestion) -> FoundPairs {
        let words: Vec<Sought> = words_of(&question.words)
            .into_iter()
            .map(|word| self.sought(word))
            .collect();
        let fits = |pair: &&Pair| question.filter.takes(pair) && words.iter().all(|word| word.is_in(pair));
        let found: Vec<&Pair> = self.ordered(question).into_iter().filter(fits).collect();
        let mut owners = vec![false; self.owners.len()];
        for pair in &found {
            owners[pair.owner as usize] = true;
        }
        FoundPairs {
            total: found.len(),
            of: self.pairs.len(),
            institutions: owners.into_iter().filter(|found| *found).count(),
            rows: found
                .into_iter()
                .skip(question.offset)
                .take(question.limit)
                .map(|pair| self.row(pair))
                .collect(),
        }
    }

    /// Turned round, ties stay in the order of the entes.
    fn ordered(&self, question: &PairQuestion) -> Vec<&Pair> {
        let pair = |at: &u32| &self.pairs[*at as usize];
        let order = match question.order {
            PairOrder::Institution if question.descending => {
                let groups = self.pairs.chunk_by(|one, other| one.owner == other.owner);
                return groups.rev().flatten().collect();
            }
            PairOrder::Institution => return self.pairs.iter().collect(),
            PairOrder::Product => &self.by_title,
            PairOrder::Rotated => &self.by_rotation,
            PairOrder::Confirmed => &self.by_confirmation,
            PairOrder::Due => &self.by_due,
        };
        if !question.descending {
            return order.iter().map(pair).collect();
        }
        let groups = order.chunk_by(|one, other| question.order.ties(pair(one), pair(other)));
        let turned = groups.rev().flatten().map(pair);
        if question.order != PairOrder::Due {
            return turned.collect();
        }
        let (dated, others): (Vec<_>, Vec<_>) = turned.partition(|pair| pair.due().is_some());
        dated.into_iter().chain(others).collect()
    }

    fn sought(&self, word: String) -> Sought {
        let products = Product::ALL.into_iter().filter(|product| {
            let names = [Some(product.name()), product.manual_name(), Some(product.code())];
            names
                .into_iter()
                .flatten()
                .any(|name| folded(name).contains(&word))
        });
        Sought {
            products: products.collect(),
            owners: self
                .owners
                .iter()
                .map(|owner| owner.folded.contains(&word))
                .collect(),
            word,
        }
    }

    fn row(&self, pair: &Pair) -> FoundPair {
        let owner = &self.owners[pair.owner as usize];
        let service = pair.service.map(|at| self.services[at as usize].clone());
        let tax_code = || pair.record.pair.place.tax_code.to_string();
        FoundPair {
            record: pair.record.clone(),
            note: pair.note.as_deref().cloned().unwrap_or_default(),
            owner: owner.name.clone().unwrap_or_else(tax_code),
            institution: owner.institution.clone(),
            service,
            state: pair.state,
            rotated_at: pair.rotated_at,
            uncertain: pair.uncertain.clone(),
        }
    }
}

impl Pair {
    fn in_use(&self) -> Option<KeySlot> {
        self.note.as_ref().and_then(|note| note.in_use)
    }

    fn due(&self) -> Option<Day> {
        self.note.as_ref().and_then(|note| note.due)
    }
}

impl PairOrder {
    fn ties(self, one: &Pair, other: &Pair) -> bool {
        match self {
            PairOrder::Institution => one.owner == other.owner,
            PairOrder::Product => one.folded_title == other.folded_title,
            PairOrder::Rotated => one.rotated_at == other.rotated_at,
            PairOrder::Confirmed => one.record.confirmed_at == other.record.confirmed_at,
            PairOrder::Due => one.due() == other.due(),
        }
    }
}

impl PairFilter {
    fn takes(&self, pair: &Pair) -> bool {
        let is_of = |realm| pair.record.pair.place.realm == realm;
        let is_old = |moment| pair.rotated_at.is_none_or(|rotated| rotated < moment);
        self.realm.is_none_or(is_of)
            && self.state.is_none_or(|state| pair.state == state)
            && self.older_than.is_none_or(is_old)
            && self.in_use.is_none_or(|marked| pair.in_use().is_some() == marked)
            && self
                .due_by
                .is_none_or(|day| pair.due().is_some_and(|due| due <= day))
    }
}

impl Sought {
    fn is_in(&self, pair: &Pair) -> bool {
        let of_product = || {
            let product = pair.record.product();
            product.is_some_and(|product| self.products.contains(&product))
        };
        self.owners[pair.owner as usize] || pair.folded.contains(&self.word) || of_product()
    }
}
