use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{ErrorCode, Keychain};
use tauri::AppHandle;
use tokio::sync::Notify;
use url::Url;

use crate::Options;
use crate::clipboard::SystemClipboard;
use crate::desk::Desk;
use crate::knock::{answer_knocks, knock};
use crate::options::make_private;
use crate::placement::Placement;
use crate::settings::{Chosen, Policy, Settings};
use crate::sign_in::SignIn;
use crate::view::{Appearance, Language, PortalChoice};
use crate::window;

/// All that the commands share.
pub struct AppState {
    pub clipboard: SystemClipboard,
    pub policy: Policy,
    /// Where the passwords of the network are, whichever portal is chosen.
    pub passwords: Arc<dyn Keychain>,
    /// The last report of a connection check, to be copied.
    pub report: Mutex<Option<String>>,
    /// Told when the person no longer waits for what is being verified.
    pub verification_left: Notify,
    options: Options,
    data: Option<PathBuf>,
    open: Mutex<Option<Open>>,
    app: AppHandle,
}

/// What is open of the data folder.
pub struct Open {
    pub settings: Settings,
    /// What this run works with: the settings' choice, or the command line's.
    portal: Option<PortalChoice>,
    pub chosen: Chosen,
    /// Each stays for as long as the program runs: what it began, it ends, whatever page is shown meanwhile.
    desks: Vec<(PortalChoice, Arc<Desk>)>,
    /// Held as long as the program runs: two programs on one folder would each undo what the other keeps. `None` where
    /// nothing can be written there: then there is nothing to undo.
    alone: Option<File>,
}

impl Open {
    pub fn is_writable(&self) -> bool {
        self.alone.is_some()
    }

    /// In a folder that can only be read, what was chosen lasts as long as the program runs.
    pub fn keep_settings(
        &mut self,
        data: &Path,
        change: impl FnOnce(&mut Settings) -> io::Result<()>,
    ) -> Result<(), ErrorCode> {
        let unusable = |error: io::Error| {
            tracing::warn!(%error, "the settings could not be saved");
            ErrorCode::SettingsUnusable
        };
        let mut settings = self.settings.clone();
        change(&mut settings).map_err(unusable)?;
        if self.is_writable() {
            settings.save(data).map_err(unusable)?;
        }
        self.settings = settings;
        Ok(())
    }

    pub fn real_desk(&self) -> Option<Arc<Desk>> {
        let mut desks = self.desks.iter();
        let found = desks.find(|(choice, _)| *choice == PortalChoice::Real);
        found.map(|(_, desk)| desk.clone())
    }
}

impl AppState {
    /// Opens nothing yet. `data` is `None` where the system names no folder to keep things in.
    pub fn new(data: Option<PathBuf>, options: Options, app: &AppHandle) -> Self {
        AppState {
            clipboard: SystemClipboard::new(app.clone()),
            policy: Policy::of_this_computer(),
            passwords: Arc::new(OsKeychain::new(Vault::Real)),
            report: Mutex::default(),
            verification_left: Notify::new(),
            options,
            data,
            open: Mutex::new(None),
            app: app.clone(),
        }
    }

    /// Whether a program that has the data folder open already was asked to come forward, and did.
    pub fn another_came_forward(&self) -> bool {
        let held = self.with_open(|_, _| Ok(()));
        held == Err(ErrorCode::AlreadyOpen) && self.data_folder().is_some_and(knock)
    }

    pub fn data_folder(&self) -> Option<&Path> {
        self.data.as_deref()
    }

    pub fn keep_placement(&self, placement: &Placement) {
        let kept = self.with_open(|open, data| match open.is_writable() {
            true => Ok(placement.save(data)),
            false => Ok(Ok(())),
        });
        if let Ok(Err(error)) = kept {
            tracing::warn!(%error, "where the window is could not be kept");
        }
    }

    /// A demo portal already running on this machine, named on the command line.
    pub fn portal_address(&self) -> Option<&Url> {
        self.options.portal.as_ref()
    }

    pub fn portal_choice(&self) -> Result<Option<PortalChoice>, ErrorCode> {
        self.with_open(|open, _| Ok(open.portal))
    }

    /// Remembers the choice.
    pub fn choose(&self, portal: Option<PortalChoice>) -> Result<(), ErrorCode> {
        self.with_open(|open, data| {
            if portal == Some(PortalChoice::Demo) {
                self.policy.allows_demo()?;
            }
            open.keep_settings(data, |settings| settings.choose(portal))?;
            open.portal = portal;
            Ok(())
        })
    }

    pub fn appearance(&self) -> Result<Appearance, ErrorCode> {
        self.with_open(|open, _| Ok(open.settings.appearance()))
    }

    /// The language of the texts that the shell itself shows.
    pub fn language(&self) -> Language {
        let chosen = self.appearance().ok().and_then(|appearance| appearance.language);
        chosen.unwrap_or_else(AppState::system_language)
    }

    pub fn system_language() -> Language {
        Language::first_of(sys_locale::get_locales())
    }

    pub fn change_appearance(&self, appearance: Appearance) -> Result<Appearance, ErrorCode> {
        self.with_open(|open, data| {
            open.keep_settings(data, |settings| settings.set_appearance(appearance))
        })?;
        self.appearance()
    }

    /// The desk of the chosen portal, opened at its first use.
    pub fn desk(&self) -> Result<Arc<Desk>, ErrorCode> {
        self.with_open(|open, data| {
            let choice = open.portal.ok_or(ErrorCode::PortalNotChosen)?;
            if let Some((_, desk)) = open.desks.iter().find(|(of, _)| *of == choice) {
                return Ok(desk.clone());
            }
            let address = self.options.portal.clone();
            let desk = Arc::new(Desk::open(choice, data, address, open.chosen.clone())?);
            open.desks.push((choice, desk.clone()));
            Ok(desk)
        })
    }

    /// The real portals' desk, where it was opened.
    pub fn real_desk(&self) -> Result<Option<Arc<Desk>>, ErrorCode> {
        self.with_open(|open, _| Ok(open.real_desk()))
    }

    /// Before the program ends: no key stays on the clipboard, and nothing of a sign-in in a file.
    pub async fn close(&self) {
        let clearing = self.clipboard.forget_now();
        if tokio::time::timeout(std::time::Duration::from_secs(1), clearing)
            .await
            .is_err()
        {
            tracing::warn!("the clipboard did not answer in time while closing");
        }
        let desks: Vec<Arc<Desk>> = {
            let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
            let desks = open.iter().flat_map(|open| &open.desks);
            desks.map(|(_, desk)| desk.clone()).collect()
        };
        for desk in desks {
            desk.sign_in.end().await;
        }
    }

    /// A folder that could not be opened is tried anew at the next call: its trouble may be over.
    pub fn with_open<T>(
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

    /// Where that cannot be, a second program says that this one is open already.
    fn answer_knocks(&self, data: &Path) {
        let app = self.app.clone();
        if let Err(error) = answer_knocks(data, move || window::on_its_thread(&app, window::come_forward)) {
            tracing::warn!(%error, "no other program can ask this one to come forward");
        }
    }

    fn open_folder(&self, data: &Path) -> Result<Open, ErrorCode> {
        let alone = hold(data)?;
        if alone.is_some() {
            self.answer_knocks(data);
        }
        let settings = Settings::load(data);
        // What a program that was killed left of its sign-in goes, whichever portal is chosen now.
        SignIn::of(&data.join(Desk::REAL)).remove_profiles();
        let portal = if self.options.demo {
            self.policy.allows_demo()?;
            Some(PortalChoice::Demo)
        } else {
            let allowed = |choice: &PortalChoice| match choice {
                PortalChoice::Demo => self.policy.allows_demo().is_ok(),
                PortalChoice::Real => true,
            };
            settings.portal().filter(allowed)
        };
        Ok(Open {
            chosen: Chosen::new(&self.policy, &settings),
            settings,
            portal,
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
