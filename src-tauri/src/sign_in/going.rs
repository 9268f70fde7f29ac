use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use portachiavi_portals::Landing;
use secrecy::SecretString;
use tokio::sync::oneshot;
use url::Url;
use zeroize::Zeroizing;

use super::{ON_THE_WAY, SignInError, SignedIn};

/// Of one sign-in, whatever its pages do.
const MOST_HOSTS: usize = 5;

pub type Ended = Result<SignedIn, SignInError>;

/// One sign-in on its way.
pub struct Going {
    wants_landing: bool,
    /// What is stored where nobody has signed in just now may be over.
    takes_session: bool,
    /// The hosts that the browser was opened at: frames of a page lead there as well, and each does so once.
    led_elsewhere: Mutex<HashSet<String>>,
    end: Mutex<Option<oneshot::Sender<Ended>>>,
    session: Mutex<Option<SecretString>>,
}

impl Going {
    pub fn new(wants_landing: bool, takes_session: bool, end: oneshot::Sender<Ended>) -> Self {
        Going {
            wants_landing,
            takes_session,
            led_elsewhere: Mutex::default(),
            end: Mutex::new(Some(end)),
            session: Mutex::new(None),
        }
    }

    fn end(&self, with: Result<Option<Landing>, SignInError>) {
        if let Some(end) = lock(&self.end).take() {
            let ended = with.map(|landing| SignedIn {
                session: lock(&self.session).take(),
                landing,
            });
            // Nobody waits any more where the program ends.
            let _ = end.send(ended);
        }
    }

    pub fn landed(&self, landing: Landing) {
        self.end(Ok(Some(landing)));
    }

    /// A page of Area Riservata has a session.
    pub fn signed_in(self: &Arc<Self>, session: Zeroizing<String>) {
        if !self.takes_session {
            return;
        }
        *lock(&self.session) = Some(SecretString::from(session.as_str()));
        if !self.wants_landing {
            return self.end(Ok(None));
        }
        let going = self.clone();
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(ON_THE_WAY).await;
            going.end(Ok(None));
        });
    }

    pub fn leads_elsewhere(&self, url: &Url) {
        let host = url.host_str().unwrap_or_default().to_owned();
        let mut known = lock(&self.led_elsewhere);
        if known.len() >= MOST_HOSTS || !known.insert(host.clone()) {
            return;
        }
        tracing::info!(host, "a page outside the login is left to the browser");
        // Other products' tokens travel in fragments: none is handed to another program.
        let mut bare = url.clone();
        bare.set_fragment(None);
        if let Err(error) = open::that_detached(bare.as_str()) {
            tracing::warn!(%error, "the browser could not be opened");
        }
    }

    pub fn closed(&self) {
        self.end(Err(SignInError::Closed));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
