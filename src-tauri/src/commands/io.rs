use portachiavi_aggregates::read_export;
use portachiavi_keys::{
    ApiKey, ErrorCode, KnownService, Ledger, ManageKeyId, NewManageKey, Progress, SyncedServices,
};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use crate::clock::SystemClock;
use crate::desk::Desk;
use crate::notify::{self, Ended};
use crate::state::AppState;
use crate::view::{
    AddManageKeyRequest, ErrorView, ImportRequest, ImportView, ManageKeyView, ProgressView, ServiceView,
    ServicesAnswerView, ServicesView,
};

/// Of an import's steps: the window draws at each.
const TOLD_EVERY: usize = 25;

#[tauri::command]
pub async fn manage_keys(state: State<'_, AppState>) -> Result<Vec<ManageKeyView>, ErrorView> {
    state.desk()?.manage_keys().await
}

/// Keeps a Manage key after one harmless question with it; under the id of another, it takes its place.
#[tauri::command]
pub async fn add_manage_key(
    state: State<'_, AppState>,
    request: AddManageKeyRequest,
) -> Result<Vec<ManageKeyView>, ErrorView> {
    let desk = state.desk()?;
    let pasted = Zeroizing::new(request.key);
    let key = ApiKey::parse(pasted.trim()).ok_or(ErrorCode::PortalKeyRefused)?;
    let id = match request.replaces {
        Some(id) => manage_key_id(&id)?,
        None => manage_key_id(&uuid::Uuid::new_v4().to_string())?,
    };
    let io = desk.io_with(key.clone()).await?;
    portachiavi_keys::add_manage_key(
        &io,
        &*desk.keychain,
        &desk.ledger,
        &SystemClock,
        id,
        request.name.trim(),
        &key,
    )
    .await?;
    desk.manage_keys().await
}

/// All that the export holds, each under its body's tax code. What was kept before a failure stays.
#[tauri::command]
pub async fn import_manage_keys(
    app: AppHandle,
    state: State<'_, AppState>,
    request: ImportRequest,
    progress: Channel<ProgressView>,
) -> Result<ImportView, ErrorView> {
    let desk = state.desk()?;
    let password = Zeroizing::new(request.password);
    let mut found = Vec::new();
    for keys in read_export(&request.file, &password)? {
        found.push(NewManageKey {
            id: manage_key_id(&format!("fc-{}", keys.tax_code))?,
            name: keys.tax_code.to_string(),
            key: keys.primary,
        });
    }
    let tell = teller(progress);
    let tell = |kept| {
        if kept % TOLD_EVERY == 0 {
            tell(Progress::Found(kept));
        }
    };
    let kept =
        portachiavi_keys::import_manage_keys(&*desk.keychain, &desk.ledger, &SystemClock, &found, &tell)
            .await;
    let (kept, left, error) = match kept {
        Ok(imported) => (imported.kept, imported.left, None),
        Err(failed) => (failed.kept, 0, Some(ErrorView::of(&failed.error))),
    };
    notify::tell(&app, Ended::ImportingKeys(kept));
    Ok(ImportView {
        kept,
        left,
        error,
        keys: desk.manage_keys().await?,
    })
}

/// The keys of its services stay where they are.
#[tauri::command]
pub async fn remove_manage_key(
    state: State<'_, AppState>,
    id: &str,
) -> Result<Vec<ManageKeyView>, ErrorView> {
    let desk = state.desk()?;
    portachiavi_keys::remove_manage_key(&*desk.keychain, &desk.ledger, &SystemClock, &manage_key_id(id)?)
        .await?;
    desk.manage_keys().await
}

/// What is known of the services, from the ledger alone.
#[tauri::command]
pub async fn list_services(state: State<'_, AppState>, key: &str) -> Result<ServicesView, ErrorView> {
    state.desk()?.services(&manage_key_id(key)?, None).await
}

/// Walks over the portal's list, and says on the way how far it has come.
#[tauri::command]
pub async fn sync_services(
    app: AppHandle,
    state: State<'_, AppState>,
    key: &str,
    progress: Channel<ProgressView>,
) -> Result<ServicesView, ErrorView> {
    let desk = state.desk()?;
    let id = manage_key_id(key)?;
    let tell = teller(progress);
    let answer = match desk.walk(&id, &tell).await {
        Ok(synced) => ServicesAnswerView {
            error: None,
            empty_but_known: synced.empty_but_known,
            unreadable: synced.unreadable,
        },
        Err(error) => ServicesAnswerView {
            error: Some(error),
            ..ServicesAnswerView::default()
        },
    };
    let is_whole = answer.error.is_none();
    let view = desk.services(&id, Some(answer)).await?;
    if is_whole {
        notify::tell(&app, Ended::ListingServices(view.services.len()));
    }
    Ok(view)
}

/// Says how far something has come, to whoever still looks.
fn teller(progress: Channel<ProgressView>) -> impl Fn(Progress) + Send + Sync {
    move |step| {
        if let Err(error) = progress.send(step.into()) {
            tracing::debug!(%error, "nobody looks at the progress");
        }
    }
}

fn manage_key_id(text: &str) -> Result<ManageKeyId, ErrorCode> {
    text.parse().map_err(|_| ErrorCode::UnknownRequest)
}

impl Desk {
    async fn manage_keys(&self) -> Result<Vec<ManageKeyView>, ErrorView> {
        let mut views = Vec::new();
        for record in self.ledger.manage_keys().await? {
            let services = self.ledger.services(&record.id).await?.len();
            views.push(ManageKeyView {
                id: record.id.to_string(),
                name: record.name,
                added_at: record.added_at,
                services,
            });
        }
        Ok(views)
    }

    async fn walk(
        &self,
        id: &ManageKeyId,
        tell: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<SyncedServices, ErrorView> {
        let _turn = self.walk_turn(id).await?;
        let io = self.io(id).await?;
        Ok(portachiavi_keys::sync_services(&io, &self.ledger, &SystemClock, id, tell).await?)
    }

    async fn services(
        &self,
        id: &ManageKeyId,
        answer: Option<ServicesAnswerView>,
    ) -> Result<ServicesView, ErrorView> {
        let known = self.ledger.services(id).await?;
        Ok(ServicesView {
            services: known
                .iter()
                .map(|KnownService { service, listed }| ServiceView::new(service, *listed))
                .collect(),
            as_of: self.ledger.services_as_of(id).await?,
            answer,
        })
    }
}
