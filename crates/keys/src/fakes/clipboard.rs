use std::sync::Mutex;

use async_trait::async_trait;

use crate::{ApiKey, Clipboard, ClipboardError};

#[derive(Default)]
pub struct FakeClipboard(Mutex<String>);

impl FakeClipboard {
    pub fn content(&self) -> String {
        self.0.lock().unwrap().clone()
    }
    pub fn person_copies(&self, text: &str) {
        *self.0.lock().unwrap() = text.to_owned();
    }
}

#[async_trait]
impl Clipboard for FakeClipboard {
    async fn write_secret(&self, key: &ApiKey) -> Result<(), ClipboardError> {
        self.person_copies(key.expose());
        Ok(())
    }
    async fn holds(&self, key: &ApiKey) -> Result<bool, ClipboardError> {
        Ok(self.content() == key.expose())
    }
    async fn clear(&self) -> Result<(), ClipboardError> {
        self.person_copies("");
        Ok(())
    }
}
