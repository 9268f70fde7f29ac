//! What is asked again after a restart, a reconnect or a sleep: the keychain for what the archive does not know, and the
//! portals for what came of changes that nobody saw the end of. Nothing here sends a change.

use std::collections::BTreeSet;

use portachiavi_keys::{
    ErrorCode, Institution, Intent, KnownService, Ledger, LedgerError, ManageKeyId, Operation, Place, Realm,
    SubscriptionId, begin, postpone, recover,
};

use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::page::Page;
use crate::view::{ErrorView, SettledView};

impl Desk {
    /// Asks about everything that is open, whether or not its time has come. One place that cannot be asked does not
    /// keep the others from it.
    pub async fn settle(&self) -> Result<SettledView, LedgerError> {
        let mut settled = SettledView::default();
        match begin(&*self.keychain, &self.ledger, &SystemClock).await {
            Ok(found) => settled.found = found,
            Err(error) => settled.error = Some(ErrorView::of(&error)),
        }
        let before = self.ledger.open_intents(None).await?;
        let places: BTreeSet<&Place> = before.iter().map(|intent| &intent.place).collect();
        for place in places {
            let intents: Vec<&Intent> = before.iter().filter(|intent| intent.place == *place).collect();
            if let Err(error) = self.settle_place(place, &intents).await {
                tracing::warn!(code = ?error.code, "open operations could not be asked about");
                settled.error.get_or_insert(error);
            }
        }
        let after = self.ledger.open_intents(None).await?;
        settled.settled = before.len().saturating_sub(after.len());
        settled.unsettled = after.len();
        settled.ask_at = after.iter().map(|intent| intent.ask_at).min();
        Ok(settled)
    }

    /// A list of IO is of one service: each with an open intent is asked about by itself. The first trouble is told.
    async fn settle_place(&self, place: &Place, intents: &[&Intent]) -> Result<(), ErrorView> {
        let _turn = self.turn(place).await?;
        let mut told = Ok(());
        let pages = self.pages_of(place, intents).await?;
        if pages.is_empty() {
            // Nothing here leads to that portal any more: the ente or the Manage key may come back.
            postpone(&self.ledger, &SystemClock, intents.iter().copied()).await?;
            return Err(ErrorCode::OwnerUnknown.into());
        }
        for page in pages {
            let asked = match self.portal(&page).await {
                Ok(portal) => match recover(&self.ports(&*portal), place).await {
                    Ok(_) => Ok(()),
                    Err(error) => Err(error.into()),
                },
                Err(error) => {
                    postpone(&self.ledger, &SystemClock, intents.iter().copied()).await?;
                    Err(error.into())
                }
            };
            told = told.and(asked);
        }
        told
    }

    async fn pages_of(&self, place: &Place, intents: &[&Intent]) -> Result<Vec<Page>, LedgerError> {
        let Realm::PagoPa(environment) = place.realm else {
            let mut pages = Vec::new();
            for subscription in intents.iter().filter_map(|intent| subscription(intent)) {
                let found = self.service(subscription).await?;
                pages.extend(found.map(|(manage_key, service)| Page::Io { service, manage_key }));
            }
            return Ok(pages);
        };
        let known = self.ledger.institutions().await?;
        let owner = known.into_iter().find(|known| known.tax_code == place.tax_code);
        let page = |institution: Institution| Page::PagoPa {
            institution,
            environment,
        };
        Ok(owner.map(page).into_iter().collect())
    }

    /// A service by its id, with the first stored Manage key that reaches it.
    async fn service(&self, id: &SubscriptionId) -> Result<Option<(ManageKeyId, KnownService)>, LedgerError> {
        for key in self.ledger.manage_keys().await? {
            let known = self.ledger.services(&key.id).await?;
            let found = known.into_iter().find(|known| known.service.id == *id);
            if let Some(service) = found {
                return Ok(Some((key.id, service)));
            }
        }
        Ok(None)
    }
}

fn subscription(intent: &Intent) -> Option<&SubscriptionId> {
    match &intent.operation {
        Operation::Regenerate { subscription, .. } => Some(subscription),
        Operation::Generate { .. } => None,
    }
}
