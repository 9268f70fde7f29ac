//! The system's clipboard through the plugin, from Rust only: the window has no permission on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use portachiavi_keys::{ApiKey, CLIPBOARD_HOLDS_FOR, Clipboard, ClipboardError, forget};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use tokio::sync::Mutex;

#[derive(Clone)]
pub struct SystemClipboard {
    app: AppHandle,
    /// The key copied last, until it is forgotten.
    copied: Arc<Mutex<Option<ApiKey>>>,
    copies: Arc<AtomicU64>,
}

impl SystemClipboard {
    pub fn new(app: AppHandle) -> Self {
        SystemClipboard {
            app,
            copied: Arc::default(),
            copies: Arc::default(),
        }
    }

    /// Forgets `key` after its time, unless another copy starts the time anew.
    pub async fn forget_later(&self, key: ApiKey) {
        *self.copied.lock().await = Some(key);
        let copy = self.copies.fetch_add(1, Ordering::SeqCst) + 1;
        let clipboard = self.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(CLIPBOARD_HOLDS_FOR).await;
            if clipboard.copies.load(Ordering::SeqCst) == copy {
                clipboard.forget_now().await;
            }
        });
    }

    /// Forgets the key copied last, if the clipboard still holds it.
    pub async fn forget_now(&self) {
        if let Some(key) = self.copied.lock().await.take()
            && let Err(error) = forget(self, &key).await
        {
            tracing::warn!(%error, "the clipboard could not be cleared");
        }
    }

    /// The plugin's calls wait for the window system: never on a thread that others need.
    async fn apart<T: Send + 'static>(
        &self,
        call: impl FnOnce(AppHandle) -> tauri_plugin_clipboard_manager::Result<T> + Send + 'static,
    ) -> Result<T, ClipboardError> {
        let app = self.app.clone();
        let answer = tokio::task::spawn_blocking(move || call(app)).await;
        answer
            .map_err(|error| ClipboardError(error.to_string()))?
            .map_err(|error| ClipboardError(error.to_string()))
    }
}

#[async_trait]
impl Clipboard for SystemClipboard {
    async fn write_secret(&self, key: &ApiKey) -> Result<(), ClipboardError> {
        let key = key.clone();
        self.apart(move |app| app.clipboard().write_secret(key.expose()))
            .await
    }

    async fn holds(&self, key: &ApiKey) -> Result<bool, ClipboardError> {
        // A clipboard with a picture in it, or with nothing, does not hold the key: that is no failure.
        let text = self
            .apart(|app| Ok(app.clipboard().read_text().unwrap_or_default()))
            .await?;
        Ok(text == key.expose())
    }

    async fn clear(&self) -> Result<(), ClipboardError> {
        self.apart(|app| app.clipboard().clear()).await
    }
}
