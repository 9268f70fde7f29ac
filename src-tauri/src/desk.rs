//! What one portal choice works with: its ledger, its corner of the keychain, its link to the portal.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{Coded, ErrorCode, Keychain, Ledger, Place, PortalError, Ports};
use portachiavi_ledger::SqliteLedger;
use portachiavi_portals::{BackOffice, Endpoints, PagoPa, Timeouts};
use portachiavi_sandbox::Sandbox;
use tokio::sync::{OnceCell, OwnedMutexGuard};
use url::Url;

use crate::clock::SystemClock;
use crate::options::make_private;
use crate::page::Page;

/// How long a request waits for an earlier one of the same place.
const PATIENCE: Duration = Duration::from_secs(10);

/// The code that the demo portal's sign-in accepts for its demo administrator.
const DEMO_CODE: &str = "demo";

pub struct Desk {
    pub ledger: SqliteLedger,
    pub keychain: Arc<dyn Keychain>,
    folder: PathBuf,
    address: Option<Url>,
    link: OnceCell<Link>,
    turns: Mutex<HashMap<Place, Arc<tokio::sync::Mutex<()>>>>,
}

struct Link {
    pagopa: PagoPa,
    /// Runs as long as the desk is open.
    _sandbox: Option<Sandbox>,
}

/// Why the portal could not be reached at all.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    #[error("the demo portal could not be started: {0}")]
    Demo(String),
    #[error(transparent)]
    Portal(#[from] PortalError),
}

impl Coded for LinkError {
    fn code(&self) -> ErrorCode {
        match self {
            LinkError::Demo(_) => ErrorCode::DemoNotStarted,
            LinkError::Portal(error) => error.code(),
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            LinkError::Demo(_) => None,
            LinkError::Portal(error) => error.request_id(),
        }
    }
}

impl Desk {
    /// Opens the ledger only: neither keychain nor network is asked anything.
    pub fn open_demo(data: &Path, address: Option<Url>) -> Result<Self, ErrorCode> {
        let folder = data.join("demo");
        let unusable = |error: &dyn std::fmt::Display| {
            tracing::error!(%error, "the ledger cannot be opened");
            ErrorCode::LedgerUnusable
        };
        make_private(&folder).map_err(|error| unusable(&error))?;
        let ledger = SqliteLedger::open(&folder.join("ledger.db")).map_err(|error| unusable(&error))?;
        Ok(Desk {
            ledger,
            keychain: Arc::new(OsKeychain::new(Vault::Demo)),
            folder,
            address,
            link: OnceCell::new(),
            turns: Mutex::default(),
        })
    }

    /// The signed-in link to the portal. A failure is tried anew at the next call.
    pub async fn pagopa(&self) -> Result<&PagoPa, LinkError> {
        let link = self.link.get_or_try_init(|| self.connect()).await?;
        if !link.pagopa.is_signed_in() {
            link.pagopa.sign_in(DEMO_CODE).await?;
        }
        Ok(&link.pagopa)
    }

    pub async fn back_office(&self, page: &Page) -> Result<BackOffice, LinkError> {
        Ok(self
            .pagopa()
            .await?
            .back_office(&page.institution.id, page.environment))
    }

    async fn connect(&self) -> Result<Link, LinkError> {
        let demo = |error: &dyn std::fmt::Display| LinkError::Demo(error.to_string());
        let (base, sandbox) = match &self.address {
            Some(address) => (address.clone(), None),
            None => {
                let options = portachiavi_sandbox::Options::on_loopback(self.folder.join("portal.json"));
                let sandbox = Sandbox::start(options).await.map_err(|error| demo(&error))?;
                let base = Url::parse(&sandbox.base_url()).map_err(|error| demo(&error))?;
                (base, Some(sandbox))
            }
        };
        let endpoints = Endpoints::sandbox(&base).map_err(|error| demo(&error))?;
        let pagopa = PagoPa::new(endpoints, Timeouts::default()).map_err(|error| demo(&error))?;
        Ok(Link {
            pagopa,
            _sandbox: sandbox,
        })
    }

    /// One at a time for each place: a list that is older than a change must not be kept over it. Whoever does not get
    /// the turn soon is refused rather than sent later, when nobody expects it any more.
    pub async fn turn(&self, place: &Place) -> Result<OwnedMutexGuard<()>, ErrorCode> {
        let turn = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            turns.entry(place.clone()).or_default().clone()
        };
        let got = tokio::time::timeout(PATIENCE, turn.lock_owned()).await;
        got.map_err(|_| ErrorCode::PortalBusy)
    }

    pub fn sign_out(&self) {
        if let Some(link) = self.link.get() {
            link.pagopa.sign_out();
        }
    }

    pub fn ports<'a>(&'a self, portal: &'a BackOffice) -> Ports<'a> {
        Ports {
            portal,
            keychain: &*self.keychain,
            ledger: &self.ledger as &dyn Ledger,
            clock: &SystemClock,
        }
    }
}
