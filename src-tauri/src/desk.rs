//! What one portal choice works with: its ledger, its corner of the keychain, its link to the portal.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{
    ApiKey, Clock, Coded, Environment, ErrorCode, Keychain, KeychainError, Ledger, ManageKeyId, Place,
    Portal, PortalError, Ports,
};
use portachiavi_ledger::{Condition, SqliteLedger, Why};
use portachiavi_portals::{
    Endpoints, IoEndpoints, IoManage, Network, PagoPa, Runtime, RuntimeEndpoints, RuntimeGateway, Timeouts,
};
use portachiavi_sandbox::Sandbox;
use tokio::sync::{OnceCell, OwnedMutexGuard};
use url::Url;

use crate::clock::SystemClock;
use crate::options::make_private;
use crate::page::Page;
use crate::view::{ArchiveView, PortalChoice};

/// How long a request waits for an earlier one of the same place.
const PATIENCE: Duration = Duration::from_secs(10);

/// The code that the demo portal's sign-in accepts for its demo administrator.
const DEMO_CODE: &str = "demo";

pub struct Desk {
    pub ledger: SqliteLedger,
    pub archive: ArchiveView,
    pub keychain: Arc<dyn Keychain>,
    folder: PathBuf,
    way: Way,
    link: OnceCell<Link>,
    turns: Turns<Place>,
    walks: Turns<ManageKeyId>,
}

/// Where the portals are.
enum Way {
    /// On this machine: the embedded one, or one that runs already.
    Demo(Option<Url>),
    Real,
}

struct Link {
    /// `None` where its sign-in is still to come.
    pagopa: Option<PagoPa>,
    io: IoEndpoints,
    runtime: RuntimeEndpoints,
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
    #[error("pagoPA cannot be signed in to yet")]
    NoSignIn,
    #[error("the Manage key cannot be read: {0}")]
    Keychain(#[from] KeychainError),
    #[error("the keychain has no such Manage key, or one that cannot be read")]
    ManageKeyMissing,
}

impl Coded for LinkError {
    fn code(&self) -> ErrorCode {
        match self {
            LinkError::Demo(_) => ErrorCode::DemoNotStarted,
            LinkError::Portal(error) => error.code(),
            LinkError::NoSignIn => ErrorCode::PortalNotChosen,
            LinkError::Keychain(error) => error.code(),
            LinkError::ManageKeyMissing => ErrorCode::ManageKeyMissing,
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            LinkError::Portal(error) => error.request_id(),
            LinkError::Demo(_)
            | LinkError::NoSignIn
            | LinkError::Keychain(_)
            | LinkError::ManageKeyMissing => None,
        }
    }
}

impl Desk {
    /// Opens the ledger only: neither keychain nor network is asked anything.
    pub fn open(choice: PortalChoice, data: &Path, address: Option<Url>) -> Result<Self, ErrorCode> {
        let (name, vault, way) = match choice {
            PortalChoice::Demo => ("demo", Vault::Demo, Way::Demo(address)),
            PortalChoice::Real => ("real", Vault::Real, Way::Real),
        };
        let folder = data.join(name);
        let unusable = |error: &dyn std::fmt::Display| {
            tracing::error!(%error, "the ledger cannot be opened");
            ErrorCode::LedgerUnusable
        };
        // Where it cannot be made, what is in it may still be read.
        if let Err(error) = make_private(&folder) {
            tracing::warn!(%error, "the archive's folder cannot be made");
        }
        let opened = SqliteLedger::open(&folder.join("ledger.db"), SystemClock.now());
        let (ledger, condition) = opened.map_err(|error| unusable(&error))?;
        Ok(Desk {
            ledger,
            archive: archive(condition),
            keychain: Arc::new(OsKeychain::new(vault)),
            folder,
            way,
            link: OnceCell::new(),
            turns: Turns::default(),
            walks: Turns::default(),
        })
    }

    /// The signed-in link to the portal. A failure is tried anew at the next call.
    pub async fn pagopa(&self) -> Result<&PagoPa, LinkError> {
        let pagopa = self.link().await?.pagopa.as_ref();
        let pagopa = pagopa.ok_or(LinkError::NoSignIn)?;
        if !pagopa.is_signed_in() {
            pagopa.sign_in(DEMO_CODE).await?;
        }
        Ok(pagopa)
    }

    /// IO as one stored Manage key reaches it.
    pub async fn io(&self, manage_key: &ManageKeyId) -> Result<IoManage, LinkError> {
        match self.keychain.load_manage_key(manage_key).await {
            Ok(Some(key)) => self.io_with(key).await,
            Ok(None) | Err(KeychainError::Damaged) => Err(LinkError::ManageKeyMissing),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn io_with(&self, manage_key: ApiKey) -> Result<IoManage, LinkError> {
        let endpoints = self.link().await?.io.clone();
        IoManage::new(endpoints, Timeouts::io(), manage_key)
            .map_err(|error| LinkError::Demo(error.to_string()))
    }

    /// Where the keys of pagoPA are used.
    pub async fn runtime(&self) -> Result<&RuntimeEndpoints, LinkError> {
        Ok(&self.link().await?.runtime)
    }

    pub async fn gateway(&self, environment: Environment) -> Result<RuntimeGateway, LinkError> {
        let endpoints = self.runtime().await?.clone();
        let runtime = Runtime::new(&Network::default(), endpoints, Timeouts::default());
        let runtime = runtime.map_err(|error| LinkError::Demo(error.to_string()))?;
        Ok(runtime.gateway(environment))
    }

    /// The portal that answers for a page's keys.
    pub async fn portal(&self, page: &Page) -> Result<Box<dyn Portal>, LinkError> {
        Ok(match page {
            Page::PagoPa {
                institution,
                environment,
            } => Box::new(self.pagopa().await?.back_office(&institution.id, *environment)),
            Page::Io { service, manage_key } => {
                Box::new(self.io(manage_key).await?.keys_of(&service.service.id))
            }
        })
    }

    async fn link(&self) -> Result<&Link, LinkError> {
        self.link.get_or_try_init(|| self.connect()).await
    }

    async fn connect(&self) -> Result<Link, LinkError> {
        let demo = |error: &dyn std::fmt::Display| LinkError::Demo(error.to_string());
        let (base, sandbox) = match &self.way {
            Way::Real => {
                return Ok(Link {
                    pagopa: None,
                    io: IoEndpoints::real(),
                    runtime: RuntimeEndpoints::real(),
                    _sandbox: None,
                });
            }
            Way::Demo(Some(address)) => (address.clone(), None),
            Way::Demo(None) => {
                let options = portachiavi_sandbox::Options::on_loopback(self.folder.join("portal.json"));
                let sandbox = Sandbox::start(options).await.map_err(|error| demo(&error))?;
                let base = Url::parse(&sandbox.base_url()).map_err(|error| demo(&error))?;
                (base, Some(sandbox))
            }
        };
        let endpoints = Endpoints::sandbox(&base).map_err(|error| demo(&error))?;
        let pagopa = PagoPa::new(endpoints, Timeouts::default()).map_err(|error| demo(&error))?;
        Ok(Link {
            pagopa: Some(pagopa),
            io: IoEndpoints::sandbox(&base).map_err(|error| demo(&error))?,
            runtime: RuntimeEndpoints::sandbox(&base).map_err(|error| demo(&error))?,
            _sandbox: sandbox,
        })
    }

    /// One at a time for each place: a list that is older than a change must not be kept over it. Whoever does not get
    /// the turn soon is refused rather than sent later, when nobody expects it any more.
    pub async fn turn(&self, place: &Place) -> Result<OwnedMutexGuard<()>, ErrorCode> {
        self.turns.take(place).await
    }

    /// One walk over a key's services at a time: an older one must not be noted over a newer.
    pub async fn walk_turn(&self, manage_key: &ManageKeyId) -> Result<OwnedMutexGuard<()>, ErrorCode> {
        self.walks.take(manage_key).await
    }

    pub fn sign_out(&self) {
        if let Some(pagopa) = self.link.get().and_then(|link| link.pagopa.as_ref()) {
            pagopa.sign_out();
        }
    }

    pub fn ports<'a>(&'a self, portal: &'a dyn Portal) -> Ports<'a> {
        Ports {
            portal,
            keychain: &*self.keychain,
            ledger: &self.ledger as &dyn Ledger,
            clock: &SystemClock,
        }
    }
}

fn archive(condition: Condition) -> ArchiveView {
    match condition {
        Condition::Whole => ArchiveView::Whole,
        Condition::SetAside { file } => {
            let file = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            tracing::error!(file, "the archive was damaged and is set aside");
            ArchiveView::SetAside { file }
        }
        Condition::Reading(Why::NotWritable) => ArchiveView::ReadOnly,
        Condition::Reading(Why::Newer { .. }) => ArchiveView::Newer,
        Condition::Reading(Why::Full) => ArchiveView::Full,
    }
}

/// Who is at work on what, one at a time for each.
struct Turns<K>(Mutex<HashMap<K, Arc<tokio::sync::Mutex<()>>>>);

impl<K> Default for Turns<K> {
    fn default() -> Self {
        Turns(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash> Turns<K> {
    async fn take(&self, of: &K) -> Result<OwnedMutexGuard<()>, ErrorCode> {
        let turn = {
            let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            turns.entry(of.clone()).or_default().clone()
        };
        let got = tokio::time::timeout(PATIENCE, turn.lock_owned()).await;
        got.map_err(|_| ErrorCode::PortalBusy)
    }
}
