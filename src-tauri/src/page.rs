//! The API Key page of one ente in one environment, as the window asks for it and as it is shown.

use portachiavi_keys::{
    Coded, Environment, ErrorCode, Institution, InstitutionId, KeySlot, Ledger, LedgerError, Operation,
    PairId, Place, RecoverError, Recovered, SubscriptionId, SyncError, choices, inspect, recover, sync,
};

use crate::desk::Desk;
use crate::view::{AnswerView, ErrorView, KeyRequest, KeysView, PageRequest, PairView};

pub struct Page {
    pub institution: Institution,
    pub environment: Environment,
}

impl Page {
    pub fn place(&self) -> Place {
        self.institution.place(self.environment)
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
        let environment = request
            .environment
            .parse()
            .map_err(|_| ErrorCode::UnknownRequest)?;
        Ok(Page {
            institution: self.institution(&request.institution).await?,
            environment,
        })
    }

    pub async fn pair(&self, request: &KeyRequest) -> Result<(PairId, KeySlot), ErrorView> {
        let page = self.page(&request.page).await?;
        let subscription =
            SubscriptionId::parse(&request.subscription).map_err(|_| ErrorCode::UnknownRequest)?;
        let slot = request.slot.parse().map_err(|_| ErrorCode::UnknownRequest)?;
        Ok((page.place().pair(&subscription), slot))
    }

    /// What is kept, and with `answer` what the portal and the keychain say now.
    pub async fn show(&self, page: &Page, answer: Option<AnswerView>) -> Result<KeysView, ErrorView> {
        let place = page.place();
        let inventory = inspect(&self.ledger, &place).await?;
        let open = self.ledger.open_intents(&place).await?;
        let uncertain = |id: &SubscriptionId, slot: KeySlot| {
            open.iter().any(|intent| match &intent.operation {
                Operation::Regenerate {
                    subscription,
                    slot: asked,
                    ..
                } => subscription == id && *asked == slot,
                Operation::Generate { .. } => false,
            })
        };
        let generated = inventory.generated();
        Ok(KeysView {
            institution: (&page.institution).into(),
            environment: page.environment,
            pairs: inventory
                .records
                .iter()
                .map(|record| PairView::new(record, |slot| uncertain(&record.pair.subscription, slot)))
                .collect(),
            choices: choices(page.institution.entitlement, &generated)
                .into_iter()
                .map(Into::into)
                .collect(),
            as_of: inventory.as_of,
            keychain: match &answer {
                Some(_) => Some(self.keychain.state().await.into()),
                None => None,
            },
            answer,
        })
    }

    /// Settles what is open, then lists: what the portal says now, or why it could not be asked.
    pub async fn ask(&self, page: &Page) -> Result<AnswerView, LedgerError> {
        let portal = match self.back_office(page).await {
            Ok(portal) => portal,
            Err(error) => return Ok(AnswerView::failed(&error)),
        };
        let ports = self.ports(&portal);
        let recovered = match recover(&ports, &page.place()).await {
            Ok(recovered) => recovered,
            Err(RecoverError::Portal(error)) => return Ok(AnswerView::failed(&error)),
            // What cannot be kept yet stays open; the list below says why.
            Err(RecoverError::Keep(error)) => {
                tracing::warn!(code = ?error.code(), "open operations could not be settled");
                let unknown = self.ledger.open_intents(&page.place()).await?.len();
                Recovered {
                    unknown,
                    ..Recovered::default()
                }
            }
        };
        match sync(&ports, &page.place()).await {
            Ok(synced) => Ok(AnswerView::of(
                &synced,
                recovered.done + recovered.not_done,
                recovered.unknown,
            )),
            Err(SyncError::Portal(error)) => Ok(AnswerView::failed(&error)),
            Err(SyncError::Ledger(error)) => Err(error),
        }
    }
}
