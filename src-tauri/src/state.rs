use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use portachiavi_keys::ErrorCode;
use tokio::sync::Notify;
use url::Url;

use crate::Options;
use crate::clipboard::SystemClipboard;
use crate::desk::Desk;
use crate::options::make_private;
use crate::settings::Settings;
use crate::view::PortalChoice;

/// All that the commands share.
pub struct AppState {
    pub clipboard: SystemClipboard,
    /// Told when the person no longer waits for what is being verified.
    pub verification_left: Notify,
    options: Options,
    data: Option<PathBuf>,
    open: Mutex<Option<Open>>,
}

/// What is open of the data folder.
struct Open {
    settings: Settings,
    /// Each stays for as long as the program runs: what it began, it ends, whatever page is shown meanwhile.
    desks: Vec<(PortalChoice, Arc<Desk>)>,
    /// Held as long as the program runs: two programs on one folder would each undo what the other keeps. `None` where
    /// nothing can be written there: then there is nothing to undo.
    alone: Option<File>,
}

impl AppState {
    /// Opens nothing yet. `data` is `None` where the system names no folder to keep things in.
    pub fn new(data: Option<PathBuf>, options: Options, clipboard: SystemClipboard) -> Self {
        AppState {
            clipboard,
            verification_left: Notify::new(),
            options,
            data,
            open: Mutex::new(None),
        }
    }

    /// A demo portal already running on this machine, named on the command line.
    pub fn portal_address(&self) -> Option<&Url> {
        self.options.portal.as_ref()
    }

    pub fn portal_choice(&self) -> Result<Option<PortalChoice>, ErrorCode> {
        self.with_open(|open, _| Ok(open.settings.portal))
    }

    /// Remembers the choice. Without one nobody is signed in.
    pub fn choose(&self, portal: Option<PortalChoice>) -> Result<(), ErrorCode> {
        self.with_open(|open, data| {
            let chosen = Settings { portal };
            // In a folder that can only be read, the choice lasts as long as the program runs.
            if open.alone.is_some() {
                chosen.save(data).map_err(|error| {
                    tracing::warn!(%error, "the settings could not be saved");
                    ErrorCode::SettingsUnusable
                })?;
            }
            open.settings = chosen;
            if portal.is_none() {
                open.desks.iter().for_each(|(_, desk)| desk.sign_out());
            }
            Ok(())
        })
    }

    /// The desk of the chosen portal, opened at its first use.
    pub fn desk(&self) -> Result<Arc<Desk>, ErrorCode> {
        self.with_open(|open, data| {
            let choice = open.settings.portal.ok_or(ErrorCode::PortalNotChosen)?;
            if let Some((_, desk)) = open.desks.iter().find(|(of, _)| *of == choice) {
                return Ok(desk.clone());
            }
            let desk = Arc::new(Desk::open(choice, data, self.options.portal.clone())?);
            open.desks.push((choice, desk.clone()));
            Ok(desk)
        })
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

    /// A folder that could not be opened is tried anew at the next call: its trouble may be over.
    fn with_open<T>(
        &self,
        act: impl FnOnce(&mut Open, &Path) -> Result<T, ErrorCode>,
    ) -> Result<T, ErrorCode> {
        let data = self.data.as_deref().ok_or(ErrorCode::FolderUnusable)?;
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match open.as_mut() {
            Some(open) => open,
            None => open.insert(self.open_folder(data)?),
        };
        act(open, data)
    }

    fn open_folder(&self, data: &Path) -> Result<Open, ErrorCode> {
        let alone = hold(data)?;
        let mut settings = Settings::load(data);
        if self.options.demo {
            settings.portal = Some(PortalChoice::Demo);
        }
        Ok(Open {
            settings,
            desks: Vec::new(),
            alone,
        })
    }
}

/// Takes the folder for this process alone. One that can only be read needs no holding.
fn hold(data: &Path) -> Result<Option<File>, ErrorCode> {
    let unusable = |error: io::Error| {
        tracing::error!(%error, "the data folder cannot be used");
        ErrorCode::FolderUnusable
    };
    make_private(data).map_err(unusable)?;
    let path = data.join("in-use");
    let mut options = File::options();
    let file = options.create(true).truncate(false).write(true);
    // One that can only be read can be held all the same.
    let file = match file
        .open(&path)
        .or_else(|error| File::open(&path).map_err(|_| error))
    {
        Ok(file) => file,
        Err(error) if only_readable(&error) && data.read_dir().is_ok() => return Ok(None),
        Err(error) => return Err(unusable(error)),
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(ErrorCode::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(unusable(error)),
    }
}

fn only_readable(error: &io::Error) -> bool {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem | StorageFull)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let first = hold(folder.path()).unwrap();
        assert!(first.is_some());
        assert_eq!(hold(folder.path()).unwrap_err(), ErrorCode::AlreadyOpen);
        drop(first);
        hold(folder.path()).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told_and_not_a_panic() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert_eq!(hold(&file.join("data")).unwrap_err(), ErrorCode::FolderUnusable);
    }
}
