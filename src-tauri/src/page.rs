//! The API Key page of one ente in one environment, as the window asks for it and as it is shown.

use std::collections::HashMap;

use portachiavi_keys::{
    Coded, Environment, ErrorCode, Institution, InstitutionId, Intent, Inventory, KeySlot, KnownService,
    Ledger, LedgerError, ManageKeyId, Operation, PairId, PairNote, Place, Record, RecoverError, Recovered,
    SubscriptionId, SyncError, TaxCode, Timestamp, choices, inspect, recover, sync,
};

use crate::desk::Desk;
use crate::view::{
    AnswerView, ErrorView, InstitutionView, KeyRequest, KeysView, PageRequest, PairView, ServiceView,
};

pub enum Page {
    PagoPa {
        institution: Institution,
        environment: Environment,
    },
    Io {
        service: KnownService,
        manage_key: ManageKeyId,
    },
}

impl Page {
    pub fn place(&self) -> Place {
        match self {
            Page::PagoPa {
                institution,
                environment,
            } => institution.place(*environment),
            Page::Io { service, .. } => service.service.place(),
        }
    }

    /// The one service that a page of IO is about: the portal answers for it alone.
    pub fn service(&self) -> Option<&SubscriptionId> {
        match self {
            Page::PagoPa { .. } => None,
            Page::Io { service, .. } => Some(&service.service.id),
        }
    }

    /// Whether a pair of this page's place is shown on it.
    fn shows(&self, pair: &PairId) -> bool {
        match self {
            Page::PagoPa { .. } => true,
            Page::Io { service, .. } => pair.subscription == service.service.id,
        }
    }

    /// Whether an operation of this page's place is about something shown on it.
    fn asks(&self, intent: &Intent) -> bool {
        match (&intent.operation, self) {
            (Operation::Regenerate { subscription, .. }, Page::Io { service, .. }) => {
                subscription == &service.service.id
            }
            (Operation::Generate { .. }, Page::Io { .. }) => false,
            (Operation::Generate { .. } | Operation::Regenerate { .. }, Page::PagoPa { .. }) => true,
        }
    }
}

impl Desk {
    /// The ente as last told by the portal.
    pub async fn institution(&self, id: &str) -> Result<Institution, ErrorView> {
        let id = InstitutionId::parse(id).map_err(|_| ErrorCode::UnknownRequest)?;
        let known = self.ledger.institutions().await?;
        Ok(known
            .into_iter()
            .find(|institution| institution.id == id)
            .ok_or(ErrorCode::UnknownInstitution)?)
    }

    pub async fn page(&self, request: &PageRequest) -> Result<Page, ErrorView> {
        match request {
            PageRequest::Kept { .. } => Err(ErrorCode::UnknownRequest.into()),
            PageRequest::Pagopa {
                institution,
                environment,
            } => Ok(Page::PagoPa {
                institution: self.institution(institution).await?,
                environment: environment.parse().map_err(|_| ErrorCode::UnknownRequest)?,
            }),
            PageRequest::Io { manage_key, service } => {
                let manage_key = manage_key.parse().map_err(|_| ErrorCode::UnknownRequest)?;
                let known = self.ledger.services(&manage_key).await?;
                let found = known
                    .into_iter()
                    .find(|known| known.service.id.as_str() == service);
                Ok(Page::Io {
                    service: found.ok_or(ErrorCode::UnknownRequest)?,
                    manage_key,
                })
            }
        }
    }

    async fn place(&self, request: &PageRequest) -> Result<Place, ErrorView> {
        match request {
            PageRequest::Kept { of, tax_code } => Ok(Place {
                realm: (*of).into(),
                tax_code: TaxCode::parse(tax_code).map_err(|_| ErrorCode::UnknownRequest)?,
            }),
            PageRequest::Pagopa { .. } | PageRequest::Io { .. } => Ok(self.page(request).await?.place()),
        }
    }

    pub async fn pair(&self, request: &KeyRequest) -> Result<(PairId, KeySlot), ErrorView> {
        let place = self.place(&request.page).await?;
        let subscription =
            SubscriptionId::parse(&request.subscription).map_err(|_| ErrorCode::UnknownRequest)?;
        let slot = request.slot.parse().map_err(|_| ErrorCode::UnknownRequest)?;
        Ok((place.pair(&subscription), slot))
    }

    /// What is kept, and with `answer` what the portal and the keychain say now.
    pub async fn show(&self, page: &Page, answer: Option<AnswerView>) -> Result<KeysView, ErrorView> {
        let place = page.place();
        let inventory = inspect(&self.ledger, &place).await?;
        let open = self.ledger.open_intents(Some(&place)).await?;
        let uncertain =
            |id: &SubscriptionId, slot: KeySlot| open.iter().any(|intent| intent.operation.renews(id, slot));
        let generated = inventory.generated();
        let (institution, environment, service, choices) = match page {
            Page::PagoPa {
                institution,
                environment,
            } => (
                institution.into(),
                *environment,
                None,
                choices(institution.entitlement, &generated),
            ),
            Page::Io {
                service: KnownService { service, listed },
                ..
            } => (
                InstitutionView::of_service(service),
                Environment::Produzione,
                Some(ServiceView::new(service, *listed)),
                Vec::new(),
            ),
        };
        let asked = open.iter().filter(|intent| page.asks(intent));
        let (notes, unwritten) = (self.notes(&place).await, PairNote::default());
        Ok(KeysView {
            institution,
            environment,
            service,
            pairs: inventory
                .records
                .iter()
                .filter(|record| page.shows(&record.pair))
                .map(|record| {
                    let note = notes.get(&record.pair).unwrap_or(&unwritten);
                    PairView::new(record, note, |slot| uncertain(&record.pair.subscription, slot))
                })
                .collect(),
            choices: choices.into_iter().map(Into::into).collect(),
            as_of: match page {
                Page::PagoPa { .. } => inventory.as_of,
                // The portal answers for one service at a time: the page is as of its own pair.
                Page::Io { .. } => confirmed_at(&inventory, page),
            },
            keychain: match &answer {
                Some(_) => Some(self.keychain.state().await.into()),
                None => None,
            },
            answer,
            unsettled: asked.clone().count(),
            ask_at: asked.map(|intent| intent.ask_at).min(),
        })
    }

    /// A note that cannot be read hides no key; the verbs that mind it refuse.
    async fn notes(&self, place: &Place) -> HashMap<PairId, PairNote> {
        let notes = self.ledger.pair_notes(Some(place)).await;
        let notes = notes.unwrap_or_else(|error| {
            tracing::warn!(%error, "the notes cannot be read");
            Vec::new()
        });
        notes.into_iter().collect()
    }

    /// Settles what is open, then lists: what the portal says now, or why it could not be asked.
    pub async fn ask(&self, page: &Page) -> Result<AnswerView, LedgerError> {
        let portal = match self.portal(page).await {
            Ok(portal) => portal,
            Err(error) => return Ok(AnswerView::failed(&error)),
        };
        let ports = self.ports(&*portal);
        let recovered = if self.unsettled(page).await? == 0 {
            Recovered::default()
        } else {
            match recover(&ports, &page.place(), page.service()).await {
                Ok(recovered) => recovered,
                Err(RecoverError::Portal(error)) => return Ok(AnswerView::failed(&error)),
                // What cannot be kept yet stays open; the list below says why.
                Err(RecoverError::Keep(error)) => {
                    tracing::warn!(code = ?error.code(), "open operations could not be settled");
                    Recovered::default()
                }
            }
        };
        match sync(&ports, &page.place()).await {
            Ok(synced) => Ok(AnswerView::of(&synced, &recovered)),
            Err(SyncError::Portal(error)) => Ok(AnswerView::failed(&error)),
            Err(SyncError::Ledger(error)) => Err(error),
        }
    }

    /// How many operations about what this page shows are not settled.
    async fn unsettled(&self, page: &Page) -> Result<usize, LedgerError> {
        let open = self.ledger.open_intents(Some(&page.place())).await?;
        Ok(open.iter().filter(|intent| page.asks(intent)).count())
    }
}

fn confirmed_at(inventory: &Inventory, page: &Page) -> Option<Timestamp> {
    let kept = |record: &&Record| page.shows(&record.pair) && record.kept_at.is_some();
    inventory
        .records
        .iter()
        .find(kept)
        .and_then(|record| record.confirmed_at)
}
