mod asking;
mod faults;
mod keys;
mod rows;
mod walk;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::BoxFuture;
use portachiavi_keys::{
    ApiKey, IoService, PortalError, PortalFault, Progress, ServiceCatalogue, ServiceListing, SubscriptionId,
};
use serde::Deserialize;
use serde::de::IgnoredAny;
use url::Url;

pub use keys::IoServiceKeys;

use self::asking::Patience;
use crate::address::under;
use crate::addresses::Addresses;
use crate::call::Answer;
use crate::http::{BuildError, Http, Reach, Timeouts};
use crate::network::Network;

/// Between two pages while little is left of the body's allowance.
const STEP_ASIDE: Duration = Duration::from_secs(1);

type Pause = Arc<dyn Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync>;

/// What one Manage key opens at IO. Clones share everything.
#[derive(Clone)]
pub struct IoManage(Arc<Link>);

#[derive(Clone)]
struct Link {
    http: Arc<Http>,
    manage: Url,
    key: ApiKey,
    pause: Pause,
}

#[derive(Deserialize)]
struct Topics {
    #[serde(rename = "topics")]
    _topics: Vec<IgnoredAny>,
}

impl IoManage {
    pub fn new(addresses: &Addresses, timeouts: Timeouts, key: ApiKey) -> Result<Self, BuildError> {
        IoManage::through(&Network::default(), addresses, timeouts, key)
    }

    /// As [`IoManage::new`], over the network that the person set up. A portal on this machine needs none of it.
    pub fn through(
        network: &Network,
        addresses: &Addresses,
        timeouts: Timeouts,
        key: ApiKey,
    ) -> Result<Self, BuildError> {
        let reach = Reach::of(addresses.on_this_machine(), network);
        Ok(IoManage(Arc::new(Link {
            http: Arc::new(Http::new(timeouts, reach)?),
            manage: under(&addresses.io, &["api", "v1", "manage"]),
            key,
            pause: Arc::new(|pause| Box::pin(tokio::time::sleep(pause))),
        })))
    }

    /// The same link with another Manage key.
    pub fn with_key(&self, key: ApiKey) -> Self {
        let link = Link::clone(&self.0);
        IoManage(Arc::new(Link { key, ..link }))
    }

    /// The same link, spending its waits and pauses in another way than by sleeping.
    pub fn pausing_by(
        &self,
        pause: impl Fn(Duration) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        let link = Link::clone(&self.0);
        IoManage(Arc::new(Link {
            pause: Arc::new(pause),
            ..link
        }))
    }

    /// One service, as it is now. A deleted one is told as such by its state.
    pub async fn service(&self, id: &SubscriptionId) -> Result<IoService, PortalError> {
        let url = self.url(&["services", id.as_str()]);
        let answer = self.ask_about_one(url, Patience::FULL).await?;
        rows::service(answer.body())
            .filter(|service| &service.id == id)
            .ok_or_else(|| answer.unreadable())
    }

    /// The pair of one service. Nothing is asked until its first question.
    pub fn keys_of(&self, id: &SubscriptionId) -> IoServiceKeys {
        IoServiceKeys::new(self.clone(), id.clone())
    }

    /// Whether the gateway takes a key, of a service or a Manage key: it is live, and no more is proven.
    pub async fn verify(&self, key: &ApiKey) -> Result<(), PortalError> {
        self.takes(key, Patience::FULL).await
    }

    async fn takes(&self, key: &ApiKey, patience: Patience) -> Result<(), PortalError> {
        let url = self.url(&["services", "topics"]);
        let granted = self.ask(url, key, patience, &|_| {}).await?;
        // Not any 200: a portal of the network on the way gives one too.
        granted.answer.json::<Topics>().map(|_| ())
    }

    async fn opens_the_list(&self, patience: Patience) -> Result<(), PortalError> {
        match self
            .ask(self.page_url(0, 1), &self.0.key, patience, &|_| {})
            .await
        {
            Ok(granted) => rows::page(granted.answer.body())
                .map(|_| ())
                .ok_or_else(|| granted.answer.unreadable()),
            // Past every check of the key.
            Err(trouble) if trouble.poisoned => Ok(()),
            Err(trouble) => Err(trouble.error),
        }
    }

    async fn ask_about_one(&self, url: Url, patience: Patience) -> Result<Answer, PortalError> {
        match self.ask(url, &self.0.key, patience, &|_| {}).await {
            Ok(granted) => Ok(granted.answer),
            Err(trouble) => Err(self.told_apart(trouble.error).await),
        }
    }

    /// About one service, the same refusal stands for another body's service, for a key that is no Manage key and for an
    /// address that is not allowed: the list, which no service is in the way of, tells which. Where it does not
    /// answer, what concerns the key is supposed.
    async fn told_apart(&self, error: PortalError) -> PortalError {
        if error.fault != PortalFault::KeyNotAllowed {
            return error;
        }
        let found = match self.takes(&self.0.key, Patience::NONE).await {
            Ok(()) => self.opens_the_list(Patience::NONE).await,
            refused => refused,
        };
        let fault = match found {
            Ok(()) => PortalFault::OtherInstitution,
            Err(found) if found.fault == PortalFault::KeyRefused => found.fault,
            Err(_) => error.fault,
        };
        PortalError { fault, ..error }
    }

    async fn pause(&self, pause: Duration) {
        (self.0.pause)(pause).await;
    }

    async fn step_aside(&self) {
        self.pause(STEP_ASIDE).await;
    }

    fn page_url(&self, offset: usize, limit: usize) -> Url {
        let mut url = self.url(&["services"]);
        url.query_pairs_mut()
            .append_pair("limit", &limit.to_string())
            .append_pair("offset", &offset.to_string());
        url
    }

    fn url(&self, path: &[&str]) -> Url {
        under(&self.0.manage, path)
    }
}

#[async_trait]
impl ServiceCatalogue for IoManage {
    async fn services(
        &self,
        progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<ServiceListing, PortalError> {
        walk::walk(self, progress).await
    }

    async fn probe(&self) -> Result<(), PortalError> {
        self.opens_the_list(Patience::FULL).await
    }
}
