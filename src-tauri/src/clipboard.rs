//! The system's clipboard through the plugin, from Rust only: the window has no permission on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use portachiavi_keys::{ApiKey, CLIPBOARD_HOLDS_FOR, Clipboard, ClipboardError, forget};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use tokio::sync::Mutex;

const TRIES: usize = 5;
const PAUSE: Duration = Duration::from_millis(100);

/// How the plugin says that there is a picture, or nothing: it tells its errors in words only.
const NO_TEXT: &str = "not available in the requested format or the clipboard is empty";

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

    /// Forgets the key copied last, if the clipboard still holds it. Another program may have the clipboard in its
    /// hands for a moment, so a failure is tried again; the key is remembered until it is certain that it is gone.
    pub async fn forget_now(&self) {
        let mut copied = self.copied.lock().await;
        let Some(key) = copied.clone() else { return };
        for _ in 0..TRIES {
            match forget(self, &key).await {
                Ok(_) => {
                    *copied = None;
                    return;
                }
                Err(error) => tracing::warn!(%error, "the clipboard could not be cleared"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Puts ordinary text there: no secret.
    pub async fn write_text(&self, text: String) -> Result<(), ClipboardError> {
        self.apart(move |app| app.clipboard().write_text(text)).await
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
        match self.apart(|app| app.clipboard().read_text()).await {
            Ok(text) => Ok(text == key.expose()),
            Err(ClipboardError(reason)) if reason.contains(NO_TEXT) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn clear(&self) -> Result<(), ClipboardError> {
        self.apart(|app| app.clipboard().clear()).await
    }
}
