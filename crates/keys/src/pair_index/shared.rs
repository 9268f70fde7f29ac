use std::collections::HashMap;
use std::sync::Arc;

use super::{Owner, Pair};
use crate::folded::folded;
use crate::{
    Generated, IoService, KeySlot, PairId, PairNote, PairState, Place, Product, ReachedService, Realm,
    Record, Stock, SubscriptionId, TaxCode, Timestamp,
};

/// What pairs share, while they are gone through.
pub(super) struct Shared {
    pub(super) owners: Vec<Owner>,
    pub(super) services: Vec<ReachedService>,
    owner_of: HashMap<TaxCode, u32>,
    reached: HashMap<SubscriptionId, ReachedService>,
    generated: HashMap<(Place, Product), Timestamp>,
    notes: HashMap<PairId, PairNote>,
    titles: HashMap<Product, Arc<str>>,
}

impl Shared {
    pub(super) fn of(stock: &Stock) -> Self {
        let of_generation = |made: &Generated| ((made.place.clone(), made.product), made.asked_at);
        let mut shared = Shared {
            owners: Vec::new(),
            services: Vec::new(),
            owner_of: HashMap::new(),
            reached: HashMap::new(),
            generated: stock.generated.iter().map(of_generation).collect(),
            notes: stock.notes.iter().cloned().collect(),
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

    pub(super) fn pair(&mut self, record: &Record, uncertain: Vec<KeySlot>) -> Pair {
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
        let organization = known.map_or("", |service| service.organization.as_str());
        let note = self.notes.remove(&record.pair);
        let said = note.as_ref().map_or_else(String::new, |note| {
            format!("{} {} {}", note.installed_at, note.owner, note.text)
        });
        let title = product.map_or(&*folded_title, |_| "");
        let words = format!(
            "{} {title}",
            folded(&format!("{subscription} {organization} {said}"))
        );
        let asked_at = product.and_then(|product| self.generated.get(&(place.clone(), product)));
        Pair {
            owner,
            service: service.map(|service| {
                self.services.push(service);
                position(self.services.len() - 1)
            }),
            state: state_of(record, &uncertain),
            rotated_at: rotated_at(
                record,
                note.as_ref().and_then(|note| note.in_use),
                asked_at.copied(),
            ),
            uncertain,
            folded_title,
            folded: words.into(),
            note: note.map(Box::new),
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
pub(super) fn position(at: usize) -> u32 {
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
fn rotated_at(
    record: &Record,
    in_use: Option<KeySlot>,
    generation_asked_at: Option<Timestamp>,
) -> Option<Timestamp> {
    let born = generation_asked_at.filter(|asked_at| *asked_at <= record.first_seen);
    let changed = match in_use {
        Some(slot) => record.slot(slot).changed_at,
        None => record.primary.changed_at.max(record.secondary.changed_at),
    };
    changed.or(born.map(|_| record.first_seen))
}
