use portachiavi_keys::{
    AskedAgain, Environment, ErrorCode, Product, SubscriptionId, patience, reveal, verify,
};
use tauri::State;
use tauri::ipc::Channel;

use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::page::Page;
use crate::state::AppState;
use crate::view::{AskedAgainView, ErrorView, PairRequest, UsageView, VerifiedView, VerifyRequest};

/// Asks where a kept key is used whether it is taken: this proves the key, nothing more. `null` where the person has
/// left before it was known.
#[tauri::command]
pub async fn verify_key(
    state: State<'_, AppState>,
    request: VerifyRequest,
    progress: Channel<AskedAgainView>,
) -> Result<Option<VerifiedView>, ErrorView> {
    let left = state.verification_left.notified();
    let desk = state.desk()?;
    let tell = move |again: AskedAgain| {
        if let Err(error) = progress.send(again.into()) {
            tracing::debug!(%error, "nobody looks at the progress");
        }
    };
    tokio::select! {
        verified = desk.verify(&request, &tell) => verified.map(Some),
        () = left => Ok(None),
    }
}

/// Whoever asked has left: nothing more is sent.
#[tauri::command]
pub fn stop_verifying(state: State<'_, AppState>) {
    state.verification_left.notify_waiters();
}

/// Which addresses a pair's keys open, and what is called to verify one.
#[tauri::command]
pub async fn pair_usage(state: State<'_, AppState>, request: PairRequest) -> Result<UsageView, ErrorView> {
    state.desk()?.usage(&request).await
}

/// The line for a shell. It holds no key, so that it stays on the clipboard.
#[tauri::command]
pub async fn copy_curl(state: State<'_, AppState>, request: PairRequest) -> Result<(), ErrorView> {
    let UsageView { curl, .. } = state.desk()?.usage(&request).await?;
    Ok(state.clipboard.write_text(curl).await?)
}

impl Desk {
    async fn verify(
        &self,
        request: &VerifyRequest,
        tell: &(dyn Fn(AskedAgain) + Send + Sync),
    ) -> Result<VerifiedView, ErrorView> {
        let page = self.page(&request.key.page).await?;
        may_ask(&page, request.confirmed)?;
        let (pair, slot) = self.pair(&request.key).await?;
        match page {
            Page::Io { .. } => {
                let key = reveal(&*self.keychain, &pair, slot).await?;
                self.io_with(key.clone()).await?.verify(&key).await?;
                Ok(VerifiedView::taken())
            }
            Page::PagoPa { environment, .. } => {
                let product = product_of(&pair.subscription)?;
                let key = reveal(&*self.keychain, &pair, slot).await?;
                let patience = patience(&self.ledger, &SystemClock, &pair, slot).await?;
                let gateway = self.gateway(environment).await?;
                let verified = verify(&gateway, &SystemClock, product, &key, patience, tell).await?;
                Ok(VerifiedView::new(verified, !patience.is_zero()))
            }
        }
    }

    async fn usage(&self, request: &PairRequest) -> Result<UsageView, ErrorView> {
        let Page::PagoPa { environment, .. } = self.page(&request.page).await? else {
            return Err(ErrorCode::UnknownRequest.into());
        };
        let id = SubscriptionId::parse(&request.subscription).map_err(|_| ErrorCode::UnknownRequest)?;
        let product = product_of(&id)?;
        let runtime = self.runtime().await?;
        let question = runtime.question(product, environment);
        let opened = runtime.opened_by(product, environment);
        Ok(UsageView {
            opens: opened.into_iter().map(String::from).collect(),
            header: question.header.to_owned(),
            method: question.method.to_owned(),
            address: question.url.into(),
            taken_as: question.taken_as.to_vec(),
            curl: runtime.curl(product, environment),
        })
    }
}

/// In Produzione a system in use is called: only after a yes. IO is asked as it is for every list.
fn may_ask(page: &Page, confirmed: bool) -> Result<(), ErrorCode> {
    match page {
        Page::PagoPa {
            environment: Environment::Produzione,
            ..
        } if !confirmed => Err(ErrorCode::UnknownRequest),
        Page::PagoPa { .. } | Page::Io { .. } => Ok(()),
    }
}

/// The window asks nothing about pairs of a product that is not known.
fn product_of(subscription: &SubscriptionId) -> Result<Product, ErrorCode> {
    Product::of(subscription).ok_or(ErrorCode::UnknownRequest)
}

#[cfg(test)]
mod tests {
    use portachiavi_keys::{Entitlement, Institution, InstitutionId, InstitutionKind, Ledger, TaxCode};

    use super::*;
    use crate::settings::{Chosen, Policy, Settings};
    use crate::view::{KeyRequest, PageRequest, PortalChoice};

    fn comune() -> Institution {
        Institution {
            id: InstitutionId::parse("6b5c8e0e-55a3-4b6f-8f1a-5f0e3c1d2a10").unwrap(),
            name: "Comune di Esempio".to_owned(),
            tax_code: TaxCode::parse("00264560608").unwrap(),
            kind: InstitutionKind::Ec,
            role: "Referente dei Pagamenti".to_owned(),
            entitlement: Entitlement::default(),
        }
    }

    #[test]
    fn only_produzione_waits_for_a_yes() {
        let page = |environment| Page::PagoPa {
            institution: comune(),
            environment,
        };
        assert_eq!(may_ask(&page(Environment::Collaudo), false), Ok(()));
        assert_eq!(may_ask(&page(Environment::Produzione), true), Ok(()));
        let refused = may_ask(&page(Environment::Produzione), false);
        assert_eq!(refused, Err(ErrorCode::UnknownRequest));
    }

    #[tokio::test]
    async fn a_key_of_produzione_is_not_even_looked_up_without_a_yes() {
        let folder = tempfile::tempdir().unwrap();
        let usual = Chosen::new(&Policy::Absent, &Settings::default());
        let desk = Desk::open(PortalChoice::Demo, folder.path(), None, usual).unwrap();
        desk.ledger.remember_institution(&comune()).await.unwrap();
        let key = KeyRequest {
            page: PageRequest::Pagopa {
                institution: comune().id.to_string(),
                environment: "produzione".to_owned(),
            },
            subscription: "gdp-00264560608".to_owned(),
            slot: "primary".to_owned(),
        };
        let request = VerifyRequest {
            key,
            confirmed: false,
        };
        let refused = desk.verify(&request, &|_| {}).await.unwrap_err();
        assert_eq!(refused.code, ErrorCode::UnknownRequest);
    }
}
