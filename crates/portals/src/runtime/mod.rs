//! The gateways that take the keys.

mod endpoints;
mod harmless_call;
mod verdict;

use std::sync::Arc;

use async_trait::async_trait;
use portachiavi_keys::{
    ApiKey, Checked, Environment, KeyCheck, KeyVerdict, PortalError, PortalFault, Product,
};
use zeroize::Zeroizing;

pub use endpoints::{KeyQuestion, RuntimeEndpoints};

use crate::addresses::Addresses;
use crate::call::Credential;
use crate::http::{BuildError, Http, Reach, Timeouts};
use crate::network::Network;

/// The run-time side of the platform. Clones share everything.
#[derive(Clone)]
pub struct Runtime(Arc<Link>);

struct Link {
    http: Http,
    endpoints: RuntimeEndpoints,
}

/// The gateway of one environment.
#[derive(Clone)]
pub struct RuntimeGateway {
    runtime: Runtime,
    environment: Environment,
}

impl Runtime {
    pub fn new(network: &Network, addresses: &Addresses, timeouts: Timeouts) -> Result<Self, BuildError> {
        let reach = Reach::of(addresses.on_this_machine(), network);
        Ok(Runtime(Arc::new(Link {
            http: Http::new(timeouts, reach)?,
            endpoints: RuntimeEndpoints::at(addresses),
        })))
    }

    pub fn endpoints(&self) -> &RuntimeEndpoints {
        &self.0.endpoints
    }

    /// Nothing is asked until its first question.
    pub fn gateway(&self, environment: Environment) -> RuntimeGateway {
        RuntimeGateway {
            runtime: self.clone(),
            environment,
        }
    }
}

#[async_trait]
impl KeyCheck for RuntimeGateway {
    async fn check(&self, product: Product, key: &ApiKey) -> Result<Checked, PortalError> {
        let Link { http, endpoints } = &*self.runtime.0;
        let call = harmless_call::of(product);
        let url = endpoints.harmless(product, self.environment);
        let (method, json) = match call.method {
            harmless_call::Method::Get => (reqwest::Method::GET, None),
            harmless_call::Method::PostNothing => {
                (reqwest::Method::POST, Some(Zeroizing::new(b"{}".to_vec())))
            }
        };
        let credential = Credential::SubscriptionKey(key);
        let reply = match http.ask(method, url, credential, json).await {
            Ok((_, reply)) => reply,
            // It cannot even stand in a header.
            Err(error) if error.fault == PortalFault::KeyRefused => {
                return Ok(Checked {
                    verdict: KeyVerdict::Refused,
                    request_id: error.request_id,
                });
            }
            Err(error) => return Err(error),
        };
        Ok(Checked {
            verdict: verdict::of(call.taken, reply.status.as_u16(), reply.body()),
            request_id: Some(reply.request_id),
        })
    }
}
