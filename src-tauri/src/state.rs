use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use portachiavi_keys::ErrorCode;
use url::Url;

use crate::clipboard::SystemClipboard;
use crate::desk::Desk;
use crate::settings::Settings;
use crate::view::PortalChoice;

/// All that the commands share.
pub struct AppState {
    pub clipboard: SystemClipboard,
    /// A demo portal already running on this machine, named on the command line.
    pub portal_address: Option<Url>,
    data: PathBuf,
    settings: Mutex<Settings>,
    desk: Mutex<Option<Arc<Desk>>>,
}

impl AppState {
    pub fn new(data: PathBuf, options: &crate::Options, clipboard: SystemClipboard) -> Self {
        let mut settings = Settings::load(&data);
        if options.demo {
            settings.portal = Some(PortalChoice::Demo);
        }
        AppState {
            clipboard,
            portal_address: options.portal.clone(),
            data,
            settings: Mutex::new(settings),
            desk: Mutex::new(None),
        }
    }

    pub fn portal_choice(&self) -> Option<PortalChoice> {
        self.settings
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .portal
    }

    /// Remembers the choice; the desk of the one before is left.
    pub fn choose(&self, portal: Option<PortalChoice>) -> Result<(), ErrorCode> {
        let mut settings = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = Settings { portal };
        chosen.save(&self.data).map_err(|error| {
            tracing::warn!(%error, "the settings could not be saved");
            ErrorCode::SettingsUnusable
        })?;
        *settings = chosen;
        *self.desk.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Ok(())
    }

    /// The desk of the chosen portal, opened at its first use.
    pub fn desk(&self) -> Result<Arc<Desk>, ErrorCode> {
        let PortalChoice::Demo = self.portal_choice().ok_or(ErrorCode::PortalNotChosen)?;
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(desk) = desk.as_ref() {
            return Ok(desk.clone());
        }
        let opened = Arc::new(Desk::open_demo(&self.data, self.portal_address.clone())?);
        *desk = Some(opened.clone());
        Ok(opened)
    }

    /// Before the program ends: no key stays on the clipboard.
    pub async fn close(&self) {
        let clearing = self.clipboard.forget_now();
        if tokio::time::timeout(std::time::Duration::from_secs(1), clearing)
            .await
            .is_err()
        {
            tracing::warn!("the clipboard did not answer in time while closing");
        }
    }
}
