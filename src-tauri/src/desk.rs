//! What one portal choice works with: its ledger, its corner of the keychain, its link to the portal.

use std::collections::HashMap;
use std::hash::Hash;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{
    ApiKey, Clock, Coded, Environment, ErrorCode, Keychain, KeychainError, KnownPairs, Ledger, ManageKeyId,
    Place, Portal, PortalError, Ports,
};
use portachiavi_ledger::{Condition, SqliteLedger, Why};
use portachiavi_portals::{
    Addresses, BuildError, IoManage, PagoPa, Runtime, RuntimeEndpoints, RuntimeGateway,
};
use portachiavi_sandbox::Sandbox;
use tauri::AppHandle;
use tokio::sync::OwnedMutexGuard;
use url::Url;

use crate::clock::SystemClock;
use crate::options::make_private;
use crate::page::Page;
use crate::settings::{Chosen, SetupError};
use crate::setup::Setup;
use crate::sign_in::{SignIn, SignInError};
use crate::view::{ArchiveView, PortalChoice};

/// How long a request waits for an earlier one of the same place.
const PATIENCE: Duration = Duration::from_secs(10);

/// The code that the demo portal's sign-in accepts for its demo administrator.
const DEMO_CODE: &str = "demo";

pub struct Desk {
    pub ledger: SqliteLedger,
    pub archive: ArchiveView,
    pub keychain: Arc<dyn Keychain>,
    pub sign_in: SignIn,
    /// What "Tutte le chiavi" searches.
    pub pairs: KnownPairs,
    folder: PathBuf,
    way: Way,
    link: tokio::sync::Mutex<Option<Arc<Link>>>,
    turns: Turns<Place>,
    walks: Turns<ManageKeyId>,
}

/// Where the portals are.
enum Way {
    /// On this machine: the embedded one, or one that runs already.
    Demo(Option<Url>),
    Real(Chosen),
}

pub struct Link {
    pub pagopa: PagoPa,
    pub setup: Setup,
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
    #[error("nobody is signed in")]
    SignedOut,
    #[error(transparent)]
    SignIn(#[from] SignInError),
    #[error(transparent)]
    Setup(#[from] SetupError),
    #[error(transparent)]
    Network(#[from] BuildError),
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
            LinkError::SignedOut => ErrorCode::PortalSignedOut,
            LinkError::SignIn(error) => error.code(),
            LinkError::Setup(error) => error.code(),
            LinkError::Network(error) => error.code(),
            LinkError::Keychain(error) => error.code(),
            LinkError::ManageKeyMissing => ErrorCode::ManageKeyMissing,
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            LinkError::Portal(error) => error.request_id(),
            LinkError::Demo(_)
            | LinkError::SignedOut
            | LinkError::Setup(_)
            | LinkError::Network(_)
            | LinkError::SignIn(_)
            | LinkError::Keychain(_)
            | LinkError::ManageKeyMissing => None,
        }
    }
}

impl Desk {
    /// The folder of the real portals, within the data folder.
    pub const REAL: &str = "real";

    /// Opens the ledger only: neither keychain nor network is asked anything.
    pub fn open(
        choice: PortalChoice,
        data: &Path,
        address: Option<Url>,
        chosen: Chosen,
    ) -> Result<Self, ErrorCode> {
        let (name, vault, way) = match choice {
            PortalChoice::Demo => ("demo", Vault::Demo, Way::Demo(address)),
            PortalChoice::Real => (Desk::REAL, Vault::Real, Way::Real(chosen)),
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
            sign_in: SignIn::of(&folder),
            pairs: KnownPairs::default(),
            folder,
            way,
            link: tokio::sync::Mutex::default(),
            turns: Turns::default(),
            walks: Turns::default(),
        })
    }

    /// pagoPA, signed in. Where that is to be done first, by a person, it is said.
    pub async fn pagopa(&self) -> Result<PagoPa, LinkError> {
        let link = self.link().await?;
        let pagopa = &link.pagopa;
        match self.way {
            Way::Demo(_) if pagopa.session().area_riservata.is_none() => pagopa.sign_in(DEMO_CODE).await?,
            Way::Real(_) if !pagopa.is_signed_in() => return Err(LinkError::SignedOut),
            Way::Demo(_) | Way::Real(_) => {}
        }
        Ok(pagopa.clone())
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
        let link = self.link().await?;
        let Setup {
            network,
            addresses,
            io_timeouts,
            ..
        } = &link.setup;
        Ok(IoManage::through(network, addresses, *io_timeouts, manage_key)?)
    }

    /// Where the keys of pagoPA are used.
    pub async fn runtime(&self) -> Result<RuntimeEndpoints, LinkError> {
        Ok(RuntimeEndpoints::at(&self.link().await?.setup.addresses))
    }

    pub async fn gateway(&self, environment: Environment) -> Result<RuntimeGateway, LinkError> {
        let link = self.link().await?;
        let Setup {
            network,
            addresses,
            pagopa_timeouts,
            ..
        } = &link.setup;
        Ok(Runtime::new(network, addresses, *pagopa_timeouts)?.gateway(environment))
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

    /// What leads to the portals. A failure is tried anew at the next call.
    pub async fn link(&self) -> Result<Arc<Link>, LinkError> {
        let mut link = self.link.lock().await;
        if let Some(link) = &*link {
            return Ok(link.clone());
        }
        let made = Arc::new(self.connect().await?);
        *link = Some(made.clone());
        Ok(made)
    }

    /// The next call connects anew, signed out. What is under way ends on the link that it began on.
    pub async fn unlink(&self) {
        let mut link = self.link.lock().await;
        if let Some(link) = &*link {
            link.pagopa.sign_out();
        }
        *link = None;
    }

    async fn connect(&self) -> Result<Link, LinkError> {
        let (setup, sandbox) = match &self.way {
            Way::Real(chosen) => (chosen.setup(&*self.keychain).await?, None),
            Way::Demo(address) => self.demo(address.as_ref()).await.map_err(LinkError::Demo)?,
        };
        let pagopa = PagoPa::through(&setup.network, &setup.addresses, setup.pagopa_timeouts)?;
        Ok(Link {
            pagopa,
            setup,
            _sandbox: sandbox,
        })
    }

    async fn demo(&self, address: Option<&Url>) -> Result<(Setup, Option<Sandbox>), String> {
        let (base, sandbox) = if let Some(address) = address {
            (address.clone(), None)
        } else {
            let options = portachiavi_sandbox::Options::on_loopback(self.folder.join("portal.json"));
            let sandbox = Sandbox::start(options).await.map_err(|error| error.to_string())?;
            let base = Url::parse(&sandbox.base_url()).map_err(|error| error.to_string())?;
            (base, Some(sandbox))
        };
        let addresses = Addresses::sandbox(&base).map_err(|error| error.to_string())?;
        let setup = Setup {
            addresses,
            ..Setup::default()
        };
        Ok((setup, sandbox))
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

    /// Nothing of a session stays, in memory or in a file.
    pub async fn sign_out(&self, app: &AppHandle) {
        if let Some(link) = &*self.link.lock().await {
            link.pagopa.sign_out();
        }
        self.sign_in.wipe(app).await;
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
