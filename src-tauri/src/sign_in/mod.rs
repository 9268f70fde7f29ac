//! Signing in to the real portal: in a window of its own, or by the address where a browser ended.

mod going;
mod hosts;
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use portachiavi_keys::{Coded, Environment, ErrorCode, InstitutionId};
use portachiavi_portals::{Landing, cold_start, deep_link};
use secrecy::SecretString;
use tauri::{AppHandle, Manager, WebviewWindow};
use tokio::sync::oneshot;
use url::Url;

use self::going::Going;
use self::window::LABEL;
use crate::setup::Setup;

/// How long a window that should need nobody stays unseen.
const UNSEEN_FOR: Duration = Duration::from_secs(3);
/// How long Area Riservata may take from a session to the wanted back office.
const ON_THE_WAY: Duration = Duration::from_secs(10);
/// How long the web view may hold on to its files.
const HELD_FOR: Duration = Duration::from_secs(5);
/// How long a web view that is closed may write.
const ENDS_IN: Duration = Duration::from_millis(800);

/// What the person wants to work with once signed in.
pub type Target = (InstitutionId, Environment);

/// How a sign-in ended. There may be both: then the landing is where the person wanted to be.
#[derive(Default)]
pub struct SignedIn {
    pub session: Option<SecretString>,
    pub landing: Option<Landing>,
}

#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    #[error("the sign-in window was closed")]
    Closed,
    #[error("the sign-in window cannot be opened: {0}")]
    Window(#[from] tauri::Error),
    #[error("the address is not where a sign-in ends")]
    NoLanding,
}

impl Coded for SignInError {
    fn code(&self) -> ErrorCode {
        match self {
            SignInError::Closed => ErrorCode::SignInClosed,
            SignInError::Window(_) => ErrorCode::SignInWindow,
            SignInError::NoLanding => ErrorCode::SignInNoLanding,
        }
    }
}

/// The sign-in of one data folder: at most one window at a time.
pub struct SignIn {
    profiles: PathBuf,
    number: AtomicU64,
    /// One window at a time.
    turn: tokio::sync::Mutex<()>,
    /// The last one ended without a session that could be taken over: the profile is all that renews it.
    renews_by_profile: AtomicBool,
}

impl SignIn {
    pub fn of(folder: &Path) -> Self {
        SignIn {
            profiles: folder.join("sign-in"),
            number: AtomicU64::new(1),
            turn: tokio::sync::Mutex::default(),
            renews_by_profile: AtomicBool::new(false),
        }
    }

    /// Leads the person through the portal's login, until it ends or they close the window.
    pub async fn through_window(
        &self,
        app: &AppHandle,
        setup: &Setup,
        target: Option<&Target>,
    ) -> Result<SignedIn, SignInError> {
        self.show(app)?;
        let _turn = self.turn.lock().await;
        let renews = target.filter(|_| self.renews_by_profile.load(Ordering::Relaxed));
        if renews.is_none() {
            self.wipe(app).await;
        }
        let cold = cold_start(
            &setup.addresses,
            target.map(|(institution, environment)| (institution, *environment)),
        );
        let address = renews.map_or(cold.clone(), |(institution, environment)| {
            deep_link(&setup.addresses, institution, *environment)
        });
        let (end, ended) = oneshot::channel();
        let seen = renews.is_none();
        // What the profile has stored may be over: only a session of somebody who has just signed in is taken.
        let going = Arc::new(Going::new(target.is_some(), seen, end));
        let window = window::open(app, setup, &self.profile(), address, seen, going)?;
        if !seen {
            tauri::async_runtime::spawn(help(window.clone(), cold));
        }
        let ended = ended.await.unwrap_or(Err(SignInError::Closed));
        let closed = window.destroy();
        if let Err(error) = closed {
            tracing::warn!(%error, "the sign-in window could not be closed");
        }
        // On macOS the system keeps it elsewhere, where it could not be wiped: there nothing is kept at all.
        let by_profile = matches!(&ended, Ok(SignedIn { session: None, .. })) && !cfg!(target_os = "macos");
        self.renews_by_profile.store(by_profile, Ordering::Relaxed);
        if !by_profile {
            self.wipe(app).await;
        }
        ended
    }

    /// What a person brings from a browser.
    pub fn by_address(&self, setup: &Setup, pasted: &str) -> Result<Landing, SignInError> {
        Landing::pasted(&setup.addresses, pasted).ok_or(SignInError::NoLanding)
    }

    /// Brings the window to the front.
    pub fn show(&self, app: &AppHandle) -> Result<(), SignInError> {
        if let Some(window) = app.get_webview_window(LABEL) {
            window.show()?;
            window.set_focus()?;
        }
        Ok(())
    }

    pub fn cancel(&self, app: &AppHandle) -> Result<(), SignInError> {
        match app.get_webview_window(LABEL) {
            Some(window) => Ok(window.destroy()?),
            None => Ok(()),
        }
    }

    /// Leaves nothing of what the portal's pages kept here.
    pub async fn wipe(&self, app: &AppHandle) {
        self.renews_by_profile.store(false, Ordering::Relaxed);
        if let Some(window) = app.get_webview_window(LABEL) {
            // Some systems keep it elsewhere than in the profile's folder.
            if let Err(error) = window.clear_all_browsing_data().and_then(|()| window.destroy()) {
                tracing::warn!(%error, "the sign-in window could not be cleared");
            }
        }
        // The web view keeps what it read of a folder: the next sign-in gets another.
        self.number.fetch_add(1, Ordering::Relaxed);
        let gone = async {
            while !self.remove_profiles() {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        if tokio::time::timeout(HELD_FOR, gone).await.is_err() {
            tracing::warn!("the sign-in's files are still held: they go when the program ends or begins");
        }
    }

    /// Before the program ends. A web view that is just closed writes for a moment more.
    pub async fn end(&self) {
        let began = std::time::Instant::now();
        while self.profiles.exists()
            || (self.renews_by_profile.load(Ordering::Relaxed) && began.elapsed() < ENDS_IN)
        {
            if began.elapsed() > ENDS_IN {
                return;
            }
            self.remove_profiles();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Whether none is left.
    pub fn remove_profiles(&self) -> bool {
        if let Err(error) = fs::remove_dir_all(&self.profiles)
            && error.kind() != std::io::ErrorKind::NotFound
        {
            tracing::debug!(%error, "the sign-in's files are still held");
        }
        !self.profiles.exists()
    }

    fn profile(&self) -> PathBuf {
        let number = self.number.load(Ordering::Relaxed);
        self.profiles.join(number.to_string())
    }
}

/// Closes the window, if there is one.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.destroy()
    {
        tracing::warn!(%error, "the sign-in window could not be closed");
    }
}

/// What was to need nobody and does not come to its end is shown, and begun anew where its session is over.
async fn help(window: WebviewWindow, cold: Url) {
    tokio::time::sleep(UNSEEN_FOR).await;
    if window.show().and_then(|()| window.set_focus()).is_err() {
        return;
    }
    tokio::time::sleep(ON_THE_WAY).await;
    let is_stuck = window
        .url()
        .is_ok_and(|url| url.path().ends_with("/token-exchange"));
    if is_stuck
        && let Err(error) = window
            .clear_all_browsing_data()
            .and_then(|()| window.navigate(cold))
    {
        tracing::debug!(%error, "the sign-in window is closed already");
    }
}
