//! Every stored pair in one table, of which the window asks for the rows in sight.

use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::pair_index::PairIndex;
use crate::{
    InstitutionId, KeySlot, Ledger, LedgerError, ReachedService, Realm, Record, TaxCode, Timestamp,
};

/// Which pairs, in which order, and which of these rows.
#[derive(Debug, Clone, Default)]
pub struct PairQuestion {
    /// Every word must be found, in the ente, the codice fiscale, the product, the service, the subscription or the note.
    pub words: String,
    pub filter: PairFilter,
    pub order: PairOrder,
    pub descending: bool,
    pub offset: usize,
    pub limit: usize,
}

#[derive(Debug, Clone, Default)]
pub struct PairFilter {
    pub realm: Option<Realm>,
    pub state: Option<PairState>,
    /// Regenerated before this moment, or not known to have been regenerated at all.
    pub older_than: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairOrder {
    #[default]
    Institution,
    Product,
    /// Those whose age is not known are the oldest.
    Rotated,
    /// Those that never were are the oldest.
    Confirmed,
}

/// What most needs to be known of a pair: of several, the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PairState {
    /// The keychain does not hold it.
    NotKept,
    /// A regeneration was sent, and it is not known what came of it.
    Uncertain,
    /// The portal's last full list had it no more.
    NotListed,
    /// A key of it was changed by somebody else.
    ChangedElsewhere,
    NeverConfirmed,
    Confirmed,
}

impl PairState {
    pub fn code(self) -> &'static str {
        match self {
            PairState::NotKept => "not_kept",
            PairState::Uncertain => "uncertain",
            PairState::NotListed => "not_listed",
            PairState::ChangedElsewhere => "changed_elsewhere",
            PairState::NeverConfirmed => "never_confirmed",
            PairState::Confirmed => "confirmed",
        }
    }
}

#[derive(Debug, Clone)]
pub struct FoundPairs {
    pub rows: Vec<FoundPair>,
    /// How many pairs were found, and of how many.
    pub total: usize,
    pub of: usize,
    /// Of how many entes those found are.
    pub institutions: usize,
}

/// One row: a pair, and what it is called.
#[derive(Debug, Clone)]
pub struct FoundPair {
    pub record: Record,
    pub owner: String,
    /// The ente's id, where it was entered or found in the keychain.
    pub institution: Option<InstitutionId>,
    /// Of IO, while a stored Manage key reaches it.
    pub service: Option<ReachedService>,
    pub state: PairState,
    /// When its keys were last regenerated; `None` where that is not known.
    pub rotated_at: Option<Timestamp>,
    /// The slots whose regeneration is not settled.
    pub uncertain: Vec<KeySlot>,
}

impl FoundPair {
    pub fn tax_code(&self) -> &TaxCode {
        &self.record.pair.place.tax_code
    }

    /// The product, the service, or what the portal calls the pair.
    pub fn title(&self) -> &str {
        match (self.record.product(), &self.service) {
            (Some(product), _) => product.name(),
            (None, Some(service)) => &service.known.service.name,
            (None, None) => &self.record.display_name,
        }
    }
}

/// The ledger's pairs, made ready to be searched, and made anew when the ledger has changed.
#[derive(Default)]
pub struct KnownPairs(Mutex<Option<Arc<PairIndex>>>);

impl KnownPairs {
    pub(crate) async fn now(&self, ledger: &dyn Ledger) -> Result<Arc<PairIndex>, LedgerError> {
        let known = self.lock().clone();
        let seen = known.as_ref().map(|known| known.mark());
        match (ledger.stock(seen).await?, known) {
            (None, Some(known)) => Ok(known),
            (stock, _) => {
                let made = Arc::new(PairIndex::of(stock.unwrap_or_default()));
                *self.lock() = Some(made.clone());
                Ok(made)
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<PairIndex>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// From the ledger alone: no keychain, no network.
pub async fn find_pairs(
    ledger: &dyn Ledger,
    known: &KnownPairs,
    question: &PairQuestion,
) -> Result<FoundPairs, LedgerError> {
    Ok(known.now(ledger).await?.find(question))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::fakes::{Desk, comune, confirmed, manage_key_id, manage_key_record, place};
    use crate::{
        Clock, Environment, Institution, IoService, Place, Product, ServiceListing, ServiceState, SlotRecord,
        SubscriptionId, generate, regenerate, sync,
    };

    const DAY: Duration = Duration::from_hours(24);

    fn azienda() -> Institution {
        Institution {
            id: InstitutionId::parse("azienda").unwrap(),
            name: "Azienda Sanitària 3".to_owned(),
            tax_code: TaxCode::parse("01234567890").unwrap(),
            ..comune()
        }
    }

    fn record(place: &Place, subscription: &str) -> Record {
        Record {
            pair: place.pair(&SubscriptionId::parse(subscription).unwrap()),
            display_name: format!("{subscription} per esteso"),
            primary: SlotRecord::default(),
            secondary: SlotRecord::default(),
            kept_at: Some(Timestamp(1)),
            first_seen: Timestamp(1),
            confirmed_at: Some(Timestamp(1)),
            listed: true,
        }
    }

    /// Two entes with three pairs of pagoPA, and one service of IO.
    async fn desk() -> Desk {
        let desk = Desk::new();
        for institution in [comune(), azienda()] {
            desk.ledger.remember_institution(&institution).await.unwrap();
        }
        let produzione = azienda().place(Environment::Produzione);
        let rotated = SlotRecord {
            changed_at: Some(Timestamp(50)),
            ..SlotRecord::default()
        };
        let records = [
            Record {
                primary: rotated,
                ..record(&place(), "gdp-00264560608")
            },
            record(&place(), "bes-1"),
            Record {
                confirmed_at: None,
                ..record(&produzione, "nodauth-01234567890")
            },
        ];
        for record in records {
            desk.ledger.record(&record, &[]).await.unwrap();
        }
        let service = IoService {
            id: SubscriptionId::parse("01HZ").unwrap(),
            name: "TARI".to_owned(),
            organization: "Comune di Forlì".to_owned(),
            tax_code: TaxCode::parse("00606620409").unwrap(),
            state: ServiceState::Approved,
            authorized_cidrs: Vec::new(),
        };
        desk.ledger.record_manage_key(&manage_key_record(), Timestamp(1)).await.unwrap();
        desk.ledger.record(&record(&service.place(), "01HZ"), &[]).await.unwrap();
        let listing = ServiceListing {
            services: vec![service],
            unreadable: 0,
        };
        let recorded = desk.ledger.record_services(&manage_key_id(), &listing, Timestamp(1));
        recorded.await.unwrap();
        desk
    }

    fn all() -> PairQuestion {
        PairQuestion {
            limit: usize::MAX,
            ..PairQuestion::default()
        }
    }

    async fn found(desk: &Desk, question: &PairQuestion) -> FoundPairs {
        find_pairs(&desk.ledger, &KnownPairs::default(), question).await.unwrap()
    }

    async fn ids(desk: &Desk, question: &PairQuestion) -> Vec<String> {
        let found = found(desk, question).await;
        let ids = found.rows.iter().map(|row| row.record.pair.subscription.to_string());
        ids.collect()
    }

    async fn ids_of(desk: &Desk, words: &str) -> Vec<String> {
        let question = PairQuestion {
            words: words.to_owned(),
            ..all()
        };
        ids(desk, &question).await
    }

    #[tokio::test]
    async fn a_pair_is_found_by_its_ente_its_codice_fiscale_its_product_and_the_manuals_name() {
        let desk = desk().await;
        assert_eq!(ids_of(&desk, "SANITARIA azienda").await, ["nodauth-01234567890"]);
        assert_eq!(ids_of(&desk, "00264560608").await, ["bes-1", "gdp-00264560608"]);
        assert_eq!(ids_of(&desk, "integrazione asincrona").await, ["gdp-00264560608"]);
        assert_eq!(ids_of(&desk, "posizioni esempio").await, ["gdp-00264560608"]);
        assert_eq!(ids_of(&desk, "per esteso").await, ["bes-1"], "one of no known product");
        assert_eq!(ids_of(&desk, "forli tari").await, ["01HZ"]);
        assert_eq!(ids_of(&desk, "tari esempio").await, [""; 0], "every word");
    }

    #[tokio::test]
    async fn a_row_says_whose_it_is_and_the_count_how_many_entes() {
        let desk = desk().await;
        let everything = found(&desk, &all()).await;
        assert_eq!((everything.total, everything.of, everything.institutions), (4, 4, 3));
        let question = PairQuestion {
            words: "comune".to_owned(),
            offset: 2,
            limit: 5,
            ..PairQuestion::default()
        };
        let found = found(&desk, &question).await;
        assert_eq!((found.total, found.of, found.institutions, found.rows.len()), (3, 4, 2, 1));
        let of_io = &found.rows[0];
        assert_eq!((of_io.owner.as_str(), of_io.title()), ("Comune di Forlì", "TARI"));
        assert_eq!(of_io.service.as_ref().unwrap().manage_key, manage_key_id());
        assert_eq!(of_io.institution, None, "no page of pagoPA leads there");
    }

    #[tokio::test]
    async fn ties_stay_in_the_order_of_the_entes_also_when_the_order_is_turned_round() {
        let desk = desk().await;
        let sorted = async |order, descending| {
            let question = PairQuestion { order, descending, ..all() };
            ids(&desk, &question).await.join(" ")
        };
        let (azienda, bes, gdp, io) = ("nodauth-01234567890", "bes-1", "gdp-00264560608", "01HZ");
        let is = |ids: [&str; 4]| ids.join(" ");
        assert_eq!(sorted(PairOrder::Institution, false).await, is([azienda, bes, gdp, io]));
        assert_eq!(sorted(PairOrder::Institution, true).await, is([io, bes, gdp, azienda]));
        assert_eq!(sorted(PairOrder::Product, false).await, is([bes, azienda, gdp, io]));
        assert_eq!(sorted(PairOrder::Rotated, false).await, is([azienda, bes, io, gdp]));
        assert_eq!(sorted(PairOrder::Rotated, true).await, is([gdp, azienda, bes, io]));
        assert_eq!(sorted(PairOrder::Confirmed, false).await, is([azienda, bes, gdp, io]));
        assert_eq!(sorted(PairOrder::Confirmed, true).await, is([bes, gdp, io, azienda]));
    }

    #[tokio::test]
    async fn filters_leave_what_is_of_a_place_in_a_state_or_old() {
        let desk = desk().await;
        let left = async |filter| {
            let question = PairQuestion { filter, ..all() };
            ids(&desk, &question).await
        };
        let of = |realm| PairFilter { realm: Some(realm), ..PairFilter::default() };
        assert_eq!(left(of(Realm::Io)).await, ["01HZ"]);
        assert_eq!(left(of(Realm::PagoPa(Environment::Collaudo))).await, ["bes-1", "gdp-00264560608"]);
        let never = PairFilter {
            state: Some(PairState::NeverConfirmed),
            ..PairFilter::default()
        };
        assert_eq!(left(never).await, ["nodauth-01234567890"]);
        let older_than = |moment| PairFilter {
            older_than: Some(Timestamp(moment)),
            ..PairFilter::default()
        };
        assert_eq!(left(older_than(50)).await.len(), 3, "of these it is not known");
        assert_eq!(left(older_than(51)).await.len(), 4);
    }

    #[tokio::test]
    async fn how_old_a_pair_is_is_known_when_it_was_made_or_changed_from_here() {
        let desk = Desk::new();
        let known = KnownPairs::default();
        let rotated = async || {
            let found = find_pairs(&desk.ledger, &known, &all()).await.unwrap();
            found.rows.iter().map(|row| row.rotated_at).collect::<Vec<_>>()
        };
        desk.portal.has(Product::Nodoauth, "p", "s");
        sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(rotated().await, [None], "it may be years old");
        let collaudo = Environment::Collaudo;
        generate(&desk.ports(), &comune(), collaudo, Product::Gpd, &confirmed()).await.unwrap();
        let made = rotated().await[1];
        assert!(made.is_some());
        desk.clock.sleep(DAY).await;
        let gpd = SubscriptionId::parse("gdp-00264560608").unwrap();
        let (yes, seen) = (confirmed(), crate::Changes::default());
        regenerate(&desk.ports(), &place(), &gpd, KeySlot::Primary, &yes, seen).await.unwrap();
        assert!(rotated().await[1] > made);
    }
}
