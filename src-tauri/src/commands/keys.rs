use std::sync::Arc;

use portachiavi_keys::{
    Confirmation, Consent, ErrorCode, SubscriptionId, copy, generate, regenerate, reveal,
};
use tauri::State;
use tokio::sync::OwnedMutexGuard;

use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::page::Page;
use crate::state::AppState;
use crate::view::{
    AnnotateRequest, AnswerView, CopiedView, ErrorView, GenerateRequest, KeyRequest, KeysView, PageRequest,
    PairRequest, RegenerateRequest, RevealedKeyView,
};

/// What is kept, from the ledger alone.
#[tauri::command]
pub async fn list_keys(state: State<'_, AppState>, page: PageRequest) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&page).await?;
    desk.show(&page, None).await
}

/// Asks the portal and brings what is kept up to date. A portal that does not answer is told in the view.
#[tauri::command]
pub async fn sync_keys(state: State<'_, AppState>, page: PageRequest) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&page).await?;
    let answer = match desk.turn(&page.place()).await {
        Ok(_turn) => desk.ask(&page).await?,
        Err(busy) => AnswerView::failed(&busy),
    };
    desk.show(&page, Some(answer)).await
}

#[tauri::command]
pub async fn generate_keys(
    state: State<'_, AppState>,
    request: GenerateRequest,
) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&request.page).await?;
    let Page::PagoPa {
        institution,
        environment,
    } = &page
    else {
        return Err(ErrorCode::UnknownRequest.into());
    };
    let product = request.product.parse().map_err(|_| ErrorCode::UnknownRequest)?;
    let yes = confirmation(&request.confirmation)?;
    let _turn = state.turn(&desk, &page).await?;
    let portal = desk.portal(&page).await?;
    generate(&desk.ports(&*portal), institution, *environment, product, &yes).await?;
    desk.show(&page, Some(AnswerView::default())).await
}

#[tauri::command]
pub async fn regenerate_key(
    state: State<'_, AppState>,
    request: RegenerateRequest,
) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&request.key.page).await?;
    let (pair, slot) = desk.pair(&request.key).await?;
    let yes = Consent {
        confirmation: confirmation(&request.confirmation)?,
        seen: request.seen.into(),
        typed: request.typed,
    };
    let _turn = state.turn(&desk, &page).await?;
    let portal = desk.portal(&page).await?;
    let ports = desk.ports(&*portal);
    let done = regenerate(&ports, &pair.place, &pair.subscription, slot, &yes).await?;
    let answer = AnswerView {
        despite: done.despite.as_ref().map(|error| ErrorView::of(error)),
        ..AnswerView::default()
    };
    desk.show(&page, Some(answer)).await
}

/// Forgets a pair that the portal lists no more: its keys leave the keychain.
#[tauri::command]
pub async fn remove_pair(state: State<'_, AppState>, request: PairRequest) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&request.page).await?;
    let subscription = SubscriptionId::parse(&request.subscription).map_err(|_| ErrorCode::UnknownRequest)?;
    let _turn = state.turn(&desk, &page).await?;
    let pair = page.place().pair(&subscription);
    portachiavi_keys::remove_pair(&*desk.keychain, &desk.ledger, &SystemClock, &pair).await?;
    desk.show(&page, None).await
}

/// Keeps what the person says of a pair. It waits for no change that is under way: nothing of a key is touched.
#[tauri::command]
pub async fn annotate_pair(
    state: State<'_, AppState>,
    request: AnnotateRequest,
) -> Result<KeysView, ErrorView> {
    let desk = state.desk()?;
    let page = desk.page(&request.page).await?;
    let subscription = SubscriptionId::parse(&request.subscription).map_err(|_| ErrorCode::UnknownRequest)?;
    let pair = page.place().pair(&subscription);
    let note = request.note.try_into()?;
    portachiavi_keys::annotate(&desk.ledger, &SystemClock, &pair, note).await?;
    desk.show(&page, None).await
}

fn confirmation(text: &str) -> Result<Confirmation, ErrorCode> {
    text.parse().map_err(|_| ErrorCode::UnknownRequest)
}

/// The only command that gives the window a key in clear: one slot of one pair.
#[tauri::command]
pub async fn reveal_key(
    state: State<'_, AppState>,
    request: KeyRequest,
) -> Result<RevealedKeyView, ErrorView> {
    let desk = state.desk()?;
    let (pair, slot) = desk.pair(&request).await?;
    Ok(RevealedKeyView::of(&reveal(&*desk.keychain, &pair, slot).await?))
}

/// The key goes from the keychain to the clipboard without passing the window.
#[tauri::command]
pub async fn copy_key(state: State<'_, AppState>, request: KeyRequest) -> Result<CopiedView, ErrorView> {
    let desk = state.desk()?;
    let (pair, slot) = desk.pair(&request).await?;
    let key = copy(&*desk.keychain, &state.clipboard, &pair, slot).await?;
    state.clipboard.forget_later(key).await;
    Ok(CopiedView::new())
}

impl AppState {
    /// The turn to change something. Whoever left the portal while waiting for it wants nothing changed any more.
    async fn turn(&self, desk: &Arc<Desk>, page: &Page) -> Result<OwnedMutexGuard<()>, ErrorView> {
        let turn = desk.turn(&page.place()).await?;
        if Arc::ptr_eq(&self.desk()?, desk) {
            Ok(turn)
        } else {
            Err(ErrorCode::PortalNotChosen.into())
        }
    }
}
