//! The portals over HTTP: the only crate that sees reqwest.
//!
//! [`PagoPa`] is one person's link to Area Riservata and to the back offices behind it; [`BackOffice`] is one
//! institution in one environment, and the [`portachiavi_keys::Portal`] that the verbs ask.
//! [`IoManage`] is what one Manage key opens at IO, and [`IoServiceKeys`] the same port for one of its services.
//! [`Runtime`] is where pagoPA's keys are used: it tells whether one is taken. [`Network`] is how all of them are reached.
//! A change is sent once and never again, whatever comes of it: that a repeat is needed is not for this crate to say.

mod address;
mod addresses;
mod call;
mod certificates;
mod connection_check;
mod http;
mod io;
mod network;
mod pagopa;
mod proxy;
mod runtime;
mod tls;
mod trouble;

pub use address::InvalidEndpoint;
pub use addresses::{Addresses, EnvironmentAddresses, InvalidAddress, portal_address};
pub use connection_check::{CheckedStep, ConnectionReport, Finding, Step, StepOutcome};
pub use http::{BuildError, Timeouts};
pub use io::{IoManage, IoServiceKeys};
pub use network::{ClientCertificate, ExplicitProxy, Network, NetworkError, ProxyChoice, ProxyLogin};
pub use pagopa::{
    BackOffice, Entered, Expected, InstitutionSummary, Landing, Maintenance, PagoPa, PlatformProduct,
    Profile, Session, SignInTicket, cold_start, deep_link,
};
pub use runtime::{KeyQuestion, Runtime, RuntimeEndpoints, RuntimeGateway};
