//! What is compared is folded once, and what pairs share is held once: a search only walks over it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::folded::{folded, words_of};
use crate::{
    FoundPair, FoundPairs, Generated, InstitutionId, IoService, KeySlot, PairFilter, PairId, PairOrder, PairQuestion,
    PairState, Place, Product, ReachedService, Realm, Record, Stock, StockMark, SubscriptionId, TaxCode,
    Timestamp,
};

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
        let (mut by_rotation, mut by_confirmation) = (by_title.clone(), by_title.clone());
        by_title.sort_by(|one, other| {
            let title = |at: &u32| &pairs[*at as usize].folded_title;
            title(one).cmp(title(other))
        });
        by_rotation.sort_by_key(|at| pairs[*at as usize].rotated_at);
        by_confirmation.sort_by_key(|at| pairs[*at as usize].record.confirmed_at);
        PairIndex {
            mark: *mark,
            owners,
            services,
            pairs,
            by_title,
            by_rotation,
            by_confirmation,
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
        };
        if !question.descending {
            return order.iter().map(pair).collect();
        }
        let groups = order.chunk_by(|one, other| question.order.ties(pair(one), pair(other)));
        groups.rev().flatten().map(pair).collect()
    }

    fn sought(&self, word: String) -> Sought {
        let products = Product::ALL.into_iter().filter(|product| {
            let names = [Some(product.name()), product.manual_name(), Some(product.code())];
            names.into_iter().flatten().any(|name| folded(name).contains(&word))
        });
        Sought {
            products: products.collect(),
            owners: self.owners.iter().map(|owner| owner.folded.contains(&word)).collect(),
            word,
        }
    }

    fn row(&self, pair: &Pair) -> FoundPair {
        let owner = &self.owners[pair.owner as usize];
        let service = pair.service.map(|at| self.services[at as usize].clone());
        let tax_code = || pair.record.pair.place.tax_code.to_string();
        FoundPair {
            record: pair.record.clone(),
            owner: owner.name.clone().unwrap_or_else(tax_code),
            institution: owner.institution.clone(),
            service,
            state: pair.state,
            rotated_at: pair.rotated_at,
            uncertain: pair.uncertain.clone(),
        }
    }
}

impl PairOrder {
    fn ties(self, one: &Pair, other: &Pair) -> bool {
        match self {
            PairOrder::Institution => one.owner == other.owner,
            PairOrder::Product => one.folded_title == other.folded_title,
            PairOrder::Rotated => one.rotated_at == other.rotated_at,
            PairOrder::Confirmed => one.record.confirmed_at == other.record.confirmed_at,
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

/// What pairs share, while they are gone through.
struct Shared {
    owners: Vec<Owner>,
    services: Vec<ReachedService>,
    owner_of: HashMap<TaxCode, u32>,
    reached: HashMap<SubscriptionId, ReachedService>,
    generated: HashMap<(Place, Product), Timestamp>,
    titles: HashMap<Product, Arc<str>>,
}

impl Shared {
    fn of(stock: &Stock) -> Self {
        let of_generation = |made: &Generated| ((made.place.clone(), made.product), made.asked_at);
        let mut shared = Shared {
            owners: Vec::new(),
            services: Vec::new(),
            owner_of: HashMap::new(),
            reached: HashMap::new(),
            generated: stock.generated.iter().map(of_generation).collect(),
            titles: HashMap::new(),
        };
        for institution in &stock.institutions {
            let at = shared.owner(&institution.tax_code);
            shared.owners[at as usize] = Owner {
                institution: Some(institution.id.clone()),
                ..Owner::named(&institution.name, &institution.tax_code)
            };
        }
        // Several keys may reach a service: one that still lists it tells most of it.
        for service in &stock.services {
            let id = &service.known.service.id;
            if service.known.listed || !shared.reached.contains_key(id) {
                shared.reached.insert(id.clone(), service.clone());
            }
        }
        shared
    }

    fn owner(&mut self, tax_code: &TaxCode) -> u32 {
        if let Some(known) = self.owner_of.get(tax_code) {
            return *known;
        }
        let at = position(self.owners.len());
        self.owner_of.insert(tax_code.clone(), at);
        self.owners.push(Owner {
            folded: folded(tax_code.as_str()),
            ..Owner::default()
        });
        at
    }

    fn pair(&mut self, record: &Record, uncertain: Vec<KeySlot>) -> Pair {
        let PairId { place, subscription } = &record.pair;
        let owner = self.owner(&place.tax_code);
        let service = match place.realm {
            Realm::Io => self.reached.get(subscription).cloned(),
            Realm::PagoPa(_) => None,
        };
        let known = service.as_ref().map(|reached| &reached.known.service);
        let owned = &mut self.owners[owner as usize];
        if let (None, Some(IoService { organization, .. })) = (&owned.name, known) {
            *owned = Owner::named(organization, &place.tax_code);
        }
        let product = record.product();
        let name = known.map_or(record.display_name.as_str(), |service| service.name.as_str());
        let folded_title: Arc<str> = match product {
            Some(product) => {
                let titles = self.titles.entry(product);
                titles.or_insert_with(|| folded(product.name()).into()).clone()
            }
            None => folded(name).into(),
        };
        let title = product.map_or(&*folded_title, |_| "");
        let organization = known.map_or("", |service| service.organization.as_str());
        let words = format!("{} {title} {}", folded(subscription.as_str()), folded(organization));
        let asked_at = product.and_then(|product| self.generated.get(&(place.clone(), product)));
        Pair {
            owner,
            service: service.map(|service| {
                self.services.push(service);
                position(self.services.len() - 1)
            }),
            state: state_of(record, &uncertain),
            rotated_at: rotated_at(record, asked_at.copied()),
            uncertain,
            folded_title,
            folded: words.into(),
            record: record.clone(),
        }
    }
}

impl Owner {
    fn named(name: &str, tax_code: &TaxCode) -> Self {
        Owner {
            institution: None,
            name: Some(name.to_owned()),
            folded: folded(&format!("{name} {tax_code}")),
        }
    }
}

/// Nobody has so many pairs that it would not fit.
fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn state_of(record: &Record, uncertain: &[KeySlot]) -> PairState {
    if record.kept_at.is_none() {
        PairState::NotKept
    } else if !uncertain.is_empty() {
        PairState::Uncertain
    } else if !record.listed {
        PairState::NotListed
    } else if record.primary.changed_elsewhere || record.secondary.changed_elsewhere {
        PairState::ChangedElsewhere
    } else if record.confirmed_at.is_none() {
        PairState::NeverConfirmed
    } else {
        PairState::Confirmed
    }
}

/// Of a pair that was generated from here, and not regenerated since, it is known how old it is.
fn rotated_at(record: &Record, generation_asked_at: Option<Timestamp>) -> Option<Timestamp> {
    let born = generation_asked_at.filter(|asked_at| *asked_at <= record.first_seen);
    let changed = record.primary.changed_at.max(record.secondary.changed_at);
    changed.or(born.map(|_| record.first_seen))
}
