mod area_riservata;
mod back_office;
mod endpoints;
mod faults;
mod landing;
mod listing;
mod parties;
mod profile;
mod session;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use portachiavi_keys::{Environment, InstitutionId, PortalError, PortalFault};
use secrecy::SecretString;
use url::Url;

pub use area_riservata::InstitutionSummary;
pub use back_office::{BackOffice, PlatformProduct};
pub use landing::{Landing, cold_start, deep_link};
pub use profile::{Maintenance, Profile};
pub use session::{Entered, Session};

use self::endpoints::Endpoints;
use self::session::SignedIn;
use crate::address::under;
use crate::addresses::Addresses;
use crate::http::{BuildError, Http, Reach, Timeouts};
use crate::network::Network;

/// pagoPA's product, the same in both environments.
const PRODUCT: &str = "prod-pagopa";

/// One person's link to pagoPA. Clones share its session, which lives in memory only.
#[derive(Clone)]
pub struct PagoPa(Arc<Link>);

struct Link {
    http: Http,
    endpoints: Endpoints,
    network: Network,
    signed_in: Mutex<Option<Arc<SignedIn>>>,
    /// How often whoever was signing in was told to give up.
    given_up: AtomicU64,
}

/// A sign-in on its way. What it ends with counts only while nobody has signed out or given it up since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignInTicket(u64);

/// What an identity token may be of.
#[derive(Debug, Clone, Copy)]
pub enum Expected<'a> {
    /// The person brought it: whatever they chose, and whoever they are.
    Brought,
    /// A page led to it: the back office that was wanted, and the person whose session it came with.
    Led(Option<(&'a InstitutionId, Environment)>),
}

impl PagoPa {
    pub fn new(addresses: &Addresses, timeouts: Timeouts) -> Result<Self, BuildError> {
        PagoPa::through(&Network::default(), addresses, timeouts)
    }

    /// As [`PagoPa::new`], over the network that the person set up. A portal on this machine needs none of it.
    pub fn through(network: &Network, addresses: &Addresses, timeouts: Timeouts) -> Result<Self, BuildError> {
        let reach = Reach::of(addresses.on_this_machine(), network);
        Ok(PagoPa(Arc::new(Link {
            http: Http::new(timeouts, reach)?,
            endpoints: Endpoints::at(addresses),
            network: network.clone(),
            signed_in: Mutex::new(None),
            given_up: AtomicU64::new(0),
        })))
    }

    /// Whether there is a session that was not refused yet.
    pub fn is_signed_in(&self) -> bool {
        lock(&self.0.signed_in)
            .as_ref()
            .is_some_and(|signed_in| !signed_in.is_over())
    }

    /// What there is to work with, and until when.
    pub fn session(&self) -> Session {
        lock(&self.0.signed_in)
            .as_ref()
            .map(|signed_in| signed_in.told())
            .unwrap_or_default()
    }

    /// Forgets every token, and those that a sign-in on its way would bring.
    pub fn sign_out(&self) {
        let mut signed_in = lock(&self.0.signed_in);
        self.give_up_sign_ins();
        *signed_in = None;
    }

    pub fn ticket(&self) -> SignInTicket {
        SignInTicket(self.0.given_up.load(Ordering::SeqCst))
    }

    /// What a sign-in on its way ends with is dropped.
    pub fn give_up_sign_ins(&self) {
        self.0.given_up.fetch_add(1, Ordering::SeqCst);
    }

    /// One institution's back office in one environment. Nothing is asked until its first question.
    pub fn back_office(&self, institution: &InstitutionId, environment: Environment) -> BackOffice {
        BackOffice::new(self.clone(), institution.clone(), environment)
    }

    pub(crate) fn http(&self) -> &Http {
        &self.0.http
    }

    pub(crate) fn network(&self) -> &Network {
        &self.0.network
    }

    /// What a back office tells of itself to anybody.
    pub(crate) fn info_of(&self, environment: Environment) -> Url {
        under(&self.0.endpoints.of(environment).back_office, &["info"])
    }

    fn signed_in(&self) -> Result<Arc<SignedIn>, PortalError> {
        lock(&self.0.signed_in).clone().ok_or(PortalError {
            fault: PortalFault::SessionExpired,
            request_id: None,
        })
    }
}

/// `url` with which back office it is to lead to, in the words of Area Riservata.
fn entrance(mut url: Url, institution: &InstitutionId, environment: Environment) -> Url {
    url.query_pairs_mut()
        .append_pair("institutionId", institution.as_str())
        .append_pair("productId", PRODUCT);
    match environment {
        // The portal's own word, case and all; Produzione is what it means by none.
        Environment::Collaudo => _ = url.query_pairs_mut().append_pair("environment", "Collaudo"),
        Environment::Produzione => {}
    }
    url
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A token fit for a header.
fn token(text: &str) -> Option<SecretString> {
    let text = text.trim();
    let fit = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    fit.then(|| SecretString::from(text))
}
