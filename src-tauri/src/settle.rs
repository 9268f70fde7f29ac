//! What is asked again after a restart, a reconnect or a sleep: the keychain for what the archive does not know, and the
//! portals for what came of changes that nobody saw the end of. Nothing here sends a change.

use std::collections::BTreeSet;

use portachiavi_keys::{
    ErrorCode, Institution, Intent, Ledger, LedgerError, Operation, Place, Realm, SubscriptionId, begin,
    postpone, recover,
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
        let questions = self.questions(place, intents).await?;
        if questions.is_empty() {
            // Nothing here leads to that portal any more: the ente or the Manage key may come back.
            postpone(&self.ledger, &SystemClock, intents.iter().copied()).await?;
            return Err(ErrorCode::OwnerUnknown.into());
        }
        for ways in questions {
            let mut answer = Ok(());
            for page in ways {
                answer = self.recover_by(&page, intents).await;
                if answer.is_ok() {
                    break;
                }
            }
            told = told.and(answer);
        }
        told
    }

    async fn recover_by(&self, page: &Page, intents: &[&Intent]) -> Result<(), ErrorView> {
        let only = page.service();
        match self.portal(page).await {
            Ok(portal) => match recover(&self.ports(&*portal), &page.place(), only).await {
                Ok(_) => Ok(()),
                Err(error) => Err(error.into()),
            },
            Err(error) => {
                let about = |intent: &&&Intent| only.is_none_or(|only| intent.operation.is_about(only));
                let intents = intents.iter().filter(about).copied();
                postpone(&self.ledger, &SystemClock, intents).await?;
                Err(error.into())
            }
        }
    }

    /// Each with the ways in which it can be asked, the best first.
    async fn questions(&self, place: &Place, intents: &[&Intent]) -> Result<Vec<Vec<Page>>, LedgerError> {
        let Realm::PagoPa(environment) = place.realm else {
            let mut questions = Vec::new();
            for subscription in intents.iter().filter_map(|intent| subscription(intent)) {
                let ways = self.ways_to(subscription).await?;
                questions.extend((!ways.is_empty()).then_some(ways));
            }
            return Ok(questions);
        };
        let known = self.ledger.institutions().await?;
        let owner = known.into_iter().find(|known| known.tax_code == place.tax_code);
        let page = |institution: Institution| Page::PagoPa {
            institution,
            environment,
        };
        Ok(owner.map(|owner| vec![page(owner)]).into_iter().collect())
    }

    /// A service of IO by every stored Manage key that reaches it: one may have been revoked.
    async fn ways_to(&self, id: &SubscriptionId) -> Result<Vec<Page>, LedgerError> {
        let mut ways = Vec::new();
        for key in self.ledger.manage_keys().await? {
            let known = self.ledger.services(&key.id).await?;
            let found = known.into_iter().find(|known| known.service.id == *id);
            ways.extend(found.map(|service| (key.id, service)));
        }
        ways.sort_by_key(|(_, service)| !service.listed);
        let page = |(manage_key, service)| Page::Io { service, manage_key };
        Ok(ways.into_iter().map(page).collect())
    }
}

fn subscription(intent: &Intent) -> Option<&SubscriptionId> {
    match &intent.operation {
        Operation::Regenerate { subscription, .. } => Some(subscription),
        Operation::Generate { .. } => None,
    }
}
